// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QFile>

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;
using nlohmann::json;
using testing::HasSubstr;

namespace {

const QString untilYear = u"До 2025 г."_s;

struct DeadlineCommand : testing::Test
{
    Program program;

    json read(const QStringList &words) const
    {
        const Outcome outcome = program(QStringList{u"deadline"_s, u"--json"_s} + words);
        EXPECT_EQ(outcome.code, 0) << outcome.message.toStdString();
        return outcome.json();
    }
};

} // namespace

TEST_F(DeadlineCommand, AnswersTheDeadlineAlone)
{
    const json object = read({u"4 квартал 2022 г. и 1 квартал 2023 г."_s});
    EXPECT_EQ(object["kind"], "once");
    EXPECT_EQ(object["windows"], json::parse(R"([{"from": "2022-10-01", "to": "2023-03-31"}])"));
    EXPECT_EQ(object["cadence"], nullptr);
    EXPECT_EQ(object["certain"], true);
    EXPECT_EQ(object["note"], nullptr);
}

TEST_F(DeadlineCommand, AnswersAsShowDoes)
{
    program.makePlan();
    EXPECT_EQ(read({u"Ежеквартально"_s}),
              program.onPlan({u"show"_s, u"8.2"_s, u"--json"_s}).json()["deadline"]);
}

TEST_F(DeadlineCommand, ReadsForThePlanNamed)
{
    const json object = read({u"Постоянно"_s, u"--plan"_s, u"2026-01-01..2030-12-31"_s});
    EXPECT_EQ(object["windows"], json::parse(R"([{"from": "2026-01-01", "to": "2030-12-31"}])"));
    EXPECT_EQ(read({u"май"_s, u"--plan"_s, u"2026-01-01..2026-12-31"_s})["kind"], "once");
}

TEST_F(DeadlineCommand, NeedsNoPlanFileAndMakesNone)
{
    EXPECT_EQ(read({u"Постоянно"_s})["windows"],
              json::parse(R"([{"from": "2022-01-01", "to": "2025-12-31"}])"));
    const Outcome checked = program({u"check"_s});
    EXPECT_EQ(checked.code, 1) << "the user's own file was made";
}

TEST_F(DeadlineCommand, TellsBothReadingsToPeople)
{
    const std::string answer = program({u"deadline"_s, untilYear}).answer.toStdString();
    EXPECT_THAT(answer, HasSubstr("once, 01.01.2022 – 31.12.2025"));
    EXPECT_THAT(answer, HasSubstr("Not certain: "));
    EXPECT_THAT(answer, HasSubstr("The other reading: 01.01.2022 – 31.12.2024"));
}

TEST_F(DeadlineCommand, DoesNotFailOnWhatCannotBeRead)
{
    const Outcome outcome = program({u"deadline"_s, u"31 апреля 2024 г."_s});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.answer.toStdString(), HasSubstr("no such day"));
    EXPECT_EQ(read({u""_s})["kind"], "unknown");
}

TEST_F(DeadlineCommand, RefusesAPeriodThatIsNone)
{
    for (const QString &period :
         {u"2022..2025"_s, u"2022-01-01"_s, u"2025-12-31..2022-01-01"_s, u"2022-02-30..2025-12-31"_s,
          u"2022-01-01..2023-01-01..2024-01-01"_s, u""_s}) {
        const Outcome outcome = program({u"deadline"_s, untilYear, u"--plan"_s, period});
        EXPECT_EQ(outcome.code, 2) << period.toStdString();
        EXPECT_THAT(outcome.message.toStdString(), HasSubstr("--plan"));
        EXPECT_EQ(outcome.answer, QByteArray());
    }
    EXPECT_EQ(program({u"deadline"_s}).code, 2);
    EXPECT_EQ(program({u"deadline"_s, untilYear, u"--file"_s, u"missing.fpkplan"_s}).code, 1);
}

} // namespace fpk::test
