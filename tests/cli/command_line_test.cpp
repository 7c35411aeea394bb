// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QFile>

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

struct CommandLine : testing::Test
{
    Program program;

    void SetUp() override { program.makePlan(); }

    nlohmann::json show(const QString &number) const
    {
        const Outcome outcome = program.onPlan({u"show"_s, number, u"--json"_s});
        EXPECT_EQ(outcome.code, 0);
        return outcome.json();
    }

    // Refused with one sentence that has these words; nothing on standard output; the plan as it was.
    void expectRefused(const QStringList &words, int code, const std::string &part) const
    {
        const QByteArray before = program.onPlan({u"list"_s, u"--json"_s}).answer;
        const Outcome outcome = program.onPlan(words);
        EXPECT_EQ(outcome.code, code) << words.join(u' ').toStdString();
        EXPECT_THAT(outcome.message.toStdString(), HasSubstr(part));
        EXPECT_EQ(outcome.answer, QByteArray());
        EXPECT_EQ(program.onPlan({u"list"_s, u"--json"_s}).answer, before);
    }
};

const QStringList done45{
    u"progress"_s, u"4.5"_s,       u"--quarter"_s,  u"2022-Q4"_s,   u"--status"_s,
    u"done"_s,     u"--done-on"_s, u"2022-11-14"_s, u"--summary"_s, u"Письмо № 12 в МТСОМ"_s};

} // namespace

TEST_F(CommandLine, ListsTheSixtySixActions)
{
    const nlohmann::json list = program.onPlan({u"list"_s, u"--json"_s}).json();
    ASSERT_EQ(list.size(), 66u);
    EXPECT_EQ(list[0]["number"], "1.1");
    EXPECT_EQ(list[65]["number"], "9.7");
}

TEST_F(CommandLine, ShowTellsTheEntriesOfSingleBodiesBesideTheFederationsOwn)
{
    ASSERT_EQ(program.onPlan(done45).code, 0);
    const QStringList byBody{u"progress"_s, u"4.5"_s,        u"--quarter"_s, u"2022-Q4"_s,
                             u"--body"_s,   u"ОСЭЗТ"_s,      u"--status"_s,  u"notDone"_s,
                             u"--reason"_s, u"Нет ответа"_s, u"--times"_s,   u"2"_s};
    ASSERT_EQ(program.onPlan(byBody).code, 0);
    const nlohmann::json action = show(u"4.5"_s);
    EXPECT_EQ(action["status"], "done");
    ASSERT_EQ(action["entries"].size(), 2u);
    EXPECT_TRUE(action["entries"][0]["body"].is_null());
    EXPECT_EQ(action["entries"][1]["body"], "ОСЭЗТ");
    EXPECT_EQ(action["entries"][1]["status"], "notDone");
    const QByteArray words = program.onPlan({u"show"_s, u"4.5"_s, u"--lang"_s, u"en"_s}).answer;
    EXPECT_TRUE(words.contains("Q4 2022: done, 100 %\n  Progress: Письмо № 12 в МТСОМ\n"))
        << words.toStdString();
    EXPECT_TRUE(words.contains("Q4 2022, ОСЭЗТ: not done\n  Times held: 2\n  Reasons: Нет ответа\n"))
        << words.toStdString();
}

TEST_F(CommandLine, ProgressShowsInListAndSummary)
{
    const Outcome outcome = program.onPlan(done45);
    ASSERT_EQ(outcome.code, 0) << outcome.message.toStdString();
    const nlohmann::json action = show(u"4.5"_s);
    EXPECT_EQ(action["status"], "done");
    EXPECT_EQ(action["condition"], "doneOnTime");
    EXPECT_EQ(action["entry"]["summary"], "Письмо № 12 в МТСОМ");
    EXPECT_EQ(action["entry"]["doneOn"], "2022-11-14");
    EXPECT_EQ(program.onPlan({u"list"_s, u"--status"_s, u"done"_s, u"--json"_s}).json().size(), 1u);
    const nlohmann::json summary =
        program.onPlan({u"summary"_s, u"--quarter"_s, u"2022-Q4"_s, u"--json"_s}).json();
    EXPECT_EQ(summary["quarter"], "2022-Q4");
    EXPECT_EQ(summary["total"]["marks"]["done"], 1);
    EXPECT_EQ(summary["goals"][3]["marks"]["done"], 1);
    EXPECT_EQ(program.onPlan({u"summary"_s, u"--quarter"_s, u"2022-Q3"_s, u"--json"_s})
                  .json()["total"]["marks"]["done"],
              0);
}

TEST_F(CommandLine, FiltersAddUp)
{
    const auto numbers = [this](const QStringList &filters) {
        std::vector<std::string> found;
        for (const nlohmann::json &action :
             program.onPlan(QStringList{u"list"_s, u"--json"_s} + filters).json())
            found.push_back(action["number"]);
        return found;
    };
    EXPECT_EQ(numbers({u"--goal"_s, u"5"_s}).size(), 5u);
    EXPECT_THAT(numbers({u"--body"_s, u"осэзт"_s}), testing::Contains("4.5"));
    EXPECT_THAT(numbers({u"--search"_s, u"КЫРГЫЗКУРОРТТУРИЗМ"_s, u"--goal"_s, u"6"_s}), testing::SizeIs(2));
    EXPECT_THAT(numbers({u"--condition"_s, u"overdue"_s, u"--today"_s, u"2022-10-15"_s, u"--goal"_s, u"1"_s}),
                testing::ElementsAre("1.1"));
    EXPECT_THAT(numbers({u"--search"_s, u"такого нет"_s}), testing::IsEmpty());
}

TEST_F(CommandLine, ChoosesWhatIsNotReportedNewlyDoneOrNotDone)
{
    const auto numbers = [this](const char *flag) {
        std::vector<std::string> found;
        for (const nlohmann::json &action : program
                                                .onPlan({u"list"_s, u"--json"_s, QLatin1StringView(flag),
                                                         u"--goal"_s, u"4"_s, u"--today"_s, u"2022-12-31"_s})
                                                .json())
            found.push_back(action["number"]);
        return found;
    };
    EXPECT_THAT(numbers("--not-reported"), testing::Contains("4.5"));
    EXPECT_THAT(numbers("--newly-done"), testing::IsEmpty());
    ASSERT_EQ(program.onPlan(done45).code, 0);
    EXPECT_THAT(numbers("--not-reported"), testing::Not(testing::Contains("4.5")));
    EXPECT_THAT(numbers("--newly-done"), testing::ElementsAre("4.5"));
    EXPECT_THAT(numbers("--not-done"), testing::Not(testing::Contains("4.5")));
    EXPECT_FALSE(numbers("--not-done").empty());
}

TEST_F(CommandLine, TakesBackTheLastChange)
{
    const QByteArray before = program.onPlan({u"list"_s, u"--json"_s}).answer;
    ASSERT_EQ(program.onPlan(done45).code, 0);
    const Outcome undone = program.onPlan({u"undo"_s});
    EXPECT_EQ(undone.code, 0);
    EXPECT_THAT(undone.message.toStdString(), HasSubstr("4.5"));
    EXPECT_EQ(program.onPlan({u"list"_s, u"--json"_s}).answer, before);
    EXPECT_EQ(program.onPlan({u"check"_s}).code, 0);
    EXPECT_EQ(program.onPlan({u"undo"_s}).code, 1);
}

TEST_F(CommandLine, ASecondReportOfAQuarterChangesTheFirst)
{
    ASSERT_EQ(program.onPlan(done45).code, 0);
    ASSERT_EQ(
        program.onPlan({u"progress"_s, u"4.5"_s, u"--quarter"_s, u"2022-Q4"_s, u"--summary"_s, u"Уточнено"_s})
            .code,
        0);
    const nlohmann::json action = show(u"4.5"_s);
    EXPECT_EQ(action["status"], "done");
    EXPECT_EQ(action["entry"]["summary"], "Уточнено");
}

TEST_F(CommandLine, RefusesWhatBreaksARule)
{
    const auto progress = [](const QStringList &more) {
        return QStringList{u"progress"_s, u"4.5"_s, u"--quarter"_s, u"2022-Q4"_s} + more;
    };
    expectRefused(progress({u"--percent"_s, u"101"_s}), 1, "from 0 to 100");
    expectRefused(progress({u"--percent"_s, u"-1"_s}), 1, "from 0 to 100");
    expectRefused(progress({u"--status"_s, u"postponed"_s}), 1, "new deadline");
    expectRefused(progress({u"--status"_s, u"partlyDone"_s}), 1, "reason");
    expectRefused(progress({u"--status"_s, u"notDone"_s, u"--reason"_s, u"  "_s}), 1, "reason");
    expectRefused(progress({u"--status"_s, u"withdrawn"_s}), 1, "ground");
    expectRefused(progress({u"--body"_s, u"НЕТ"_s}), 1, "НЕТ");
    expectRefused({u"progress"_s, u"4.55"_s, u"--quarter"_s, u"2022-Q4"_s, u"--percent"_s, u"5"_s}, 1,
                  "4.55");
    expectRefused({u"show"_s, u"семь"_s}, 1, "семь");
    expectRefused({u"list"_s, u"--goal"_s, u"12"_s}, 1, "goal 12");
    expectRefused({u"list"_s, u"--body"_s, u"НЕТ"_s}, 1, "НЕТ");
}

TEST_F(CommandLine, WrongWordsAreToldWithExitCodeTwo)
{
    const auto progress = [](const QStringList &more) {
        return QStringList{u"progress"_s, u"4.5"_s, u"--quarter"_s, u"2022-Q4"_s} + more;
    };
    expectRefused(progress({u"--done-on"_s, u"2022-02-30"_s}), 2, "--done-on");
    expectRefused(progress({u"--done-on"_s, u"14.11.2022"_s}), 2, "--done-on");
    expectRefused(progress({u"--percent"_s, u"много"_s}), 2, "--percent");
    expectRefused(progress({u"--status"_s, u"finished"_s}), 2, "partlyDone");
    expectRefused({u"progress"_s, u"4.5"_s, u"--percent"_s, u"5"_s}, 2, "--quarter");
    expectRefused({u"summary"_s, u"--quarter"_s, u"2023-4"_s}, 2, "2023-Q4");
    expectRefused({u"progress"_s, u"--quarter"_s, u"2022-Q4"_s}, 2, "argument");
    expectRefused({u"list"_s, u"7.1"_s}, 2, "7.1");
    expectRefused({u"list"_s, u"--colour"_s}, 2, "colour");
    expectRefused({u"list"_s, u"--lang"_s, u"de"_s}, 2, "--lang");
}

TEST_F(CommandLine, ABodyReportsForItselfWithoutChangingTheFederationsMark)
{
    ASSERT_EQ(program.onPlan(done45 + QStringList{u"--body"_s, u"ОСЭЗТ"_s}).code, 0);
    EXPECT_EQ(show(u"4.5"_s)["status"], "notStarted");
    EXPECT_EQ(program.onPlan({u"check"_s}).code, 0);
}

TEST_F(CommandLine, MeasuresAnIndicatorPerQuarterAndBody)
{
    const QStringList seminars{u"measure"_s, u"2.3"_s, u"--indicator"_s, u"2"_s, u"--quarter"_s};
    ASSERT_EQ(program.onPlan(seminars + QStringList{u"2023-Q1"_s, u"--value"_s, u"4"_s}).code, 0);
    ASSERT_EQ(program
                  .onPlan(seminars + QStringList{u"2023-Q2"_s, u"--value"_s, u"9"_s, u"--body"_s, u"ОСП"_s,
                                                 u"--note"_s, u"по отчётам"_s})
                  .code,
              0);
    ASSERT_EQ(program.onPlan(seminars + QStringList{u"2023-Q1"_s, u"--value"_s, u"3.0"_s}).code, 0);
    const nlohmann::json indicator = show(u"2.3"_s)["indicators"][1];
    EXPECT_EQ(indicator["target"], 26);
    EXPECT_EQ(indicator["actual"], 12);
    EXPECT_NEAR(indicator["attainment"].get<double>(), 1200.0 / 26, 1e-9);
}

TEST_F(CommandLine, RefusesAMeasurementThatCannotBe)
{
    const auto measure = [&](const QStringList &words) {
        return QStringList{u"measure"_s, u"2.3"_s, u"--quarter"_s, u"2023-Q1"_s} + words;
    };
    expectRefused(measure({u"--indicator"_s, u"2"_s, u"--value"_s, u"много"_s}), 2, "--value");
    expectRefused(measure({u"--indicator"_s, u"2"_s, u"--value"_s, u"-5"_s}), 1, "0 or more");
    expectRefused(measure({u"--indicator"_s, u"9"_s, u"--value"_s, u"5"_s}), 1, "--indicator 9");
    expectRefused(measure({u"--value"_s, u"5"_s}), 2, "--indicator");
    expectRefused(measure({u"--indicator"_s, u"2"_s}), 2, "--value");
}

TEST_F(CommandLine, AddsUpExpensesToTheTyiynAndRefusesAnotherCurrency)
{
    const auto expense = [&](const QString &amount, const QString &date = u"2023-04-01"_s) {
        return QStringList{u"expense"_s, u"7.6"_s, u"--line"_s,   u"1"_s,
                           u"--date"_s,  date,     u"--amount"_s, amount};
    };
    ASSERT_EQ(program.onPlan(expense(u"1000.10"_s)).code, 0);
    ASSERT_EQ(program.onPlan(expense(u"234.41 KGS"_s)).code, 0);
    ASSERT_EQ(program.onPlan(expense(u"-0.01"_s)).code, 0);
    EXPECT_EQ(show(u"7.6"_s)["budget"][0]["spent"]["amount"], "1234.50");
    EXPECT_TRUE(show(u"7.6"_s)["budget"][0]["planned"].is_null());
    const nlohmann::json summary =
        program.onPlan({u"summary"_s, u"--quarter"_s, u"2023-Q2"_s, u"--json"_s}).json();
    EXPECT_EQ(summary["total"]["money"][0]["spent"]["amount"], "1234.50");
    EXPECT_EQ(summary["goals"][6]["money"][0]["spent"]["amount"], "1234.50");
    expectRefused(expense(u"100 USD"_s), 1, "USD");
    expectRefused(expense(u"сто"_s), 2, "--amount");
    expectRefused(expense(u"5"_s, u"2023-04-31"_s), 2, "--date");
    expectRefused(expense(u"0"_s), 1, "must not be 0");
}

TEST_F(CommandLine, SpeaksTheLanguageItIsAskedFor)
{
    const Outcome russian = program.onPlan({u"show"_s, u"7.99"_s, u"--lang"_s, u"ru"_s});
    EXPECT_THAT(russian.message.toStdString(), HasSubstr("нет"));
    const Outcome kyrgyz = program.onPlan({u"list"_s, u"--goal"_s, u"1"_s, u"--lang"_s, u"ky"_s});
    EXPECT_THAT(kyrgyz.answer.toStdString(), HasSubstr("башталган жок"));
}

TEST_F(CommandLine, MakesAPlanOfJsonWholeOrNotAtAll)
{
    program.folder().write(u"bad.json"_s, R"({"plan": {}, "abbreviations": [], "bodies": [], "goals": 7})");
    const Outcome outcome = program({u"init"_s, u"other.fpkplan"_s, u"--from"_s, u"bad.json"_s});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.message.toStdString(),
                testing::AllOf(HasSubstr("/plan/title: "), HasSubstr("/goals: ")));
    EXPECT_FALSE(QFile::exists(program.folder().path(u"other.fpkplan"_s)));

    QFile bundled(QStringLiteral(FPK_SOURCE_DIR "/data/strategic-plan-2022-2025.json"));
    ASSERT_TRUE(bundled.open(QIODevice::ReadOnly));
    program.folder().write(u"good.json"_s, bundled.readAll());
    EXPECT_EQ(program({u"init"_s, u"other.fpkplan"_s, u"--from"_s, u"good.json"_s}).code, 0);
    const Outcome list = program({u"list"_s, u"--json"_s, u"--file"_s, u"other.fpkplan"_s});
    EXPECT_EQ(list.json().size(), 66u);
    EXPECT_EQ(program({u"init"_s, u"other.fpkplan"_s}).code, 1) << "an existing file was replaced";
}

TEST_F(CommandLine, WithoutAFileMakesTheUsersOwn)
{
    EXPECT_EQ(program({u"list"_s, u"--json"_s}).json().size(), 66u);
    ASSERT_EQ(program(done45).code, 0);
    EXPECT_EQ(program({u"list"_s, u"--status"_s, u"done"_s, u"--json"_s}).json().size(), 1u);
}

TEST_F(CommandLine, WithoutADisplaySaysSoAndWhatWorksWithoutOne)
{
    const Outcome outcome = program({});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.message.toStdString(),
                HasSubstr("./run report --quarter 2023-Q4 --output report.pdf"));
}

TEST_F(CommandLine, ADisplayThatDoesNotAnswerIsNone)
{
    const Outcome none = program({});
    for (const auto &[variable, value] :
         {std::pair(u"DISPLAY"_s, u":987"_s), {u"WAYLAND_DISPLAY"_s, u"nowhere"_s}}) {
        const Outcome outcome = program.with(variable, value, {});
        EXPECT_EQ(outcome.code, 1) << variable.toStdString();
        EXPECT_EQ(outcome.message, none.message) << variable.toStdString();
    }
    EXPECT_EQ(program.with(u"DISPLAY"_s, u":987"_s, {u"lsit"_s}).code, 2) << "what can be told is told first";
}

TEST_F(CommandLine, AWordThatIsNeitherCommandNorFileIsWrong)
{
    const Outcome outcome = program({u"lsit"_s});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.message.toStdString(), HasSubstr("lsit"));
    EXPECT_EQ(program({u"--colour"_s}).code, 2);
}

TEST_F(CommandLine, HelpNamesEveryCommandAndItsOptions)
{
    const std::string help = program({u"--help"_s}).answer.toStdString();
    for (const char *command :
         {"init", "list", "show", "progress", "summary", "report", "table", "undo", "check"})
        EXPECT_THAT(help, HasSubstr(command));
    EXPECT_THAT(program({u"progress"_s, u"--help"_s}).answer.toStdString(), HasSubstr("--postponed-to"));
    EXPECT_THAT(program({u"--version"_s}).answer.toStdString(), HasSubstr("fpkplan "));
}

TEST_F(CommandLine, AnswersAsOfAMomentWhatWasKnownThen)
{
    const QStringList summary{u"summary"_s, u"--quarter"_s, u"2022-Q4"_s, u"--json"_s};
    const QStringList asOf{u"--as-of"_s, u"2098-12-31"_s, u"--today"_s, u"2099-01-20"_s};
    const Outcome before = program.onPlan(summary + QStringList{u"--today"_s, u"2098-12-31"_s});
    ASSERT_EQ(program.onPlan(done45 + QStringList{u"--today"_s, u"2099-01-10"_s}).code, 0);
    const Outcome past = program.onPlan(summary + asOf);
    EXPECT_EQ(past.answer, before.answer);
    EXPECT_NE(program.onPlan(summary + QStringList{u"--today"_s, u"2099-01-10"_s}).answer, before.answer);
    const nlohmann::json then = program.onPlan(QStringList{u"show"_s, u"4.5"_s, u"--json"_s} + asOf).json();
    EXPECT_EQ(then["entry"], nullptr);
    EXPECT_EQ(show(u"4.5"_s)["status"], "done");

    expectRefused(summary + QStringList{u"--as-of"_s, u"1999-01-01"_s}, 1, "nothing is known");
    expectRefused(summary + QStringList{u"--as-of"_s, u"yesterday"_s}, 2, "--as-of");
}

TEST_F(CommandLine, DoesNotAnswerAsOfAMomentThatIsNotOver)
{
    for (const QString &day : {u"2099-12-31"_s, u"2099-01-10"_s})
        for (const QStringList &question :
             {QStringList{u"summary"_s, u"--quarter"_s, u"2022-Q4"_s}, QStringList{u"show"_s, u"4.5"_s}})
            expectRefused(question + QStringList{u"--today"_s, u"2099-01-10"_s, u"--as-of"_s, day}, 2,
                          "is not over yet");
    EXPECT_EQ(
        program.onPlan({u"show"_s, u"4.5"_s, u"--today"_s, u"2099-01-10"_s, u"--as-of"_s, u"2099-01-09"_s})
            .code,
        0);
}

TEST_F(CommandLine, TellsTheHistoryOfThePlanAndOfAnAction)
{
    ASSERT_EQ(program.onPlan(done45 + QStringList{u"--author"_s, u"Бакыт"_s}).code, 0);
    const nlohmann::json all = program.onPlan({u"history"_s, u"--json"_s}).json();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0]["seq"], 1);
    EXPECT_EQ(all[1]["author"], "Бакыт");
    EXPECT_EQ(all[1]["changes"][0]["entity"], "progress_entry");
    EXPECT_EQ(all[1]["changes"][0]["before"], nullptr);
    EXPECT_EQ(all[1]["changes"][0]["after"]["mark"], "done");
    EXPECT_EQ(program.onPlan({u"history"_s, u"4.5"_s, u"--json"_s}).json().size(), 2u)
        << "made, and reported on";
    EXPECT_EQ(program.onPlan({u"history"_s, u"4.4"_s, u"--json"_s}).json().size(), 1u);
    EXPECT_THAT(program.onPlan({u"history"_s, u"4.5"_s}).answer.toStdString(),
                testing::AllOf(HasSubstr("Бакыт"), HasSubstr("4.5, Q4 2022"), HasSubstr("Письмо № 12")));
    expectRefused({u"history"_s, u"77.7"_s}, 1, "77.7");
}

TEST_F(CommandLine, AClosingTellsWhatIsMissingAndThatTheQuarterIsNotOver)
{
    const QStringList onItsDay{u"close"_s, u"2022-Q4"_s, u"--today"_s, u"2022-12-30"_s};
    const std::string early = program.onPlan(onItsDay).message.toStdString();
    EXPECT_THAT(early,
                testing::AllOf(HasSubstr("Q4 2022 is not over yet: its last day is 31.12.2022."),
                               HasSubstr("have not reported."), HasSubstr("by the Federation itself.")));
    ASSERT_EQ(program.onPlan({u"reopen"_s, u"2022-Q4"_s, u"--comment"_s, u"рано"_s}).code, 0);
    const Outcome later = program.onPlan({u"close"_s, u"2022-Q4"_s, u"--today"_s, u"2023-01-01"_s});
    EXPECT_THAT(later.message.toStdString(),
                testing::AllOf(testing::Not(HasSubstr("not over")), HasSubstr("have not reported."),
                               HasSubstr("No. 2")));
}

TEST_F(CommandLine, AClosedQuarterKeepsItsReportsUntilItIsOpenedAgain)
{
    ASSERT_EQ(program.onPlan(done45).code, 0);
    const Outcome closed = program.onPlan({u"close"_s, u"2022-Q4"_s});
    ASSERT_EQ(closed.code, 0);
    EXPECT_THAT(closed.message.toStdString(), HasSubstr("snapshot No. 1"));
    expectRefused(done45 + QStringList{u"--measures"_s, u"иные"_s}, 1, "closed");
    expectRefused({u"close"_s, u"2022-Q4"_s}, 1, "closed already");
    expectRefused({u"undo"_s}, 1, "open it again");
    expectRefused({u"reopen"_s, u"2022-Q4"_s}, 2, "--comment");
    expectRefused({u"reopen"_s, u"2022-Q3"_s, u"--comment"_s, u"x"_s}, 1, "not closed");
    expectRefused({u"close"_s, u"2022"_s}, 2, "no quarter");
    EXPECT_EQ(program.onPlan({u"check"_s}).code, 0);
    ASSERT_EQ(program.onPlan({u"reopen"_s, u"2022-Q4"_s, u"--comment"_s, u"ошибка"_s}).code, 0);
    EXPECT_EQ(program.onPlan(done45 + QStringList{u"--measures"_s, u"иные"_s}).code, 0);
    EXPECT_EQ(program.onPlan({u"check"_s}).code, 0);
}

} // namespace fpk::test
