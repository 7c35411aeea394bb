// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page_rail.h"
#include "pages/plan_page.h"

#include <QStackedLayout>
#include <QVBoxLayout>

#include <functional>
#include <vector>

namespace fpk {

class QuarterView;

// The pages of the window, one of them in sight, and what stands above them all. A page is made when it is
// first in sight or asked for. Says what the pages say.
class PlanPages : public QWidget
{
    Q_OBJECT
public:
    explicit PlanPages(QWidget *parent = nullptr);

    // Shows it above the pages, below what was placed there before.
    void addAbove(QWidget *part);
    // Gives a kind of page its place behind the others: `Page` is a PlanPage. None is in sight yet.
    template <typename Page>
    void add(QuarterView &view)
    {
        addPlace({QLatin1StringView(Page::iconName), &Page::caption,
                  [this, &view] { return new Page(view, this); }, nullptr});
    }

    [[nodiscard]] PlanPage &page() const { return *m_places[size_t(m_index)].page; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] int count() const { return int(m_places.size()); }
    [[nodiscard]] bool isMade(int index) const { return m_places[size_t(index)].page; }
    [[nodiscard]] PlanPage &at(int index);
    [[nodiscard]] QString caption(int index) const { return m_places[size_t(index)].caption(); }
    [[nodiscard]] QLatin1StringView iconName(int index) const { return m_places[size_t(index)].iconName; }
    // The page of a kind that has a place.
    template <typename Page>
    [[nodiscard]] Page &find()
    {
        return static_cast<Page &>(at(placeOf(QLatin1StringView(Page::iconName))));
    }
    void setIndex(int index);
    template <typename Page>
    void show()
    {
        setIndex(placeOf(QLatin1StringView(Page::iconName)));
    }

    [[nodiscard]] std::optional<ActionId> action() const { return page().action(); }
    [[nodiscard]] std::optional<GoalId> goal() const { return page().goal(); }
    [[nodiscard]] bool isEditing() const { return page().isEditing(); }
    // Of all pages.
    [[nodiscard]] QString unsaved() const;
    // Of the page in sight, see PlanPage.
    [[nodiscard]] QString undoText() const { return page().undoText(); }
    bool undo() { return page().undo(); }
    // On the page in sight if it can, else on the first one made that can.
    void showAction(ActionId action);
    void goToHits();

Q_SIGNALS:
    void indexChanged(int index);
    void pageMade(int index);
    void selectionChanged();
    void actionOpened();
    void filterChosen(const fpk::Filter &filter);
    void ownReportsChosen(fpk::BodyId body);
    void quarterChosen(fpk::Quarter quarter);
    void goalWanted();
    void actionWanted(fpk::GoalId goal);
    void undoTextChanged();
    void told(const QString &sentence);
    void companionMissing(const fpk::ProgressEntry &entry);
    void textRefused(const fpk::ProgressEntry &entry, const fpk::Error &error);
    void textOrphaned(const QString &text, const fpk::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        QLatin1StringView iconName;
        QString (*caption)();
        std::function<PlanPage *()> make;
        PlanPage *page; // null: not made yet
    };

    void addPlace(Place place);
    [[nodiscard]] int placeOf(QLatin1StringView iconName) const;
    void connectPage(int index);
    void goTo(int index);
    void showCaptions();

    std::vector<Place> m_places;
    int m_index = -1;
    PageRail *m_rail;
    QVBoxLayout *m_above;
    QStackedLayout *m_pages; // those that are made
};

} // namespace fpk
