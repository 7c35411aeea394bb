// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/describe.h"

#include "core/terms.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Describe)
};

} // namespace

QString caption(const Plan &plan, const Filter &filter)
{
    QStringList parts;
    if (filter.goal)
        parts << Text::tr("Goal: %1").arg(plan.find(*filter.goal)->number);
    if (filter.body)
        parts << Text::tr("Responsible body: %1").arg(plan.find(*filter.body)->code);
    if (filter.mark)
        parts << Text::tr("Mark: %1").arg(terms::mark(*filter.mark));
    if (const QString words = standing(filter); !words.isEmpty())
        parts << Text::tr("Standing: %1").arg(words);
    if (!filter.text.trimmed().isEmpty())
        parts << Text::tr("Words: “%1”").arg(filter.text.simplified());
    parts << columnCaptions(filter);
    return parts.isEmpty() ? Text::tr("All actions") : parts.join(QStringLiteral("; "));
}

QStringList columnCaptions(const Filter &filter)
{
    QStringList captions;
    for (const auto &[column, words] : filter.columns)
        //: the title of a column, the words that are looked for in it
        captions << Text::tr("%1: “%2”").arg(title(column), words.simplified());
    return captions;
}

QString title(TextColumn column)
{
    const QString key = toCode(column);
    const Field<Action> *field = findField<Action>(key);
    return field ? terms::field(*field) : terms::field(*findField<ProgressEntry>(key));
}

QString standing(const Filter &filter)
{
    QStringList parts;
    if (filter.condition)
        parts << terms::condition(*filter.condition);
    if (filter.notReported)
        parts << Text::tr("not reported");
    if (filter.newlyDone)
        parts << Text::tr("done in this quarter");
    if (filter.notDone)
        parts << Text::tr("not done or not started");
    return parts.join(QStringLiteral(", "));
}

QString caption(const Plan &plan, const ProgressEntry &entry)
{
    const QString quarter = terms::quarter(entry.quarter);
    return entry.body ? QStringLiteral("%1, %2").arg(quarter, plan.find(*entry.body)->code) : quarter;
}

QString caption(const Plan &plan, const Evidence &evidence)
{
    const ProgressEntry *entry = evidence.entry ? plan.find(*evidence.entry) : nullptr;
    return entry ? caption(plan, *entry) : Text::tr("the action as a whole");
}

QString source(const Evidence &evidence)
{
    //: a file: its name, its size
    return evidence.url.isEmpty() ? Text::tr("%1, %2").arg(evidence.fileName, terms::bytes(evidence.size))
                                  : evidence.url;
}

std::vector<Statement> statements(const ProgressEntry &entry)
{
    const auto date = [](std::optional<QDate> day) { return day ? terms::date(*day) : QString(); };
    const std::pair<const char *, QString> all[] = {
        {"summary", entry.summary},
        {"done_on", date(entry.doneOn)},
        {"times", entry.times ? QString::number(*entry.times) : QString()},
        {"reason", entry.reason},
        {"measures", entry.measures},
        {"new_deadline", date(entry.newDeadline)},
        {"ground", entry.ground},
        {"override_reason", entry.overrideReason},
    };
    std::vector<Statement> made;
    for (const auto &[key, text] : all) {
        if (!text.isEmpty())
            made.push_back({terms::field(*findField<ProgressEntry>(QLatin1StringView(key))), text});
    }
    return made;
}

} // namespace fpk
