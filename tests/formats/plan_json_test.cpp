// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/plan_json.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <set>

namespace fpk::test {

using nlohmann::json;
using namespace Qt::StringLiterals;

namespace {

// A small plan of the form, to be spoiled in one place.
json document()
{
    return json::parse(R"({
        "plan": {"title": "План", "organisation": "ФПК", "periodFrom": "2026-01-01", "periodTo": "2029-12-31",
                 "place": "Бишкек"},
        "signatories": [{"role": "signs", "post": "Председатель", "name": "А. Асанов"}],
        "abbreviations": [{"short": "ФПК", "full": "Федерация"}],
        "bodies": [{"code": "ОСП", "name": "Областные советы", "kind": "regionalGroup"},
                   {"code": "Ош", "name": "Ошский совет", "kind": "regionalCouncil", "parent": "ОСП",
                    "validFrom": "2026-01-01", "validTo": "2028-12-31", "successor": "Юг"},
                   {"code": "Юг", "name": "Южный совет", "kind": "regionalCouncil", "parent": "ОСП"}],
        "goals": [{"number": 1, "title": "Цель", "shortTitle": "Цель", "actions": [
            {"number": "1.1", "title": "Действие",
             "official": {"deadline": "2026 г.", "responsible": "ОСП", "indicator": "", "expectedResult": "", "budget": ""},
             "deadline": {"kind": "once", "windows": [{"from": "2026-01-01", "to": "2026-12-31"}], "cadence": null,
                          "certain": true, "note": null, "alternative": []},
             "bodies": [{"code": "ОСП", "role": "lead"}],
             "indicators": [{"name": "Семинары", "unit": "семинар", "baseline": null, "target": 12.5, "aggregation": "sum"}],
             "budget": [{"funder": "МОТ", "year": 2026, "planned": {"amount": "1234.50", "currency": "USD"}, "note": ""}]}]}]})");
}

PlanReading read(const json &from) { return readPlanJson(QByteArray::fromStdString(from.dump())); }

// The only fault of the document that a change of it makes: where it is.
QString onlyFault(const char *pointer, const json &value)
{
    json spoiled = document();
    spoiled[json::json_pointer(pointer)] = value;
    const PlanReading reading = read(spoiled);
    EXPECT_FALSE(reading.plan) << pointer;
    EXPECT_EQ(reading.issues.size(), 1u) << pointer;
    return reading.issues.empty() ? QString() : reading.issues.front().where;
}

} // namespace

TEST(PlanJson, IsReadWhole)
{
    const PlanReading reading = read(document());
    ASSERT_TRUE(reading.plan) << reading.issues.front().where.toStdString();
    const Plan &plan = *reading.plan;
    const Action &action = *plan.findAction(u"1.1"_s);
    EXPECT_EQ(action.deadline.due(), QDate(2026, 12, 31));
    EXPECT_EQ(plan.info().place, u"Бишкек"_s);
    ASSERT_EQ(plan.signatories().size(), 1u);
    EXPECT_EQ(plan.signatories().front()->role, SignatoryRole::Signs);
    EXPECT_EQ(plan.signatories().front()->name, u"А. Асанов"_s);
    EXPECT_EQ(plan.findBody(u"Ош"_s)->validTo, QDate(2028, 12, 31));
    EXPECT_EQ(plan.findBody(u"Ош"_s)->parent, plan.findBody(u"ОСП"_s)->id);
    EXPECT_EQ(plan.findBody(u"Ош"_s)->successor, plan.findBody(u"Юг"_s)->id);
    EXPECT_EQ(plan.indicators(action.id).front()->target, 12.5);
    EXPECT_EQ(plan.budgetLines(action.id).front()->planned, 123450);
    EXPECT_EQ(plan.budgetLines(action.id).front()->currency, u"USD"_s);
}

TEST(PlanJson, TellsWhereAFaultIs)
{
    EXPECT_EQ(onlyFault("/plan/title", ""), u"/plan/title"_s);
    EXPECT_EQ(onlyFault("/plan/periodFrom", "2026-02-30"), u"/plan/periodFrom"_s);
    EXPECT_EQ(onlyFault("/plan/periodTo", nullptr), u"/plan/periodTo"_s);
    EXPECT_EQ(onlyFault("/bodies/1/kind", "club"), u"/bodies/1/kind"_s);
    EXPECT_EQ(onlyFault("/bodies/1/parent", "ЦК"), u"/bodies/1/parent"_s);
    EXPECT_EQ(onlyFault("/bodies/1/successor", "Запад"), u"/bodies/1/successor"_s);
    EXPECT_EQ(onlyFault("/bodies/1/successor", 7), u"/bodies/1/successor"_s);
    EXPECT_EQ(onlyFault("/goals/0/number", "один"), u"/goals/0/number"_s);
    EXPECT_EQ(onlyFault("/goals/0/actions/0/number", "2.1"), u"/goals/0/actions/0/number"_s);
    EXPECT_EQ(onlyFault("/goals/0/actions/0/official", 5), u"/goals/0/actions/0/official"_s);
    EXPECT_EQ(onlyFault("/goals/0/actions/0/deadline/windows/0/to", "2026-13-01"),
              u"/goals/0/actions/0/deadline/windows/0/to"_s);
    EXPECT_EQ(onlyFault("/goals/0/actions/0/deadline/cadence", "daily"),
              u"/goals/0/actions/0/deadline/cadence"_s);
    EXPECT_EQ(onlyFault("/goals/0/actions/0/deadline/certain", "yes"),
              u"/goals/0/actions/0/deadline/certain"_s);
    EXPECT_EQ(onlyFault("/goals/0/actions/0/bodies/0/code", "ЦК"), u"/goals/0/actions/0/bodies/0/code"_s);
    EXPECT_EQ(onlyFault("/goals/0/actions/0/indicators/0/target", "много"),
              u"/goals/0/actions/0/indicators/0/target"_s);
    EXPECT_EQ(onlyFault("/goals/0/actions/0/budget/0/planned/amount", "12,345"),
              u"/goals/0/actions/0/budget/0/planned/amount"_s);
    EXPECT_EQ(onlyFault("/goals/0/actions/0/budget/0/year", 2026.5), u"/goals/0/actions/0/budget/0/year"_s);
    EXPECT_EQ(onlyFault("/goals/0/colour", "red"), u"/goals/0/colour"_s);
}

TEST(PlanJson, TellsTheRulesThatARecordBreaksWithItsPlace)
{
    EXPECT_EQ(onlyFault("/plan/periodTo", "2025-12-31"), u"/plan"_s);
    EXPECT_EQ(onlyFault("/goals/0/actions/0/deadline/cadence", "year"), u"/goals/0/actions/0"_s);
    EXPECT_EQ(onlyFault("/goals/0/actions/0/deadline/windows/0/from", "2027-01-01"), u"/goals/0/actions/0"_s);
}

TEST(PlanJson, FindsAllFaultsAtOnce)
{
    json spoiled = document();
    spoiled["plan"]["title"] = 5;
    spoiled["bodies"][0].erase("name");
    spoiled["goals"][0]["actions"][0]["bodies"][0]["role"] = "boss";
    const PlanReading reading = read(spoiled);
    EXPECT_FALSE(reading.plan);
    std::vector<QString> places;
    for (const Issue &issue : reading.issues)
        places.push_back(issue.where);
    EXPECT_THAT(places, testing::ElementsAre(u"/plan/title"_s, u"/bodies/0/name"_s,
                                             u"/goals/0/actions/0/bodies/0/role"_s));
}

TEST(PlanJson, ThatIsNotJsonIsToldWithItsLine)
{
    const PlanReading reading = readPlanJson("{\n  \"plan\": {,}\n}");
    EXPECT_FALSE(reading.plan);
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_THAT(reading.issues.front().where.toStdString(), testing::HasSubstr("line 2"));
    EXPECT_FALSE(readPlanJson("").plan);
    EXPECT_FALSE(readPlanJson("[]").plan);
    EXPECT_FALSE(readPlanJson("\xff\xfe").plan);
}

namespace {

// The texts and numbers of a plan without the ids that tie them together, which reading makes anew.
std::multiset<QString> words(const Plan &plan)
{
    std::multiset<QString> all;
    for (const auto &[id, object] : contents(plan)) {
        for (const QJsonValue &value : object) {
            const QString text = value.toVariant().toString();
            if (QUuid::fromString(text).isNull())
                all.insert(text);
        }
    }
    return all;
}

} // namespace

TEST(PlanJson, WrittenAndReadAgainIsTheSamePlanWithAllThatWasReported)
{
    for (const Plan &plan : {smallPlan(), bundledPlan()}) {
        const QByteArray written = writePlanJson(plan);
        const PlanReading reading = readPlanJson(written);
        ASSERT_TRUE(reading.plan) << reading.issues.front().where.toStdString() << ": "
                                  << reading.issues.front().what.toStdString();
        EXPECT_EQ(words(*reading.plan), words(plan));
        EXPECT_EQ(writePlanJson(*reading.plan).toStdString(), written.toStdString());
    }
}

TEST(PlanJson, KeepsWhatHasLostItsPlaceAndSaysSoWhenRead)
{
    const Plan whole = smallPlan();
    Plan plan;
    for (const ProgressEntry &entry : whole.table<ProgressEntry>().rows())
        plan.load(entry);
    for (const Expense &expense : whole.table<Expense>().rows())
        plan.load(expense);
    const json written = json::parse(writePlanJson(plan).toStdString());
    ASSERT_EQ(written["unplaced"].size(),
              whole.table<ProgressEntry>().rows().size() + whole.table<Expense>().rows().size());
    EXPECT_EQ(written["unplaced"][0]["kind"], "progress_entry");
    EXPECT_EQ(written["unplaced"][0]["fields"]["mark"], "done");

    json document = test::document();
    document["unplaced"] = written["unplaced"];
    const PlanReading reading = read(document);
    ASSERT_TRUE(reading.plan);
    EXPECT_EQ(reading.leftOut.size(), written["unplaced"].size());
    EXPECT_EQ(reading.leftOut.front().where, u"/unplaced/0"_s);
    EXPECT_EQ(reading.leftOut.front().what, u"progress_entry"_s);
    document.erase("unplaced");
    EXPECT_EQ(test::contents(*reading.plan), test::contents(*read(document).plan));
}

TEST(PlanJson, TellsWhereAFaultOfAReportIs)
{
    const json entry{{"quarter", "2026-Q1"}, {"status", "done"}};
    const auto spoiled = [&](const char *key, const json &value) {
        json other = entry;
        other[key] = value;
        return json::array({other});
    };
    const QString entries = u"/goals/0/actions/0/entries"_s;
    EXPECT_EQ(onlyFault("/goals/0/actions/0/entries", spoiled("quarter", "2026-Q5")),
              entries + u"/0/quarter"_s);
    EXPECT_EQ(onlyFault("/goals/0/actions/0/entries", spoiled("status", "finished")),
              entries + u"/0/status"_s);
    EXPECT_EQ(onlyFault("/goals/0/actions/0/entries", spoiled("body", "ЦК")), entries + u"/0/body"_s);
    EXPECT_EQ(onlyFault("/goals/0/actions/0/entries", spoiled("doneOn", "2026-02-30")),
              entries + u"/0/doneOn"_s);
    EXPECT_EQ(onlyFault("/goals/0/actions/0/entries", spoiled("status", "notDone")), entries + u"/0"_s)
        << "the rules of the plan hold for what was reported as well";
    EXPECT_EQ(
        onlyFault("/goals/0/actions/0/indicators/0/measurements", json::array({{{"quarter", "2026-Q1"}}})),
        u"/goals/0/actions/0/indicators/0/measurements/0/value"_s);
    EXPECT_EQ(onlyFault("/goals/0/actions/0/budget/0/expenses",
                        json::array({{{"spentOn", "2026-03-01"}, {"amount", "много"}}})),
              u"/goals/0/actions/0/budget/0/expenses/0/amount"_s);
}

} // namespace fpk::test
