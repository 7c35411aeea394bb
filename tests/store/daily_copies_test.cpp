// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/daily_copies.h"
#include "store/store_test.h"
#include "support/printing.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <gmock/gmock.h>
#include <random>

namespace fpk::test {

using namespace Qt::StringLiterals;

namespace {

using Days = std::vector<QDate>;

Days without(Days days, const Days &unneeded)
{
    std::erase_if(
        days, [&](QDate day) { return std::find(unneeded.begin(), unneeded.end(), day) != unneeded.end(); });
    return days;
}

// Some days of a few years, in order.
Days randomDays(std::mt19937 &random)
{
    Days days;
    QDate day(2022, 1, 3);
    const int longestGap = std::uniform_int_distribution(1, 60)(random);
    for (int count = std::uniform_int_distribution(1, 300)(random); count > 0; --count) {
        day = day.addDays(std::uniform_int_distribution(1, longestGap)(random));
        days.push_back(day);
    }
    return days;
}

bool isFirstOfItsMonth(const Days &days, size_t i)
{
    return i == 0 || QDate(days[i].year(), days[i].month(), 1) > days[i - 1];
}

struct DailyCopies : StoreTest
{
    QStringList names() const { return QDir(dailycopies::folder(path)).entryList(QDir::Files, QDir::Name); }
    static std::filesystem::file_time_type timeOf(QDate day)
    {
        const auto since = std::chrono::sys_seconds(std::chrono::seconds(noon(day).toSecsSinceEpoch()));
        return std::chrono::file_clock::from_sys(since);
    }
    static Result<void> keep(Store &store, QDate day) { return dailycopies::keep(store, noon(day)); }
};

} // namespace

TEST(WhichDailyCopiesAreKept, TheLastFourteenAndTheFirstOfEachMonth)
{
    std::mt19937 random(4);
    for (int round = 0; round < 300; ++round) {
        const Days days = randomDays(random);
        Days expected;
        for (size_t i = 0; i < days.size(); ++i) {
            if (i + 14 >= days.size() || isFirstOfItsMonth(days, i))
                expected.push_back(days[i]);
        }
        Days shuffled = days;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        EXPECT_EQ(without(days, dailycopies::superfluous(shuffled, days.back())), expected);
    }
}

TEST(WhichDailyCopiesAreKept, AreTheSameWhetherRemovedDayByDayOrAllAtOnce)
{
    std::mt19937 random(5);
    for (int round = 0; round < 100; ++round) {
        const Days days = randomDays(random);
        Days kept;
        for (const QDate day : days) {
            kept.push_back(day);
            kept = without(kept, dailycopies::superfluous(kept, day));
        }
        EXPECT_EQ(kept, without(days, dailycopies::superfluous(days, days.back())));
    }
}

TEST(WhichDailyCopiesAreKept, TheNewestEvenIfTheClockWasPutBack)
{
    Days days;
    for (int i = 0; i < 40; ++i)
        days.push_back(QDate(2030, 1, 1).addDays(i));
    const QDate today(2030, 1, 5);
    EXPECT_THAT(dailycopies::superfluous(days, today), testing::Not(testing::Contains(today)));
    EXPECT_THAT(dailycopies::superfluous(days, days.back()), testing::Contains(today));
}

TEST_F(DailyCopies, LieBesideThePlanWhereOnlyItsOwnerMayEnter)
{
    ASSERT_TRUE(keep(*open(), QDate(2023, 7, 3)));
    EXPECT_EQ(names(), QStringList{u"plan 2023-07-03.fpkplan"_s});
    const QFile::Permissions others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    EXPECT_FALSE(QFile::permissions(folder.path(u"plan.backups"_s)) & others);
    EXPECT_FALSE(QFile::permissions(folder.path(u"plan.backups/plan 2023-07-03.fpkplan"_s)) & others);
}

TEST_F(DailyCopies, AreMadeOnceADay)
{
    const auto store = open();
    ASSERT_TRUE(keep(*store, QDate(2023, 7, 3)));
    ASSERT_TRUE(store->commit(renaming(smallPlan(), u"Новое"_s), 1));
    ASSERT_TRUE(keep(*store, QDate(2023, 7, 3)));
    ASSERT_TRUE(keep(*store, QDate(2023, 7, 4)));
    const auto copies = dailycopies::of(path);
    ASSERT_EQ(copies.size(), 2u);
    EXPECT_EQ(copies[0].day, QDate(2023, 7, 4));
    EXPECT_EQ((*Store::open(copies[0].path))->load()->seq, 2);
    EXPECT_EQ((*Store::open(copies[1].path))->load()->seq, 1);
}

TEST_F(DailyCopies, OfLongAgoAreRemovedAndNothingElseIs)
{
    const auto store = open();
    ASSERT_TRUE(keep(*store, QDate(2023, 1, 30)));
    const QStringList strange{u"plan 2023-02-30.fpkplan"_s, u"other 2022-07-04.fpkplan"_s, u"письмо.txt"_s,
                              u"plan 2022-07-04.fpkplan.1"_s};
    for (const QString &name : strange)
        folder.write(u"plan.backups/"_s + name, "?");
    for (int day = 1; day <= 20; ++day)
        ASSERT_TRUE(keep(*store, QDate(2023, 2, day)));
    QStringList expected = strange + QStringList{u"plan 2023-01-30.fpkplan"_s, u"plan 2023-02-01.fpkplan"_s};
    for (int day = 7; day <= 20; ++day)
        expected << u"plan 2023-02-%1.fpkplan"_s.arg(day, 2, 10, QLatin1Char('0'));
    QStringList found = names();
    std::sort(found.begin(), found.end());
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(found, expected);
}

TEST_F(DailyCopies, ThatWereBrokenOffAreRemovedADayLater)
{
    const auto store = open();
    ASSERT_TRUE(keep(*store, QDate(2023, 7, 3)));
    const QString rest = folder.path(u"plan.backups/plan 2023-07-04.fpkplan.AbCdEf"_s);
    ASSERT_TRUE(QDir().mkdir(rest));
    std::filesystem::last_write_time(QFileInfo(rest).filesystemFilePath(), timeOf(QDate(2023, 7, 4)));
    ASSERT_TRUE(keep(*store, QDate(2023, 7, 4)));
    EXPECT_TRUE(QFileInfo::exists(rest));
    ASSERT_TRUE(keep(*store, QDate(2023, 7, 6)));
    EXPECT_FALSE(QFileInfo::exists(rest));
}

TEST_F(DailyCopies, ThatCannotBeMadeAreToldOf)
{
    folder.write(u"plan.backups"_s, "no folder");
    const auto kept = keep(*open(), QDate(2023, 7, 3));
    ASSERT_FALSE(kept);
    EXPECT_THAT(kept.error().message.toStdString(), testing::HasSubstr("No backup copy of today"));
}

TEST_F(DailyCopies, AreKeptElsewhereIfWantedApartFromThoseOfAnotherPlanOfTheName)
{
    const QString elsewhere = QFileInfo(path).dir().filePath(u"usb"_s);
    ASSERT_TRUE(QDir().mkpath(elsewhere));
    const auto store = Store::open(path);
    ASSERT_TRUE(dailycopies::keep(**store, noon(QDate(2023, 7, 3)), elsewhere));
    EXPECT_THAT(dailycopies::of(path), testing::IsEmpty());
    const auto copies = dailycopies::of(path, elsewhere);
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_TRUE(copies.front().path.startsWith(elsewhere));
    EXPECT_TRUE(Store::open(copies.front().path));
    const QString namesake = QFileInfo(path).dir().filePath(u"other/%1"_s.arg(QFileInfo(path).fileName()));
    EXPECT_THAT(dailycopies::of(namesake, elsewhere), testing::IsEmpty());
}

} // namespace fpk::test
