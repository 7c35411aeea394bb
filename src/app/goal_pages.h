// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/goal_page.h"
#include "app/goal_tabs.h"

#include <QStackedWidget>

namespace fpk {

// The goals of the plan: a tab and a page for each. Follows the view; column widths set on one page hold for
// all.
class GoalPages : public QWidget
{
    Q_OBJECT
public:
    explicit GoalPages(QuarterView &view, QWidget *parent = nullptr);

    // Null while the plan has no goals.
    [[nodiscard]] GoalPage *page() const;
    [[nodiscard]] std::optional<GoalId> goal() const;
    [[nodiscard]] int index() const { return m_pages->currentIndex(); }
    // The selected action of the current page.
    [[nodiscard]] std::optional<ActionId> action() const;
    [[nodiscard]] bool isEditing() const;

    void showGoal(GoalId goal);
    void showAction(ActionId action);
    void step(int pages);

    [[nodiscard]] QByteArray columnState() const;
    void setColumnState(const QByteArray &state);

Q_SIGNALS:
    // Another action is selected, or the selected one has changed.
    void selectionChanged();
    void actionOpened();
    void companionMissing(const fpk::ProgressEntry &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void rebuild(const std::vector<const Goal *> &goals);
    GoalPage *makePage(GoalId goal);
    [[nodiscard]] GoalPage &pageAt(int index) const;
    void showPage(int index);
    void retranslate();

    QuarterView &m_view;
    GoalTabs *m_tabs;
    QStackedWidget *m_pages;
    GoalPage *m_shown = nullptr; // whose column widths the next page takes over
};

} // namespace fpk
