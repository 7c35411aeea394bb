// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "core/records.h"

// Figures, days and marks as people type them or bring them from a spreadsheet: with the comma or the point,
// the grouping of the current language (QLocale's default) or none.
namespace fpk::typed {

// Nothing for what is no number, or no finite one.
std::optional<double> number(const QString &text);

// Nothing for what is not whole or has more than nine digits; "40 %" is 40.
std::optional<int> wholeNumber(const QString &text);

// "31.12.2023", "31.12.23", or as files have it, "2023-12-31". Nothing where day and month could be taken for
// one another, as in "1/2/2023".
std::optional<QDate> date(const QString &text);

// By its words in the current language, whatever their case, or its code ("notStarted").
std::optional<Mark> mark(const QString &text);

// "1 234,50" in the given currency, or with a code of its own before or behind: "1 234,50 USD". A minus is
// money that came back. Nothing for anything else, more than two decimals, or an amount out of range.
std::optional<Money> money(const QString &text, const QString &currency);

// The code of a currency ("KGS") for it, whatever its case, or for a name or sign that people write: "сом",
// "руб.", "$". Else the text as it is, in capitals.
QString currency(const QString &text);

} // namespace fpk::typed
