// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/deadline_reader.h"

#include "core/terms.h"
#include "wording/windows.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QStringList>

namespace fpk {

namespace {

using wording::Reading;
using wording::Wording;
using Kind = Deadline::Kind;
using Cadence = Deadline::Cadence;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineReader)
};

// Sentences for a person, those that make the reading uncertain and those that do not.
class Notes
{
public:
    void tell(const QString &sentence) { m_sentences << sentence; }
    void doubt(const QString &sentence)
    {
        tell(sentence);
        m_certain = false;
    }
    void putInto(Deadline &deadline) const
    {
        deadline.note = m_sentences.join(u' ');
        deadline.certain = m_certain;
    }

private:
    QStringList m_sentences;
    bool m_certain = true;
};

Deadline unknown(const QString &why)
{
    Deadline deadline;
    deadline.note = why;
    deadline.certain = false;
    return deadline;
}

QString noSuchDay() { return Text::tr("The calendar has no such day or period; say which one is meant."); }

QString notUnderstood(const Wording &said)
{
    constexpr qsizetype longest = 80;
    const QString words = said.unread.join(u' ');
    return Text::tr("Not understood: “%1”.")
        .arg(words.size() <= longest ? words : words.first(longest) + u'…');
}

void tellDoubts(const Wording &said, const Reading &reading, Notes &notes)
{
    switch (reading.alternative.isEmpty() ? Reading::Doubt::None : reading.doubt) {
    case Reading::Doubt::None:
        break;
    case Reading::Doubt::Until:
        notes.doubt(
            Text::tr("“Until” can be understood in two ways: with the period it names (taken here, until "
                     "%1) or only to its beginning (the strict reading, until %2).")
                .arg(terms::date(reading.windows.last().to), terms::date(reading.alternative.last().to)));
        break;
    case Reading::Doubt::OneRun:
        notes.doubt(
            Text::tr("It is not clear whether the work runs without a break (taken here) or only in that "
                     "part of each year."));
        break;
    case Reading::Doubt::TurnOfYear:
        notes.doubt(Text::tr(
            "The stretch runs over the turn of a year, and one year is named: that of its end (taken "
            "here) or that of its beginning."));
        break;
    case Reading::Doubt::EachYear:
        notes.doubt(
            Text::tr("It is not clear whether that part of each year is meant (taken here) or the whole "
                     "stretch of the years."));
        break;
    }
    if (reading.rough || said.roughly)
        notes.doubt(Text::tr("The wording is approximate; the dates are those usually meant by it."));
    if (said.constantly && said.recurs)
        notes.doubt(Text::tr("The wording names both a constant duty and a rhythm; the rhythm was taken."));
    if (reading.mixed)
        notes.doubt(
            Text::tr("The wording names a period and a day until when; all of it was taken together."));
    if (said.rhythms)
        notes.doubt(Text::tr("The wording names more than one rhythm; the last was taken."));
    if (said.workingDays)
        notes.doubt(Text::tr("Working days are meant; days of the calendar were counted."));
    if (said.either)
        notes.doubt(Text::tr("The wording offers a choice; all of it was taken."));
    const bool hasDates = said.recurs || !said.periods.empty();
    if (!said.unread.isEmpty() && (hasDates || !said.onDemand)) // on whose demand is no matter of time
        notes.doubt(notUnderstood(said));
    if (said.unsettled)
        notes.doubt(Text::tr("The wording says that the date is still to be agreed."));
}

void tellFacts(const Wording &said, const Deadline &deadline, Notes &notes)
{
    if (said.weekday)
        notes.tell(Text::tr("Day of the week: %1.").arg(QLocale().dayName(*said.weekday)));
    if (said.extended)
        notes.tell(Text::tr("The deadline was moved; the earlier one belongs to the history."));
    if (said.bySchedule)
        notes.tell(Text::tr("The wording names another document as well, which may set dates of its own."));
    if (said.onDemand && deadline.kind != Kind::Unknown)
        notes.tell(Text::tr("On demand: no instalments are expected."));
    if (deadline.kind == Kind::Recurring && !deadline.cadence)
        notes.tell(
            Text::tr("How often is none of weekly, monthly, quarterly, half-yearly and yearly; the times are "
                     "not counted."));
}

// "Every year in March and September" is twice a year.
std::optional<Cadence> cadenceOf(const Windows &windows)
{
    QHash<int, int> inYear;
    QSet<int> halves;
    QSet<int> quarters;
    for (const DateRange &window : windows) {
        ++inYear[window.to.year()];
        halves.insert(window.to.year() * 2 + (window.to.month() - 1) / 6);
        quarters.insert(window.to.year() * 4 + (window.to.month() - 1) / 3);
    }
    const qsizetype years = inYear.size();
    if (windows.size() == years)
        return Cadence::Year;
    if (windows.size() == years * 2 && halves.size() == years * 2)
        return Cadence::HalfYear;
    if (windows.size() == years * 4 && quarters.size() == years * 4)
        return Cadence::Quarter;
    return std::nullopt;
}

// The day of the instalments, if the wording names one.
void readDueDay(const Wording &said, Deadline &deadline, Notes &notes)
{
    if (said.dueDay && (*said.dueDay < 1 || *said.dueDay > 31)) {
        notes.doubt(Text::tr("No month has a day %1.").arg(*said.dueDay));
        return;
    }
    const bool afterEnd =
        said.afterEvent && (said.dueDay || said.daysAfter) && said.daysAfter.value_or(1) <= 28;
    if (afterEnd) {
        deadline.dueDay = said.dueDay ? said.dueDay : said.daysAfter;
        deadline.dueMonth = said.dueMonth.value_or(1);
    } else if (said.afterEvent) {
        notes.doubt(Text::tr("The day of each instalment depends on an event."));
    } else if (said.dueDay) {
        deadline.dueDay = said.dueDay;
        const bool monthly = deadline.cadence == Cadence::Month;
        deadline.dueMonth = said.dueMonth.value_or(monthly || *said.dueDay == 31 ? 0 : 1);
        if (!said.dueMonth && !monthly && *said.dueDay != 31)
            notes.doubt(
                Text::tr("The wording does not say of which month day %1 is; the month after was taken.")
                    .arg(*said.dueDay));
    }
}

// "До 20 января года, следующего за отчётным": a day counted from the year that the instalment is about.
bool readDayOfOtherYear(const Wording &said, const DateRange &plan, Deadline &deadline)
{
    const auto isDay = [](const wording::Period &period) {
        return !period.year && period.part.isDay() && period.part.isPossible(std::nullopt);
    };
    Wording instalments = said;
    const auto found = std::find_if(instalments.periods.begin(), instalments.periods.end(), isDay);
    if (!said.ofOtherYear || found == instalments.periods.end())
        return false;
    constexpr int december = 12;
    const wording::Part day = found->part;
    instalments.periods.erase(found);
    instalments.thenAt = std::min(said.thenAt, instalments.periods.size());
    deadline.windows = wording::readRecurring(instalments, plan).windows;
    deadline.dueDay = day.toDay;
    deadline.dueMonth = *said.dueMonth > 0 ? day.toMonth : day.toMonth - 2 * december;
    return true;
}

Deadline recurring(const Wording &said, const DateRange &plan, Notes &notes)
{
    Deadline deadline;
    deadline.kind = Kind::Recurring;
    deadline.cadence = said.cadence;
    if (readDayOfOtherYear(said, plan, deadline)) {
        tellDoubts(said, {}, notes);
        return deadline;
    }
    const Reading reading = wording::readRecurring(said, plan);
    if (reading.impossible)
        return unknown(noSuchDay());
    if (reading.backwards || reading.windows.isEmpty())
        return unknown(Text::tr("The period ends before it begins."));
    deadline.windows = reading.windows;
    deadline.alternative = reading.alternative;
    if (said.cadence == Cadence::Year && reading.windows.size() > 1)
        deadline.cadence = cadenceOf(reading.windows);
    readDueDay(said, deadline, notes);
    tellDoubts(said, reading, notes);
    return deadline;
}

// "During the year", without saying which, says nothing of what goes on all the time.
bool saysWhen(const wording::Period &period)
{
    return period.year || period.edge || period.bound != wording::Bound::None || !period.part.isWholeYear();
}

Deadline continuous(const Wording &said, const DateRange &plan, Notes &notes)
{
    Deadline deadline;
    deadline.kind = Kind::Continuous;
    deadline.windows = {plan};
    if (said.afterEvent)
        notes.doubt(Text::tr("The beginning depends on an event."));
    Reading reading;
    if (!said.periods.empty())
        reading = wording::readPeriods(said.periods, said, plan);
    if (reading.impossible)
        return unknown(noSuchDay());
    if (!reading.windows.isEmpty()) {
        deadline.windows = reading.windows;
        deadline.alternative = reading.alternative;
    } else if (std::any_of(said.periods.begin(), said.periods.end(), saysWhen)) {
        notes.doubt(
            reading.needsYear
                ? Text::tr("No year is named; the whole time of the plan was taken.")
                : Text::tr("The period ends before it begins; the whole time of the plan was taken."));
    }
    if (said.thenOn)
        deadline.windows = {{deadline.windows.first().from, std::max(deadline.windows.last().to, plan.to)}};
    tellDoubts(said, reading, notes);
    return deadline;
}

Deadline dated(const Wording &said, const DateRange &plan, Notes &notes)
{
    const Reading reading = wording::readPeriods(said.periods, said, plan);
    if (reading.impossible)
        return unknown(noSuchDay());
    if (reading.backwards)
        return unknown(Text::tr("The period ends before it begins."));
    if (reading.needsYear || reading.windows.isEmpty())
        return unknown(Text::tr("No year is named; say which one is meant."));
    Deadline deadline;
    deadline.kind = reading.openEnded ? Kind::Continuous : Kind::Once;
    deadline.windows = reading.windows;
    deadline.alternative = reading.alternative;
    const auto isLong = [](const wording::Period &period) { return !period.part.isDay(); };
    if (said.weekday && std::all_of(said.periods.begin(), said.periods.end(), isLong))
        notes.doubt(Text::tr("The day of the week is not read into the dates; set them by hand."));
    tellDoubts(said, reading, notes);
    return deadline;
}

Deadline undated(const Wording &said)
{
    if (said.dueDay)
        return unknown(Text::tr("A day without a month; say which month, or whether every month is meant."));
    if (said.bySchedule) {
        Deadline deadline;
        deadline.kind = Kind::BySchedule;
        return deadline;
    }
    if (said.unsettled)
        return unknown(Text::tr("The wording says that the date is still to be agreed."));
    if (!said.unread.isEmpty())
        return unknown(notUnderstood(said));
    return unknown(Text::tr("The wording names no date that could be read; set the dates by hand."));
}

Deadline understood(const Wording &said, const DateRange &plan)
{
    if (said.impossible)
        return unknown(noSuchDay());
    if (said.unreadNumber)
        return unknown(notUnderstood(said));
    Notes notes;
    Deadline deadline;
    if (said.recurs)
        deadline = recurring(said, plan, notes);
    else if (said.constantly || said.onDemand || (said.thenOn && !said.periods.empty()))
        deadline = continuous(said, plan, notes);
    else if (said.afterEvent)
        return unknown(Text::tr("The date depends on an event; say when that is."));
    else if (!said.periods.empty())
        deadline = dated(said, plan, notes);
    else
        return undated(said);
    if (deadline.kind == Kind::Unknown)
        return said.bySchedule && !said.recurs ? undated(said) : deadline;
    tellFacts(said, deadline, notes);
    notes.putInto(deadline);
    return deadline;
}

} // namespace

Deadline readDeadline(const QString &text, const DateRange &planPeriod)
{
    const std::vector<wording::Token> tokens = wording::tokens(text);
    const auto isDash = [](const wording::Token &token) { return token.sense == wording::Sense::Dash; };
    if (std::all_of(tokens.begin(), tokens.end(), isDash))
        return {}; // nothing is stated
    return understood(wording::readWording(tokens), planPeriod);
}

} // namespace fpk
