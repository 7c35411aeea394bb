// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

// Figures as people type them, in forms and on the command line: with the comma or the point, the grouping
// of the current language (QLocale's default) or none.
namespace fpk::typed {

// Nothing for what is no number, or no finite one.
std::optional<double> number(const QString &text);

// "1 234,50" in the given currency, or with a code of its own before or behind: "1 234,50 USD". A minus is
// money that came back. Nothing for anything else, more than two decimals, or an amount out of range.
std::optional<Money> money(const QString &text, const QString &currency);

// The code of a currency ("KGS") for it, whatever its case, or for a name or sign that people write: "сом",
// "руб.", "$". Else the text as it is, in capitals.
QString currency(const QString &text);

} // namespace fpk::typed
