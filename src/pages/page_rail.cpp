// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_rail.h"

#include "widgets/look.h"

#include <QToolButton>

namespace fpk {

namespace {
constexpr int iconSize = 24;
}

PageRail::PageRail(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("pageRail"));
    setAttribute(Qt::WA_StyledBackground);
    m_layout->setContentsMargins(4, 8, 4, 8);
    m_layout->setSpacing(4);
    m_layout->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this, &PageRail::pageChosen);
}

void PageRail::addPage(const char *iconName, const QString &caption)
{
    const int index = int(m_buttons->buttons().size());
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setChecked(index == 0);
    button->setIcon(look::icon(iconName));
    button->setIconSize({iconSize, iconSize});
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->addButton(button, index);
    m_layout->insertWidget(index, button);
    setCaption(index, caption);
}

void PageRail::setCaption(int index, const QString &caption)
{
    const QKeySequence keys(Qt::ALT | Qt::Key(Qt::Key_1 + index));
    QAbstractButton *button = m_buttons->button(index);
    button->setText(caption);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(caption, keys.toString(QKeySequence::NativeText)));
    button->setShortcut(keys); // which a new text takes away
}

void PageRail::setIndex(int index) { m_buttons->button(index)->setChecked(true); }

} // namespace fpk
