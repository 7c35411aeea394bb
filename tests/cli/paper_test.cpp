// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "formats/other_programs.h"

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

    // The figures of the row of totals in the file, as another program reads it.
    std::vector<double> totals(const QString &name) const;
};

// The figures of cells with the changes behind them: "12 (+3)".
std::vector<double> figuresOf(const QStringList &cells)
{
    std::vector<double> figures;
    for (const QString &cell : cells)
        figures.push_back(cell.section(QRegularExpression(u"[\\s\u00a0]"_s), 0, 0).toDouble());
    return figures;
}

// What follows "Total" in its row.
QStringList afterTotal(const nlohmann::json &tables)
{
    for (const auto &table : tables) {
        for (const auto &row : table) {
            QStringList cells;
            for (const auto &cell : row.contains("cells") ? row["cells"] : row)
                cells << QString::fromStdString(cell["text"]);
            if (const qsizetype at = cells.indexOf(u"Total"_s); at >= 0)
                return cells.mid(at + 1);
        }
    }
    return {};
}

std::vector<double> numbersAfterTotal(const nlohmann::json &cells)
{
    std::vector<double> numbers;
    for (const auto &[place, cell] : cells.items()) {
        if (cell["value"] != "Total")
            continue;
        for (char column = char(place[0] + 1); cells.contains(column + place.substr(1)); ++column)
            numbers.push_back(cells[column + place.substr(1)]["value"]);
    }
    return numbers;
}

} // namespace

std::vector<double> Paper::totals(const QString &name) const
{
    const QString path = program.folder().path(name);
    if (name.endsWith(u".pdf"_s)) {
        const QString text = QString::fromStdString(textOf(name));
        const QString row = QRegularExpression(u"\\n *Total +(.+)\\n"_s).match(text).captured(1);
        return figuresOf(row.split(QRegularExpression(u" {2,}"_s)));
    }
    const nlohmann::json read = readByPython(name.section(u'.', -1), path);
    if (name.endsWith(u".xlsx"_s))
        return numbersAfterTotal(read["sheets"][1]["cells"]); // behind the general section
    return figuresOf(afterTotal(read["tables"]));
}

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

// The row of totals as other programs find it in the file, against the program's own figures.
TEST_F(Paper, EveryFormatHasTheFiguresOfTheSummary)
{
    ASSERT_EQ(program
                  .onPlan({u"progress"_s, u"4.5"_s, u"--quarter"_s, u"2022-Q4"_s, u"--status"_s, u"done"_s,
                           u"--done-on"_s, u"2022-11-14"_s})
                  .code,
              0);
    const nlohmann::json total =
        program.onPlan({u"summary"_s, u"--quarter"_s, u"2022-Q4"_s, u"--json"_s}).json()["total"];
    const auto mark = [&](const char *code) { return double(total["marks"][code]); };
    const auto condition = [&](const char *code) { return double(total["conditions"][code]); };
    const std::vector<double> figures{double(total["actions"]),
                                      mark("done"),
                                      mark("partlyDone"),
                                      mark("inProgress"),
                                      mark("notDone") + mark("notStarted") - condition("notDue"),
                                      condition("overdue"),
                                      condition("notDue"),
                                      mark("postponed"),
                                      mark("withdrawn"),
                                      double(total["percent"])};
    for (const QString &ending : {u"pdf"_s, u"docx"_s, u"xlsx"_s, u"html"_s}) {
        const QString name = u"report."_s + ending;
        ASSERT_EQ(program.onPlan({u"report"_s, u"--quarter"_s, u"2022-Q4"_s, u"--output"_s, name}).code, 0);
        EXPECT_EQ(totals(name), figures) << ending.toStdString();
    }
}

TEST_F(Paper, AFileThatCannotBeWrittenIsRefusedInOneSentence)
{
    const Outcome outcome = program.onPlan(
        {u"report"_s, u"--quarter"_s, u"2022-Q4"_s, u"--output"_s, u"no/such/folder/report.pdf"_s});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.message.toStdString(), HasSubstr("report.pdf"));
    EXPECT_EQ(outcome.message.trimmed().count(u'\n'), 0);
}

TEST_F(Paper, AReportOfOneSectionIsAListOfItsOwn)
{
    const QStringList report{u"report"_s,   u"--quarter"_s,  u"2022-Q4"_s,
                             u"--output"_s, u"report.pdf"_s, u"--sections"_s};
    ASSERT_EQ(program.onPlan(report + QStringList{u"late"_s}).code, 0);
    EXPECT_THAT(textOf(u"report.pdf"_s),
                testing::AllOf(HasSubstr("1. Not done and overdue"), testing::Not(HasSubstr("Appendix"))));
    const Outcome unknown = program.onPlan(report + QStringList{u"late,overdue"_s});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_THAT(unknown.message.toStdString(), HasSubstr("indicators"));
}

TEST_F(Paper, AnEndingThatNobodyWritesIsAWrongWord)
{
    EXPECT_EQ(
        program.onPlan({u"report"_s, u"--quarter"_s, u"2022-Q4"_s, u"--output"_s, u"report.doc"_s}).code, 2);
    EXPECT_EQ(program.onPlan({u"report"_s, u"--quarter"_s, u"2022-Q4"_s}).code, 2);
    EXPECT_EQ(program.onPlan({u"table"_s, u"--output"_s, u"table"_s}).code, 2);
}

} // namespace fpk::test
