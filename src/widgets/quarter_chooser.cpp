// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quarter_chooser.h"

#include "core/terms.h"
#include "widgets/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace fpk {

QuarterChooser::QuarterChooser(QWidget *parent)
    : QWidget(parent), m_caption(new QLabel(this)), m_previous(new QToolButton(this)),
      m_quarters(new QComboBox(this)), m_next(new QToolButton(this))
{
    setObjectName(QStringLiteral("quarterChooser"));
    m_quarters->setObjectName(QStringLiteral("quarter"));
    m_quarters->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_quarters->setMaxVisibleItems(24);
    m_caption->setBuddy(m_quarters);
    m_previous->setIcon(look::icon("previous"));
    m_next->setIcon(look::icon("next"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_caption);
    layout->addSpacing(5);
    layout->addWidget(m_previous);
    layout->addWidget(m_quarters);
    layout->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_quarters, &QComboBox::currentIndexChanged, this, &QuarterChooser::tell);
    retranslate();
}

void QuarterChooser::setQuarters(const std::vector<Quarter> &quarters, Quarter chosen)
{
    if (quarters == m_offered)
        return;
    {
        const QSignalBlocker blocker(m_quarters);
        m_offered = quarters;
        m_quarters->clear();
        for (const Quarter offered : quarters)
            m_quarters->addItem(terms::quarter(offered));
        m_quarters->setCurrentIndex(-1);
    }
    setQuarter(chosen);
    if (m_quarters->currentIndex() < 0)
        m_quarters->setCurrentIndex(m_quarters->count() - 1);
}

void QuarterChooser::setQuarter(Quarter quarter)
{
    const auto it = std::find(m_offered.begin(), m_offered.end(), quarter);
    if (it != m_offered.end())
        m_quarters->setCurrentIndex(int(it - m_offered.begin()));
}

Quarter QuarterChooser::quarter() const { return m_offered[size_t(m_quarters->currentIndex())]; }

void QuarterChooser::step(int quarters)
{
    m_quarters->setCurrentIndex(m_quarters->currentIndex() + quarters);
}

void QuarterChooser::tell()
{
    m_previous->setEnabled(m_quarters->currentIndex() > 0);
    m_next->setEnabled(m_quarters->currentIndex() + 1 < m_quarters->count());
    Q_EMIT quarterChanged(quarter());
}

void QuarterChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuarterChooser::retranslate()
{
    m_caption->setText(tr("Reporting quarter"));
    m_quarters->setAccessibleName(tr("Reporting quarter"));
    m_quarters->setToolTip(
        tr("The mark, the percentage, the progress and the reasons belong to this quarter."));
    m_previous->setToolTip(tr("Previous quarter"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setToolTip(tr("Next quarter"));
    m_next->setAccessibleName(m_next->toolTip());
    for (int i = 0; i < m_quarters->count(); ++i)
        m_quarters->setItemText(i, terms::quarter(m_offered[size_t(i)]));
}

} // namespace fpk
