// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_plan.h"

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

template <class Record>
Id<Record> idOf(const QString &name)
{
    return Id<Record>(QUuid::createUuidV5(QUuid(), toCode(Kind<Record>::entity) + u' ' + name));
}

const BodyId federation = idOf<Body>(u"ФПК"_s);
const BodyId labourDepartment = idOf<Body>(u"ОСЭЗТ"_s);
const BodyId sectoralCommittees = idOf<Body>(u"ЦК"_s);
const BodyId regionalCouncils = idOf<Body>(u"ОСП"_s);
const BodyId naryn = idOf<Body>(u"ОСП-НАРЫН"_s);
const BodyId ministry = idOf<Body>(u"МТСОМ"_s);

const GoalId rights = idOf<Goal>(u"1"_s);
const GoalId members = idOf<Goal>(u"2"_s);

const ActionId proposal = idOf<Action>(u"1.1"_s);
const ActionId seminars = idOf<Action>(u"1.2"_s);
const ActionId contracts = idOf<Action>(u"1.3"_s);
const ActionId admission = idOf<Action>(u"2.1"_s);
const ActionId visits = idOf<Action>(u"2.2"_s);

const QDate planBegins(2022, 1, 1);
const QDate planEnds(2025, 12, 31);

void addDocument(Plan &plan)
{
    PlanInfo info;
    info.id = idOf<PlanInfo>(u"plan"_s);
    info.title = u"Стратегический план на 2022–2025 годы"_s;
    info.titleKy = u"2022–2025-жылдарга стратегиялык план"_s;
    info.organisation = u"Федерация профсоюзов Кыргызстана"_s;
    info.organisationKy = u"Кыргызстан профсоюздар федерациясы"_s;
    info.periodFrom = planBegins;
    info.periodTo = planEnds;
    info.approval = u"Постановление Совета от 28.01.2022"_s;
    plan.load(info);
    plan.load(Abbreviation{idOf<Abbreviation>(u"ЦК"_s), 1, u"ЦК"_s,
                           u"Центральные комитеты отраслевых профсоюзов"_s});
    plan.load(Abbreviation{idOf<Abbreviation>(u"ОСП"_s), 2, u"ОСП"_s, u"Областные советы профсоюзов"_s});
}

void addBody(Plan &plan, BodyId id, const QString &code, const QString &name, BodyKind kind,
             std::optional<BodyId> parent = {})
{
    Body body;
    body.id = id;
    body.position = int(plan.table<Body>().rows().size()) + 1;
    body.code = code;
    body.name = name;
    body.kind = kind;
    body.parent = parent;
    plan.load(body);
}

void addBodies(Plan &plan)
{
    addBody(plan, federation, u"ФПК"_s, u"Федерация профсоюзов Кыргызстана"_s, BodyKind::Leadership);
    addBody(plan, labourDepartment, u"ОСЭЗТ"_s, u"Отдел социально-экономической защиты трудящихся"_s,
            BodyKind::Department);
    addBody(plan, sectoralCommittees, u"ЦК"_s, u"Центральные комитеты"_s, BodyKind::SectorGroup);
    addBody(plan, regionalCouncils, u"ОСП"_s, u"Областные советы профсоюзов"_s, BodyKind::RegionalGroup);
    addBody(plan, naryn, u"ОСП-НАРЫН"_s, u"Нарынский областной совет профсоюзов"_s, BodyKind::RegionalCouncil,
            regionalCouncils);
    addBody(plan, ministry, u"МТСОМ"_s, u"Министерство труда"_s, BodyKind::Government);
}

void addGoal(Plan &plan, GoalId id, int number, const QString &title, const QString &shortTitle)
{
    Goal goal;
    goal.id = id;
    goal.number = number;
    goal.title = title;
    goal.shortTitle = shortTitle;
    plan.load(goal);
}

void addAction(Plan &plan, ActionId id, GoalId goal, int number, const QString &title,
               const QString &deadlineText, const Deadline &deadline)
{
    Action action;
    action.id = id;
    action.goal = goal;
    action.number = number;
    action.title = title;
    action.deadlineText = deadlineText;
    action.deadline = deadline;
    action.expectedResult = u"Права работников защищены"_s;
    action.budgetText = u"в пределах сметы"_s;
    plan.load(action);
}

Deadline within(Deadline::Kind kind, const Windows &windows)
{
    Deadline deadline;
    deadline.kind = kind;
    deadline.windows = windows;
    return deadline;
}

void addActions(Plan &plan)
{
    using enum Deadline::Kind;
    const Windows wholeTerm{{planBegins, planEnds}};
    const Deadline autumn = within(Once, {{QDate(2022, 10, 1), QDate(2022, 11, 30)}});
    Deadline quarterly = within(Recurring, wholeTerm);
    quarterly.cadence = Deadline::Cadence::Quarter;
    Deadline ambiguous = within(Once, wholeTerm);
    ambiguous.certain = false;
    ambiguous.note = u"«до 2025 г.»: включая 2025 год или нет"_s;
    ambiguous.alternative = {{planBegins, QDate(2024, 12, 31)}};

    addGoal(plan, rights, 1, u"Защита трудовых прав и интересов работников"_s, u"Защита прав"_s);
    addAction(plan, proposal, rights, 1, u"Внести предложение в МТСОМ"_s, u"Октябрь–ноябрь 2022 г."_s,
              autumn);
    addAction(plan, seminars, rights, 2, u"Провести семинары по охране труда"_s, u"ежеквартально"_s,
              quarterly);
    addAction(plan, contracts, rights, 3, u"Заключить коллективные договоры"_s, u"до 2025 г."_s, ambiguous);

    addGoal(plan, members, 2, u"Рост профсоюзного членства"_s, u"Членство"_s);
    addAction(plan, admission, members, 1, u"Вовлекать молодёжь в профсоюз"_s, u"постоянно"_s,
              within(Continuous, wholeTerm));
    addAction(plan, visits, members, 2, u"Обменяться визитами с профсоюзами Өзбекстана"_s,
              u"по отдельному графику"_s, within(BySchedule, {}));
}

void assign(Plan &plan, ActionId action, BodyId body, Role role)
{
    const int position = int(plan.assignments(action).size()) + 1;
    const QString name = action.uuid().toString() + body.uuid().toString();
    plan.load(Assignment{idOf<Assignment>(name), action, body, role, position});
}

void addAssignments(Plan &plan)
{
    assign(plan, proposal, labourDepartment, Role::Lead);
    assign(plan, proposal, ministry, Role::Partner);
    assign(plan, seminars, regionalCouncils, Role::Lead);
    assign(plan, seminars, sectoralCommittees, Role::CoExecutor);
    assign(plan, contracts, sectoralCommittees, Role::Lead);
    assign(plan, admission, federation, Role::Lead);
}

void addFigures(Plan &plan)
{
    const IndicatorId held = idOf<Indicator>(u"held"_s);
    plan.load(Indicator{held, seminars, 1, u"Проведено семинаров"_s, u"семинар"_s, 0, 26, Aggregation::Sum});
    plan.load(Measurement{idOf<Measurement>(u"1"_s), held, Quarter(2022, 4), {}, 4, u"по отчётам ОСП"_s});
    plan.load(Measurement{idOf<Measurement>(u"2"_s), held, Quarter(2023, 1), naryn, 1.5, {}});

    const BudgetLineId own = idOf<BudgetLine>(u"own"_s);
    plan.load(BudgetLine{own, seminars, 1, 2023, u"ФПК"_s, 15'000'050, u"KGS"_s, u"аренда залов"_s});
    plan.load(BudgetLine{idOf<BudgetLine>(u"donors"_s), seminars, 2, {}, u"МОТ"_s, {}, u"USD"_s, {}});
    plan.load(Expense{idOf<Expense>(u"1"_s), own, QDate(2023, 3, 15), 1'200'000, u"Нарын"_s});
}

void addEntries(Plan &plan)
{
    const auto add = [&](const QString &name, ProgressEntry reported) {
        reported.id = idOf<ProgressEntry>(name);
        plan.load(reported);
    };
    ProgressEntry proposed = entry(proposal, Quarter(2022, 4), Mark::Done);
    proposed.doneOn = QDate(2022, 11, 14);
    proposed.summary = u"Письмо № 12 от 14.11.2022"_s;
    add(u"proposed"_s, proposed);

    ProgressEntry begun = entry(seminars, Quarter(2022, 4), Mark::InProgress);
    begun.percent = 15;
    begun.times = 4;
    begun.summary = u"Проведено 4 семинара"_s;
    add(u"begun"_s, begun);

    ProgressEntry partly = entry(seminars, Quarter(2023, 1), Mark::PartlyDone);
    partly.percent = 20;
    partly.times = 1;
    partly.reason = u"Не проведены в двух областях"_s;
    add(u"partly"_s, partly);

    ProgressEntry ofNaryn = entry(seminars, Quarter(2023, 1), Mark::InProgress);
    ofNaryn.body = naryn;
    ofNaryn.summary = u"Нарын шаарында семинар өттү"_s;
    add(u"of Naryn"_s, ofNaryn);
}

void addEvidence(Plan &plan)
{
    const auto add = [&](ActionId action, std::optional<ProgressEntryId> entry, const QString &title,
                         const QString &url) {
        plan.load(
            Evidence{idOf<Evidence>(url), action, entry, 1, title, {}, {}, 0, url, QDate(2022, 11, 15)});
    };
    add(proposal, plan.entry(proposal, Quarter(2022, 4))->id, u"Письмо № 12"_s,
        u"https://www.fpk.kg/letter-12"_s);
    add(seminars, {}, u"Программа семинаров"_s, u"https://www.fpk.kg/seminars"_s);
}

} // namespace

Plan smallPlan()
{
    Plan plan;
    addDocument(plan);
    addBodies(plan);
    addActions(plan);
    addAssignments(plan);
    addFigures(plan);
    addEntries(plan);
    addEvidence(plan);
    return plan;
}

const Action &action(const Plan &plan, const QString &number)
{
    const Action *found = plan.findAction(number);
    Q_ASSERT(found);
    return *found;
}

ProgressEntry entry(ActionId action, Quarter quarter, Mark mark)
{
    ProgressEntry made;
    made.id = ProgressEntryId::make();
    made.action = action;
    made.quarter = quarter;
    made.mark = mark;
    if (mark == Mark::PartlyDone || mark == Mark::NotDone)
        made.reason = u"Отчётно-выборная кампания"_s;
    if (mark == Mark::Postponed)
        made.newDeadline = quarter.plus(4).lastDay();
    if (mark == Mark::Withdrawn)
        made.ground = u"Постановление Президиума от 20.12.2023"_s;
    return made;
}

std::map<QUuid, QJsonObject> contents(const Plan &plan)
{
    std::map<QUuid, QJsonObject> records;
    for (const Change &made : creation(plan))
        records.emplace(made.record, std::get<QJsonObject>(made.after));
    return records;
}

} // namespace fpk::test
