// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/corrections_section.h"

#include "core/change_text.h"
#include "core/terms.h"

#include <QCoreApplication>

#include <span>

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

QString heading(const CorrectedReport &report)
{
    if (report.closing)
        return numberAndDay(*report.closing, Text::tr("Since snapshot No. %1 of %2"));
    return Text::tr("%1, which was not closed: recorded after %2")
        .arg(terms::quarter(report.quarter), terms::date(reportingTerm(report.quarter)));
}

// With what was deleted since, so that it can be named.
Plan namingPlan(const Plan &plan, const std::vector<CorrectedReport> &corrected)
{
    Plan naming = plan;
    for (const CorrectedReport &report : corrected) {
        for (const Correction &correction : report.corrections) {
            const Change &change = correction.change;
            const auto *gone = std::get_if<QJsonObject>(&change.before);
            visitEntity(change.entity, [&]<class Record>(RecordType<Record>) {
                if (auto record = gone ? fromObject(Id<Record>(change.record), *gone) : std::nullopt)
                    naming.load(*std::move(record));
            });
        }
    }
    return naming;
}

bool isTold(const QString &field)
{
    return isPrinted(field) &&
           (!field.endsWith(QLatin1StringView("_ky")) || terms::language() == QLatin1StringView("ky"));
}

// What the name of a record says already.
bool isInTheName(const QString &field)
{
    return field == QLatin1StringView("quarter") || field == QLatin1StringView("body");
}

// A record that was made or deleted is told whole, a line for each of its fields.
Report::Row row(const Plan &naming, const Correction &correction)
{
    const std::vector<ChangeText> lines = texts(naming, {correction.change});
    const ChangeText &first = lines.front();
    const QString when =
        correction.madeAt.isValid() ? correction.author + u'\n' + terms::moment(correction.madeAt) : dash();
    if (!first.field.isEmpty())
        return {{first.subject, first.field, orDash(first.before), orDash(first.after), when}};
    QStringList before, after;
    for (const ChangeText &line : std::span(lines).subspan(1)) {
        if (!isTold(line.key) || isInTheName(line.key))
            continue;
        //: a field of a record, what it says
        const QString told = Text::tr("%1: %2").arg(line.field);
        before += line.before.isEmpty() ? QStringList() : QStringList{told.arg(line.before)};
        after += line.after.isEmpty() ? QStringList() : QStringList{told.arg(line.after)};
    }
    const bool isMade = isNull(correction.change.before);
    //: what has become of a record: an action, an entry
    return {{first.subject, isMade ? Text::tr("recorded") : Text::tr("deleted"), orDash(before.join(u'\n')),
             orDash(after.join(u'\n')), when}};
}

std::vector<Report::Row> rows(const Plan &naming, const CorrectedReport &report)
{
    std::vector<Report::Row> rows;
    for (const Correction &correction : report.corrections) {
        if (isTold(correction.change.field))
            rows.push_back(row(naming, correction));
    }
    return rows;
}

} // namespace

Blocks correctionsSection(const Plan &plan, const std::vector<CorrectedReport> &corrected)
{
    if (corrected.empty())
        return {Report::Paragraph{Text::tr("No report on a closed quarter was given out before this one.")}};
    Blocks blocks;
    const Plan naming = namingPlan(plan, corrected);
    Report::Table table{{{Text::tr("About"), 28},
                         {Text::tr("What"), 26},
                         {Text::tr("Was reported"), 43},
                         {Text::tr("Is reported now"), 43},
                         {Text::tr("Changed by, when"), 30}},
                        {}};
    for (const CorrectedReport &report : corrected) {
        const std::vector<Report::Row> told = rows(naming, report);
        if (told.empty() && report.closing)
            blocks.push_back(Report::Paragraph{numberAndDay(
                *report.closing, Text::tr("Nothing of what snapshot No. %1 of %2 holds has changed."))});
        if (told.empty())
            continue;
        table.rows.push_back({{heading(report)}, Report::Row::Kind::Group});
        table.rows.insert(table.rows.end(), told.begin(), told.end());
    }
    if (!table.rows.empty())
        blocks.push_back(std::move(table));
    return blocks;
}

} // namespace fpk
