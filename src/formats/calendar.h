// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace fpk {

// The deadlines of the actions for people's own calendars (iCalendar, RFC 5545): a whole-day event on each
// last day from that of the point on, of a recurring action on that of each occurrence, with a reminder a
// week before. Of what is done or withdrawn there is none; what is postponed has its new date. The same
// deadline keeps its identity from one export to the next, so a calendar that takes the file again changes
// events instead of doubling them.
QByteArray calendar(const Plan &plan, const std::vector<const Action *> &actions,
                    const ReportingPoint &point);

// ReadOnly or Storage if the file cannot be written; a file that is there already is replaced as a whole.
Result<void> writeCalendar(const Plan &plan, const std::vector<const Action *> &actions,
                           const ReportingPoint &point, const QString &path);

} // namespace fpk
