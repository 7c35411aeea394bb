// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "wording/deadline_reader.h"

#include <QFile>
#include <QLocale>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace fpk {

using namespace Qt::StringLiterals;

namespace {

const DateRange plan{QDate(2022, 1, 1), QDate(2025, 12, 31)};

// The rows of a table with a head, comments (#) left out, by column.
std::vector<QHash<QString, QString>> rowsOf(const char *name)
{
    QFile file(QStringLiteral(FPK_SOURCE_DIR "/tests/data/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    std::vector<QHash<QString, QString>> rows;
    QStringList heads;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        QStringList cells = line.split(u'\t');
        if (heads.isEmpty()) {
            heads = cells;
            continue;
        }
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < heads.size(); ++i)
            row.insert(heads[i], cells.value(i).replace(u"\\n"_s, u"\n"_s));
        rows.push_back(row);
    }
    return rows;
}

QString kindOf(const QString &code) { return code == u"by_schedule"_s ? u"bySchedule"_s : code; }

QString cadenceOf(const Deadline &deadline)
{
    return deadline.cadence ? toCode(*deadline.cadence) : QString();
}

QString described(const Deadline &read)
{
    return u"%1 [%2] %3 %4+%5 %6 alt [%7] %8"_s.arg(toCode(read.kind), toText(read.windows), cadenceOf(read))
        .arg(read.dueDay.value_or(0))
        .arg(read.dueMonth)
        .arg(read.certain ? u"certain"_s : u"uncertain"_s, toText(read.alternative), read.note);
}

// The table holds the span. That of what recurs is the years it recurs in, whatever part of them; one without
// a first day is the last day alone.
DateRange spanOf(const Deadline &read)
{
    if (read.windows.isEmpty())
        return {};
    DateRange span{*read.start(), *read.due()};
    if (read.kind == Deadline::Kind::Recurring && read.windows.size() > 1)
        span = {QDate(span.from.year(), 1, 1), QDate(span.to.year(), 12, 31)};
    return span;
}

DateRange spanOf(const QHash<QString, QString> &row)
{
    const QDate to = QDate::fromString(row[u"to"_s], Qt::ISODate);
    const QDate from = QDate::fromString(row[u"from"_s], Qt::ISODate);
    return {from.isValid() ? from : to, to};
}

bool agrees(const QHash<QString, QString> &row, const Deadline &read)
{
    return toCode(read.kind) == kindOf(row[u"kind"_s]) && spanOf(read) == spanOf(row);
}

// "plan", "each 03-01/03-31" (of every year of the plan), or the windows themselves.
Windows windowsOf(const QString &text)
{
    if (text == u"plan"_s)
        return {plan};
    if (!text.startsWith(u"each "_s))
        return *parseWindows(text);
    QStringList windows;
    for (int year = plan.from.year(); year <= plan.to.year(); ++year) {
        for (const QString &window : text.sliced(5).split(u' '))
            windows << u"%1-%2/%1-%3"_s.arg(year).arg(window.section(u'/', 0, 0), window.section(u'/', 1, 1));
    }
    return *parseWindows(windows.join(u' '));
}

QString dueOf(const Deadline &read)
{
    return read.dueDay
               ? u"%1%2%3"_s.arg(*read.dueDay).arg(read.dueMonth < 0 ? u""_s : u"+"_s).arg(read.dueMonth)
               : QString();
}

} // namespace

TEST(DeadlineReader, ReadsEveryWordingOfThePlan)
{
    int seen = 0;
    for (const auto &row : rowsOf("deadlines.tsv")) {
        if (row[u"source"_s] != u"plan"_s)
            continue;
        ++seen;
        const Deadline read = readDeadline(row[u"text"_s], plan);
        EXPECT_TRUE(agrees(row, read))
            << row[u"text"_s].toStdString() << ": " << described(read).toStdString();
        EXPECT_EQ(cadenceOf(read), row[u"period"_s]) << row[u"text"_s].toStdString();
    }
    EXPECT_EQ(seen, 42);
}

TEST(DeadlineReader, ReadsTheWordingsOfOtherPlans)
{
    int seen = 0;
    for (const auto &row : rowsOf("deadlines.tsv")) {
        if (row[u"source"_s] == u"plan"_s)
            continue;
        ++seen;
        const Deadline read = readDeadline(row[u"text"_s], plan);
        const QString period = row[u"period"_s] == u"half-year"_s ? u"halfYear"_s : row[u"period"_s];
        EXPECT_TRUE(agrees(row, read))
            << row[u"text"_s].toStdString() << ": " << described(read).toStdString();
        EXPECT_EQ(cadenceOf(read), period) << row[u"text"_s].toStdString();
    }
    EXPECT_GT(seen, 100);
}

TEST(DeadlineReader, ReadsWhatWasWorkedOutByHand)
{
    const auto rows = rowsOf("deadline-wordings.tsv");
    EXPECT_GE(rows.size(), 200u);
    for (const auto &row : rows) {
        const Deadline read = readDeadline(row[u"text"_s], plan);
        const bool same = toCode(read.kind) == row[u"kind"_s] &&
                          read.windows == windowsOf(row[u"windows"_s]) &&
                          cadenceOf(read) == row[u"cadence"_s] && dueOf(read) == row[u"due"_s] &&
                          read.certain == (row[u"certain"_s] == u"yes"_s);
        EXPECT_TRUE(same) << row[u"text"_s].toStdString() << ": " << described(read).toStdString();
    }
}

TEST(DeadlineReader, KeepsSeparateWindowsApart)
{
    EXPECT_EQ(readDeadline(u"III квартал 2022 г. и I квартал 2023 г."_s, plan).windows,
              (Windows{{QDate(2022, 7, 1), QDate(2022, 9, 30)}, {QDate(2023, 1, 1), QDate(2023, 3, 31)}}));
    EXPECT_EQ(readDeadline(u"март, сентябрь 2023 г."_s, plan).windows,
              (Windows{{QDate(2023, 3, 1), QDate(2023, 3, 31)}, {QDate(2023, 9, 1), QDate(2023, 9, 30)}}));
}

TEST(DeadlineReader, GivesAPartOfTheYearThatRecursAWindowInEachYear)
{
    EXPECT_EQ(readDeadline(u"ежегодно (апрель–май)"_s, {QDate(2023, 1, 1), QDate(2024, 12, 31)}).windows,
              (Windows{{QDate(2023, 4, 1), QDate(2023, 5, 31)}, {QDate(2024, 4, 1), QDate(2024, 5, 31)}}));
    EXPECT_EQ(readDeadline(u"Жыл сайын март жана сентябрь айларында"_s, plan).windows.size(), 8);
}

TEST(DeadlineReader, KeepsTheDayByWhichInstalmentsAreDue)
{
    const DateRange lastQuarter{QDate(2023, 10, 1), QDate(2023, 12, 31)};
    const auto due = [&](const QString &text) { return readDeadline(text, plan).dueOf(lastQuarter); };
    EXPECT_EQ(due(u"ежемесячно до 10 числа месяца, следующего за отчетным"_s), QDate(2024, 1, 10));
    EXPECT_EQ(due(u"ежеквартально, до 10 числа месяца, следующего за отчётным кварталом"_s),
              QDate(2024, 1, 10));
    EXPECT_EQ(due(u"не позднее 15 числа каждого месяца"_s), QDate(2023, 12, 15));
    EXPECT_EQ(due(u"1 декабря года, предшествующего планируемому"_s), QDate(2022, 12, 1));
    EXPECT_EQ(due(u"Ежеквартально"_s), QDate(2023, 12, 31));
}

TEST(DeadlineReader, KeepsBothReadingsOfUntilAPeriod)
{
    const Deadline year = readDeadline(u"До 2025 г."_s, plan);
    EXPECT_EQ(year.due(), QDate(2025, 12, 31));
    EXPECT_EQ(year.strictDue(), QDate(2024, 12, 31));
    EXPECT_FALSE(year.certain);
    EXPECT_NE(year.note, QString());
    EXPECT_EQ(readDeadline(u"до марта 2024 г."_s, plan).strictDue(), QDate(2024, 2, 29));
    EXPECT_EQ(readDeadline(u"2050-жылга чейинки"_s, plan).strictDue(), QDate(2049, 12, 31));
    for (const QString &sure : {u"до 1 марта 2023 г."_s, u"до 2025 года включительно"_s,
                                u"до конца 2025 года"_s, u"не позднее 2024 года"_s}) {
        EXPECT_TRUE(readDeadline(sure, plan).certain) << sure.toStdString();
        EXPECT_EQ(readDeadline(sure, plan).alternative, Windows()) << sure.toStdString();
    }
}

TEST(DeadlineReader, NeverGuessesAYearButInAPlanOfOneYearThereIsNoOther)
{
    const DateRange oneYear{QDate(2025, 1, 1), QDate(2025, 12, 31)};
    EXPECT_EQ(readDeadline(u"Январь"_s, plan).kind, Deadline::Kind::Unknown);
    EXPECT_EQ(readDeadline(u"Январь"_s, oneYear).windows, (Windows{{QDate(2025, 1, 1), QDate(2025, 1, 31)}}));
    EXPECT_EQ(readDeadline(u"2-е полугодие"_s, oneYear).windows,
              (Windows{{QDate(2025, 7, 1), QDate(2025, 12, 31)}}));
    EXPECT_EQ(readDeadline(u"в течение года"_s, oneYear).windows, Windows{oneYear});
    const Deadline ofThisYear = readDeadline(u"до 15 мая с.г."_s, oneYear);
    EXPECT_EQ(ofThisYear.kind, Deadline::Kind::Once);
    EXPECT_EQ(ofThisYear.windows, (Windows{{QDate(2025, 1, 1), QDate(2025, 5, 15)}}));
}

TEST(DeadlineReader, KeepsBothReadingsOfAStretchOverTheTurnOfAYear)
{
    const Deadline read = readDeadline(u"май-март 2023 г."_s, plan);
    EXPECT_EQ(read.windows, (Windows{{QDate(2022, 5, 1), QDate(2023, 3, 31)}}));
    EXPECT_EQ(read.alternative, (Windows{{QDate(2023, 5, 1), QDate(2024, 3, 31)}}));
    EXPECT_FALSE(read.certain);
    const Deadline monthly = readDeadline(u"ежемесячно с октября по март 2023 г."_s, plan);
    EXPECT_EQ(monthly.windows, (Windows{{QDate(2022, 10, 1), QDate(2023, 3, 31)}}));
    EXPECT_EQ(monthly.alternative, (Windows{{QDate(2023, 10, 1), QDate(2024, 3, 31)}}));
    for (const QString &sure : {u"октябрь 2022 - март 2023 г."_s, u"ноябрь-март 2023-2024 гг."_s})
        EXPECT_TRUE(readDeadline(sure, plan).certain) << sure.toStdString();
}

TEST(DeadlineReader, HasNoDoubtWhereBothReadingsAreTheSame)
{
    const Deadline read = readDeadline(u"1-4 кв. 2022-2025 гг."_s, plan);
    EXPECT_EQ(read.windows, Windows{plan});
    EXPECT_EQ(read.alternative, Windows());
    EXPECT_TRUE(read.certain);
}

TEST(DeadlineReader, NamesTheWordsItDidNotUnderstand)
{
    EXPECT_TRUE(readDeadline(u"бла бла"_s, plan).note.contains(u"“бла бла”"_s));
    EXPECT_TRUE(readDeadline(u"2 раза в I полугодии 2023 г."_s, plan).note.contains(u"раза"_s));
    EXPECT_TRUE(readDeadline(u"по вторникам и четвергам"_s, plan).note.contains(u"четвергам"_s));
    EXPECT_TRUE(readDeadline(u"первый и третий вторник каждого месяца"_s, plan).note.contains(u"третий"_s));
}

TEST(DeadlineReader, SaysThatThereIsNoSuchDay)
{
    for (const QString &text : {u"31 апреля 2024 г."_s, u"29 февраля 2023"_s, u"31.06.2023"_s,
                                u"2023-02-30"_s, u"до 31 ноября"_s, u"5 квартал 2023"_s}) {
        const Deadline read = readDeadline(text, plan);
        EXPECT_EQ(read.kind, Deadline::Kind::Unknown) << text.toStdString();
        EXPECT_TRUE(read.note.contains(u"no such day"_s)) << read.note.toStdString();
    }
    EXPECT_EQ(readDeadline(u"29 февраля 2024"_s, plan).due(), QDate(2024, 2, 29));
}

TEST(DeadlineReader, TellsTheDayOfTheWeekInItsNote)
{
    EXPECT_TRUE(readDeadline(u"каждый понедельник"_s, plan).note.contains(QLocale().dayName(1)));
}

TEST(DeadlineReader, SaysNothingOfADashOrAnEmptyText)
{
    for (const QString &text : {u""_s, u"  "_s, u"—"_s, u"-"_s})
        EXPECT_EQ(readDeadline(text, plan), Deadline()) << text.toStdString();
}

namespace {

// Wordings put together at random of what wordings are made of, slips and nonsense among it.
class AnyWording
{
public:
    explicit AnyWording(quint32 seed) : m_random(seed) {}

    QString next()
    {
        QString text;
        for (int words = m_random.bounded(1, 12); words > 0; --words)
            text +=
                oneOf(m_pieces) + oneOf({u" "_s, u" "_s, u" "_s, u""_s, u"-"_s, u", "_s, u"\n"_s, u". "_s});
        return text;
    }

private:
    const QString &oneOf(const QStringList &list) { return list[m_random.bounded(list.size())]; }

    QRandomGenerator m_random;
    const QStringList m_pieces =
        u"до|с|по|к|не "
        u"позднее|в|и|или|,|-|–|(|)|/|..|1|2|3|4|9|10|31|45|0|2022|2023|2024-25|22|99999|г.|гг.|года|"
        u"год|квартал|кварталы|кв|IV|I|ІІ|lV|П|полугодие|месяц|месяца|числа|январь|мая|сентябре|дек.|осень|"
        u"зима|"
        u"декада|половина|неделя|первый|второй|третья|последний|31.04.2023|1.9.23|01.09|09.2023|2024-06-30|"
        u"18:00|"
        u"ежегодно|ежеквартально|ежемесячно|еженедельно|каждый|каждого|раз|раза|далее|постоянно|по "
        u"мере|график|"
        u"согласно|после|следующего|отчетным|предшествующего|конец|начало|до конца|середина|включительно|в "
        u"течение|"
        u"срок|весь|продлён|учебный|от|№|жыл|жылдын|2023-жылдын|чейрек|сайын|ар|бир|ай|айынын|чейин|тартып|"
        u"баштап|"
        u"мартынан|15ине|аягында|жарым|понедельник|слово|кроме|тышкары|этап|часов|рабочих|дней|первые|с.г.|"
        u"за|июля|Ежеквар-|тально|…|?|_|🙂|x"_s.split(u'|');
};

bool areInOrder(const Windows &windows)
{
    for (qsizetype i = 0; i < windows.size(); ++i) {
        if (!windows[i].from.isValid() || !windows[i].to.isValid() || windows[i].to < windows[i].from ||
            (i > 0 && windows[i].from <= windows[i - 1].to))
            return false;
    }
    return true;
}

} // namespace

TEST(DeadlineReader, GivesWindowsInOrderAndApartWhateverTheWording)
{
    AnyWording wording(20221006);
    QHash<Deadline::Kind, int> kinds;
    for (int i = 0; i < 20'000; ++i) {
        const QString text = wording.next();
        const Deadline read = readDeadline(text, plan);
        ++kinds[read.kind];
        const bool isDated = read.kind != Deadline::Kind::BySchedule && read.kind != Deadline::Kind::Unknown;
        ASSERT_TRUE(areInOrder(read.windows) && areInOrder(read.alternative)) << text.toStdString();
        ASSERT_EQ(isDated, !read.windows.isEmpty()) << text.toStdString();
        ASSERT_TRUE(read.kind == Deadline::Kind::Recurring || (!read.cadence && !read.dueDay))
            << text.toStdString();
        ASSERT_TRUE(read.certain || !read.note.isEmpty()) << text.toStdString();
        ASSERT_TRUE(!read.certain || read.alternative.isEmpty()) << text.toStdString();
        ASSERT_TRUE(!read.dueDay || (*read.dueDay >= 1 && *read.dueDay <= 31)) << text.toStdString();
    }
    for (const auto kind : allOf<Deadline::Kind>())
        EXPECT_GT(kinds[kind], 100) << toCode(kind).toStdString();
}

// Were the time to grow with the square of the length, this would run into the time limit of the tests.
TEST(DeadlineReader, ReadsTextsOfAnyLength)
{
    AnyWording wording(7);
    QString mixed;
    while (mixed.size() < 20'000)
        mixed += wording.next();
    for (const QString &piece :
         {mixed, u"1"_s, u"i"_s, u"1."_s, u"1 . "_s, u"a "_s, u"а-"_s, u"квар- "_s, u" "_s, u"2023-"_s,
          u"1, "_s, u"до 2023 и "_s, u"ежегодно "_s, u"первый "_s, u"(("_s, u"1 мая, июня, "_s}) {
        const Deadline deadline = readDeadline(piece.repeated(qMax(1, int(60'000 / piece.size()))), plan);
        for (const DateRange &window : deadline.windows)
            EXPECT_LE(window.from, window.to) << piece.left(20).toStdString();
    }
}

} // namespace fpk
