// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/finance.h"

#include <QCoreApplication>

#include <algorithm>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Finance)
};

void addTo(std::optional<qint64> &sum, qint64 amount) { sum = sum.value_or(0) + amount; }

void add(Fundings &fundings, const Plan &plan, const BudgetLine &line, std::optional<QDate> upTo = {})
{
    const auto isBefore = [](const Funding &funding, const QString &code) { return funding.currency < code; };
    auto it = std::lower_bound(fundings.begin(), fundings.end(), line.currency, isBefore);
    if (it == fundings.end() || it->currency != line.currency)
        it = fundings.insert(it, Funding{line.currency, {}, 0, {}, 0});
    const qint64 paid = spent(plan, line, upTo).minor;
    it->spent += paid;
    if (line.planned) {
        addTo(it->planned, *line.planned);
        addTo(it->left, *line.planned - paid);
    } else {
        ++it->unset;
    }
}

void add(Fundings &fundings, const Plan &plan, const Action &action)
{
    for (const BudgetLine *line : plan.budgetLines(action.id))
        add(fundings, plan, *line);
}

} // namespace

Result<void> checkCurrency(const BudgetLine &line, const Money &money)
{
    if (money.currency == line.currency)
        return {};
    return Error{Error::Code::Invalid,
                 Text::tr("The line is in %1; an expense in %2 needs a line of its own.")
                     .arg(line.currency, money.currency),
                 QStringLiteral("amount")};
}

Money spent(const Plan &plan, const BudgetLine &line, std::optional<QDate> upTo)
{
    Money sum{0, line.currency};
    for (const Expense *expense : plan.table<Expense>().childrenOf(line.id.uuid()))
        sum.minor += !upTo || expense->spentOn <= *upTo ? expense->amount : 0;
    return sum;
}

Fundings fundings(const Plan &plan, const BudgetLine &line)
{
    Fundings made;
    add(made, plan, line);
    return made;
}

Fundings fundings(const Plan &plan, const Action &action)
{
    Fundings made;
    add(made, plan, action);
    return made;
}

Fundings fundings(const Plan &plan, const Goal &goal)
{
    Fundings made;
    for (const Action *action : plan.actions(goal.id))
        add(made, plan, *action);
    return made;
}

Fundings fundings(const Plan &plan, std::optional<QDate> upTo)
{
    Fundings made;
    for (const BudgetLine &line : plan.table<BudgetLine>().rows())
        add(made, plan, line, upTo);
    return made;
}

std::vector<OfFunder> fundingsByFunder(const Plan &plan, std::optional<QDate> upTo)
{
    std::vector<OfFunder> funders;
    QHash<QString, size_t> places;
    for (const Action *action : plan.actions()) {
        for (const BudgetLine *line : plan.budgetLines(action->id)) {
            if (!places.contains(line->funder)) {
                places.insert(line->funder, funders.size());
                funders.push_back({line->funder, {}});
            }
            add(funders[places[line->funder]].fundings, plan, *line, upTo);
        }
    }
    return funders;
}

} // namespace fpk
