// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filter_options.h"

#include "cli/command.h"

#include <QCoreApplication>

namespace fpk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

template <class Enum>
Result<std::optional<Enum>> codeOf(const Call &call, const char *option)
{
    const std::optional<QString> word = call.value(option);
    if (!word)
        return std::optional<Enum>();
    const std::optional<Enum> value = fromCode<Enum>(*word);
    if (value)
        return value;
    QStringList known;
    for (const char *code : codes<Enum>())
        known << QString::fromLatin1(code);
    return usage(Text::tr("--%1 must be one of: %2.")
                     .arg(QString::fromLatin1(option), known.join(QStringLiteral(", "))));
}

} // namespace

const std::vector<Option> &filterOptions()
{
    static const std::vector<Option> options{
        {"goal", "N", QT_TRANSLATE_NOOP("CommandLine", "only the actions of this goal")},
        {"body", "CODE",
         QT_TRANSLATE_NOOP("CommandLine", "only where this body takes part, itself or in its group")},
        {"status", "MARK",
         QT_TRANSLATE_NOOP("CommandLine", "only with this mark: notStarted, inProgress, done, …")},
        {"condition", "CONDITION",
         QT_TRANSLATE_NOOP("CommandLine", "only in this condition: overdue, dueSoon, open, …")},
        {"not-reported", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "only what an entry for the quarter is owed of and missing")},
        {"newly-done", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "only what was first reported as done in the quarter")},
        {"not-done", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "only what is not done, or not started though its term has begun")},
        {"search", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "only with all these words")},
    };
    return options;
}

Result<Filter> filterOf(const Call &call, const Plan &plan)
{
    Filter filter;
    filter.text = call.value("search").value_or(QString());
    const Result<std::optional<Mark>> mark = codeOf<Mark>(call, "status");
    const Result<std::optional<Condition>> condition = codeOf<Condition>(call, "condition");
    const Result<std::optional<int>> number = call.whole("goal");
    if (!mark || !condition || !number)
        return !mark ? mark.error() : !condition ? condition.error() : number.error();
    filter.mark = *mark;
    filter.condition = *condition;
    filter.notReported = call.has("not-reported");
    filter.newlyDone = call.has("newly-done");
    filter.notDone = call.has("not-done");
    if (*number) {
        const Goal *goal = plan.findGoal(**number);
        if (!goal)
            return Error{Error::Code::NotFound, Text::tr("The plan has no goal %1.").arg(**number)};
        filter.goal = goal->id;
    }
    const Result<std::optional<BodyId>> body = bodyOf(call, plan);
    if (!body)
        return body.error();
    filter.body = *body;
    return filter;
}

ReportingPoint pointOf(const Call &call)
{
    return ReportingPoint::of(Quarter::of(call.today()), call.today());
}

} // namespace fpk::cli
