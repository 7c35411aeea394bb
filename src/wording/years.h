// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

// Which year the periods of a wording belong to.
namespace fpk::wording {

using Periods = std::vector<Period>;

bool beginsRange(const Period &first, const Period &second);
// Whether the one ends earlier in the year than the other begins.
bool endsBefore(const Part &end, const Part &start);

// Whether the two are a stretch that ends in the year after that of its beginning.
bool runsOverTurn(const Period &first, const Period &second);

// A period without a year takes that of the period after it ("март, сентябрь 2023"), else of the heading
// before. Years that only gave others their year are no periods of their own.
Periods withYears(const Periods &named);

// "Ноябрь–март 2023 г." ends in the year named (withYears), or else begins in it: then this is what is meant.
// Nothing where there is no such doubt.
std::optional<Periods> fromTheYearNamed(const Periods &named);

// "4 квартал 2024-25", "ноябрь–март 2023-2025", "август 2023 и 2024 годов", "2023–2024 гг. (март)".
struct PartsOfYears
{
    Periods parts;         // without years
    QList<int> years;      // in which they begin
    bool overTurn = false; // the years are a range and so are the parts, from each year to the next
    bool isRun = false;    // the years are a range and the parts one stretch, named before them
};
// Nothing if the periods are not of that form.
std::optional<PartsOfYears> partsOfYears(const Periods &periods);

} // namespace fpk::wording
