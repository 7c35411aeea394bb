// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/funding_section.h"

#include "core/finance.h"
#include "core/terms.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

std::vector<Report::Column> columns()
{
    using Align = Report::Align;
    return {{Text::tr("Source of funding"), 48},
            {Text::tr("Currency"), 18, Align::Centre},
            {Text::tr("Planned"), 42, Align::Right},
            {Text::tr("Spent"), 31, Align::Right},
            {Text::tr("Left"), 31, Align::Right}};
}

Report::Cell amountCell(qint64 minorUnits)
{
    return {terms::amount(minorUnits), false, double(minorUnits) / 100};
}

// Lines without an amount beside those that have one are told, so that nobody takes the sum for all.
Report::Cell plannedCell(const Funding &funding)
{
    if (!funding.planned)
        return {Text::tr("no amount is set")};
    Report::Cell cell = amountCell(*funding.planned);
    if (funding.unset > 0)
        cell.text += u'\n' + Text::tr("and %n line(s) without an amount", nullptr, funding.unset);
    return cell;
}

Report::Row row(const QString &funder, const Funding &funding,
                Report::Row::Kind kind = Report::Row::Kind::Plain)
{
    return {{funder, funding.currency, plannedCell(funding), amountCell(funding.spent),
             funding.left ? amountCell(*funding.left) : Report::Cell(dash())},
            kind};
}

} // namespace

Blocks fundingSection(const PlanInQuarter &seen)
{
    const std::vector<OfFunder> funders = fundingsByFunder(seen.plan, seen.point.day);
    if (funders.empty())
        return {Report::Paragraph{Text::tr("The plan names no sources of funding.")}};
    Report::Table table{columns(), {}};
    for (const OfFunder &of : funders) {
        const QString name = of.funder.isEmpty() ? Text::tr("source not named") : of.funder;
        for (const Funding &funding : of.fundings)
            table.rows.push_back(row(name, funding));
    }
    for (const Funding &sum : fundings(seen.plan, seen.point.day))
        table.rows.push_back(row(Text::tr("Total"), sum, Report::Row::Kind::Total));
    return {std::move(table)};
}

} // namespace fpk
