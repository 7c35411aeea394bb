// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms.h"
#include "support/printing.h"

#include <QLocale>

#include <gtest/gtest.h>
#include <set>

namespace fpk {

using namespace Qt::StringLiterals;

namespace {

// Makes a locale the default one as long as it lives.
class InLocale
{
public:
    explicit InLocale(const QLocale &locale) { QLocale::setDefault(locale); }
    ~InLocale() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(InLocale)

private:
    QLocale m_before;
};

template <class Enum>
void expectWordsOfTheirOwn(QString (*word)(Enum))
{
    std::set<QString> words;
    for (const Enum value : allOf<Enum>()) {
        const QString said = word(value);
        EXPECT_FALSE(said.isEmpty()) << toCode(value).toStdString();
        EXPECT_TRUE(words.insert(said).second) << said.toStdString() << " is said twice";
    }
}

} // namespace

TEST(Terms, NameEveryValueByAWordOfItsOwn)
{
    expectWordsOfTheirOwn<Mark>(terms::mark);
    expectWordsOfTheirOwn<Condition>(terms::condition);
    expectWordsOfTheirOwn<Light>(terms::sign);
    expectWordsOfTheirOwn<Role>(terms::role);
    expectWordsOfTheirOwn<BodyKind>(terms::bodyKind);
    expectWordsOfTheirOwn<Deadline::Kind>(terms::deadlineKind);
    expectWordsOfTheirOwn<Deadline::Cadence>(terms::cadence);
    expectWordsOfTheirOwn<Aggregation>(terms::aggregation);
}

TEST(Terms, NameTheFieldsOfARecordByTitlesOfTheirOwn)
{
    for (const Entity entity : allOf<Entity>()) {
        visitEntity(entity, [&]<class Record>(RecordType<Record>) {
            std::set<QString> titles;
            for (const Field<Record> &field : fields<Record>())
                EXPECT_TRUE(titles.insert(terms::field(field)).second)
                    << toCode(entity).toStdString() << '.' << field.key;
        });
    }
}

TEST(Terms, SayByHowManyDaysSomethingIsOverdue)
{
    Assessment assessment;
    assessment.condition = Condition::Overdue;
    assessment.overdueDays = 42;
    EXPECT_TRUE(terms::standing(assessment).contains(u"42"_s));
    assessment.condition = Condition::Open;
    EXPECT_EQ(terms::standing(assessment), terms::condition(Condition::Open));
}

TEST(Terms, SayNothingOfTheStandingOfWhatWasWithdrawn)
{
    EXPECT_EQ(terms::standing(Assessment()), QString());
}

TEST(Terms, WriteQuartersAndDates)
{
    EXPECT_EQ(terms::quarter(Quarter(2023, 4)), u"Q4 2023"_s);
    EXPECT_EQ(terms::date(QDate(2023, 3, 1)), u"01.03.2023"_s);
    EXPECT_EQ(
        terms::dates({{QDate(2022, 10, 1), QDate(2022, 11, 30)}, {QDate(2023, 3, 1), QDate(2023, 5, 31)}}),
        u"01.10.2022 – 30.11.2022; 01.03.2023 – 31.05.2023"_s);
}

TEST(Terms, WriteDatesInWordsForOfficialPapers)
{
    EXPECT_EQ(terms::dateInWords(QDate(2023, 9, 30)), u"30 September 2023"_s);
    std::set<QString> months;
    for (int month = 1; month <= 12; ++month)
        months.insert(terms::dateInWords(QDate(2023, month, 1)));
    EXPECT_EQ(months.size(), 12u);
}

TEST(Terms, WriteADeadlineAsItIsRead)
{
    Deadline quarterly;
    quarterly.kind = Deadline::Kind::Recurring;
    quarterly.cadence = Deadline::Cadence::Quarter;
    quarterly.windows = {{QDate(2022, 1, 1), QDate(2025, 12, 31)}};
    EXPECT_EQ(terms::deadline(quarterly), u"quarterly, 01.01.2022 – 31.12.2025"_s);
    Deadline scheduled;
    scheduled.kind = Deadline::Kind::BySchedule;
    EXPECT_EQ(terms::deadline(scheduled), u"by schedule"_s);
}

TEST(Terms, WriteUntilWhenSomethingIsPutOff)
{
    EXPECT_EQ(terms::postponedTo(QDate(2023, 12, 31)), u"Postponed to 31.12.2023"_s);
}

TEST(Terms, WriteNumbersInTheWayOfTheLanguage)
{
    const InLocale russian(QLocale(QLocale::Russian));
    EXPECT_EQ(terms::number(38.3), u"38,3"_s);
    EXPECT_EQ(terms::number(26), u"26"_s);
    EXPECT_EQ(terms::percent(38.3), u"38,3 %"_s);
}

TEST(Terms, WriteADashForAPercentageThatThereIsNot) { EXPECT_EQ(terms::percent({}), u"—"_s); }

TEST(Terms, TakeTheKyrgyzTextOnlyInKyrgyzAndIfThereIsOne)
{
    EXPECT_EQ(terms::localized(u"цель"_s, u"максат"_s), u"цель"_s);
    const InLocale kyrgyz(QLocale(QLocale::Kyrgyz));
    EXPECT_EQ(terms::localized(u"цель"_s, u"максат"_s), u"максат"_s);
    EXPECT_EQ(terms::localized(u"цель"_s, {}), u"цель"_s);
}

} // namespace fpk
