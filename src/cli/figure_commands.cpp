// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "core/draft.h"
#include "core/figures.h"
#include "core/finance.h"
#include "core/typed.h"

#include <QCoreApplication>

namespace fpk::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<QString> required(const Call &call, const char *option)
{
    const std::optional<QString> value = call.value(option);
    return value ? Result<QString>(*value)
                 : Result<QString>(usage(Text::tr("--%1 is missing.").arg(QLatin1StringView(option))));
}

Result<void> measure(const Call &call)
{
    if (const auto counted = expectArguments(call, 1); !counted)
        return counted;
    const Result<Quarter> quarter = call.quarter();
    const Result<QString> value = required(call, "value");
    if (!quarter || !value)
        return !quarter ? quarter.error() : value.error();
    const std::optional<double> number = typed::number(*value);
    if (!number)
        return usage(Text::tr("--%1 must be %2.").arg(QStringLiteral("value"), Text::tr("a number, as 4.5")));
    const Result<std::unique_ptr<Workspace>> workspace = openPlan(call);
    if (!workspace)
        return workspace.error();
    const Plan &plan = (*workspace)->plan();
    const Result<const Action *> action = actionOf(call, plan);
    if (!action)
        return action.error();
    const auto indicator = numbered(call, "indicator", plan.indicators((*action)->id));
    const Result<std::optional<BodyId>> body = bodyOf(call, plan);
    if (!indicator || !body)
        return !indicator ? indicator.error() : body.error();

    const Measurement *known = measurementOf(plan, **indicator, *quarter, *body);
    Measurement measurement =
        known ? *known : Measurement{MeasurementId::make(), (*indicator)->id, *quarter, *body, 0, {}};
    measurement.value = *number;
    measurement.note = call.value("note").value_or(measurement.note);
    Draft draft(plan);
    draft.put(measurement);
    return commit(call, **workspace, draft.changes());
}

Result<Expense> expenseOf(const Call &call, const BudgetLine &line)
{
    const Result<std::optional<QDate>> date = call.date("date");
    const Result<QString> amount = required(call, "amount");
    if (!date || !amount)
        return !date ? date.error() : amount.error();
    if (!*date)
        return usage(Text::tr("--%1 is missing.").arg(QStringLiteral("date")));
    const std::optional<Money> money = typed::money(*amount, line.currency);
    if (!money)
        return usage(
            Text::tr("--%1 must be %2.")
                .arg(QStringLiteral("amount"), Text::tr("a sum with at most two decimals, as 1234.50")));
    if (const auto checked = checkCurrency(line, *money); !checked)
        return checked.error();
    return Expense{ExpenseId::make(), line.id, **date, money->minor, call.value("note").value_or(QString())};
}

Result<void> spend(const Call &call)
{
    if (const auto counted = expectArguments(call, 1); !counted)
        return counted;
    const Result<std::unique_ptr<Workspace>> workspace = openPlan(call);
    if (!workspace)
        return workspace.error();
    const Plan &plan = (*workspace)->plan();
    const Result<const Action *> action = actionOf(call, plan);
    if (!action)
        return action.error();
    const auto line = numbered(call, "line", plan.budgetLines((*action)->id));
    if (!line)
        return line.error();
    const Result<Expense> expense = expenseOf(call, **line);
    if (!expense)
        return expense.error();
    Draft draft(plan);
    draft.create(*expense);
    return commit(call, **workspace, draft.changes());
}

} // namespace

std::vector<Command> figureCommands()
{
    return {
        {"measure",
         "NUMBER",
         QT_TRANSLATE_NOOP("CommandLine", "write down the actual value of an indicator in a quarter"),
         {
             {"indicator", "K", QT_TRANSLATE_NOOP("CommandLine", "which of the action’s indicators, from 1")},
             {"quarter", "2023-Q4", QT_TRANSLATE_NOOP("CommandLine", "the reporting quarter")},
             {"value", "V", QT_TRANSLATE_NOOP("CommandLine", "the value, in the indicator’s unit")},
             {"body", "CODE", QT_TRANSLATE_NOOP("CommandLine", "whose value (without it, the Federation’s)")},
             {"note", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "a note")},
         },
         measure},
        {"expense",
         "NUMBER",
         QT_TRANSLATE_NOOP("CommandLine", "write down an expense against a budget line"),
         {
             {"line", "K", QT_TRANSLATE_NOOP("CommandLine", "which of the action’s budget lines, from 1")},
             {"date", "DATE", QT_TRANSLATE_NOOP("CommandLine", "when it was spent")},
             {"amount", "A",
              QT_TRANSLATE_NOOP("CommandLine", "how much, in the currency of the line, as 1234.50")},
             {"note", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "a note")},
         },
         spend},
    };
}

} // namespace fpk::cli
