// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change_set.h"

#include <algorithm>

namespace fpk {

std::vector<Change> inverse(const std::vector<Change> &changes)
{
    std::vector<Change> back(changes.rbegin(), changes.rend());
    for (Change &change : back)
        std::swap(change.before, change.after);
    return back;
}

} // namespace fpk
