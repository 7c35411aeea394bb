// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/discipline_section.h"

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
    return {{Text::tr("Responsible body"), 74},
            {Text::tr("Actions"), 20, Align::Centre},
            {Text::tr("Done"), 18, Align::Centre},
            {Text::tr("Overdue"), 18, Align::Centre},
            {Text::tr("Reports given"), 20, Align::Centre},
            {Text::tr("All given"), 20, Align::Centre}};
}

Report::Cell count(int number) { return {QString::number(number), false, double(number)}; }

QString allGiven(const Discipline &of)
{
    if (of.reportsDue == 0)
        //: whether all reports were given: none was owed
        return Text::tr("not owed");
    //: whether all reports were given
    return of.reportsOwed == 0 ? Text::tr("yes") : Text::tr("no");
}

Report::Row row(const Discipline &of)
{
    return {{longName(*of.body), count(of.actions), count(of.done), count(of.overdue),
             of.reportsDue > 0 ? share(of.reportsGiven(), of.reportsDue) : dash(), allGiven(of)}};
}

} // namespace

Blocks disciplineSection(const PlanInQuarter &seen)
{
    if (seen.discipline.empty())
        return {Report::Paragraph{Text::tr("The plan names nobody who answers for an action.")}};
    Report::Table table{columns(), {}};
    std::vector<BodyId> groups;
    for (const Discipline &of : seen.discipline) {
        if (!of.body->parent)
            table.rows.push_back(row(of));
        else if (std::find(groups.begin(), groups.end(), *of.body->parent) == groups.end())
            groups.push_back(*of.body->parent);
    }
    for (const BodyId group : groups) {
        table.rows.push_back({{longName(*seen.plan.find(group))}, Report::Row::Kind::Group});
        for (const Discipline &of : seen.discipline) {
            if (of.body->parent == group)
                table.rows.push_back(row(of));
        }
    }
    return {std::move(table),
            Report::Paragraph{Text::tr("An action of several bodies is counted for each of them, as each has "
                                       "reported; where a body has said nothing, as the Federation has."),
                              Report::Paragraph::Style::Note}};
}

} // namespace fpk
