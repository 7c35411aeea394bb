// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/json_values.h"
#include "formats/plan_json.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace fpk {

namespace {

// Keeps which records have found their place.
class PlanWriter
{
public:
    explicit PlanWriter(const Plan &plan) : m_plan(plan) {}

    Json write();

private:
    Json info();
    Json abbreviations();
    Json signatories();
    Json bodies();
    void addBody(const Body &body, Json &list);
    Json goals();
    Json actions(const Goal &goal);
    Json action(const Action &action);
    Json assignments(const Action &action);
    Json indicators(const Action &action);
    Json measurements(const Indicator &indicator);
    Json budget(const Action &action);
    Json expenses(const BudgetLine &line);
    Json entries(const Action &action);
    Json evidence(const Action &action);
    Json unplaced() const;

    template <class Record>
    void place(const Record &record)
    {
        m_placed.insert(record.id.uuid());
    }
    [[nodiscard]] Json codeOf(std::optional<BodyId> body) const
    {
        const Body *named = body ? m_plan.find(*body) : nullptr;
        return named ? json(named->code) : Json(nullptr);
    }
    // Whether a body, where one is named, is in the plan.
    [[nodiscard]] bool isKnown(std::optional<BodyId> body) const { return !body || m_plan.find(*body); }

    // What is said of a parent by bodies that are in the plan, oldest quarter first.
    template <class Record>
    [[nodiscard]] std::vector<const Record *> placeable(QUuid parent) const
    {
        std::vector<const Record *> all = m_plan.table<Record>().childrenOf(parent);
        std::erase_if(all, [this](const Record *record) { return !isKnown(record->body); });
        const auto order = [this](const Record *record) {
            return std::pair(record->quarter, record->body ? m_plan.find(*record->body)->position : -1);
        };
        std::sort(all.begin(), all.end(),
                  [&](const Record *a, const Record *b) { return order(a) < order(b); });
        return all;
    }

    const Plan &m_plan;
    QSet<QUuid> m_placed;
};

Json PlanWriter::write()
{
    Json document{{"plan", info()},
                  {"abbreviations", abbreviations()},
                  {"signatories", signatories()},
                  {"bodies", bodies()},
                  {"goals", goals()}};
    if (Json rest = unplaced(); !rest.empty())
        document["unplaced"] = std::move(rest);
    return document;
}

Json PlanWriter::info()
{
    const PlanInfo &info = m_plan.info();
    place(info);
    return {{"title", json(info.title)},
            {"titleKy", json(info.titleKy)},
            {"organisation", json(info.organisation)},
            {"organisationKy", json(info.organisationKy)},
            {"periodFrom", json(info.periodFrom)},
            {"periodTo", json(info.periodTo)},
            {"approval", json(info.approval)},
            {"place", json(info.place)},
            {"placeKy", json(info.placeKy)}};
}

Json PlanWriter::abbreviations()
{
    Json list = Json::array();
    for (const Abbreviation *abbreviation : m_plan.abbreviations()) {
        place(*abbreviation);
        list.push_back({{"short", json(abbreviation->shortForm)}, {"full", json(abbreviation->fullForm)}});
    }
    return list;
}

Json PlanWriter::signatories()
{
    Json list = Json::array();
    for (const Signatory *signatory : m_plan.signatories()) {
        place(*signatory);
        list.push_back({{"role", json(toCode(signatory->role))},
                        {"post", json(signatory->post)},
                        {"postKy", json(signatory->postKy)},
                        {"name", json(signatory->name)},
                        {"phone", json(signatory->phone)}});
    }
    return list;
}

Json PlanWriter::bodies()
{
    Json list = Json::array();
    for (const Body *body : m_plan.bodies())
        addBody(*body, list);
    return list;
}

// The group of a body stands before its members.
void PlanWriter::addBody(const Body &body, Json &list)
{
    if (m_placed.contains(body.id.uuid()))
        return;
    place(body);
    if (const Body *group = body.parent ? m_plan.find(*body.parent) : nullptr)
        addBody(*group, list);
    Json object{{"code", json(body.code)},
                {"name", json(body.name)},
                {"nameKy", json(body.nameKy)},
                {"kind", code(body.kind)},
                {"parent", codeOf(body.parent)}};
    if (body.validFrom)
        object["validFrom"] = json(*body.validFrom);
    if (body.validTo)
        object["validTo"] = json(*body.validTo);
    object["successor"] = codeOf(body.successor);
    object["note"] = json(body.note);
    list.push_back(std::move(object));
}

Json PlanWriter::goals()
{
    Json list = Json::array();
    for (const Goal *goal : m_plan.goals()) {
        place(*goal);
        list.push_back({{"number", goal->number},
                        {"title", json(goal->title)},
                        {"titleKy", json(goal->titleKy)},
                        {"shortTitle", json(goal->shortTitle)},
                        {"shortTitleKy", json(goal->shortTitleKy)},
                        {"actions", actions(*goal)}});
    }
    return list;
}

Json PlanWriter::actions(const Goal &goal)
{
    Json list = Json::array();
    for (const Action *one : m_plan.actions(goal.id))
        list.push_back(action(*one));
    return list;
}

Json PlanWriter::action(const Action &action)
{
    place(action);
    return {{"number", json(m_plan.number(action))},
            {"title", json(action.title)},
            {"titleKy", json(action.titleKy)},
            {"official",
             {{"deadline", json(action.deadlineText)},
              {"responsible", json(action.responsibleText)},
              {"indicator", json(action.indicatorText)},
              {"expectedResult", json(action.expectedResult)},
              {"budget", json(action.budgetText)}}},
            {"expectedResultKy", json(action.expectedResultKy)},
            {"deadline", json(action.deadline)},
            {"bodies", assignments(action)},
            {"indicators", indicators(action)},
            {"budget", budget(action)},
            {"entries", entries(action)},
            {"evidence", evidence(action)}};
}

Json PlanWriter::assignments(const Action &action)
{
    Json list = Json::array();
    for (const Assignment *assignment : m_plan.assignments(action.id)) {
        if (!isKnown(assignment->body))
            continue;
        place(*assignment);
        list.push_back({{"code", codeOf(assignment->body)}, {"role", code(assignment->role)}});
    }
    return list;
}

Json PlanWriter::indicators(const Action &action)
{
    Json list = Json::array();
    for (const Indicator *indicator : m_plan.indicators(action.id)) {
        place(*indicator);
        list.push_back({{"name", json(indicator->name)},
                        {"unit", json(indicator->unit)},
                        {"baseline", json(indicator->baseline)},
                        {"target", json(indicator->target)},
                        {"aggregation", code(indicator->aggregation)},
                        {"direction", code(indicator->direction)},
                        {"measurements", measurements(*indicator)}});
    }
    return list;
}

Json PlanWriter::measurements(const Indicator &indicator)
{
    Json list = Json::array();
    for (const Measurement *measurement : placeable<Measurement>(indicator.id.uuid())) {
        place(*measurement);
        list.push_back({{"quarter", json(measurement->quarter.toString())},
                        {"body", codeOf(measurement->body)},
                        {"value", json(measurement->value)},
                        {"note", json(measurement->note)}});
    }
    return list;
}

Json PlanWriter::budget(const Action &action)
{
    Json list = Json::array();
    for (const BudgetLine *line : m_plan.budgetLines(action.id)) {
        place(*line);
        const auto planned =
            line->planned ? std::optional(Money{*line->planned, line->currency}) : std::nullopt;
        list.push_back({{"funder", json(line->funder)},
                        {"year", json(line->year)},
                        {"planned", json(planned)},
                        {"currency", json(line->currency)},
                        {"note", json(line->note)},
                        {"expenses", expenses(*line)}});
    }
    return list;
}

Json PlanWriter::expenses(const BudgetLine &line)
{
    Json list = Json::array();
    auto all = m_plan.table<Expense>().childrenOf(line.id.uuid());
    std::sort(all.begin(), all.end(), [](const Expense *a, const Expense *b) {
        return std::tie(a->spentOn, a->id) < std::tie(b->spentOn, b->id);
    });
    for (const Expense *expense : all) {
        place(*expense);
        list.push_back({{"spentOn", json(expense->spentOn)},
                        {"amount", json(Money{expense->amount, line.currency}.amount())},
                        {"note", json(expense->note)}});
    }
    return list;
}

Json PlanWriter::entries(const Action &action)
{
    Json list = Json::array();
    for (const ProgressEntry *entry : placeable<ProgressEntry>(action.id.uuid())) {
        place(*entry);
        list.push_back(json(m_plan, *entry));
    }
    return list;
}

Json PlanWriter::evidence(const Action &action)
{
    Json list = Json::array();
    for (const Evidence *one : m_plan.evidence(action.id)) {
        const ProgressEntry *entry = one->entry ? m_plan.find(*one->entry) : nullptr;
        if (one->entry && !(entry && isKnown(entry->body)))
            continue;
        place(*one);
        list.push_back(json(m_plan, *one));
    }
    return list;
}

// By the names of tables and columns: the form has none for them. Closings are left out: what they are of is
// in the journal, which a document has none of.
Json PlanWriter::unplaced() const
{
    Json list = Json::array();
    for (const Entity entity : allOf<Entity>()) {
        if (entity == Entity::QuarterClose)
            continue;
        visitEntity(entity, [&]<class Record>(RecordType<Record>) {
            for (const Record &record : m_plan.table<Record>().rows()) {
                if (m_placed.contains(record.id.uuid()))
                    continue;
                const QByteArray fields = QJsonDocument(toObject(record)).toJson(QJsonDocument::Compact);
                list.push_back({{"kind", json(toCode(entity))},
                                {"id", json(toText(record.id.uuid()))},
                                {"fields", Json::parse(fields.begin(), fields.end())}});
            }
        });
    }
    return list;
}

} // namespace

QByteArray writePlanJson(const Plan &plan)
{
    return QByteArray::fromStdString(
               PlanWriter(plan).write().dump(2, ' ', false, Json::error_handler_t::replace)) +
           '\n';
}

} // namespace fpk
