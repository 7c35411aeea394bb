// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spoken_language.h"
#include "core/terms.h"
#include "session/language.h"
#include "support/plan_folder.h"

#include <QCoreApplication>

#include <gmock/gmock.h>
#include <thread>

namespace fpk::test {

using namespace Qt::StringLiterals;

struct LanguageTest : testing::Test
{
    void TearDown() override { language::use(u"en"_s); }
};

TEST_F(LanguageTest, TheTermsFollowIt)
{
    language::use(u"ru"_s);
    EXPECT_EQ(terms::mark(Mark::Done), u"исполнено"_s);
    language::use(u"ky"_s);
    EXPECT_EQ(terms::mark(Mark::Done), u"аткарылды"_s);
    language::use(u"en"_s);
    EXPECT_EQ(terms::mark(Mark::Done), u"done"_s);
}

TEST_F(LanguageTest, QtsOwnButtonsFollowIt)
{
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    language::use(u"ru"_s);
    EXPECT_EQ(cancel(), u"Отмена"_s);
    language::use(u"ky"_s);
    EXPECT_EQ(cancel(), u"Жокко чыгаруу"_s);
}

TEST_F(LanguageTest, CountsHaveTheirPlurals)
{
    Assessment late;
    late.condition = Condition::Overdue;
    const auto standing = [&late](int days) {
        late.overdueDays = days;
        return terms::standing(late);
    };
    language::use(u"en"_s);
    EXPECT_EQ(standing(1), u"overdue by 1 day"_s);
    EXPECT_EQ(standing(2), u"overdue by 2 days"_s);
    language::use(u"ru"_s);
    EXPECT_EQ(standing(1), u"просрочено на 1 день"_s);
    EXPECT_EQ(standing(42), u"просрочено на 42 дня"_s);
    EXPECT_EQ(standing(11), u"просрочено на 11 дней"_s);
}

TEST_F(LanguageTest, AThreadCanSpeakAnotherOneForAWhile)
{
    language::use(u"ru"_s);
    Assessment late;
    late.condition = Condition::Overdue;
    late.overdueDays = 2;
    std::thread other([&] {
        const SpokenLanguage kyrgyz(language::locale(u"ky"_s));
        EXPECT_EQ(terms::mark(Mark::Done), u"аткарылды"_s);
        EXPECT_EQ(terms::localized(u"Цель"_s, u"Максат"_s), u"Максат"_s);
        {
            const SpokenLanguage english(language::locale(u"en"_s));
            EXPECT_EQ(terms::mark(Mark::Done), u"done"_s);
            EXPECT_EQ(terms::standing(late), u"overdue by 2 days"_s);
            EXPECT_EQ(terms::number(1.5), u"1.5"_s);
            EXPECT_EQ(terms::language(), u"en"_s);
        }
        EXPECT_EQ(terms::number(1.5), u"1,5"_s);
        EXPECT_EQ(terms::mark(Mark::Done), u"аткарылды"_s);
    });
    other.join();
    EXPECT_EQ(terms::mark(Mark::Done), u"исполнено"_s) << "this thread's is as it was";
}

TEST_F(LanguageTest, KyrgyzTwinsAreShownInKyrgyzOnly)
{
    language::use(u"ky"_s);
    EXPECT_EQ(terms::localized(u"Цель"_s, u"Максат"_s), u"Максат"_s);
    EXPECT_EQ(terms::localized(u"Цель"_s, QString()), u"Цель"_s);
    language::use(u"ru"_s);
    EXPECT_EQ(terms::localized(u"Цель"_s, u"Максат"_s), u"Цель"_s);
}

} // namespace fpk::test
