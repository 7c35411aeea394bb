// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv.h"
#include "formats/other_programs.h"
#include "formats/plan_json.h"
#include "report/action_table.h"
#include "support/printing.h"
#include "support/small_plan.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace fpk;

namespace {

class Csv : public testing::Test
{
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QLocale::Russian)); }
    void TearDown() override { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

Report oneRow(std::vector<Report::Cell> cells)
{
    Report report;
    Report::Table table;
    for (size_t i = 0; i < cells.size(); ++i)
        table.columns.push_back({QStringLiteral("c%1").arg(i)});
    table.rows.push_back({std::move(cells)});
    report.blocks.push_back(table);
    return report;
}

TEST_F(Csv, BeginsWithAByteOrderMarkAndEndsRowsWithCrLf)
{
    EXPECT_EQ(csv(oneRow({QStringLiteral("да"), QStringLiteral("нет")})), "\xef\xbb\xbf"
                                                                          "c0;c1\r\nда;нет\r\n");
}

TEST_F(Csv, SeparatesByCommaWhereDecimalsHaveAPoint)
{
    QLocale::setDefault(QLocale(QLocale::English));
    EXPECT_TRUE(csv(oneRow({QStringLiteral("a;b"), QStringLiteral("c")})).endsWith("\r\na;b,c\r\n"));
    QLocale::setDefault(QLocale(QLocale::Kyrgyz));
    EXPECT_TRUE(csv(oneRow({QStringLiteral("a,b"), QStringLiteral("c")})).endsWith("\r\na,b;c\r\n"));
}

TEST_F(Csv, QuotesWhatWouldBreakACell)
{
    const QByteArray bytes =
        csv(oneRow({QStringLiteral("a;b"), QStringLiteral("\"да\""), QStringLiteral("one\ntwo")}));
    EXPECT_TRUE(bytes.endsWith("\r\n\"a;b\";\"\"\"да\"\"\";\"one\ntwo\"\r\n")) << bytes.toStdString();
}

TEST_F(Csv, DisarmsFormulas)
{
    const QByteArray bytes =
        csv(oneRow({QStringLiteral("=1+1"), QStringLiteral("+7"), QStringLiteral("-1"), QStringLiteral("@x"),
                    QStringLiteral("\tx"), QStringLiteral("\n=1"), QStringLiteral("1-1")}));
    EXPECT_TRUE(bytes.endsWith("\r\n'=1+1;'+7;'-1;'@x;'\tx;\"'\n=1\";1-1\r\n")) << bytes.toStdString();
}

TEST_F(Csv, HasARowForEachActionAndNoneForGoals)
{
    const Plan plan = test::smallPlan();
    const ReportingPoint point{Quarter(2023, 1), QDate(2023, 3, 31)};
    const QByteArray bytes = csv(actionTable(plan, plan.actions(), point, QStringLiteral("All")));
    EXPECT_EQ(bytes.count("\r\n"), 6);
    EXPECT_TRUE(bytes.contains("\r\n1.2;"));
}

TEST_F(Csv, IsReadByPythonCellByCell)
{
    const Plan plan = bundledPlan();
    const Report report =
        actionTable(plan, plan.actions(), ReportingPoint::of(Quarter(2023, 1), QDate(2023, 3, 31)),
                    QStringLiteral("All"));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.csv"));
    ASSERT_TRUE(writeCsv(report, path));
    const nlohmann::json found = test::readByPython(QStringLiteral("csv_rows"), path, {QStringLiteral(";")});
    auto expected = test::textsOf(*test::ruledTables(report).front());
    ASSERT_EQ(expected.size(), 66U);
    ASSERT_EQ(found.size(), expected.size() + 1) << "and the heading";
    for (size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(found[i + 1], nlohmann::json(expected[i]));
}

TEST_F(Csv, SaysWhichFileCannotBeWritten)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none/table.csv"));
    const Result<void> written = writeCsv(oneRow({QStringLiteral("a")}), path);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::ReadOnly);
    EXPECT_TRUE(written.error().message.contains(QDir::toNativeSeparators(path)));
}

TEST_F(Csv, WritesTheSameBytesToAFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.csv"));
    const Report report = oneRow({QStringLiteral("ө")});
    ASSERT_TRUE(writeCsv(report, path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), csv(report));
}

} // namespace
