// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

struct Paper : testing::Test
{
    Program program;

    void SetUp() override { program.makePlan(); }

    // What an independent reader sees in the PDF.
    std::string textOf(const QString &name) const
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, program.folder().path(name), u"-"_s});
        EXPECT_TRUE(reader.waitForFinished());
        EXPECT_EQ(reader.exitCode(), 0);
        return reader.readAllStandardOutput().toStdString();
    }
};

} // namespace

TEST_F(Paper, TheReportOfAQuarterShowsWhatWasReported)
{
    ASSERT_EQ(program
                  .onPlan({u"progress"_s, u"4.5"_s, u"--quarter"_s, u"2022-Q4"_s, u"--status"_s, u"done"_s,
                           u"--summary"_s, u"Письмо№12"_s})
                  .code,
              0);
    const Outcome outcome =
        program.onPlan({u"report"_s, u"--quarter"_s, u"2022-Q4"_s, u"--output"_s, u"report.pdf"_s});
    ASSERT_EQ(outcome.code, 0) << outcome.message.toStdString();
    EXPECT_THAT(textOf(u"report.pdf"_s),
                testing::AllOf(HasSubstr("Письмо№12"), HasSubstr("4.5"), HasSubstr("9.7")));
}

TEST_F(Paper, TheReportOnAClosedQuarterStaysWhatItWasAndLaterOnesTellTheChanges)
{
    const QStringList entry{u"progress"_s, u"4.5"_s,      u"--quarter"_s,
                            u"2022-Q4"_s,  u"--status"_s, u"inProgress"_s};
    const auto report = [&](const QString &quarter) {
        EXPECT_EQ(program.onPlan({u"report"_s, u"--quarter"_s, quarter, u"--output"_s, u"r.pdf"_s}).code, 0);
        return textOf(u"r.pdf"_s);
    };
    ASSERT_EQ(program.onPlan(entry + QStringList{u"--summary"_s, u"Первое"_s}).code, 0);
    ASSERT_EQ(program.onPlan({u"close"_s, u"2022-Q4"_s}).code, 0);
    EXPECT_THAT(report(u"2022-Q4"_s), testing::AllOf(HasSubstr("Snapshot No. 1"), HasSubstr("Первое")));
    EXPECT_THAT(report(u"2023-Q1"_s), testing::AllOf(testing::Not(HasSubstr("Snapshot No. 1 of 2")),
                                                     HasSubstr("Nothing of what snapshot No. 1")));
    ASSERT_EQ(program.onPlan({u"reopen"_s, u"2022-Q4"_s, u"--comment"_s, u"x"_s}).code, 0);
    ASSERT_EQ(program.onPlan(entry + QStringList{u"--summary"_s, u"Второе"_s}).code, 0);
    ASSERT_EQ(program.onPlan({u"close"_s, u"2022-Q4"_s}).code, 0);
    EXPECT_THAT(report(u"2022-Q4"_s), testing::AllOf(HasSubstr("Snapshot No. 2"), HasSubstr("Второе"),
                                                     HasSubstr("Since snapshot No. 1")));
    EXPECT_THAT(report(u"2023-Q1"_s),
                testing::AllOf(HasSubstr("Since snapshot No. 1"), HasSubstr("Первое"), HasSubstr("Второе")));
}

TEST_F(Paper, ATableHoldsWhatTheFilterChooses)
{
    ASSERT_EQ(program.onPlan({u"table"_s, u"--goal"_s, u"5"_s, u"--output"_s, u"table.pdf"_s}).code, 0);
    EXPECT_THAT(textOf(u"table.pdf"_s), testing::AllOf(HasSubstr("5.5"), testing::Not(HasSubstr("4.5"))));
    ASSERT_EQ(
        program
            .onPlan({u"table"_s, u"--body"_s, u"ОСП"_s, u"--output"_s, u"table.csv"_s, u"--lang"_s, u"ru"_s})
            .code,
        0);
    const QByteArray csv = program.folder().bytes(u"table.csv"_s);
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf"));
    EXPECT_EQ(program.onPlan({u"list"_s, u"--body"_s, u"ОСП"_s, u"--json"_s}).json().size(),
              size_t(QString::fromUtf8(csv).count(QRegularExpression(u"\\n[0-9]+\\.[0-9]+;"_s))));
}

TEST_F(Paper, ACalendarHasTheDeadlinesOfWhatTheFilterChooses)
{
    const QStringList calendar{u"calendar"_s, u"--today"_s, u"2023-02-10"_s,
                               u"--goal"_s,   u"9"_s,       u"--output"_s};
    ASSERT_EQ(program.onPlan(calendar + QStringList{u"out.ics"_s}).code, 0);
    const QByteArray bytes = program.folder().bytes(u"out.ics"_s);
    EXPECT_TRUE(bytes.contains("SUMMARY:9.7. "));
    EXPECT_FALSE(bytes.contains("SUMMARY:8."));
    EXPECT_EQ(program.onPlan(calendar + QStringList{u"out.txt"_s}).code, 2);
    EXPECT_EQ(program.onPlan(calendar + QStringList{u"none/out.ics"_s}).code, 1);
}

TEST_F(Paper, AFileThatCannotBeWrittenIsRefusedInOneSentence)
{
    const Outcome outcome = program.onPlan(
        {u"report"_s, u"--quarter"_s, u"2022-Q4"_s, u"--output"_s, u"no/such/folder/report.pdf"_s});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.message.toStdString(), HasSubstr("report.pdf"));
    EXPECT_EQ(outcome.message.trimmed().count(u'\n'), 0);
}

TEST_F(Paper, AnEndingThatNobodyWritesIsAWrongWord)
{
    EXPECT_EQ(
        program.onPlan({u"report"_s, u"--quarter"_s, u"2022-Q4"_s, u"--output"_s, u"report.doc"_s}).code, 2);
    EXPECT_EQ(program.onPlan({u"report"_s, u"--quarter"_s, u"2022-Q4"_s}).code, 2);
    EXPECT_EQ(program.onPlan({u"table"_s, u"--output"_s, u"table"_s}).code, 2);
}

} // namespace fpk::test
