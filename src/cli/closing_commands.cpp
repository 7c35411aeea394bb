// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "core/closing.h"
#include "core/closing_review.h"
#include "core/draft.h"
#include "core/terms.h"

#include <QCoreApplication>

namespace fpk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// The quarter that is the call's argument.
Result<Quarter> quarterOf(const Call &call)
{
    if (const auto counted = expectArguments(call, 1); !counted)
        return counted.error();
    const std::optional<Quarter> quarter = Quarter::parse(call.arguments().first());
    return quarter
               ? Result<Quarter>(*quarter)
               : usage(Text::tr("“%1” is no quarter; write it as 2023-Q4.").arg(call.arguments().first()));
}

Result<void> close(const Call &call)
{
    const Result<Quarter> quarter = quarterOf(call);
    if (!quarter)
        return quarter.error();
    Result<std::unique_ptr<Workspace>> workspace = openPlan(call);
    if (!workspace)
        return workspace.error();
    const Plan &plan = (*workspace)->plan();
    // What is missing does not hinder the closing, but somebody may want to know.
    const QStringList review = explain(reviewClosing(plan, *quarter, call.today()));
    const QuarterClose closing = closingOf(plan, *quarter, call.today(), call.author());
    Draft draft(plan);
    draft.create(closing);
    if (const auto committed = (*workspace)->commit(draft.changes()); !committed)
        return committed;
    if (call.has("quiet"))
        return {};
    for (const QString &sentence : review)
        tell(sentence);
    tell(Text::tr("%1 is closed: snapshot No. %2 of %3.")
             .arg(terms::quarter(*quarter))
             .arg(closing.number)
             .arg(terms::date(closing.closedOn)));
    return {};
}

Result<void> reopen(const Call &call)
{
    const Result<Quarter> quarter = quarterOf(call);
    if (!quarter)
        return quarter.error();
    const std::optional<QString> comment = call.value("comment");
    if (!comment || comment->trimmed().isEmpty())
        return usage(Text::tr("--comment is missing: say why the quarter is opened again."));
    Result<std::unique_ptr<Workspace>> workspace = openPlan(call);
    if (!workspace)
        return workspace.error();
    const Plan &plan = (*workspace)->plan();
    const QuarterClose *closing = plan.closing(*quarter);
    if (!closing)
        return Error{Error::Code::NotFound, Text::tr("%1 is not closed.").arg(terms::quarter(*quarter))};
    QuarterClose reopened = *closing;
    reopened.reopened = true;
    reopened.comment = comment->trimmed();
    Draft draft(plan);
    draft.update(reopened);
    return commit(call, **workspace, draft.changes());
}

} // namespace

std::vector<Command> closingCommands()
{
    return {
        {"close",
         "QUARTER",
         QT_TRANSLATE_NOOP("CommandLine", "close a quarter: keep a snapshot, lock its reports"),
         {},
         close},
        {"reopen",
         "QUARTER",
         QT_TRANSLATE_NOOP("CommandLine", "open a closed quarter again"),
         {{"comment", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "why it is opened again")}},
         reopen},
    };
}

} // namespace fpk::cli
