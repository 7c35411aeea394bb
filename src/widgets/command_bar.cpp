// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/command_bar.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>

namespace fpk {

CommandBar::CommandBar(QWidget *parent) : QToolBar(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void CommandBar::setGivingWay(const std::vector<QAction *> &actions)
{
    m_givingWay.clear();
    for (QAction *action : actions)
        m_givingWay.push_back({static_cast<QToolButton *>(widgetForAction(action)), 0});
    m_isMeasured = false;
}

bool CommandBar::event(QEvent *event)
{
    const bool done = QToolBar::event(event);
    switch (event->type()) {
    case QEvent::ActionChanged:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_isMeasured = false;
        break;
    case QEvent::Resize:
    case QEvent::LayoutRequest:
        fit();
        break;
    default:
        break;
    }
    return done;
}

// By the buttons themselves: were a pixel reckoned otherwise than they do, a caption could come and go for
// ever.
void CommandBar::measure()
{
    for (auto &[button, width] : m_givingWay) {
        const Qt::ToolButtonStyle now = button->toolButtonStyle();
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        const int bare = button->sizeHint().width();
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        width = button->sizeHint().width() - bare;
        button->setToolButtonStyle(now);
    }
    m_isMeasured = true;
}

// By what the bar would want with all captions, so that what it does does not depend on what it did before.
void CommandBar::fit()
{
    if (!m_isMeasured)
        measure();
    int wanted = sizeHint().width();
    for (const auto &[button, width] : m_givingWay)
        wanted += button->toolButtonStyle() == Qt::ToolButtonIconOnly ? width : 0;
    for (const auto &[button, width] : m_givingWay) {
        const bool givesWay = wanted > this->width();
        wanted -= givesWay ? width : 0;
        button->setToolButtonStyle(givesWay ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
}

} // namespace fpk
