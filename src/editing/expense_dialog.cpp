// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/expense_dialog.h"

#include "core/finance.h"
#include "core/terms.h"
#include "core/typed.h"
#include "ui_expense_dialog.h"

namespace fpk {

ExpenseDialog::ExpenseDialog(std::vector<BudgetLine> lines, const Expense &expense, Accept<Expense> accept,
                             QWidget *parent)
    : FormDialog(parent), m_ui(std::make_unique<Ui::ExpenseDialog>()), m_lines(std::move(lines)),
      m_expense(expense), m_accept(std::move(accept))
{
    m_ui->setupUi(this);
    form::nameFields<Expense>(*this);
    for (const BudgetLine &line : m_lines)
        m_ui->line->addItem(form::lineTitle(line), line.id.uuid());
    m_ui->line->setCurrentIndex(m_ui->line->findData(expense.line.uuid()));
    m_ui->line->setVisible(m_lines.size() > 1);
    m_ui->line_label->setVisible(m_lines.size() > 1);
    m_ui->spent_on->setText(terms::date(expense.spentOn));
    m_ui->amount->setText(expense.amount == 0 ? QString() : terms::amount(expense.amount));
    m_ui->note->setPlainText(expense.note);
    m_ui->amount->setFocus();
    connect(m_ui->line, &QComboBox::currentIndexChanged, this, &ExpenseDialog::showCurrency);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ExpenseDialog::accept);
    showCurrency();
}

ExpenseDialog::~ExpenseDialog() = default;

const BudgetLine &ExpenseDialog::line() const { return m_lines[size_t(m_ui->line->currentIndex())]; }

void ExpenseDialog::showCurrency() { m_ui->currency->setText(line().currency); }

// Typed as text: a date field would make the 31st of April the 30th in silence.
Result<Expense> ExpenseDialog::expense() const
{
    const QDate spentOn = QDate::fromString(m_ui->spent_on->text().trimmed(), terms::dateFormat());
    if (!spentOn.isValid())
        return Error{
            Error::Code::Invalid,
            tr("“Date” must be a day of the calendar, written as %1.").arg(terms::date(QDate(2024, 12, 31))),
            QStringLiteral("spent_on")};
    const std::optional<Money> amount = typed::money(m_ui->amount->text(), line().currency);
    if (!amount)
        return Error{
            Error::Code::Invalid,
            tr("“Amount” must be a sum with at most two decimals, as %1.").arg(terms::amount(123'450)),
            QStringLiteral("amount")};
    if (const Result<void> checked = checkCurrency(line(), *amount); !checked)
        return checked.error();
    Expense expense = m_expense;
    expense.line = line().id;
    expense.spentOn = spentOn;
    expense.amount = amount->minor;
    expense.note = m_ui->note->toPlainText().trimmed();
    return expense;
}

Result<void> ExpenseDialog::handOver()
{
    const Result<Expense> typed = expense();
    return typed ? m_accept(*typed) : Result<void>(typed.error());
}

} // namespace fpk
