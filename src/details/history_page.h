// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "details/detail_page.h"
#include "details/history_view.h"

namespace fpk {

// Who changed what of the selected action, and when.
class HistoryPage : public DetailPage
{
    Q_OBJECT
public:
    explicit HistoryPage(QuarterView &view, QWidget *parent = nullptr);

protected:
    void fill() override;
    void retranslate() override;

private:
    std::optional<ActionId> m_shown;
    HistoryView *m_history;
    QLabel *m_hint; // while nothing is selected
};

} // namespace fpk
