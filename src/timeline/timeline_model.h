// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quarter_view.h"

#include <QAbstractTableModel>

namespace fpk {

// The goals and below each its actions that the view's filter wants. Follows the view while it is awake; by
// itself it sleeps.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Standing, Time, ColumnCount };

    explicit TimelineModel(const QuarterView &view, QObject *parent = nullptr);

    void wake();
    void sleep() { m_isAwake = false; }
    void retranslate();

    [[nodiscard]] const QuarterView &view() const { return m_view; }
    // That the row is, or belongs to; none without a row.
    [[nodiscard]] std::optional<GoalId> goal(const QModelIndex &index) const;
    // Null in the row of a goal, or where a sleeping model has not heard that it is gone.
    [[nodiscard]] const Action *action(const QModelIndex &index) const;
    // Invalid if the filter does not want it.
    [[nodiscard]] QModelIndex indexOf(ActionId action) const;
    // By which days the deadline of an action is put off, in the view's quarter.
    [[nodiscard]] std::optional<DateRange> postponement(const Action &action) const;
    // Of the plan, and of all that its deadlines reach, the postponed ones too.
    [[nodiscard]] std::pair<Quarter, Quarter> quarters() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        GoalId goal;
        std::optional<ActionId> action;
    };

    void follow();
    void followAction(ActionId action);
    void read();
    [[nodiscard]] QString words(const Action &action, int column) const;
    [[nodiscard]] QString why(const Action &action) const;

    const QuarterView &m_view;
    bool m_isAwake = false;
    bool m_isStale = true;
    std::vector<Row> m_rows;
    QHash<ActionId, int> m_rowOf;
};

} // namespace fpk
