// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/calendar.h"

#include "core/occurrences.h"
#include "core/terms.h"
#include "core/whole_file.h"

#include <QCoreApplication>

namespace fpk {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

constexpr qsizetype longestLine = 75; // octets, without the line break

// A content line, folded between letters (RFC 5545, 3.1).
QByteArray line(const QString &text)
{
    QByteArray folded;
    qsizetype length = 0;
    for (const char32_t letter : text.toUcs4()) {
        const QByteArray octets = QString::fromUcs4(&letter, 1).toUtf8();
        if (length + octets.size() > longestLine) {
            folded += "\r\n ";
            length = 1;
        }
        folded += octets;
        length += octets.size();
    }
    return folded + "\r\n";
}

QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u';', QStringLiteral("\\;"));
    text.replace(u',', QStringLiteral("\\,"));
    text.remove(u'\r');
    text.replace(u'\n', QStringLiteral("\\n"));
    return text;
}

QString basic(QDate day) { return day.toString(QStringLiteral("yyyyMMdd")); }

// The last days of the action that are still to come.
std::vector<QDate> lastDays(const Action &action, const Assessment &known, QDate from)
{
    std::vector<QDate> days;
    if (known.mark == Mark::Postponed && known.due) {
        days.push_back(*known.due);
    } else if (action.deadline.kind == Deadline::Kind::Recurring) {
        for (const Occurrence &occurrence : occurrences(action.deadline))
            days.push_back(occurrence.due);
    } else {
        for (const DateRange &window : action.deadline.windows)
            days.push_back(window.to);
    }
    std::erase_if(days, [from](QDate day) { return day < from; });
    return days;
}

QByteArray event(const Plan &plan, const Action &action, QDate day, QDate made)
{
    const QString number = plan.number(action);
    const QString title = terms::localized(action.title, action.titleKy).simplified();
    //: an event of a calendar: number of an action, its title
    const QString summary = Text::tr("%1. %2").arg(number, title);
    const QString responsible = Text::tr("Responsible: %1").arg(action.responsibleText.simplified());
    const QString deadline = Text::tr("Deadline in the plan: %1").arg(action.deadlineText.simplified());
    QByteArray lines = line(QStringLiteral("BEGIN:VEVENT"));
    lines += line(QStringLiteral("UID:%1-%2@fpkplan").arg(toText(action.id.uuid()), basic(day)));
    lines += line(QStringLiteral("DTSTAMP:%1T000000Z").arg(basic(made)));
    lines += line(QStringLiteral("DTSTART;VALUE=DATE:%1").arg(basic(day)));
    lines += line(QStringLiteral("DTEND;VALUE=DATE:%1").arg(basic(day.addDays(1))));
    lines += line(QStringLiteral("TRANSP:TRANSPARENT"));
    lines += line(QStringLiteral("SUMMARY:%1").arg(escaped(summary)));
    lines += line(QStringLiteral("DESCRIPTION:%1").arg(escaped(responsible + u'\n' + deadline)));
    lines += line(QStringLiteral("BEGIN:VALARM"));
    lines += line(QStringLiteral("ACTION:DISPLAY"));
    lines += line(QStringLiteral("TRIGGER:-P7D"));
    lines += line(QStringLiteral("DESCRIPTION:%1").arg(escaped(summary)));
    lines += line(QStringLiteral("END:VALARM"));
    return lines + line(QStringLiteral("END:VEVENT"));
}

} // namespace

QByteArray calendar(const Plan &plan, const std::vector<const Action *> &actions, const ReportingPoint &point)
{
    QByteArray lines = line(QStringLiteral("BEGIN:VCALENDAR"));
    lines += line(QStringLiteral("VERSION:2.0"));
    lines +=
        line(QStringLiteral("PRODID:-//fpkplan//%1//%2").arg(QStringLiteral(FPK_VERSION), terms::language()));
    const PlanInfo &info = plan.info();
    lines += line(QStringLiteral("X-WR-CALNAME:%1").arg(escaped(terms::localized(info.title, info.titleKy))));
    for (const Action *action : actions) {
        const Assessment known = assess(plan, *action, point);
        if (known.mark == Mark::Done || known.mark == Mark::Withdrawn)
            continue;
        for (const QDate day : lastDays(*action, known, point.day))
            lines += event(plan, *action, day, point.day);
    }
    return lines + line(QStringLiteral("END:VCALENDAR"));
}

Result<void> writeCalendar(const Plan &plan, const std::vector<const Action *> &actions,
                           const ReportingPoint &point, const QString &path)
{
    return writeWhole(path, calendar(plan, actions, point));
}

} // namespace fpk
