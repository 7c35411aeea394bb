// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_rail.h"

#include "widgets/look.h"

#include <QEvent>
#include <QToolButton>

namespace fpk {

namespace {
constexpr int iconSize = 24;
constexpr int mostWaiting = 9; // for which there is room
} // namespace

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
    m_pages.emplace_back();
    setCaption(index, caption);
}

void PageRail::setCaption(int index, const QString &caption)
{
    m_pages[size_t(index)].caption = caption;
    show(index);
}

void PageRail::setWaiting(int index, int count, const QString &sentence)
{
    m_pages[size_t(index)].waiting = count;
    m_pages[size_t(index)].sentence = sentence;
    show(index);
}

void PageRail::show(int index)
{
    const auto &[caption, waiting, sentence] = m_pages[size_t(index)];
    const QKeySequence keys(Qt::ALT | Qt::Key(Qt::Key_1 + index));
    const QString name = QStringLiteral("%1 (%2)").arg(caption, keys.toString(QKeySequence::NativeText));
    QAbstractButton *button = m_buttons->button(index);
    const auto noted = [&caption](int count) {
        //: below the name of a page and a number: so many of its rows wait to be saved; as short as a name
        const QString word = tr("waiting", nullptr, count);
        return QStringLiteral("%1\n● %2\n%3").arg(caption).arg(count).arg(word);
    };
    button->setText(noted(mostWaiting));
    button->setMinimumWidth(button->sizeHint().width()); // nothing moves when a note comes
    const bool isNoted = waiting > 0 && !button->isChecked();
    button->setText(isNoted ? noted(waiting) : caption);
    button->setToolTip(sentence.isEmpty() ? name : name + u'\n' + sentence);
    button->setAccessibleName(caption);
    button->setAccessibleDescription(sentence);
    button->setShortcut(keys); // which a new text takes away
}

void PageRail::showAll()
{
    for (int index = 0; index < int(m_pages.size()); ++index)
        show(index);
}

void PageRail::setIndex(int index)
{
    m_buttons->button(index)->setChecked(true);
    showAll();
}

void PageRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showAll();
}

} // namespace fpk
