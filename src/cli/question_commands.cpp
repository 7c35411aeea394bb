// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/filter_options.h"
#include "cli/text_table.h"
#include "core/describe.h"
#include "core/figures.h"
#include "core/finance.h"
#include "core/occurrences.h"
#include "core/reporting.h"
#include "core/terms.h"
#include "formats/answer_json.h"

#include <QCoreApplication>

namespace fpk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const Option jsonOption{"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "answer in JSON, for a program")};

QString percentText(const Assessment &known)
{
    return terms::percent(known.percent ? std::optional(double(*known.percent)) : std::nullopt);
}

// Titles that leave room for the rest of the line in a terminal of the usual width.
QString shortened(const QString &title)
{
    constexpr qsizetype width = 60;
    return title.size() <= width ? title : title.first(width - 1) + u'…';
}

Result<void> list(const Call &call)
{
    if (const auto counted = expectArguments(call, 0); !counted)
        return counted;
    const Result<PlanToRead> read = planToRead(call);
    if (!read)
        return read.error();
    const Plan &plan = read->plan();
    const Result<Filter> filter = filterOf(call, plan);
    if (!filter)
        return filter.error();
    const ReportingPoint point = pointOf(call);
    const std::vector<const Action *> actions = filtered(plan, *filter, point);
    if (call.has("json")) {
        answer(actionsJson(plan, actions, point));
        return {};
    }
    std::vector<QStringList> rows;
    for (const Action *action : actions) {
        const Assessment known = assess(plan, *action, point);
        rows.push_back({plan.number(*action), terms::sign(known.light), terms::mark(known.mark),
                        percentText(known), terms::standing(known),
                        shortened(terms::localized(action->title, action->titleKy))});
    }
    for (const QString &line : aligned(rows, u"<<<><<"))
        answer(line);
    if (!call.has("quiet"))
        tell(Text::tr("%n action(s)", nullptr, int(actions.size())));
    return {};
}

void line(const QString &title, const QString &text)
{
    if (!text.isEmpty())
        answer(QStringLiteral("%1: %2").arg(title, text));
}

void showEntry(const Plan &plan, const ProgressEntry &entry)
{
    QString words = terms::mark(entry.mark);
    if (entry.percent)
        words += QStringLiteral(", ") + terms::percent(*entry.percent);
    line(caption(plan, entry), words);
    for (const Statement &statement : statements(entry))
        line(QStringLiteral("  ") + statement.title, statement.text);
}

QString figure(std::optional<double> number) { return number ? terms::number(*number) : QStringLiteral("—"); }

// Indicators and budget lines with the numbers by which `measure` and `expense` know them.
void showFigures(const Plan &plan, const Action &action, const ReportingPoint &point)
{
    int number = 0;
    for (const Indicator *indicator : plan.indicators(action.id)) {
        const std::optional<double> actual = actualValue(plan, *indicator, point.quarter);
        line(Text::tr("Indicator %1").arg(++number),
             Text::tr("%1; target: %2, actual: %3, attained: %4")
                 .arg(indicator->name, figure(indicator->target), figure(actual),
                      terms::percent(attainment(*indicator, actual))));
    }
    number = 0;
    for (const BudgetLine *budget : plan.budgetLines(action.id)) {
        const Funding money = fundings(plan, *budget).front();
        const QString planned = money.planned ? terms::amount(*money.planned) : Text::tr("not set");
        line(Text::tr("Budget line %1").arg(++number),
             Text::tr("%1; planned: %2, spent: %3, %4")
                 .arg(budget->funder, planned, terms::amount(money.spent), money.currency));
    }
}

void showAction(const Plan &plan, const Action &action, const ReportingPoint &point)
{
    const Assessment known = assess(plan, action, point);
    answer(QStringLiteral("%1 %2").arg(plan.number(action), terms::localized(action.title, action.titleKy)));
    for (const char *key :
         {"deadline_text", "responsible_text", "indicator_text", "expected_result", "budget_text"}) {
        const Field<Action> *field = findField<Action>(QString::fromLatin1(key));
        line(terms::field(*field), std::get<QString>(field->get(action)));
    }
    line(Text::tr("Understood as"), terms::deadline(action.deadline));
    line(Text::tr("Note"), action.deadline.note);
    for (const Assignment *assignment : plan.assignments(action.id))
        line(terms::role(assignment->role),
             terms::localized(plan.find(assignment->body)->name, plan.find(assignment->body)->nameKy));
    line(Text::tr("Mark"), QStringLiteral("%1, %2").arg(terms::mark(known.mark), percentText(known)));
    line(Text::tr("Standing"), explain(action, known, point));
    line(Text::tr("Times"), explain(heldUpTo(plan, action, point.quarter, point.day)));
    if (const RollUp reports = rollUp(plan, action, point); !reports.parts.empty())
        line(Text::tr("Bodies"), explain(reports));
    showFigures(plan, action, point);
    int number = 0;
    for (const ProgressEntry *entry : plan.allEntries(action.id))
        showEntry(plan, *entry);
    for (const Evidence *evidence : plan.evidence(action.id))
        line(Text::tr("Evidence %1").arg(++number),
             QStringLiteral("%1 (%2; %3)").arg(evidence->title, caption(plan, *evidence), source(*evidence)));
}

Result<void> show(const Call &call)
{
    if (const auto counted = expectArguments(call, 1); !counted)
        return counted;
    const Result<PlanToRead> read = planToRead(call);
    if (!read)
        return read.error();
    const Plan &plan = read->plan();
    const Result<const Action *> action = actionOf(call, plan);
    if (!action)
        return action.error();
    if (call.has("json"))
        answer(actionJson(plan, **action, pointOf(call)));
    else
        showAction(plan, **action, pointOf(call));
    return {};
}

constexpr Mark marksInSummary[] = {Mark::Done, Mark::PartlyDone, Mark::InProgress, Mark::NotDone,
                                   Mark::NotStarted};

QStringList summaryRow(const QString &name, const Tally &tally)
{
    QStringList row{name, QString::number(tally.actions)};
    for (const Mark mark : marksInSummary)
        row << QString::number(tally.count(mark));
    return row << QString::number(tally.count(Condition::Overdue)) << terms::percent(tally.percent());
}

void showSummary(const Plan &plan, const Summary &summary)
{
    QStringList heads{Text::tr("Goal"), Text::tr("All")};
    for (const Mark mark : marksInSummary)
        heads << terms::mark(mark);
    std::vector<QStringList> rows{heads << terms::condition(Condition::Overdue) << QStringLiteral("%")};
    for (const Summary::OfGoal &goal : summary.goals)
        rows.push_back(summaryRow(QString::number(plan.find(goal.goal)->number), goal.tally));
    rows.push_back(summaryRow(Text::tr("Total"), summary.total));
    for (const QString &line : aligned(rows, u"<>>>>>>>>"))
        answer(line);
}

Result<void> summary(const Call &call)
{
    if (const auto counted = expectArguments(call, 0); !counted)
        return counted;
    const Result<Quarter> quarter = call.quarter();
    if (!quarter)
        return quarter.error();
    const Result<ReportBasis> basis = basisOf(call, *quarter);
    if (!basis)
        return basis.error();
    const Summary found = summarize(basis->plan, ReportingPoint::of(*quarter, basis->today));
    if (call.has("json"))
        answer(summaryJson(basis->plan, found, *quarter));
    else
        showSummary(basis->plan, found);
    return {};
}

} // namespace

std::vector<Command> questionCommands()
{
    std::vector<Option> listOptions = filterOptions();
    listOptions.insert(listOptions.end(), {jsonOption, asOfOption});
    return {
        {"list", "", QT_TRANSLATE_NOOP("CommandLine", "the actions, all or those chosen"), listOptions, list},
        {"show",
         "NUMBER",
         QT_TRANSLATE_NOOP("CommandLine", "one action, whole (its number as printed: 7.16)"),
         {jsonOption, asOfOption},
         show},
        {"summary",
         "",
         QT_TRANSLATE_NOOP("CommandLine", "how many actions stand how, by goal"),
         {{"quarter", "2023-Q4", QT_TRANSLATE_NOOP("CommandLine", "the reporting quarter")},
          jsonOption,
          asOfOption},
         summary},
    };
}

} // namespace fpk::cli
