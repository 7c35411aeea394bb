// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quarter_view.h"

#include <QAction>
#include <QLabel>
#include <QTreeWidget>

namespace fpk {

// The money of one action: its budget lines with what was planned, spent and is left, under each its
// expenses, and the sums of each currency by itself. Expenses are written down, changed and deleted here.
class MoneyPage : public QWidget
{
    Q_OBJECT
public:
    explicit MoneyPage(QuarterView &view, QWidget *parent = nullptr);

    // None: nothing is selected.
    void showAction(std::optional<ActionId> action);

Q_SIGNALS:
    // `line` is the one that is selected, if one is.
    void expenseRequested(fpk::ActionId action, std::optional<fpk::BudgetLineId> line);
    void expenseOpened(fpk::ExpenseId expense);
    void expenseDeletionRequested(fpk::ExpenseId expense);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fill(const Action &action);
    void addLine(const BudgetLine &line);
    void addSums(const Action &action);
    void select(QUuid record);
    void enableActions();
    void add();
    void open();
    void remove();
    void retranslate();
    [[nodiscard]] std::optional<ExpenseId> currentExpense() const;
    [[nodiscard]] std::optional<BudgetLineId> currentLine() const;

    QuarterView &m_view;
    std::optional<ActionId> m_action;
    QTreeWidget *m_lines;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_delete;
    QWidget *m_buttons;
    QLabel *m_hint; // in place of all that
};

} // namespace fpk
