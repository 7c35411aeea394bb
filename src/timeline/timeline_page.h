// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/plan_page.h"
#include "timeline/time_window.h"
#include "timeline/timeline_model.h"

#include <QButtonGroup>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace fpk {

// The goals and actions that the filter wants against the quarters of the plan: the years in whole, the
// quarters, or the months; the reporting quarter stands out. The time is scrolled with the bar below, with
// the arrow keys, or by dragging.
class TimelinePage : public PlanPage
{
    Q_OBJECT
public:
    enum Zoom { Years, Quarters, Months };

    explicit TimelinePage(const QuarterView &view, QWidget *parent = nullptr);

    [[nodiscard]] static QString caption() { return tr("Deadlines"); }
    static constexpr const char *iconName = "timeline";
    [[nodiscard]] std::optional<ActionId> action() const override;
    [[nodiscard]] std::optional<GoalId> goal() const override;
    bool showAction(ActionId action) override;
    [[nodiscard]] QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    void setZoom(Zoom zoom);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void keepSelection();
    void fitColumns();
    void fitTime();
    void scrollTo(QDate day);
    [[nodiscard]] QRect timeColumn() const;
    bool press(const QKeyEvent &event);
    bool turn(const QWheelEvent &event);
    bool drag(const QMouseEvent &event);
    void retranslate();

    TimelineModel m_model;
    TimeWindow m_window;
    QTableView *m_table;
    QScrollBar *m_bar; // of the time
    QButtonGroup *m_zooms;
    QToolButton *m_today;
    QTimer m_fitting; // once after all changes of a turn: they may have moved the ends of the time
    Zoom m_zoom = Years;
    int m_letter = 0;                   // pixels: the width for which the columns were made
    std::optional<ActionId> m_selected; // while the model is read anew
    std::optional<QPoint> m_dragged;    // where the mouse was pressed
    int m_valueBefore = 0;              // of the bar, then
};

} // namespace fpk
