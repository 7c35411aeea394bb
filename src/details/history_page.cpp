// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/history_page.h"

#include <QVBoxLayout>

namespace fpk {

HistoryPage::HistoryPage(QuarterView &view, QWidget *parent)
    : DetailPage(view, parent), m_history(new HistoryView(view.workspace(), this)), m_hint(new QLabel(this))
{
    m_hint->setWordWrap(true);
    m_hint->setMargin(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_hint, 0, Qt::AlignTop);
    layout->addWidget(m_history, 1);
}

// The view follows the plan by itself.
void HistoryPage::fill()
{
    const Action *action = this->action();
    m_hint->setText(hint(tr("Select an action to see its history.")));
    m_hint->setVisible(!action);
    m_history->setVisible(action);
    if (!action || m_shown == action->id)
        return;
    m_shown = action->id;
    m_history->showHistory(m_shown);
}

void HistoryPage::retranslate() {}

} // namespace fpk
