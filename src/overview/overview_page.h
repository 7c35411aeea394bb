// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quarter_view.h"
#include "overview/chart_view.h"
#include "overview/figure_card.h"
#include "overview/panel.h"
#include "overview/row_list.h"
#include "pages/plan_page.h"
#include "widgets/job.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>

namespace fpk {

// How the plan stands in the chosen quarter, in figures and charts; of the filter only the body counts. All
// that is shown leads to the list behind it. Worked out in a thread of its own, only while it is in sight,
// and once for all that happens meanwhile.
class OverviewPage : public PlanPage
{
    Q_OBJECT
public:
    explicit OverviewPage(const QuarterView &view, QWidget *parent = nullptr);

    [[nodiscard]] static QString caption() { return tr("Overview"); }
    static constexpr const char *iconName = "overview";

    // Whether what is shown is what is.
    [[nodiscard]] bool isUpToDate() const { return !m_isStale && !m_job; }

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void followView();
    void follow();
    void workOut();
    void showOverview(const Overview &overview);
    void showFigures(const std::vector<Overview::Figure> &figures);
    void orderDoors();
    void arrange();
    void open(const Destination &to);

    const QuarterView &m_view;
    QLabel *m_absence;
    QScrollArea *m_scroll;
    QGridLayout *m_cards;
    QBoxLayout *m_columns; // beside each other, or one below the other
    std::vector<FigureCard *> m_figures;
    ChartView *m_marks;
    ChartView *m_shares;
    RowList *m_attention;
    RowList *m_bodies;
    Panel *m_marksPanel;
    Panel *m_sharesPanel;
    Panel *m_attentionPanel;
    Panel *m_bodiesPanel;
    bool m_isStale = true;
    Quarter m_quarter; // that it is worked out for
    std::optional<BodyId> m_body;
    std::unique_ptr<Job> m_job;
};

} // namespace fpk
