// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/command_bar.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>

namespace fpk {

namespace {
constexpr int gap = 4; // pixels between picture and caption, as QToolButton has it

int captionWidth(const QToolButton &button)
{
    return button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() + gap;
}
} // namespace

CommandBar::CommandBar(QWidget *parent) : QToolBar(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void CommandBar::setGivingWay(std::vector<QAction *> actions)
{
    m_givingWay = std::move(actions);
    fit();
}

bool CommandBar::event(QEvent *event)
{
    const bool done = QToolBar::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

// By what the bar would want with all captions, so that what it does does not depend on what it did before.
void CommandBar::fit()
{
    int wanted = sizeHint().width();
    std::vector<QToolButton *> buttons;
    for (QAction *action : m_givingWay) {
        buttons.push_back(static_cast<QToolButton *>(widgetForAction(action)));
        if (buttons.back()->toolButtonStyle() == Qt::ToolButtonIconOnly)
            wanted += captionWidth(*buttons.back());
    }
    for (QToolButton *button : buttons) {
        const bool givesWay = wanted > width();
        if (givesWay)
            wanted -= captionWidth(*button);
        const auto style = givesWay ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
        if (button->toolButtonStyle() != style)
            button->setToolButtonStyle(style);
    }
}

} // namespace fpk
