// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/form.h"
#include "editing/form_dialog.h"

#include <memory>

namespace Ui {
class ExpenseDialog;
}

namespace fpk {

// Money spent against one of an action's budget lines, in the currency of the line.
class ExpenseDialog : public FormDialog
{
    Q_OBJECT
public:
    // `lines` is not empty, and has the expense's.
    ExpenseDialog(std::vector<BudgetLine> lines, const Expense &expense, Accept<Expense> accept,
                  QWidget *parent);
    ~ExpenseDialog() override;

protected:
    Result<void> handOver() override;

private:
    [[nodiscard]] const BudgetLine &line() const;
    [[nodiscard]] Result<Expense> expense() const;
    void showCurrency();

    std::unique_ptr<Ui::ExpenseDialog> m_ui;
    std::vector<BudgetLine> m_lines;
    Expense m_expense;
    Accept<Expense> m_accept;
};

} // namespace fpk
