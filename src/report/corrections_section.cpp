// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/corrections_section.h"

#include "core/change_text.h"
#include "core/terms.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString numberAndDay(const QuarterClose &closing, const QString &sentence)
{
    return sentence.arg(closing.number).arg(terms::date(closing.closedOn));
}

// A record that was made or deleted is told by its fields; that it was made the first column says anyway.
std::vector<Report::Row> rows(const Plan &plan, const std::vector<Change> &changes)
{
    const auto shown = [](const QString &text) { return text.isEmpty() ? QStringLiteral("—") : text; };
    std::vector<Report::Row> rows;
    for (const ChangeText &line : texts(plan, changes)) {
        if (!line.field.isEmpty())
            rows.push_back({{line.subject, line.field, shown(line.before), shown(line.after)}});
    }
    return rows;
}

} // namespace

Blocks correctionsSection(const Plan &plan, const std::vector<Snapshot> &earlier)
{
    if (earlier.empty())
        return {Report::Paragraph{Text::tr("No report on a closed quarter was given out before this one.")}};
    Blocks blocks;
    Report::Table table{{{Text::tr("About"), 38},
                         {Text::tr("What"), 30},
                         {Text::tr("Was reported"), 51},
                         {Text::tr("Is reported now"), 51}},
                        {}};
    std::optional<Quarter> reported;
    for (const Snapshot &snapshot : earlier) {
        const std::vector<Report::Row> told = rows(plan, corrections(snapshot, plan, reported));
        reported = snapshot.closing.quarter;
        if (told.empty()) {
            blocks.push_back(Report::Paragraph{numberAndDay(
                snapshot.closing, Text::tr("Nothing of what snapshot No. %1 of %2 holds has changed."))});
            continue;
        }
        table.rows.push_back({{numberAndDay(snapshot.closing, Text::tr("Since snapshot No. %1 of %2"))},
                              Report::Row::Kind::Group});
        table.rows.insert(table.rows.end(), told.begin(), told.end());
    }
    if (!table.rows.empty())
        blocks.push_back(std::move(table));
    return blocks;
}

} // namespace fpk
