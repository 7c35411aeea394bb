// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entry/block_actions.h"
#include "entry/fault_panel.h"
#include "pages/plan_page.h"

#include <QButtonGroup>
#include <QToolButton>

namespace fpk {

// The page on which the entries of a quarter are typed in one after the other: the grid, above it whose
// entries they are and how many are missing still, below it the cells for which a pasted block was refused,
// what waits to be saved, and what the current row is about.
class EntryPage : public PlanPage
{
    Q_OBJECT
public:
    explicit EntryPage(QuarterView &view, QWidget *parent = nullptr);

    [[nodiscard]] static QString caption() { return tr("Entry"); }
    static constexpr const char *iconName = "grid";
    [[nodiscard]] std::optional<ActionId> action() const override;
    [[nodiscard]] std::optional<GoalId> goal() const override;
    [[nodiscard]] bool isEditing() const override { return m_table->isEditing(); }
    bool showAction(ActionId action) override;
    [[nodiscard]] QString unsaved() const override;
    [[nodiscard]] int unsavedCount() const override;
    // A pasted block that was refused is put away before anything is taken back that was saved.
    [[nodiscard]] QString undoText() const override;
    bool undo() override;

    [[nodiscard]] EntryGrid &grid() const { return *m_grid; }
    [[nodiscard]] EntryView &table() const { return *m_table; }
    [[nodiscard]] FaultPanel &faults() const { return *m_faults; }
    // Widths of the columns, and whether the entries are those of the bodies as long as none is chosen.
    [[nodiscard]] QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;
    // Turns to the entries of the bodies themselves. It does so when a body is chosen in the filter; with the
    // body it turns back.
    void showOwnReports() { m_ofBodies->click(); }
    // What hinders entering or is to be known before it, what was refused, what waits to be saved; empty if
    // all is well.
    [[nodiscard]] QString note() const { return m_note->text(); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectWriter();
    void layOut();
    QWidget *makeHeader();
    QWidget *makeNote();
    void setOfBodies(bool ofBodies);
    void followBody();
    void follow();
    void tellTaken(const QList<EntryPlace> &places);
    void goToLacking();
    void goElsewhere();
    void showNote();
    void showCurrent();
    void retranslate();

    QuarterView &m_view;
    // In the order in which Tab goes over them.
    EntryGrid *m_grid;
    QToolButton *m_own;
    QToolButton *m_ofBodies;
    QLabel *m_count;
    QPushButton *m_marks;
    QPushButton *m_sort;
    EntryView *m_table;
    BlockActions *m_blocks;
    FaultPanel *m_faults;
    QWidget *m_noteBar;
    QLabel *m_note;
    QPushButton *m_goThere;
    QPushButton *m_goElsewhere; // to another quarter
    bool m_isOnTheWay = false;  // to what is lacking there
    bool m_hasBody = false;     // in the filter
    bool m_wasOfBodies = false; // before there was one
    QLabel *m_current;
    QString m_misplaced; // what was said of a block, until something else happens
};

} // namespace fpk
