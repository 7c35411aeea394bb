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

Blocks evidenceSection(const Plan &plan, Quarter quarter)
{
    Report::Table table{{{actionFieldTitle("number"), 11},
                         {Text::tr("Stands with"), 34},
                         {Text::tr("Document"), 55},
                         {Text::tr("File or address"), 47},
                         {Text::tr("Attached on"), 23}},
                        {}};
    for (const Evidence *evidence : evidenceFor(plan, quarter))
        table.rows.push_back(
            {{plan.number(*plan.find(evidence->action)), caption(plan, *evidence), evidence->title,
              source(*evidence), Report::Cell(terms::date(evidence->addedOn), false, evidence->addedOn)}});
    if (table.rows.empty())
        return {Report::Paragraph{Text::tr("No documents are attached for the quarter.")}};
    return {std::move(table)};
}

} // namespace fpk
