// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan_pages.h"

#include <QEvent>

namespace fpk {

PlanPages::PlanPages(QWidget *parent)
    : QWidget(parent), m_rail(new PageRail(this)), m_above(new QVBoxLayout), m_pages(new QStackedLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    auto *shown = new QVBoxLayout;
    shown->setSpacing(0);
    shown->addLayout(m_above);
    shown->addLayout(m_pages, 1);
    layout->addLayout(shown, 1);
    connect(m_rail, &PageRail::pageChosen, this, &PlanPages::setIndex);
}

void PlanPages::addAbove(QWidget *part) { m_above->addWidget(part); }

void PlanPages::add(PlanPage *page)
{
    m_pages->addWidget(page);
    m_rail->addPage(page->iconName(), page->caption());
    connect(page, &PlanPage::selectionChanged, this, [this, page] {
        if (page == &this->page())
            Q_EMIT selectionChanged();
    });
    connect(page, &PlanPage::actionOpened, this, &PlanPages::actionOpened);
    connect(page, &PlanPage::filterChosen, this, &PlanPages::filterChosen);
    connect(page, &PlanPage::quarterChosen, this, &PlanPages::quarterChosen);
    connect(page, &PlanPage::actionChosen, this, &PlanPages::showAction);
    connect(page, &PlanPage::companionMissing, this, &PlanPages::companionMissing);
    connect(page, &PlanPage::textRefused, this, &PlanPages::textRefused);
    connect(page, &PlanPage::textOrphaned, this, &PlanPages::textOrphaned);
    if (count() == 1)
        setFocusProxy(page);
}

PlanPage &PlanPages::at(int index) const { return *static_cast<PlanPage *>(m_pages->widget(index)); }

PlanPage &PlanPages::page() const { return at(index()); }

void PlanPages::setPage(PlanPage &page) { setIndex(m_pages->indexOf(&page)); }

void PlanPages::setIndex(int index)
{
    if (index < 0 || index >= count() || index == this->index())
        return;
    const bool hadFocus = isAncestorOf(focusWidget()) && page().isAncestorOf(focusWidget());
    m_pages->setCurrentIndex(index);
    m_rail->setIndex(index);
    setFocusProxy(&page());
    if (hadFocus)
        page().setFocus();
    Q_EMIT indexChanged(index);
    Q_EMIT selectionChanged();
}

void PlanPages::showAction(ActionId action)
{
    if (page().showAction(action))
        return;
    for (int i = 0; i < count(); ++i) {
        if (i != index() && at(i).showAction(action)) {
            setIndex(i);
            return page().setFocus();
        }
    }
}

QString PlanPages::unsaved() const
{
    QStringList sentences;
    for (int i = 0; i < count(); ++i)
        sentences << at(i).unsaved();
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void PlanPages::goToHits() { page().goToHits(); }

void PlanPages::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCaptions();
}

void PlanPages::showCaptions()
{
    for (int i = 0; i < count(); ++i)
        m_rail->setCaption(i, at(i).caption());
}

} // namespace fpk
