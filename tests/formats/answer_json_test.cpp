// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/answer_json.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace fpk::test {

using nlohmann::json;
using namespace Qt::StringLiterals;

namespace {

const ReportingPoint point = ReportingPoint::of(Quarter(2023, 1), QDate(2026, 1, 1));

json parsed(const QByteArray &text) { return json::parse(text.begin(), text.end()); }

json shown(const QString &number)
{
    const Plan plan = smallPlan();
    return parsed(actionJson(plan, action(plan, number), point));
}

std::vector<std::string> keys(const json &object)
{
    std::vector<std::string> names;
    for (const auto &item : object.items())
        names.push_back(item.key());
    return names;
}

} // namespace

TEST(AnswerJson, HasTheMembersOfTheContract)
{
    const json object = shown(u"1.2"_s);
    EXPECT_THAT(keys(object),
                testing::IsSupersetOf({"number", "goal", "title", "official", "deadline", "bodies",
                                       "indicators", "budget", "status", "percent", "condition",
                                       "overdueDays", "notReported", "why", "light"}));
    EXPECT_THAT(
        keys(object["official"]),
        testing::UnorderedElementsAre("deadline", "responsible", "indicator", "expectedResult", "budget"));
    EXPECT_THAT(keys(object["deadline"]),
                testing::IsSupersetOf({"kind", "windows", "cadence", "certain", "note"}));
    EXPECT_THAT(keys(object["indicators"][0]),
                testing::IsSupersetOf({"name", "unit", "baseline", "target", "aggregation", "actual"}));
    EXPECT_THAT(keys(object["budget"][0]), testing::IsSupersetOf({"funder", "planned", "spent"}));
}

TEST(AnswerJson, TellsOfADoneAction)
{
    const json object = shown(u"1.1"_s);
    EXPECT_EQ(object["number"], "1.1");
    EXPECT_EQ(object["goal"], 1);
    EXPECT_EQ(object["status"], "done");
    EXPECT_EQ(object["percent"], 100);
    EXPECT_EQ(object["condition"], "doneOnTime");
    EXPECT_EQ(object["overdueDays"], 0);
    EXPECT_EQ(object["light"], "green");
    EXPECT_EQ(object["deadline"]["windows"], json::parse(R"([{"from": "2022-10-01", "to": "2022-11-30"}])"));
    EXPECT_EQ(object["bodies"][0], json::parse(R"({"code": "ОСЭЗТ", "role": "lead"})"));
}

TEST(AnswerJson, AnAmountThatIsNotSetIsNullAndWhatWasSpentIsMoney)
{
    const json budget = shown(u"1.2"_s)["budget"];
    EXPECT_TRUE(budget[1]["planned"].is_null());
    EXPECT_EQ(budget[1]["spent"]["amount"], "0.00");
    EXPECT_EQ(keys(budget[0]["planned"]), (std::vector<std::string>{"amount", "currency"}));
    EXPECT_NE(budget[0]["spent"]["amount"], "0.00");
}

TEST(AnswerJson, TheSummaryIsThatOfTheCore)
{
    const Plan plan = smallPlan();
    const Summary summary = summarize(plan, point);
    const json object = parsed(summaryJson(plan, summary, point.quarter));
    EXPECT_EQ(object["quarter"], "2023-Q1");
    ASSERT_EQ(object["goals"].size(), 2u);
    EXPECT_EQ(object["goals"][1]["number"], 2);
    EXPECT_EQ(object["total"]["actions"], 5);
    EXPECT_EQ(object["total"]["marks"].size(), 7u);
    EXPECT_EQ(object["total"]["conditions"].size(), 8u);
    EXPECT_EQ(object["total"]["marks"]["done"], summary.total.count(Mark::Done));
    EXPECT_EQ(object["total"]["conditions"]["noDate"], summary.total.count(Condition::NoDate));
    EXPECT_EQ(object["total"]["percent"].get<double>(), *summary.total.percent());
    EXPECT_EQ(object["total"]["percentOfAll"].get<double>(), *summary.total.percentOfAll());
    EXPECT_EQ(object["total"]["notReported"], summary.total.notReported);
}

} // namespace fpk::test
