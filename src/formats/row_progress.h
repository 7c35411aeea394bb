// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "report/report.h"

namespace fpk {

// Counts the rows of a report while they are written to a file, tells of them, and learns whether to stop.
class RowProgress
{
public:
    RowProgress(const Report &report, const Progress &progress);

    // One more row is written. False: write no more.
    bool advance();
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    // Cancelled if it was stopped.
    [[nodiscard]] Result<void> result() const;

private:
    Progress m_progress;
    int m_total = 0;
    int m_done = 0;
    bool m_isStopped = false;
};

} // namespace fpk
