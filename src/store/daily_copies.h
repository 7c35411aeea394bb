// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>

#include <vector>

namespace fpk {

class Store;

// The copies that are kept of a plan from day to day, in a folder beside it that only its owner may enter:
// beside “plan.fpkplan” lies “plan.backups” with “plan 2023-07-03.fpkplan” and so on. Each is a plan file
// as the plan was before the first change of that day. If they are to be kept elsewhere, as on another disk,
// they lie there in such a folder, with a sign of the plan's path in its name.
namespace dailycopies {

// How many days have a copy; of the days before them only the first copy of each month is kept.
inline constexpr size_t daysKept = 14;

struct Copy
{
    QDate day;
    QString path;
};

QString folder(const QString &plan, const QString &elsewhere = {});
// What there is, newest first.
std::vector<Copy> of(const QString &plan, const QString &elsewhere = {});

// Which of the days need no copy any more, now that one was made on `newest`.
std::vector<QDate> superfluous(std::vector<QDate> days, QDate newest);

// Makes the copy of this day, unless it is there, and then removes what is superfluous. The sentence of a
// failure says that there is none of today, and what to do.
Result<void> keep(Store &store, const QDateTime &now, const QString &elsewhere = {});

} // namespace dailycopies
} // namespace fpk
