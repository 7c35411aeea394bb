// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/section_table.h"

#include "core/terms.h"
#include "report/action_columns.h"
#include "report/column_widths.h"

#include <QCoreApplication>

#include <cmath>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

QString dash() { return QStringLiteral("—"); }

QString orDash(const QString &text) { return text.isEmpty() ? dash() : text; }

Report::Cell dateCell(std::optional<QDate> date)
{
    return date ? Report::Cell(terms::date(*date), false, *date) : Report::Cell(dash());
}

QString shortName(const Body &body) { return terms::localized(body.code, body.nameKy); }

QString longName(const Body &body) { return terms::localized(body.name, body.nameKy); }

QString share(int part, int whole)
{
    //: how many of how many
    return Text::tr("%1 of %2").arg(part).arg(whole);
}

QString signedNumber(double change)
{
    constexpr QChar minusSign = u'\u2212';
    const QString amount = terms::number(std::abs(change));
    return change == 0 ? amount : (change > 0 ? QChar(u'+') : minusSign) + amount;
}

Report::Table tableByGoal(const Plan &plan, std::vector<Report::Column> columns,
                          const std::vector<ActionInQuarter> &actions, const RowOf &row)
{
    Report::Table table{std::move(columns), {}};
    GoalId goal;
    for (const ActionInQuarter &one : actions) {
        if (one.action->goal != goal)
            table.rows.push_back({{goalHeading(*plan.find(one.action->goal))}, Report::Row::Kind::Group});
        goal = one.action->goal;
        table.rows.push_back(row(one));
    }
    balanceWidths({&table}, portraitWidth);
    return table;
}

} // namespace fpk
