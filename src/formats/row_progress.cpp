// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/row_progress.h"

#include <QCoreApplication>

namespace fpk {

RowProgress::RowProgress(const Report &report, const Progress &progress) : m_progress(progress)
{
    for (const Report::Block &block : report.blocks) {
        if (const auto *table = std::get_if<Report::Table>(&block))
            m_total += int(table->rows.size());
    }
}

bool RowProgress::advance()
{
    ++m_done;
    if (m_progress && !m_isStopped)
        m_isStopped = !m_progress(m_done, m_total);
    return !m_isStopped;
}

Result<void> RowProgress::result() const
{
    if (!m_isStopped)
        return {};
    return Error{Error::Code::Cancelled, QCoreApplication::translate("Report", "The report was cancelled.")};
}

} // namespace fpk
