// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/action_table_model.h"
#include "widgets/key_table.h"

#include <QTimer>

namespace fpk {

// The table of one goal. Columns share the width until somebody sets one by hand; they can be moved, hidden,
// sorted and filtered by; rows are as high as their wrapped text wants. Only the rows in sight and a few
// beyond are measured, so the length of a table costs nothing.
class ActionView : public KeyTable
{
    Q_OBJECT
public:
    explicit ActionView(ActionTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] ActionTableModel &tableModel() const { return m_model; }
    [[nodiscard]] std::optional<ActionId> currentAction() const;
    // Makes the action current, in the column current before, and its row visible; false if it is not shown.
    bool setCurrentAction(ActionId action);
    // From the official wording to the mark of the same action.
    void leaveWording();
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }

    // Order, visibility, widths and sorting, for all tables alike.
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);
    void showColumn(int column, bool shown);
    void resetColumns();
    // Asks under the head of a column what is wanted of it.
    void filterColumn(int column);

    void forgetHeights();
    // Whether rows in sight have still to be made as high as their text.
    [[nodiscard]] bool isMeasuring() const { return m_sizing.isActive(); }

Q_SIGNALS:
    void currentActionChanged();
    // Somebody has said what is wanted of a column and goes on to what was found.
    void filterEntered();
    // Asked for by Enter or a double click on official wording.
    void actionOpened();
    void companionMissing(const fpk::ProgressEntry &entry);
    void textRefused(const fpk::ProgressEntry &entry, const fpk::Error &error);
    void textOrphaned(const QString &text, const fpk::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpDelegates();
    void setUpHeader();
    [[nodiscard]] QPoint underHead(int column) const;
    void openColumnMenu(int column, const QPoint &place);
    void makeCurrent(const QModelIndex &index);
    void leaveHiddenColumn();
    void goToMark();
    void shareWidth();
    void columnResized();
    void rowsChanged(const QModelIndex &from, const QModelIndex &to);
    void rowsReset();
    void open(const QModelIndex &index);
    void sizeRows();
    void sizeRow(int row);
    [[nodiscard]] int heightOf(int row) const;

    ActionTableModel &m_model;
    QTimer m_sizing;           // one measuring after many events
    std::vector<bool> m_sized; // by row
    std::optional<ActionId> m_current;
    int m_currentColumn = ActionTableModel::MarkColumn;
    bool m_sharing = false;   // columns are being resized by the program
    bool m_ownWidths = false; // columns were resized by hand
};

} // namespace fpk
