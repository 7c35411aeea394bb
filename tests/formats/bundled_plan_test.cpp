// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment.h"
#include "core/rules.h"
#include "formats/plan_json.h"
#include "support/printing.h"
#include "wording/deadline_reader.h"

#include <QFile>

#include <gmock/gmock.h>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

// A line of a table of cells: which cell (action or goal number, field), what stands there, and more.
struct Cell
{
    QString number;
    QString field;
    QStringList texts;
};

QString unescaped(QString text)
{
    text.replace(u"\\\\"_s, QString(QChar(1))).replace(u"\\n"_s, u"\n"_s).replace(u"\\t"_s, u"\t"_s);
    return text.replace(QChar(1), u'\\');
}

std::vector<Cell> cellsOf(const char *path)
{
    QFile file(QStringLiteral(FPK_SOURCE_DIR) + u'/' + QString::fromLatin1(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    std::vector<Cell> cells;
    for (const QString &line : lines) {
        QStringList columns = line.split(u'\t');
        for (QString &column : columns)
            column = unescaped(column);
        cells.push_back({columns[0], columns[1], columns.sliced(2)});
    }
    return cells;
}

QString officialText(const Plan &plan, const Cell &cell)
{
    if (cell.field == u"goalTitle"_s)
        return plan.findGoal(cell.number.toInt())->title;
    const Action *action = plan.findAction(cell.number);
    EXPECT_TRUE(action) << cell.number.toStdString();
    if (cell.field == u"title"_s)
        return action->title;
    if (cell.field == u"deadline"_s)
        return action->deadlineText;
    if (cell.field == u"responsible"_s)
        return action->responsibleText;
    if (cell.field == u"indicator"_s)
        return action->indicatorText;
    if (cell.field == u"expectedResult"_s)
        return action->expectedResult;
    EXPECT_EQ(cell.field, u"budget"_s);
    return action->budgetText;
}

int count(const Plan &plan, Deadline::Kind kind)
{
    const auto &rows = plan.table<Action>().rows();
    return int(std::count_if(rows.begin(), rows.end(),
                             [kind](const Action &action) { return action.deadline.kind == kind; }));
}

} // namespace

TEST(BundledPlan, HasNineGoalsAndSixtySixActionsNumberedAsPrinted)
{
    const Plan plan = bundledPlan();
    EXPECT_EQ(plan.goals().size(), 9u);
    EXPECT_EQ(plan.actions().size(), 66u);
    const std::vector<size_t> sizes{5, 7, 5, 9, 5, 3, 19, 6, 7};
    for (const Goal *goal : plan.goals()) {
        const auto actions = plan.actions(goal->id);
        EXPECT_EQ(actions.size(), sizes[size_t(goal->number - 1)]) << goal->number;
        EXPECT_EQ(actions.back()->number, int(actions.size()));
    }
    EXPECT_EQ(plan.abbreviations().size(), 17u);
}

TEST(BundledPlan, ObeysTheRules)
{
    const Plan plan = bundledPlan();
    const Result<void> valid = rules::check(plan, creation(plan));
    EXPECT_TRUE(valid) << (valid ? "" : valid.error().message.toStdString());
}

// Every cell of the printed plan stands in the data to the letter, or is listed with what stood before.
TEST(BundledPlan, DiffersFromThePrintedOneOnlyWhereAMendingIsListed)
{
    const Plan plan = bundledPlan();
    std::map<std::pair<QString, QString>, QStringList> mended;
    for (const Cell &cell : cellsOf("data/mended-places.tsv"))
        mended[{cell.number, cell.field}] = cell.texts;
    const std::vector<Cell> printed = cellsOf("tests/data/plan-cells.tsv");
    EXPECT_EQ(printed.size(), 66u * 6 + 9);
    size_t used = 0;
    for (const Cell &cell : printed) {
        const auto listed = mended.find({cell.number, cell.field});
        const std::string place = (cell.number + u' ' + cell.field).toStdString();
        if (listed == mended.end()) {
            EXPECT_EQ(officialText(plan, cell), cell.texts[0]) << place;
            continue;
        }
        ++used;
        EXPECT_EQ(cell.texts[0], listed->second[0]) << place;
        EXPECT_EQ(officialText(plan, cell), listed->second[1]) << place;
        EXPECT_NE(listed->second[0], listed->second[1]) << place;
    }
    EXPECT_EQ(used, mended.size());
}

TEST(BundledPlan, HasTheDeadlinesOfThePlanByKind)
{
    const Plan plan = bundledPlan();
    EXPECT_EQ(count(plan, Deadline::Kind::Once), 49);
    EXPECT_EQ(count(plan, Deadline::Kind::Recurring), 8);
    EXPECT_EQ(count(plan, Deadline::Kind::Continuous), 8);
    EXPECT_EQ(count(plan, Deadline::Kind::BySchedule), 1);
    EXPECT_EQ(count(plan, Deadline::Kind::Unknown), 0);
}

TEST(BundledPlan, KeepsBothReadingsWhereTheWordingIsAmbiguous)
{
    const Plan plan = bundledPlan();
    const Deadline &untilYear = plan.findAction(u"3.5"_s)->deadline;
    EXPECT_FALSE(untilYear.certain);
    EXPECT_EQ(untilYear.due(), QDate(2025, 12, 31));
    EXPECT_EQ(untilYear.strictDue(), QDate(2024, 12, 31));
    const Deadline &quarters = plan.findAction(u"4.9"_s)->deadline;
    EXPECT_EQ(quarters.windows, (Windows{{QDate(2024, 10, 1), QDate(2025, 12, 31)}}));
    EXPECT_EQ(quarters.alternative, (Windows{{QDate(2024, 10, 1), QDate(2024, 12, 31)},
                                             {QDate(2025, 10, 1), QDate(2025, 12, 31)}}));
}

// What people worked out of each official wording is what the reader makes of it. 9.4 is the one exception:
// its other date stands in the expected result, which the reader is not given.
TEST(BundledPlan, HasTheDeadlinesThatTheReaderFindsInTheirWordings)
{
    const Plan plan = bundledPlan();
    const DateRange period{plan.info().periodFrom, plan.info().periodTo};
    for (const Action *action : plan.actions()) {
        const Deadline read = readDeadline(action->deadlineText, period);
        Deadline made = action->deadline;
        if (plan.number(*action) == u"9.4"_s) {
            made.certain = true;
            made.alternative.clear();
        }
        const std::string where = (plan.number(*action) + u' ' + action->deadlineText).toStdString();
        EXPECT_EQ(read.certain, made.certain) << where;
        EXPECT_EQ(read.note.isEmpty(), made.certain) << where;
        made.note = read.note; // in words of its own
        EXPECT_EQ(read, made) << where;
    }
}

TEST(BundledPlan, NamesOneLeadForEveryAction)
{
    const Plan plan = bundledPlan();
    for (const Action *action : plan.actions()) {
        const auto named = plan.assignments(action->id);
        EXPECT_EQ(std::count_if(named.begin(), named.end(),
                                [](const Assignment *one) { return one->role == Role::Lead; }),
                  1)
            << plan.number(*action).toStdString();
    }
    EXPECT_TRUE(plan.takesPart(plan.findBody(u"ОСП"_s)->id, plan.findAction(u"1.1"_s)->id));
    EXPECT_FALSE(plan.takesPart(plan.findBody(u"ОСП"_s)->id, plan.findAction(u"4.5"_s)->id));
}

TEST(BundledPlan, HasTheTargetsThatTheTextStates)
{
    const Plan plan = bundledPlan();
    const auto target = [&](const QString &number, const QString &unit) -> std::optional<double> {
        for (const Indicator *indicator : plan.indicators(plan.findAction(number)->id)) {
            if (indicator->unit == unit && indicator->target)
                return indicator->target;
        }
        return std::nullopt;
    };
    EXPECT_EQ(target(u"2.3"_s, u"семинар"_s), 26);
    EXPECT_EQ(target(u"7.6"_s, u"чел."_s), 30);
    EXPECT_EQ(target(u"7.18"_s, u"%"_s), 100);
    EXPECT_EQ(target(u"1.1"_s, u"документ"_s), std::nullopt);
}

TEST(BundledPlan, IsTheSameEachTimeItIsMadeSoThatOfficesCanExchangeChanges)
{
    EXPECT_EQ(bundledPlan().findAction(u"7.16"_s)->id, bundledPlan().findAction(u"7.16"_s)->id);
}

// The table was worked out by hand from the form of the progress report, section 4.2, and the dates as they
// were read from the wording: condition, days overdue, light of each action while nothing is reported. No
// action is past its strict reading only on these days: 3.5 is so in 2025.
TEST(BundledPlan, StandsOnThreeDaysAsTheRulesSayWhileNothingIsReported)
{
    const Plan plan = bundledPlan();
    const QDate days[] = {{2022, 10, 15}, {2023, 12, 31}, {2026, 1, 15}};
    const std::vector<Cell> rows = cellsOf("tests/data/conditions.tsv");
    ASSERT_EQ(rows.size(), plan.table<Action>().rows().size());
    for (const Cell &row : rows) {
        const Action *action = plan.findAction(row.number);
        ASSERT_NE(action, nullptr) << row.number.toStdString();
        EXPECT_EQ(toText(action->deadline.windows), row.field) << row.number.toStdString();
        for (int i = 0; i < 3; ++i) {
            const Assessment known = assess(plan, *action, {Quarter::of(days[i]), days[i]});
            const QString overdue =
                known.overdueDays > 0 ? u' ' + QString::number(known.overdueDays) : QString();
            EXPECT_EQ(toCode(*known.condition) + overdue + u' ' + toCode(known.light), row.texts[i])
                << row.number.toStdString() << ", day " << i;
        }
    }
}

TEST(BundledPlan, CarriesThreeActionsOverItsEnd)
{
    const Plan plan = bundledPlan();
    QStringList carried;
    for (const Action *action : plan.actions()) {
        if (assess(plan, *action, {Quarter(2025, 4), QDate(2025, 12, 31)}).carriesOver)
            carried << plan.number(*action);
    }
    EXPECT_EQ(carried, (QStringList{u"4.6"_s, u"4.7"_s, u"4.8"_s}));
}

} // namespace fpk::test
