// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goals/goal_page.h"
#include "goals/goal_tabs.h"
#include "pages/empty_plan.h"
#include "pages/plan_page.h"

#include <QStackedWidget>

namespace fpk {

// The goals of the plan: a tab for each, and a page, which is made when it is first shown. Follows the view,
// the pages out of sight only when they come into it; column widths set on one page hold for all.
class GoalPages : public PlanPage
{
    Q_OBJECT
public:
    explicit GoalPages(QuarterView &view, QWidget *parent = nullptr);

    [[nodiscard]] static QString caption() { return tr("Plan"); }
    static constexpr const char *iconName = "plan";

    // Null while the plan has no goals.
    [[nodiscard]] GoalPage *page() const;
    [[nodiscard]] std::optional<GoalId> goal() const override;
    // The selected action of the current page.
    [[nodiscard]] std::optional<ActionId> action() const override;
    [[nodiscard]] bool isEditing() const override;

    void showGoal(GoalId goal);
    bool showAction(ActionId action) override;
    void step(int pages);
    // To the page, or if the filter leaves nothing on it, to the first one on which it does.
    void goToHits() override;

    [[nodiscard]] QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void rebuild(std::vector<GoalId> goals);
    GoalPage *makePage(GoalId goal);
    void removePage(GoalPage *page);
    void showPage(int index);
    // Who comes from elsewhere comes to where something can be entered.
    void goToMark();
    void showCaptions();

    QuarterView &m_view;
    GoalTabs *m_tabs;
    QStackedWidget *m_pages;
    EmptyPlan *m_none;           // in place of a page while there is no goal
    std::vector<GoalId> m_goals; // by tab
    QHash<QUuid, GoalPage *> m_made;
    QByteArray m_layout; // as it was given; for the first page while there is none
};

} // namespace fpk
