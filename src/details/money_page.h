// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "details/detail_page.h"

#include <QAction>
#include <QLabel>
#include <QSet>
#include <QTreeWidget>

namespace fpk {

// The money of one action: its budget lines with what was planned, spent and is left, under each its
// expenses, and the sums of each currency by itself. Expenses are written down, changed and deleted here.
class MoneyPage : public DetailPage
{
    Q_OBJECT
public:
    explicit MoneyPage(QuarterView &view, QWidget *parent = nullptr);

Q_SIGNALS:
    // `line` is the one that is selected, if one is.
    void expenseRequested(fpk::ActionId action, std::optional<fpk::BudgetLineId> line);
    void expenseOpened(fpk::ExpenseId expense);
    void expenseDeletionRequested(fpk::ExpenseId expense);

protected:
    void fill() override;
    void retranslate() override;

private:
    [[nodiscard]] QSet<QUuid> collapsed() const; // budget lines
    void collapse(const QSet<QUuid> &lines);
    void addLines(const Action &action);
    void addLine(const BudgetLine &line);
    void addSums(const Action &action);
    void select(QUuid record);
    void enableActions();
    void add();
    void open();
    void remove();
    [[nodiscard]] std::optional<ExpenseId> currentExpense() const;
    [[nodiscard]] std::optional<BudgetLineId> currentLine() const;

    QTreeWidget *m_lines;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_delete;
    QWidget *m_buttons;
    QLabel *m_hint; // in place of all that
};

} // namespace fpk
