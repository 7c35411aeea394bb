// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_model.h"

#include "core/occurrences.h"
#include "core/terms.h"

#include <QFont>

#include <algorithm>

namespace fpk {

TimelineModel::TimelineModel(const QuarterView &view, QObject *parent)
    : QAbstractTableModel(parent), m_view(view)
{
    connect(&view, &QuarterView::rowsChanged, this, &TimelineModel::follow);
    connect(&view, &QuarterView::actionChanged, this, &TimelineModel::followAction);
}

void TimelineModel::wake()
{
    m_isAwake = true;
    if (m_isStale)
        follow();
}

void TimelineModel::follow()
{
    m_isStale = !m_isAwake;
    if (m_isStale)
        return;
    beginResetModel();
    read();
    endResetModel();
}

void TimelineModel::followAction(ActionId action)
{
    const QModelIndex changed = indexOf(action);
    if (m_isAwake && changed.isValid())
        Q_EMIT dataChanged(changed, changed.siblingAtColumn(Time));
}

void TimelineModel::read()
{
    m_rows.clear();
    m_rowOf.clear();
    for (const Goal *goal : m_view.plan().goals()) {
        const QList<ActionId> actions = m_view.actions(goal->id);
        if (!actions.isEmpty())
            m_rows.push_back({goal->id, {}});
        for (const ActionId &action : actions) {
            m_rowOf.insert(action, int(m_rows.size()));
            m_rows.push_back({goal->id, action});
        }
    }
}

void TimelineModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Time));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Time);
}

std::optional<GoalId> TimelineModel::goal(const QModelIndex &index) const
{
    const auto row = size_t(index.row());
    return index.isValid() && row < m_rows.size() ? std::optional(m_rows[row].goal) : std::nullopt;
}

const Action *TimelineModel::action(const QModelIndex &index) const
{
    const auto row = size_t(index.row());
    return index.isValid() && row < m_rows.size() && m_rows[row].action
               ? m_view.plan().find(*m_rows[row].action)
               : nullptr;
}

QModelIndex TimelineModel::indexOf(ActionId action) const
{
    const auto row = m_rowOf.constFind(action);
    return row == m_rowOf.constEnd() ? QModelIndex() : index(*row, Title);
}

std::optional<DateRange> TimelineModel::postponement(const Action &action) const
{
    return fpk::postponement(action, m_view.assessment(action.id));
}

std::pair<Quarter, Quarter> TimelineModel::quarters() const
{
    const PlanInfo &info = m_view.plan().info();
    std::pair quarters(m_view.quarter(), m_view.quarter());
    const auto reach = [&quarters](QDate from, QDate to) {
        if (from.isValid() && to.isValid())
            quarters = {std::min(quarters.first, Quarter::of(from)),
                        std::max(quarters.second, Quarter::of(to))};
    };
    reach(info.periodFrom, info.periodTo);
    for (const Action &action : m_view.plan().table<Action>().rows()) {
        for (const Windows *windows : {&action.deadline.windows, &action.deadline.alternative}) {
            for (const DateRange &window : *windows)
                reach(window.from, window.to);
        }
    }
    // Whether it is in force is asked of few: to work out how all actions stand takes longer than a frame.
    for (const ProgressEntry &entry : m_view.plan().table<ProgressEntry>().rows()) {
        if (entry.mark != Mark::Postponed)
            continue;
        if (const auto days = postponement(*m_view.plan().find(entry.action)))
            reach(days->from, days->to);
    }
    return quarters;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

// What is drawn in the last column is what its words say.
QString TimelineModel::words(const Action &action, int column) const
{
    const Assessment &known = m_view.assessment(action.id);
    switch (column) {
    case Title:
        return QStringLiteral("%1 %2").arg(m_view.plan().number(action),
                                           terms::localized(action.title, action.titleKy));
    case Standing:
        return QStringLiteral("%1 %2").arg(terms::sign(known.light), terms::mark(known.mark));
    default:
        QStringList lines{terms::deadline(action.deadline)};
        if (const std::optional<DateRange> days = postponement(action))
            lines << terms::postponedTo(days->to);
        return lines.join(u'\n');
    }
}

QString TimelineModel::why(const Action &action) const
{
    QStringList sentences{words(action, Title), words(action, Time),
                          explain(action, m_view.assessment(action.id), m_view.point())};
    if (action.deadline.kind == Deadline::Kind::Recurring)
        sentences << explain(heldUpTo(m_view.plan(), action, m_view.quarter(), m_view.point().day));
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (const Action *action = this->action(index)) {
        if (role == Qt::DisplayRole)
            return words(*action, index.column());
        return role == Qt::ToolTipRole ? why(*action) : QVariant();
    }
    const Goal *goal = index.isValid() ? m_view.plan().find(m_rows[size_t(index.row())].goal) : nullptr;
    if (!goal || index.column() != Title)
        return {};
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return QStringLiteral("%1. %2")
            .arg(goal->number)
            .arg(terms::localized(goal->shortTitle, goal->shortTitleKy));
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Action") : section == Standing ? tr("Mark") : tr("Deadline");
}

} // namespace fpk
