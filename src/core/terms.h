// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"
#include "core/money.h"

// The words in which people see the plan's notions, in the current language (see spokenLocale()).
// The vocabulary is the glossary of the report form: one place, so that window, paper and command line agree.
namespace fpk::terms {

QString mark(Mark mark);
QString condition(Condition condition);
// "overdue by 42 days" for what is overdue, else as condition(); "withdrawn" has none: empty.
QString standing(const Assessment &assessment);
// A sign that tells the light without colour, for print in black and white.
QString sign(Light light);
QString role(Role role);
QString signatoryRole(SignatoryRole role);
QString bodyKind(BodyKind kind);
QString deadlineKind(Deadline::Kind kind);
QString cadence(Deadline::Cadence cadence);
QString aggregation(Aggregation aggregation);
QString direction(Direction direction);

template <class Record>
QString field(const Field<Record> &field);

QString quarter(Quarter quarter);               // "Q4 2023"
QString dateFormat();                           // "dd.MM.yyyy", as QDate understands it
QString date(QDate date);                       // "31.12.2023"
QString dateInWords(QDate date);                // "31 December 2023", for official papers
QString momentFormat();                         // "dd.MM.yyyy hh:mm", as QDateTime understands it
QString moment(const QDateTime &moment);        // "31.12.2023 18:05", in local time
QString dates(const Windows &windows);          // "01.10.2022 – 31.12.2022; …"
QString deadline(const Deadline &deadline);     // the reading, in words
QString postponedTo(QDate day);                 // "Postponed to 31.12.2023"
QString percent(std::optional<double> percent); // "38.3 %", or a dash; cut, not rounded: 99.97 is not 100
QString number(double number);
QString amount(qint64 minorUnits); // "1 234,50"
QString bytes(qint64 count);       // "1,5 MB", "12 KB"; the size of a file, rounded up
QString money(const Money &money); // "1 234,50 KGS"

QString language(); // the code of the current language: "ru"

// The text in the current language: the Kyrgyz twin when that is Kyrgyz and there is one.
QString localized(const QString &text, const QString &kyrgyz);

} // namespace fpk::terms
