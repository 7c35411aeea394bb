// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadline.h"

namespace fpk {

// Reads the wording of a deadline, Russian or Kyrgyz or both, as plans write it, into the value that is
// computed with. The rules, with their sources, are in the domain notes; in short:
// - "до" and a period includes the period, the strict reading is kept as the alternative; a full date is
//   included without doubt;
// - what is open at one side runs to that end of the plan; if that end lies on the wrong side, the window is
//   the one day that is named;
// - a missing year is never guessed in a plan of several years, and a day that the calendar lacks is never
//   moved: both are unknown, with a note;
// - separate windows stay separate, adjoining ones become one; a part of the year that recurs has a window in
//   each year;
// - words that no rule took up are told in the note and leave the reading uncertain.
// Whatever the text, something is returned, in time proportional to its length. Notes are in the current
// language.
Deadline readDeadline(const QString &text, const DateRange &planPeriod);

} // namespace fpk
