// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history_model.h"
#include "widgets/optional_date.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

namespace fpk {

// The history of the plan or of one action: found by person, period and field; a change can be taken back,
// and is the way to its record. The workspace must outlive it.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(Workspace &workspace, QWidget *parent = nullptr);

    // Of one action, in a narrow place, or (none) of the whole plan. Reads the journal when it is first
    // called.
    void showHistory(std::optional<ActionId> action);
    [[nodiscard]] QTreeView &lines() const { return *m_lines; }

Q_SIGNALS:
    void actionChosen(fpk::ActionId action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fillChoices();
    void find();
    void showCurrent();
    void enableButtons();
    void goToAction();
    void takeBack();
    void tell(const Result<void> &result);
    void retranslate();

    Workspace &m_workspace;
    HistoryModel *m_model;
    std::optional<ActionId> m_action;
    bool m_isShown = false;
    QLabel *m_authorCaption;
    QComboBox *m_author;
    QLabel *m_fieldCaption;
    QComboBox *m_field;
    QLabel *m_fromCaption;
    OptionalDate *m_from;
    QLabel *m_toCaption;
    OptionalDate *m_to;
    QTreeView *m_lines;
    QLabel *m_fault;
    QPushButton *m_goTo;
    QPushButton *m_takeBack;
};

} // namespace fpk
