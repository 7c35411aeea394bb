// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page_rail.h"
#include "pages/plan_page.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace fpk {

// The pages of the window, one of them in sight, and the filter above them all. Says what they say.
class PlanPages : public QWidget
{
    Q_OBJECT
public:
    explicit PlanPages(QWidget *parent = nullptr);

    // Shows it above the pages, below what was placed there before.
    void addAbove(QWidget *part);
    // Takes the page; the first one is in sight.
    void add(PlanPage *page);
    [[nodiscard]] PlanPage &page() const;
    [[nodiscard]] PlanPage &at(int index) const;
    [[nodiscard]] int index() const { return m_pages->currentIndex(); }
    [[nodiscard]] int count() const { return m_pages->count(); }
    void setIndex(int index);
    void setPage(PlanPage &page);

    [[nodiscard]] std::optional<ActionId> action() const { return page().action(); }
    [[nodiscard]] std::optional<GoalId> goal() const { return page().goal(); }
    [[nodiscard]] bool isEditing() const { return page().isEditing(); }
    // Of all pages.
    [[nodiscard]] QString unsaved() const;
    // On the page in sight if it can, else on the first one that can.
    void showAction(ActionId action);
    void goToHits();

Q_SIGNALS:
    void indexChanged(int index);
    void selectionChanged();
    void actionOpened();
    void filterChosen(const fpk::Filter &filter);
    void quarterChosen(fpk::Quarter quarter);
    void companionMissing(const fpk::ProgressEntry &entry);
    void textRefused(const fpk::ProgressEntry &entry, const fpk::Error &error);
    void textOrphaned(const QString &text, const fpk::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCaptions();

    PageRail *m_rail;
    QVBoxLayout *m_above;
    QStackedLayout *m_pages;
};

} // namespace fpk
