// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/goal_page.h"
#include "pages/goal_tabs.h"

#include <QStackedWidget>

namespace fpk {

// The goals of the plan: a tab for each, and a page, which is made when it is first shown. Follows the view,
// the pages out of sight only when they come into it; column widths set on one page hold for all.
class GoalPages : public QWidget
{
    Q_OBJECT
public:
    explicit GoalPages(QuarterView &view, QWidget *parent = nullptr);

    // Null while the plan has no goals.
    [[nodiscard]] GoalPage *page() const;
    [[nodiscard]] std::optional<GoalId> goal() const;
    // The selected action of the current page.
    [[nodiscard]] std::optional<ActionId> action() const;
    [[nodiscard]] bool isEditing() const;

    void showGoal(GoalId goal);
    void showAction(ActionId action);
    void step(int pages);
    // To the page, or if the filter leaves nothing on it, to the first one on which it does.
    void goToHits();

    [[nodiscard]] QByteArray columnState() const;
    void setColumnState(const QByteArray &state);

Q_SIGNALS:
    // Another action is selected, or the selected one has changed.
    void selectionChanged();
    void actionOpened();
    void companionMissing(const fpk::ProgressEntry &entry);
    void textRefused(const fpk::ProgressEntry &entry, const fpk::Error &error);
    void textOrphaned(const QString &text, const fpk::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void rebuild(std::vector<GoalId> goals);
    GoalPage *makePage(GoalId goal);
    void removePage(GoalPage *page);
    void showPage(int index);
    void showCaptions();

    QuarterView &m_view;
    GoalTabs *m_tabs;
    QStackedWidget *m_pages;
    std::vector<GoalId> m_goals; // by tab
    QHash<QUuid, GoalPage *> m_made;
};

} // namespace fpk
