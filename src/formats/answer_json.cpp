// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/answer_json.h"

#include "core/figures.h"
#include "core/finance.h"
#include "core/occurrences.h"
#include "core/reporting.h"
#include "formats/json_values.h"

namespace fpk {

namespace {

using fpk::json; // beside those below

Json bodies(const Plan &plan, const Action &action)
{
    Json list = Json::array();
    for (const Assignment *assignment : plan.assignments(action.id))
        list.push_back({{"code", json(plan.find(assignment->body)->code)}, {"role", code(assignment->role)}});
    return list;
}

Json indicators(const Plan &plan, const Action &action, const ReportingPoint &point)
{
    const bool termIsOver = isTermOver(action, point);
    Json list = Json::array();
    for (const Indicator *indicator : plan.indicators(action.id)) {
        const std::optional<double> actual = actualValue(plan, *indicator, point.quarter);
        const std::optional<double> attained = attainment(*indicator, actual);
        list.push_back({{"name", json(indicator->name)},
                        {"unit", json(indicator->unit)},
                        {"baseline", json(indicator->baseline)},
                        {"target", json(indicator->target)},
                        {"aggregation", code(indicator->aggregation)},
                        {"direction", code(indicator->direction)},
                        {"actual", json(actual)},
                        {"attainment", json(attained)},
                        {"light", code(light(attained, termIsOver))}});
    }
    return list;
}

Json amount(std::optional<qint64> minor, const QString &currency)
{
    return minor ? json(Money{*minor, currency}) : Json(nullptr);
}

Json json(const Fundings &fundings)
{
    Json list = Json::array();
    for (const Funding &funding : fundings)
        list.push_back({{"currency", json(funding.currency)},
                        {"planned", amount(funding.planned, funding.currency)},
                        {"spent", amount(funding.spent, funding.currency)},
                        {"left", amount(funding.left, funding.currency)},
                        {"unset", funding.unset}});
    return list;
}

Json budget(const Plan &plan, const Action &action)
{
    Json list = Json::array();
    for (const BudgetLine *line : plan.budgetLines(action.id)) {
        const Funding funding = fundings(plan, *line).front();
        list.push_back({{"funder", json(line->funder)},
                        {"year", json(line->year)},
                        {"planned", amount(funding.planned, funding.currency)},
                        {"spent", amount(funding.spent, funding.currency)},
                        {"left", amount(funding.left, funding.currency)},
                        {"note", json(line->note)}});
    }
    return list;
}

Json evidence(const Plan &plan, const Action &action)
{
    Json list = Json::array();
    for (const Evidence *one : plan.evidence(action.id))
        list.push_back(json(plan, *one));
    return list;
}

Json entries(const Plan &plan, const Action &action)
{
    Json list = Json::array();
    for (const ProgressEntry *entry : plan.allEntries(action.id))
        list.push_back(json(plan, *entry));
    return list;
}

// How often a recurring action was to be held by now, and was; null for any other.
Json occurrences(const Plan &plan, const Action &action, const ReportingPoint &point)
{
    if (action.deadline.kind != Deadline::Kind::Recurring)
        return nullptr;
    const auto counts = [](const Held &held) {
        return Json{{"expected", held.expected}, {"held", held.held}, {"missed", held.missed}};
    };
    return {{"quarter", counts(heldIn(plan, action, point.quarter, point.day))},
            {"upToNow", counts(heldUpTo(plan, action, point.quarter, point.day))}};
}

// What the reports of several bodies come to; null where the Federation's own entry is the report.
Json rolledUp(const Plan &plan, const Action &action, const ReportingPoint &point)
{
    const RollUp reports = rollUp(plan, action, point);
    if (reports.parts.empty())
        return nullptr;
    Json missing = Json::array();
    for (const RollUp::Part &part : reports.parts) {
        if (part.owes)
            missing.push_back(json(part.body->code));
    }
    return {{"status", code(reports.mark)}, {"percent", json(reports.percent)},
            {"overdue", reports.overdue},   {"bodies", reports.parts.size()},
            {"reported", reports.reported}, {"notReportedBy", missing}};
}

Json json(const Plan &plan, const Action &action, const ReportingPoint &point)
{
    const Assessment known = assess(plan, action, point);
    return {{"number", json(plan.number(action))},
            {"goal", plan.find(action.goal)->number},
            {"title", json(action.title)},
            {"official",
             {{"deadline", json(action.deadlineText)},
              {"responsible", json(action.responsibleText)},
              {"indicator", json(action.indicatorText)},
              {"expectedResult", json(action.expectedResult)},
              {"budget", json(action.budgetText)}}},
            {"deadline", json(action.deadline)},
            {"bodies", bodies(plan, action)},
            {"indicators", indicators(plan, action, point)},
            {"budget", budget(plan, action)},
            {"status", code(known.mark)},
            {"percent", json(known.percent)},
            {"condition", code(known.condition)},
            {"overdueDays", known.overdueDays},
            {"notReported", known.notReported},
            {"why", json(explain(action, known, point))},
            {"light", code(known.light)},
            {"carriesOver", known.carriesOver},
            {"occurrences", occurrences(plan, action, point)},
            {"rollUp", rolledUp(plan, action, point)},
            {"entry", known.last ? json(plan, *known.last) : Json(nullptr)},
            {"entries", entries(plan, action)},
            {"evidence", evidence(plan, action)}};
}

template <class Enum>
Json counts(const Tally &tally)
{
    Json object = Json::object();
    for (const Enum value : allOf<Enum>())
        object[toCode(value).toStdString()] = tally.count(value);
    return object;
}

Json json(const Tally &tally)
{
    return {{"actions", tally.actions},
            {"marks", counts<Mark>(tally)},
            {"conditions", counts<Condition>(tally)},
            {"notReported", tally.notReported},
            {"percent", json(tally.percent())},
            {"percentOfAll", json(tally.percentOfAll())}};
}

QByteArray written(const Json &json) { return QByteArray::fromStdString(json.dump(2)) + '\n'; }

} // namespace

QByteArray actionJson(const Plan &plan, const Action &action, const ReportingPoint &point)
{
    return written(json(plan, action, point));
}

QByteArray actionsJson(const Plan &plan, const std::vector<const Action *> &actions,
                       const ReportingPoint &point)
{
    Json list = Json::array();
    for (const Action *action : actions)
        list.push_back(json(plan, *action, point));
    return written(list);
}

QByteArray evidenceJson(const Plan &plan, const Action &action) { return written(evidence(plan, action)); }

QByteArray deadlineJson(const Deadline &deadline) { return written(json(deadline)); }

QByteArray historyJson(const std::vector<RecordedSet> &sets)
{
    Json list = Json::array();
    for (const auto &[seq, set] : sets) {
        Json changes = Json::array();
        for (const Change &change : set.changes)
            changes.push_back({{"entity", code(change.entity)},
                               {"record", json(change.record.toString(QUuid::WithoutBraces))},
                               {"field", change.field.isEmpty() ? Json(nullptr) : json(change.field)},
                               {"before", Json::parse(toJsonText(change.before).toStdString())},
                               {"after", Json::parse(toJsonText(change.after).toStdString())}});
        const Json undoes = set.undoes ? json(set.undoes->toString(QUuid::WithoutBraces)) : Json(nullptr);
        list.push_back({{"seq", seq},
                        {"id", json(set.id.toString(QUuid::WithoutBraces))},
                        {"madeAt", json(set.madeAt.toUTC().toString(Qt::ISODateWithMs))},
                        {"author", json(set.author)},
                        {"comment", json(set.comment)},
                        {"undoes", undoes},
                        {"changes", changes}});
    }
    return written(list);
}

QByteArray summaryJson(const Plan &plan, const Summary &summary, Quarter quarter)
{
    Json goals = Json::array();
    for (const Summary::OfGoal &goal : summary.goals) {
        Json object{{"number", plan.find(goal.goal)->number}};
        object.update(json(goal.tally));
        object["money"] = json(fundings(plan, *plan.find(goal.goal)));
        goals.push_back(object);
    }
    Json total = json(summary.total);
    total["money"] = json(fundings(plan));
    Json funders = Json::array();
    for (const OfFunder &funder : fundingsByFunder(plan))
        funders.push_back({{"funder", json(funder.funder)}, {"money", json(funder.fundings)}});
    return written(
        {{"quarter", json(quarter.toString())}, {"goals", goals}, {"total", total}, {"funders", funders}});
}

} // namespace fpk
