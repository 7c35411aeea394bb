// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/detail_tabs.h"

#include "widgets/wrapping_row.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace fpk {

DetailTabs::DetailTabs(QWidget *parent)
    : QWidget(parent), m_row(new QWidget(this)), m_pages(new QStackedWidget(this))
{
    auto *row = new WrappingRow(m_row);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_row);
    layout->addWidget(m_pages, 1);
}

void DetailTabs::addPage(QWidget *page)
{
    const auto index = int(m_tabs.size());
    auto *tab = new QRadioButton(m_row);
    tab->setObjectName(QStringLiteral("detailTab"));
    tab->installEventFilter(this);
    m_row->layout()->addWidget(tab);
    m_tabs.push_back(tab);
    m_pages->addWidget(page);
    connect(tab, &QRadioButton::toggled, this, [this, index](bool isChosen) {
        if (isChosen)
            turnTo(index);
    });
    if (index == 0)
        setIndex(index);
}

void DetailTabs::setCaption(int index, const QString &caption) { m_tabs[size_t(index)]->setText(caption); }

void DetailTabs::setIndex(int index) { m_tabs[size_t(index)]->setChecked(true); }

// Up and down Qt does as the tabs stand; at the end of a line it would know no right.
bool DetailTabs::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const int step = (key == Qt::Key_Right) == isLeftToRight() ? 1 : -1;
    const int next = std::clamp(index() + step, 0, m_pages->count() - 1);
    setIndex(next);
    m_tabs[size_t(next)]->setFocus(Qt::TabFocusReason);
    return true;
}

void DetailTabs::turnTo(int index)
{
    setFocusProxy(m_tabs[size_t(index)]);
    m_pages->setCurrentIndex(index);
    Q_EMIT indexChanged(index);
}

} // namespace fpk
