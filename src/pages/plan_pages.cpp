// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan_pages.h"

#include <QEvent>

#include <algorithm>

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
    connect(m_rail, &PageRail::pageChosen, this, &PlanPages::goTo);
}

void PlanPages::addAbove(QWidget *part) { m_above->addWidget(part); }

void PlanPages::addPlace(Place place)
{
    m_rail->addPage(place.iconName.data(), place.caption());
    m_places.push_back(std::move(place));
}

int PlanPages::placeOf(QLatin1StringView iconName) const
{
    const auto isIt = [&](const Place &place) { return place.iconName == iconName; };
    return int(std::find_if(m_places.begin(), m_places.end(), isIt) - m_places.begin());
}

PlanPage &PlanPages::at(int index)
{
    Place &place = m_places[size_t(index)];
    if (!place.page) {
        place.page = place.make();
        m_pages->addWidget(place.page);
        Q_EMIT pageMade(index); // which may select something in it: it is not the one in sight yet
        connectPage(index);
    }
    return *place.page;
}

void PlanPages::connectPage(int index)
{
    PlanPage &page = at(index);
    connect(&page, &PlanPage::unsavedChanged, this,
            [this, index, &page] { m_rail->setWaiting(index, page.unsavedCount(), page.unsaved()); });
    connect(&page, &PlanPage::undoTextChanged, this, &PlanPages::undoTextChanged);
    connect(&page, &PlanPage::told, this, &PlanPages::told);
    connect(&page, &PlanPage::selectionChanged, this, [this, &page] {
        if (&page == &this->page())
            Q_EMIT selectionChanged();
    });
    connect(&page, &PlanPage::actionOpened, this, &PlanPages::actionOpened);
    connect(&page, &PlanPage::filterChosen, this, &PlanPages::filterChosen);
    connect(&page, &PlanPage::ownReportsChosen, this, &PlanPages::ownReportsChosen);
    connect(&page, &PlanPage::quarterChosen, this, &PlanPages::quarterChosen);
    connect(&page, &PlanPage::goalWanted, this, &PlanPages::goalWanted);
    connect(&page, &PlanPage::actionWanted, this, &PlanPages::actionWanted);
    connect(&page, &PlanPage::actionChosen, this, &PlanPages::showAction);
    connect(&page, &PlanPage::companionMissing, this, &PlanPages::companionMissing);
    connect(&page, &PlanPage::textRefused, this, &PlanPages::textRefused);
    connect(&page, &PlanPage::textOrphaned, this, &PlanPages::textOrphaned);
}

void PlanPages::setIndex(int index)
{
    if (index < 0 || index >= count() || index == m_index)
        return;
    const bool hadFocus = m_index >= 0 && page().isAncestorOf(focusWidget());
    PlanPage &shown = at(index);
    m_index = index;
    m_pages->setCurrentWidget(&shown);
    m_rail->setIndex(index);
    setFocusProxy(&shown);
    if (hadFocus)
        shown.setFocus();
    Q_EMIT indexChanged(index);
    Q_EMIT selectionChanged();
    Q_EMIT undoTextChanged();
}

// Who chooses a page goes on in it.
void PlanPages::goTo(int index)
{
    setIndex(index);
    page().setFocus();
}

void PlanPages::showAction(ActionId action)
{
    if (page().showAction(action))
        return;
    for (int i = 0; i < count(); ++i) {
        if (i != m_index && isMade(i) && at(i).showAction(action)) {
            setIndex(i);
            return page().setFocus();
        }
    }
}

QString PlanPages::unsaved() const
{
    QStringList sentences;
    for (const Place &place : m_places)
        sentences << (place.page ? place.page->unsaved() : QString());
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
        m_rail->setCaption(i, caption(i));
}

} // namespace fpk
