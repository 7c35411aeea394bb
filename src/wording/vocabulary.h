// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/words.h"

#include <span>

namespace fpk::wording {

// A stem and the endings it takes, with blanks between; "_" is none at all, null is any.
struct Entry
{
    const char16_t *stem;
    const char16_t *endings;
    Sense sense;
    int value = 0;
};

// All words that are known. Of several stems that fit a word the longest is meant.
std::span<const Entry> vocabulary();

} // namespace fpk::wording
