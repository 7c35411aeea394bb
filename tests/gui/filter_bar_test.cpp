// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/describe.h"
#include "pages/filter_bar.h"
#include "session/language.h"
#include "support/small_plan.h"

#include <QApplication>
#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace fpk;
using namespace Qt::StringLiterals;

namespace {

class FilterBarTest : public testing::Test
{
protected:
    void SetUp() override
    {
        language::use(u"en"_s);
        bar.showPlan(plan);
    }
    void TearDown() override { language::use(u"en"_s); }

    template <class Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return *bar.findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] Filter everything() const
    {
        Filter filter;
        filter.text = u"право"_s;
        filter.goal = plan.findGoal(2)->id;
        filter.body = plan.findBody(u"ОСП"_s)->id;
        filter.mark = Mark::PartlyDone;
        filter.condition = Condition::DueSoon;
        return filter;
    }

    Plan plan = test::smallPlan();
    FilterBar bar;
    QSignalSpy told{&bar, &FilterBar::filterChanged};
};

} // namespace

TEST_F(FilterBarTest, ShowsAFilterThatIsPutAndTellsItOnce)
{
    bar.setFilter(everything());
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told.first().first().value<Filter>(), everything());
    EXPECT_EQ(part<QLineEdit>("filterText").text(), u"право"_s);
    EXPECT_TRUE(part<QComboBox>("filterBody").currentText().startsWith(u"ОСП"_s));
    EXPECT_EQ(part<QComboBox>("filterMark").currentText(), u"partially done"_s);
    EXPECT_EQ(part<QComboBox>("filterStanding").currentText(), u"due soon"_s);
    EXPECT_EQ(part<QPushButton>("filterGoal").text(), u"Goal 2"_s);
}

TEST_F(FilterBarTest, FitsIntoAnOfficeScreenHoweverMuchItSays)
{
    constexpr int besideTheRail = 1366 - 100;
    Filter much = everything();
    much.setWords(TextColumn::ExpectedResult, u"утверждённый план мероприятий"_s);
    much.setWords(TextColumn::Summary, u"подготовлен"_s);
    for (const QString &language : {u"en"_s, u"ru"_s, u"ky"_s}) {
        language::use(language);
        QCoreApplication::sendPostedEvents();
        bar.setFilter(much);
        EXPECT_LE(bar.minimumSizeHint().width(), besideTheRail) << language.toStdString();
        EXPECT_EQ(part<QPushButton>("filterColumns").toolTip().count(u'\n'), 2);
    }
}

TEST_F(FilterBarTest, OffersEveryStandingAndTellsTheChosenOne)
{
    auto &box = part<QComboBox>("filterStanding");
    ASSERT_EQ(size_t(box.count()), standings().size() + 1);
    for (int i = 1; i < box.count(); ++i) {
        box.setCurrentIndex(i);
        EXPECT_EQ(box.currentText(), standing(bar.filter()));
        EXPECT_EQ(bar.filter(), standings()[size_t(i - 1)]);
    }
    box.setCurrentIndex(0);
    EXPECT_TRUE(bar.filter().isEmpty());
}

TEST_F(FilterBarTest, KeepsTheRestOfTheFilterWhenOnePartIsChosen)
{
    bar.setFilter(everything());
    Filter wanted = everything();
    wanted.mark.reset();
    part<QComboBox>("filterMark").setCurrentIndex(0);
    EXPECT_EQ(bar.filter(), wanted);
}

TEST_F(FilterBarTest, TakesTheGoalAwayByItsButton)
{
    EXPECT_TRUE(part<QPushButton>("filterGoal").isHidden());
    bar.setFilter(everything());
    EXPECT_FALSE(part<QPushButton>("filterGoal").isHidden());
    part<QPushButton>("filterGoal").click();
    Filter wanted = everything();
    wanted.goal.reset();
    EXPECT_EQ(bar.filter(), wanted);
    EXPECT_TRUE(part<QPushButton>("filterGoal").isHidden());
}

TEST_F(FilterBarTest, ShowsAStandingOfSeveralInWordsAndKeepsIt)
{
    Filter several;
    several.condition = Condition::Overdue;
    several.notReported = true;
    bar.setFilter(several);
    part<QLineEdit>("filterText").setText(u"право"_s);
    several.text = u"право"_s;
    EXPECT_EQ(bar.filter(), several);
    EXPECT_EQ(part<QComboBox>("filterStanding").placeholderText(), standing(several));
}

TEST_F(FilterBarTest, ClearsEverythingAtOnce)
{
    bar.setFilter(everything());
    told.clear();
    part<QPushButton>("filterClear").click();
    EXPECT_EQ(told.count(), 1);
    EXPECT_TRUE(bar.filter().isEmpty());
    EXPECT_TRUE(part<QLineEdit>("filterText").text().isEmpty());
    EXPECT_FALSE(part<QPushButton>("filterClear").isEnabled());
}

TEST_F(FilterBarTest, GivesUpWhatThePlanNoLongerHas)
{
    bar.setFilter(everything());
    bar.showPlan(Plan());
    Filter left = everything();
    left.goal.reset();
    left.body.reset();
    EXPECT_EQ(bar.filter(), left);
    EXPECT_EQ(told.count(), 2);
}

TEST_F(FilterBarTest, FollowsTheLanguageWithItsChoices)
{
    bar.setFilter(everything());
    language::use(u"ru"_s);
    QApplication::sendPostedEvents();
    EXPECT_EQ(bar.filter(), everything());
    EXPECT_EQ(part<QComboBox>("filterStanding").currentText(), u"срок истекает"_s);
    EXPECT_EQ(told.count(), 1);
}
