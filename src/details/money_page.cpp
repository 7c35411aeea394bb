// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/money_page.h"

#include "core/finance.h"
#include "editing/form.h"
#include "widgets/look.h"
#include "widgets/own_keys.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fpk {

namespace {

enum Column { Of, Planned, Spent, Left, ColumnCount };
enum ItemRole { LineRole = Qt::UserRole, ExpenseRole }; // QUuid

QString amountText(std::optional<qint64> amount)
{
    return amount ? terms::amount(*amount) : MoneyPage::tr("not set");
}

QString leftText(std::optional<qint64> left) { return left ? terms::amount(*left) : QStringLiteral("—"); }

void alignAmounts(QTreeWidgetItem &item)
{
    for (const int column : {Planned, Spent, Left})
        item.setTextAlignment(column, Qt::AlignRight | Qt::AlignTop);
}

void fillCells(QTreeWidgetItem &item, const QString &title, const Funding &funding)
{
    item.setText(Of, title);
    item.setText(Planned, amountText(funding.planned));
    item.setText(Spent, terms::amount(funding.spent));
    item.setText(Left, leftText(funding.left));
    if (!funding.planned)
        item.setToolTip(Planned, MoneyPage::tr("The plan does not set the amount."));
    alignAmounts(item);
}

std::vector<const Expense *> expensesOf(const Plan &plan, const BudgetLine &line)
{
    std::vector<const Expense *> expenses = plan.table<Expense>().childrenOf(line.id.uuid());
    std::sort(expenses.begin(), expenses.end(), [](const Expense *a, const Expense *b) {
        return std::pair(a->spentOn, a->id) < std::pair(b->spentOn, b->id);
    });
    return expenses;
}

} // namespace

MoneyPage::MoneyPage(QuarterView &view, QWidget *parent)
    : DetailPage(view, parent), m_lines(new QTreeWidget(this)), m_add(new QAction(this)),
      m_edit(new QAction(this)), m_delete(new QAction(this)), m_buttons(new QWidget(this)),
      m_hint(new QLabel(this))
{
    m_lines->setObjectName(QStringLiteral("money"));
    m_hint->setObjectName(QStringLiteral("moneyHint"));
    m_hint->setTextFormat(Qt::RichText);
    m_hint->setWordWrap(true);
    m_lines->setColumnCount(ColumnCount);
    m_lines->setIndentation(14);
    m_lines->header()->setStretchLastSection(false);
    m_lines->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_lines->header()->setSectionResizeMode(Of, QHeaderView::Stretch);
    m_add->setShortcut(QKeySequence(Qt::Key_Insert));
    m_delete->setShortcut(QKeySequence(Qt::Key_Delete));
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    m_add->setIcon(look::icon("add"));
    m_edit->setIcon(look::icon("edit"));
    m_delete->setIcon(look::icon("delete"));
    m_lines->addActions({m_add, m_edit, m_delete});
    m_lines->setContextMenuPolicy(Qt::ActionsContextMenu);
    new OwnKeys(*m_lines);

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    for (QAction *action : {m_add, m_edit, m_delete}) {
        auto *button = new QToolButton(m_buttons);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setDefaultAction(action);
        row->addWidget(button);
    }
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_hint, 0, Qt::AlignTop);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_buttons);

    connect(m_add, &QAction::triggered, this, &MoneyPage::add);
    connect(m_edit, &QAction::triggered, this, &MoneyPage::open);
    connect(m_delete, &QAction::triggered, this, &MoneyPage::remove);
    connect(m_lines, &QTreeWidget::itemActivated, this, &MoneyPage::open);
    connect(m_lines, &QTreeWidget::currentItemChanged, this, &MoneyPage::enableActions);
    retranslate();
}

void MoneyPage::fill()
{
    const QTreeWidgetItem *current = m_lines->currentItem();
    const QUuid expense = current ? current->data(Of, ExpenseRole).toUuid() : QUuid();
    const QUuid line = current ? current->data(Of, LineRole).toUuid() : QUuid();
    const QSet<QUuid> collapsed = this->collapsed();
    m_lines->clear();
    if (action())
        addLines(*action());
    collapse(collapsed);
    // An expense that is gone leaves its line selected.
    select(line);
    select(expense);
    const bool isEmpty = m_lines->topLevelItemCount() == 0;
    m_hint->setText(hint(
        action()
            ? tr("The plan has no budget line for this action. Lines are added where the action is edited.")
            : tr("Select an action to see its money.")));
    m_hint->setVisible(isEmpty);
    m_lines->setVisible(!isEmpty);
    m_buttons->setVisible(!isEmpty);
    enableActions();
}

QSet<QUuid> MoneyPage::collapsed() const
{
    QSet<QUuid> lines;
    for (int row = 0; row < m_lines->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_lines->topLevelItem(row);
        if (item->childCount() > 0 && !item->isExpanded())
            lines.insert(item->data(Of, LineRole).toUuid());
    }
    return lines;
}

void MoneyPage::collapse(const QSet<QUuid> &lines)
{
    for (int row = 0; row < m_lines->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_lines->topLevelItem(row);
        item->setExpanded(!lines.contains(item->data(Of, LineRole).toUuid()));
    }
}

void MoneyPage::addLines(const Action &action)
{
    for (const BudgetLine *line : plan().budgetLines(action.id))
        addLine(*line);
    if (m_lines->topLevelItemCount() > 0)
        addSums(action);
}

void MoneyPage::addLine(const BudgetLine &line)
{
    auto *item = new QTreeWidgetItem(m_lines);
    fillCells(*item, form::lineTitle(line), fundings(plan(), line).front());
    item->setToolTip(Of, QStringList{form::lineTitle(line), line.note}.join(u'\n').trimmed());
    item->setData(Of, LineRole, line.id.uuid());
    for (const Expense *expense : expensesOf(plan(), line)) {
        auto *below = new QTreeWidgetItem(item);
        const QStringList words{terms::date(expense->spentOn), expense->note};
        below->setText(Of, words.join(u'\n').trimmed());
        below->setToolTip(Of, below->text(Of));
        below->setText(Spent, terms::amount(expense->amount));
        below->setData(Of, LineRole, line.id.uuid());
        below->setData(Of, ExpenseRole, expense->id.uuid());
        alignAmounts(*below);
    }
}

void MoneyPage::addSums(const Action &action)
{
    QFont bold = m_lines->font();
    bold.setBold(true);
    for (const Funding &funding : fundings(plan(), action)) {
        auto *item = new QTreeWidgetItem(m_lines);
        //: caption of a row of sums: those of one currency
        fillCells(*item, tr("In all, %1").arg(funding.currency), funding);
        for (int column = 0; column < ColumnCount; ++column) {
            item->setFont(column, bold);
            item->setBackground(column, palette().window());
        }
        if (funding.planned && funding.unset > 0)
            item->setToolTip(Planned, tr("%n line(s) state no amount.", nullptr, funding.unset));
    }
}

void MoneyPage::select(QUuid record)
{
    for (QTreeWidgetItemIterator it(m_lines); *it && !record.isNull(); ++it) {
        const QVariant expense = (*it)->data(Of, ExpenseRole);
        if ((expense.isValid() ? expense : (*it)->data(Of, LineRole)).toUuid() == record)
            m_lines->setCurrentItem(*it);
    }
}

std::optional<ExpenseId> MoneyPage::currentExpense() const
{
    const QVariant id = m_lines->currentItem() ? m_lines->currentItem()->data(Of, ExpenseRole) : QVariant();
    return id.isValid() ? std::optional(ExpenseId(id.toUuid())) : std::nullopt;
}

std::optional<BudgetLineId> MoneyPage::currentLine() const
{
    const QVariant id = m_lines->currentItem() ? m_lines->currentItem()->data(Of, LineRole) : QVariant();
    return id.isValid() ? std::optional(BudgetLineId(id.toUuid())) : std::nullopt;
}

void MoneyPage::enableActions()
{
    const bool isExpense = currentExpense().has_value() && canEdit();
    m_add->setEnabled(canEdit());
    m_edit->setEnabled(isExpense);
    m_delete->setEnabled(isExpense);
}

void MoneyPage::add()
{
    if (action())
        Q_EMIT expenseRequested(action()->id, currentLine());
}

void MoneyPage::open()
{
    if (const auto expense = currentExpense(); expense && canEdit())
        Q_EMIT expenseOpened(*expense);
}

void MoneyPage::remove()
{
    if (const auto expense = currentExpense())
        Q_EMIT expenseDeletionRequested(*expense);
}

void MoneyPage::retranslate()
{
    m_lines->setAccessibleName(tr("Budget lines and expenses"));
    m_lines->setHeaderLabels({tr("Budget line"), tr("Planned"), tr("Spent"), tr("Left")});
    m_add->setText(tr("Add an expense…"));
    m_edit->setText(tr("Edit…"));
    m_delete->setText(tr("Delete"));
}

} // namespace fpk
