// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/plan_json.h"

#include "core/draft.h"
#include "core/money.h"
#include "core/rules.h"
#include "formats/json_node.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

// Reads the document from its root and keeps where each record came from, so that a rule broken by a record
// can be told with its place.
class PlanReader
{
public:
    explicit PlanReader(const nlohmann::json &document) : m_root(document, {}, m_reading.issues) {}

    PlanReading read();

private:
    void readInfo(const JsonNode &node);
    void readAbbreviation(const JsonNode &node, int position);
    void readSignatory(const JsonNode &node, int position);
    void readBody(const JsonNode &node, int position);
    void readSuccessor(const JsonNode &node);
    void readGoal(const JsonNode &node);
    void readAction(const JsonNode &node, const Goal &goal);
    void readActionsParts(const JsonNode &node, const Action &action);
    Deadline readDeadline(const JsonNode &node);
    Windows readWindows(const JsonNode &node, const char *key);
    void readAssignment(const JsonNode &node, const Action &action, int position);
    void readIndicator(const JsonNode &node, const Action &action, int position);
    void readBudgetLine(const JsonNode &node, const Action &action, int position);
    void readEntry(const JsonNode &node, const Action &action);
    void readEvidence(const JsonNode &node, const Action &action, int position);
    void readMeasurement(const JsonNode &node, const Indicator &indicator);
    void readExpense(const JsonNode &node, const BudgetLine &line);
    Quarter readQuarter(const JsonNode &node);
    std::optional<BodyId> readOptionalBody(const JsonNode &node);
    static std::optional<QDate> readOptionalDate(const JsonNode &node, const char *key);
    void checkRules();

    BodyId bodyOf(const QString &code) const
    {
        return m_plan.findBody(code) ? m_plan.findBody(code)->id : BodyId();
    }

    // The id of the record at that place: the same whenever the same plan is read.
    template <class Record>
    Id<Record> idOf(const JsonNode &node) const
    {
        static const QUuid space(QStringLiteral("{6f1f3c0e-53a5-4a53-9d0e-0a4a6a0f7c21}"));
        return Id<Record>(QUuid::createUuidV5(space, m_title + u'#' + node.pointer()));
    }
    template <class Record>
    void keep(const Record &record, const JsonNode &node)
    {
        m_places.insert(record.id.uuid(), node.pointer());
        m_plan.load(record);
    }

    PlanReading m_reading;
    JsonNode m_root;
    QString m_title;
    Plan m_plan;
    QHash<QUuid, QString> m_places;
    std::vector<JsonNode> m_succeeded; // bodies that have a successor, which may stand behind them
};

PlanReading PlanReader::read()
{
    if (!m_root.isObject()) {
        m_root.report(Text::tr("must be an object with the members plan, abbreviations, bodies and goals"));
        return m_reading;
    }
    m_root.allowOnly({QStringLiteral("$schema"), QStringLiteral("plan"), QStringLiteral("abbreviations"),
                      QStringLiteral("signatories"), QStringLiteral("bodies"), QStringLiteral("goals"),
                      QStringLiteral("unplaced")});
    if (m_root.has("unplaced"))
        m_root.forEach("unplaced", [this](const JsonNode &node, int) {
            m_reading.leftOut.push_back({node.pointer(), node.text("kind")});
        });
    readInfo(m_root.object("plan"));
    m_root.forEach("abbreviations", [this](const JsonNode &node, int i) { readAbbreviation(node, i); });
    if (m_root.has("signatories"))
        m_root.forEach("signatories", [this](const JsonNode &node, int i) { readSignatory(node, i); });
    m_root.forEach("bodies", [this](const JsonNode &node, int i) { readBody(node, i); });
    for (const JsonNode &node : m_succeeded)
        readSuccessor(node);
    m_root.forEach("goals", [this](const JsonNode &node, int) { readGoal(node); });
    if (m_reading.issues.empty())
        checkRules();
    if (m_reading.issues.empty())
        m_reading.plan = std::move(m_plan);
    return std::move(m_reading);
}

void PlanReader::readInfo(const JsonNode &node)
{
    node.allowOnly({QStringLiteral("title"), QStringLiteral("titleKy"), QStringLiteral("organisation"),
                    QStringLiteral("organisationKy"), QStringLiteral("periodFrom"),
                    QStringLiteral("periodTo"), QStringLiteral("approval"), QStringLiteral("place"),
                    QStringLiteral("placeKy")});
    PlanInfo info;
    info.title = m_title = node.text("title");
    info.id = idOf<PlanInfo>(node);
    info.titleKy = node.optionalText("titleKy");
    info.organisation = node.text("organisation");
    info.organisationKy = node.optionalText("organisationKy");
    info.periodFrom = node.date("periodFrom");
    info.periodTo = node.date("periodTo");
    info.approval = node.optionalText("approval");
    info.place = node.optionalText("place");
    info.placeKy = node.optionalText("placeKy");
    keep(info, node);
}

void PlanReader::readAbbreviation(const JsonNode &node, int position)
{
    node.allowOnly({QStringLiteral("short"), QStringLiteral("full")});
    keep(Abbreviation{idOf<Abbreviation>(node), position, node.text("short"), node.text("full")}, node);
}

void PlanReader::readSignatory(const JsonNode &node, int position)
{
    node.allowOnly({QStringLiteral("role"), QStringLiteral("post"), QStringLiteral("postKy"),
                    QStringLiteral("name"), QStringLiteral("phone")});
    Signatory signatory;
    signatory.id = idOf<Signatory>(node);
    signatory.position = position;
    signatory.role = node.code<SignatoryRole>("role");
    signatory.post = node.text("post");
    signatory.postKy = node.optionalText("postKy");
    signatory.name = node.optionalText("name");
    signatory.phone = node.optionalText("phone");
    keep(signatory, node);
}

// The group of a body must stand before its members.
void PlanReader::readBody(const JsonNode &node, int position)
{
    node.allowOnly({QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("nameKy"),
                    QStringLiteral("kind"), QStringLiteral("parent"), QStringLiteral("validFrom"),
                    QStringLiteral("validTo"), QStringLiteral("successor"), QStringLiteral("note")});
    Body body;
    body.id = idOf<Body>(node);
    body.position = position;
    body.code = node.text("code");
    body.name = node.text("name");
    body.nameKy = node.optionalText("nameKy");
    body.kind = node.code<BodyKind>("kind");
    if (node.has("validFrom"))
        body.validFrom = node.date("validFrom");
    if (node.has("validTo"))
        body.validTo = node.date("validTo");
    body.note = node.optionalText("note");
    if (const QString parent = node.optionalText("parent"); !parent.isEmpty()) {
        body.parent = bodyOf(parent);
        if (body.parent->isNull())
            node.report("parent", Text::tr("no body “%1” stands before this one").arg(parent));
    }
    keep(body, node);
    if (node.has("successor"))
        m_succeeded.push_back(node);
}

void PlanReader::readSuccessor(const JsonNode &node)
{
    const QString code = node.text("successor");
    Body body = *m_plan.find(idOf<Body>(node));
    body.successor = bodyOf(code);
    if (body.successor->isNull()) {
        if (!code.isEmpty())
            node.report("successor", Text::tr("no body has the code “%1”").arg(code));
        return;
    }
    Draft draft(m_plan);
    draft.update(body);
    (void)m_plan.apply(draft.changes());
}

void PlanReader::readGoal(const JsonNode &node)
{
    node.allowOnly({QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("titleKy"),
                    QStringLiteral("shortTitle"), QStringLiteral("shortTitleKy"), QStringLiteral("actions")});
    Goal goal;
    goal.id = idOf<Goal>(node);
    goal.number = node.whole("number");
    goal.title = node.text("title");
    goal.titleKy = node.optionalText("titleKy");
    goal.shortTitle = node.text("shortTitle");
    goal.shortTitleKy = node.optionalText("shortTitleKy");
    keep(goal, node);
    node.forEach("actions", [&](const JsonNode &action, int) { readAction(action, goal); });
}

void PlanReader::readAction(const JsonNode &node, const Goal &goal)
{
    node.allowOnly({QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("titleKy"),
                    QStringLiteral("official"), QStringLiteral("expectedResultKy"),
                    QStringLiteral("deadline"), QStringLiteral("bodies"), QStringLiteral("indicators"),
                    QStringLiteral("budget"), QStringLiteral("entries"), QStringLiteral("evidence")});
    Action action;
    action.id = idOf<Action>(node);
    action.goal = goal.id;
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,6})\\.([0-9]{1,6})$"));
    const QString number = node.text("number");
    const QRegularExpressionMatch match = form.match(number);
    const bool ofThisGoal = goal.number == 0 || match.captured(1).toInt() == goal.number;
    if (!number.isEmpty() && (!match.hasMatch() || !ofThisGoal))
        node.report("number",
                    Text::tr("must be the number of the goal, a point and the number within it, as 7.16"));
    action.number = match.captured(2).toInt();
    action.title = node.text("title");
    action.titleKy = node.optionalText("titleKy");
    action.expectedResultKy = node.optionalText("expectedResultKy");
    const JsonNode official = node.object("official");
    official.allowOnly({QStringLiteral("deadline"), QStringLiteral("responsible"),
                        QStringLiteral("indicator"), QStringLiteral("expectedResult"),
                        QStringLiteral("budget")});
    action.deadlineText = official.optionalText("deadline");
    action.responsibleText = official.optionalText("responsible");
    action.indicatorText = official.optionalText("indicator");
    action.expectedResult = official.optionalText("expectedResult");
    action.budgetText = official.optionalText("budget");
    action.deadline = readDeadline(node.object("deadline"));
    keep(action, node);
    readActionsParts(node, action);
}

void PlanReader::readActionsParts(const JsonNode &node, const Action &action)
{
    node.forEach("bodies", [&](const JsonNode &part, int i) { readAssignment(part, action, i); });
    node.forEach("indicators", [&](const JsonNode &part, int i) { readIndicator(part, action, i); });
    node.forEach("budget", [&](const JsonNode &part, int i) { readBudgetLine(part, action, i); });
    if (node.has("entries"))
        node.forEach("entries", [&](const JsonNode &part, int) { readEntry(part, action); });
    if (node.has("evidence"))
        node.forEach("evidence", [&](const JsonNode &part, int i) { readEvidence(part, action, i); });
}

Deadline PlanReader::readDeadline(const JsonNode &node)
{
    constexpr double farthestMonth = 24;
    node.allowOnly({QStringLiteral("kind"), QStringLiteral("windows"), QStringLiteral("cadence"),
                    QStringLiteral("certain"), QStringLiteral("note"), QStringLiteral("alternative"),
                    QStringLiteral("dueDay"), QStringLiteral("dueMonth")});
    Deadline deadline;
    deadline.kind = node.code<Deadline::Kind>("kind");
    deadline.windows = readWindows(node, "windows");
    deadline.cadence = node.optionalCode<Deadline::Cadence>("cadence");
    deadline.dueDay = node.optionalWhole("dueDay");
    const double month = node.optionalNumber("dueMonth").value_or(0);
    deadline.dueMonth = int(qBound(-farthestMonth, month, farthestMonth));
    if (deadline.dueMonth != month)
        node.report("dueMonth", Text::tr("must be a whole number of months, at most 24 to either side"));
    deadline.certain = node.flag("certain");
    deadline.note = node.optionalText("note");
    deadline.alternative = readWindows(node, "alternative");
    return deadline;
}

Windows PlanReader::readWindows(const JsonNode &node, const char *key)
{
    Windows windows;
    node.forEach(key, [&](const JsonNode &window, int) {
        window.allowOnly({QStringLiteral("from"), QStringLiteral("to")});
        windows.append({window.date("from"), window.date("to")});
    });
    return windows;
}

void PlanReader::readAssignment(const JsonNode &node, const Action &action, int position)
{
    node.allowOnly({QStringLiteral("code"), QStringLiteral("role")});
    const QString code = node.text("code");
    const Assignment assignment{idOf<Assignment>(node), action.id, bodyOf(code), node.code<Role>("role"),
                                position};
    if (!code.isEmpty() && assignment.body.isNull())
        node.report("code", Text::tr("no body has the code “%1”").arg(code));
    keep(assignment, node);
}

void PlanReader::readIndicator(const JsonNode &node, const Action &action, int position)
{
    node.allowOnly({QStringLiteral("name"), QStringLiteral("unit"), QStringLiteral("baseline"),
                    QStringLiteral("target"), QStringLiteral("aggregation"), QStringLiteral("direction"),
                    QStringLiteral("measurements")});
    const Indicator indicator{idOf<Indicator>(node),
                              action.id,
                              position,
                              node.text("name"),
                              node.optionalText("unit"),
                              node.optionalNumber("baseline"),
                              node.optionalNumber("target"),
                              node.code<Aggregation>("aggregation"),
                              node.optionalCode<Direction>("direction").value_or(Direction::Increase)};
    keep(indicator, node);
    if (node.has("measurements"))
        node.forEach("measurements", [&](const JsonNode &part, int) { readMeasurement(part, indicator); });
}

void PlanReader::readBudgetLine(const JsonNode &node, const Action &action, int position)
{
    node.allowOnly({QStringLiteral("funder"), QStringLiteral("year"), QStringLiteral("planned"),
                    QStringLiteral("currency"), QStringLiteral("note"), QStringLiteral("expenses")});
    BudgetLine line;
    line.id = idOf<BudgetLine>(node);
    line.action = action.id;
    line.position = position;
    line.year = node.optionalWhole("year");
    line.funder = node.optionalText("funder");
    line.note = node.optionalText("note");
    if (node.has("currency"))
        line.currency = node.text("currency");
    if (node.has("planned")) {
        const JsonNode money = node.object("planned");
        money.allowOnly({QStringLiteral("amount"), QStringLiteral("currency")});
        line.currency = money.text("currency");
        line.planned = parseMinorUnits(money.text("amount"));
        if (!line.planned)
            money.report("amount", Text::tr("must be an amount with at most two decimals, as \"1234.50\""));
    }
    keep(line, node);
    if (node.has("expenses"))
        node.forEach("expenses", [&](const JsonNode &part, int) { readExpense(part, line); });
}

void PlanReader::readEntry(const JsonNode &node, const Action &action)
{
    node.allowOnly({QStringLiteral("quarter"), QStringLiteral("body"), QStringLiteral("status"),
                    QStringLiteral("percent"), QStringLiteral("doneOn"), QStringLiteral("times"),
                    QStringLiteral("summary"), QStringLiteral("reason"), QStringLiteral("measures"),
                    QStringLiteral("newDeadline"), QStringLiteral("ground"),
                    QStringLiteral("overrideReason")});
    ProgressEntry entry;
    entry.id = idOf<ProgressEntry>(node);
    entry.action = action.id;
    entry.quarter = readQuarter(node);
    entry.body = readOptionalBody(node);
    entry.mark = node.code<Mark>("status");
    entry.percent = node.optionalWhole("percent");
    entry.times = node.optionalWhole("times");
    entry.doneOn = readOptionalDate(node, "doneOn");
    entry.summary = node.optionalText("summary");
    entry.reason = node.optionalText("reason");
    entry.measures = node.optionalText("measures");
    entry.newDeadline = readOptionalDate(node, "newDeadline");
    entry.ground = node.optionalText("ground");
    entry.overrideReason = node.optionalText("overrideReason");
    keep(entry, node);
}

// Of a file the document has what is known of it, not its bytes.
void PlanReader::readEvidence(const JsonNode &node, const Action &action, int position)
{
    node.allowOnly({QStringLiteral("title"), QStringLiteral("file"), QStringLiteral("sha256"),
                    QStringLiteral("size"), QStringLiteral("url"), QStringLiteral("addedOn"),
                    QStringLiteral("quarter"), QStringLiteral("body")});
    Evidence evidence;
    evidence.id = idOf<Evidence>(node);
    evidence.action = action.id;
    evidence.position = position;
    evidence.title = node.text("title");
    evidence.fileName = node.optionalText("file");
    evidence.hash = node.optionalText("sha256");
    evidence.size = node.optionalWhole("size").value_or(0);
    evidence.url = node.optionalText("url");
    evidence.addedOn = node.date("addedOn");
    if (node.has("quarter")) {
        const ProgressEntry *entry = m_plan.entry(action.id, readQuarter(node), readOptionalBody(node));
        if (!entry)
            node.report("quarter", Text::tr("the action has no entry for this quarter"));
        evidence.entry = entry ? std::optional(entry->id) : std::nullopt;
    }
    keep(evidence, node);
}

void PlanReader::readMeasurement(const JsonNode &node, const Indicator &indicator)
{
    node.allowOnly(
        {QStringLiteral("quarter"), QStringLiteral("body"), QStringLiteral("value"), QStringLiteral("note")});
    const std::optional<double> value = node.optionalNumber("value");
    if (!value)
        node.report("value", Text::tr("must be a number"));
    keep(Measurement{idOf<Measurement>(node), indicator.id, readQuarter(node), readOptionalBody(node),
                     value.value_or(0), node.optionalText("note")},
         node);
}

void PlanReader::readExpense(const JsonNode &node, const BudgetLine &line)
{
    node.allowOnly({QStringLiteral("spentOn"), QStringLiteral("amount"), QStringLiteral("note")});
    const QString digits = node.text("amount");
    const bool isBack = digits.startsWith(u'-');
    const std::optional<qint64> amount = parseMinorUnits(digits.mid(isBack ? 1 : 0));
    if (!amount)
        node.report("amount", Text::tr("must be an amount with at most two decimals, as \"1234.50\""));
    keep(Expense{idOf<Expense>(node), line.id, node.date("spentOn"), amount.value_or(0) * (isBack ? -1 : 1),
                 node.optionalText("note")},
         node);
}

Quarter PlanReader::readQuarter(const JsonNode &node)
{
    const std::optional<Quarter> quarter = Quarter::parse(node.text("quarter"));
    if (!quarter)
        node.report("quarter", Text::tr("must be a quarter, as 2023-Q4"));
    return quarter.value_or(Quarter());
}

std::optional<BodyId> PlanReader::readOptionalBody(const JsonNode &node)
{
    const QString code = node.optionalText("body");
    if (code.isEmpty())
        return std::nullopt;
    if (bodyOf(code).isNull())
        node.report("body", Text::tr("no body has the code “%1”").arg(code));
    return bodyOf(code);
}

std::optional<QDate> PlanReader::readOptionalDate(const JsonNode &node, const char *key)
{
    return node.has(key) ? std::optional(node.date(key)) : std::nullopt;
}

void PlanReader::checkRules()
{
    for (const Error &broken : rules::violations(m_plan, creation(m_plan)))
        m_reading.issues.push_back({m_places.value(broken.record), broken.message});
}

} // namespace

PlanReading readPlanJson(const QByteArray &json)
{
    try {
        return PlanReader(nlohmann::json::parse(json.begin(), json.end())).read();
    } catch (const nlohmann::json::parse_error &error) {
        const QByteArray before = json.first(qBound(qsizetype(0), qsizetype(error.byte) - 1, json.size()));
        const auto line = before.count('\n') + 1;
        const auto column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size() + 1;
        return {std::nullopt,
                {{Text::tr("line %1, character %2").arg(line).arg(column),
                  Text::tr("is not JSON; the file cannot be read further")}}};
    }
}

Plan bundledPlan()
{
    QFile file(QStringLiteral(":/data/strategic-plan-2022-2025.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    PlanReading reading = readPlanJson(file.readAll());
    Q_ASSERT(reading.plan);
    return *std::move(reading.plan);
}

} // namespace fpk
