// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/column_widths.h"

#include <algorithm>

namespace fpk {

namespace {

struct Share
{
    int weight; // 0: never wider than it needs
    int letters;
};
constexpr std::array<Share, ActionTableModel::ColumnCount> shares{{
    {0, 6},    // number
    {210, 20}, // title
    {100, 12}, // deadline
    {105, 13}, // responsible
    {135, 15}, // indicators
    {140, 15}, // expected result
    {95, 12},  // budget
    {125, 17}, // mark
    {0, 8},    // percent
    {160, 18}, // progress
    {120, 14}, // reasons
}};

} // namespace

int leastLetters(int column) { return shares[size_t(column)].letters; }

ColumnWidths sharedWidth(int room, const ColumnWidths &least)
{
    ColumnWidths widths = least;
    std::array<bool, shares.size()> isShared{};
    int spare = room;
    int weights = 0;
    for (size_t i = 0; i < shares.size(); ++i) {
        isShared[i] = least[i] > 0 && shares[i].weight > 0;
        spare -= isShared[i] ? 0 : least[i];
        weights += isShared[i] ? shares[i].weight : 0;
    }
    for (bool isDone = false; !isDone;) {
        isDone = true;
        for (size_t i = 0; i < shares.size(); ++i) {
            if (!isShared[i] || least[i] * weights <= spare * shares[i].weight)
                continue;
            isShared[i] = isDone = false;
            spare -= least[i];
            weights -= shares[i].weight;
        }
    }
    for (size_t i = 0; i < shares.size(); ++i) {
        if (isShared[i])
            widths[i] = std::max(least[i], spare * shares[i].weight / weights);
    }
    return widths;
}

} // namespace fpk
