// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/evidence_section.h"

#include "core/describe.h"
#include "core/evidence.h"
#include "core/terms.h"
#include "report/action_columns.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

std::vector<Report::Block> evidenceSection(const Plan &plan, Quarter quarter, const QString &heading)
{
    using Align = Report::Align;
    Report::Table table{{{actionFieldTitle("number"), 12, Align::Left},
                         {Text::tr("Stands with"), 50, Align::Left},
                         {Text::tr("Document"), 100, Align::Left},
                         {Text::tr("File or address"), 80, Align::Left},
                         {Text::tr("Attached on"), 25, Align::Left}},
                        {}};
    for (const Evidence *evidence : evidenceFor(plan, quarter))
        table.rows.push_back(
            {{plan.number(*plan.find(evidence->action)), caption(plan, *evidence), evidence->title,
              source(*evidence), Report::Cell(terms::date(evidence->addedOn), false, evidence->addedOn)}});
    return {Report::Heading{heading}, std::move(table)};
}

} // namespace fpk
