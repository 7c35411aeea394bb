// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/action_table_model.h"

#include "core/describe.h"
#include "core/field_help.h"
#include "core/spoken_language.h"
#include "core/terms.h"
#include "models/abbreviations.h"
#include "models/entry_cells.h"

#include <algorithm>
#include <limits>

namespace fpk {

namespace {

using Column = ActionTableModel::Column;

// The field that each column shows: of the action, of its entry for the quarter.
constexpr const char *keys[Column::ColumnCount] = {
    "number",      "title", "deadline_text", "responsible_text", "indicator_text", "expected_result",
    "budget_text", "mark",  "percent",       "summary",          "reason"};

bool isOfQuarter(int column) { return column >= Column::MarkColumn; }

QString caption(int column)
{
    if (column == Column::Percent)
        return QStringLiteral("%");
    const QLatin1StringView key(keys[column]);
    return isOfQuarter(column) ? terms::field(*findField<ProgressEntry>(key))
                               : terms::field(*findField<Action>(key));
}

QString help(int column)
{
    return fieldHelp(isOfQuarter(column) ? Entity::ProgressEntry : Entity::Action, keys[column]);
}

// The letters by which long texts are compared: what is alike in these is alike enough.
constexpr int lettersSorted = 80;

// Rows with the same key stay in the plan's order.
template <class KeyOf>
void sortRows(QList<ActionId> &rows, Qt::SortOrder order, KeyOf keyOf)
{
    std::vector<std::pair<decltype(keyOf(rows.first())), ActionId>> keyed;
    keyed.reserve(size_t(rows.size()));
    for (const ActionId row : std::as_const(rows))
        keyed.emplace_back(keyOf(row), row);
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto &a, const auto &b) {
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto &row) { return row.second; });
}

bool isCarriedOver(const Assessment &known) { return known.last && !known.entry; }

} // namespace

ActionTableModel::ActionTableModel(QuarterView &view, GoalId goal, QObject *parent)
    : QAbstractTableModel(parent), m_view(view), m_goal(goal), m_rows(view.actions(goal))
{
    connect(&view, &QuarterView::rowsAboutToChange, this, &ActionTableModel::beginReset);
    connect(&view, &QuarterView::rowsChanged, this, &ActionTableModel::endReset);
    connect(&view, &QuarterView::actionChanged, this, &ActionTableModel::tellChanged);
}

void ActionTableModel::wake()
{
    if (m_isStale) {
        beginResetModel();
        readRows();
        endResetModel();
    }
    m_isStale = false;
    m_isAwake = true;
}

void ActionTableModel::beginReset()
{
    if (m_isAwake)
        beginResetModel();
    m_isStale = true;
}

void ActionTableModel::endReset()
{
    if (!m_isAwake)
        return;
    readRows();
    m_isStale = false;
    endResetModel();
}

void ActionTableModel::readRows()
{
    m_rows = m_view.actions(m_goal);
    const bool isPlanOrder = m_sortColumn < 0 || m_sortColumn == Number;
    if (m_sortColumn == Number && m_order == Qt::DescendingOrder)
        std::reverse(m_rows.begin(), m_rows.end());
    if (isPlanOrder || m_rows.isEmpty())
        return;
    if (m_sortColumn == Deadline || m_sortColumn == MarkColumn || m_sortColumn == Percent)
        return sortRows(m_rows, m_order, [this](ActionId row) { return rank(row); });
    const QCollator collator(spokenLocale());
    sortRows(m_rows, m_order, [&](ActionId row) { return sortKey(row, collator); });
}

double ActionTableModel::rank(ActionId action) const
{
    const Assessment &known = m_view.assessment(action);
    if (m_sortColumn == Deadline)
        return known.due ? double(known.due->toJulianDay()) : std::numeric_limits<double>::max();
    return m_sortColumn == MarkColumn ? int(known.mark) : known.percent.value_or(-1);
}

QCollatorSortKey ActionTableModel::sortKey(ActionId action, const QCollator &collator) const
{
    return collator.sortKey(text(*m_view.plan().find(action), m_sortColumn).left(lettersSorted));
}

void ActionTableModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_order)
        return;
    m_sortColumn = column;
    m_order = order;
    if (!m_isAwake) {
        m_isStale = true;
        return;
    }
    beginResetModel();
    readRows();
    endResetModel();
}

std::optional<ActionId> ActionTableModel::action(int row) const
{
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows[row]) : std::nullopt;
}

int ActionTableModel::rowOf(ActionId action) const { return int(m_rows.indexOf(action)); }

int ActionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return caption(section);
    case Qt::AccessibleTextRole:
        //: the head of a column by which the rows are filtered
        return filterOf(section).isEmpty() ? caption(section) : tr("%1, filtered").arg(caption(section));
    case Qt::ToolTipRole:
        return headTip(section);
    case Qt::WhatsThisRole:
        return help(section);
    case FilteredRole:
        return !filterOf(section).isEmpty();
    default:
        return {};
    }
}

QString ActionTableModel::headTip(int column) const
{
    QStringList lines;
    if (isOfQuarter(column))
        lines << terms::quarter(m_view.quarter());
    if (const Filter filter = filterOf(column); !filter.isEmpty())
        lines << tr("Filtered. %1").arg(fpk::caption(m_view.plan(), filter));
    return lines.join(QLatin1Char('\n'));
}

std::optional<TextColumn> ActionTableModel::textColumn(int column)
{
    return fromCode<TextColumn>(QLatin1StringView(keys[column]));
}

Filter ActionTableModel::filterOf(int column) const
{
    Filter asked;
    if (const std::optional<TextColumn> texts = textColumn(column))
        asked.setWords(*texts, m_view.filter().words(*texts));
    if (column == Responsible)
        asked.body = m_view.filter().body;
    if (column == MarkColumn)
        asked.mark = m_view.filter().mark;
    return asked;
}

void ActionTableModel::clearFilterOf(int column)
{
    Filter left = m_view.filter();
    if (const std::optional<TextColumn> texts = textColumn(column))
        left.setWords(*texts, {});
    if (column == Responsible)
        left.body.reset();
    if (column == MarkColumn)
        left.mark.reset();
    m_view.setFilter(left);
}

QVariant ActionTableModel::data(const QModelIndex &index, int role) const
{
    const std::optional<ActionId> id = action(index.row());
    const Action *action = id ? m_view.plan().find(*id) : nullptr;
    if (!action)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*action, column);
    case Qt::EditRole:
        return editValue(*action, column);
    case Qt::ToolTipRole:
        return toolTip(*action, column);
    case Qt::WhatsThisRole:
        return help(column);
    case Qt::AccessibleTextRole:
        return text(*action, column);
    case Qt::AccessibleDescriptionRole:
        return description(*action, column);
    case LightRole:
        return int(m_view.assessment(*id).light);
    case StandingRole:
        return standing(*action);
    case CarriedOverRole:
        return isCarriedOver(m_view.assessment(*id));
    case NotReportedRole:
        return m_view.assessment(*id).notReported;
    default:
        return {};
    }
}

Qt::ItemFlags ActionTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const std::optional<ActionId> id = action(index.row());
    return id && isEditable(*id, index.column()) ? flags | Qt::ItemIsEditable : flags;
}

// What is done is done by 100 %, whatever an entry says.
bool ActionTableModel::isEditable(ActionId action, int column) const
{
    if (m_view.workspace().moment() || !isOfQuarter(column) || !m_view.plan().find(action))
        return false;
    return column != Percent || m_view.assessment(action).mark != Mark::Done;
}

QString ActionTableModel::whyFixed(const QModelIndex &cell) const
{
    const std::optional<ActionId> id = action(cell.row());
    const Action *about = id ? m_view.plan().find(*id) : nullptr;
    if (!about || m_view.workspace().moment() || isEditable(*id, cell.column()))
        return {};
    ProgressEntry entry;
    entry.mark = m_view.assessment(*id).mark;
    return entrycells::whyFixed(*about, entry,
                                isOfQuarter(cell.column()) ? entrycells::Percent : entrycells::Title);
}

QString ActionTableModel::text(const Action &action, int column) const
{
    switch (column) {
    case Number:
        return m_view.plan().number(action);
    case Title:
        return terms::localized(action.title, action.titleKy);
    case Deadline:
        return action.deadlineText;
    case Responsible:
        return action.responsibleText;
    case Indicators:
        return action.indicatorText;
    case ExpectedResult:
        return terms::localized(action.expectedResult, action.expectedResultKy);
    case Budget:
        return action.budgetText;
    default:
        break;
    }
    const Assessment &known = m_view.assessment(action.id);
    switch (column) {
    case MarkColumn:
        return terms::mark(known.mark);
    case Percent:
        return known.percent ? terms::percent(*known.percent) : QString();
    case Progress:
        return known.entry ? known.entry->summary : QString();
    default:
        return known.entry ? known.entry->reason : QString();
    }
}

QVariant ActionTableModel::editValue(const Action &action, int column) const
{
    const Assessment &known = m_view.assessment(action.id);
    if (column == MarkColumn)
        return int(known.mark);
    if (column == Percent)
        return known.percent ? QVariant(*known.percent) : QVariant();
    return text(action, column);
}

QString ActionTableModel::standing(const Action &action) const
{
    const Assessment &known = m_view.assessment(action.id);
    const QString words = terms::standing(known);
    return words.isEmpty() ? QString() : terms::sign(known.light) + QLatin1Char(' ') + words;
}

QString ActionTableModel::toolTip(const Action &action, int column) const
{
    if (column == MarkColumn)
        return description(action, column);
    return abbreviationsTip(text(action, column), m_view.plan());
}

// The tooltip of the mark and what a screen reader says besides the words of the cell.
QString ActionTableModel::description(const Action &action, int column) const
{
    if (column != MarkColumn)
        return {};
    const Assessment &known = m_view.assessment(action.id);
    QStringList sentences;
    if (isCarriedOver(known))
        sentences << tr("Carried over from %1.").arg(terms::quarter(known.last->quarter));
    if (known.notReported)
        sentences << tr("Nothing was reported for %1.").arg(terms::quarter(m_view.quarter()));
    sentences << explain(action, known, m_view.point());
    return sentences.join(QLatin1Char('\n'));
}

bool ActionTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<ActionId> id = action(index.row());
    if (!id || role != Qt::EditRole || !isEditable(*id, index.column()))
        return false;
    // A mark chosen again is reported again; anything else left as it was is no edit.
    if (index.column() != MarkColumn && value == index.data(Qt::EditRole))
        return true;
    const int column = index.column();
    const Result<void> saved = m_view.save(edited(*id, column, value));
    if (!saved && (column == Progress || column == Reasons))
        tellRefused(*id, column, value.toString(), saved.error());
    return bool(saved);
}

// What the plan holds by now may be news that came in with the refusal.
void ActionTableModel::tellRefused(ActionId action, int column, const QString &text, const Error &error)
{
    if (m_view.plan().find(action))
        Q_EMIT textRefused(edited(action, column, text), error);
    else
        Q_EMIT textOrphaned(text, error);
}

// The entry of the quarter with another value in the column.
ProgressEntry ActionTableModel::edited(ActionId action, int column, const QVariant &value) const
{
    ProgressEntry entry = m_view.entryToEdit(action);
    switch (column) {
    case MarkColumn:
        putMark(entry, Mark(value.toInt()));
        break;
    case Percent:
        entry.percent = value.isValid() ? std::optional(value.toInt()) : std::nullopt;
        break;
    case Progress:
        entry.summary = value.toString();
        break;
    default:
        entry.reason = value.toString();
        break;
    }
    return entry;
}

// Words are in another order in another language.
void ActionTableModel::retranslate()
{
    if (m_sortColumn >= 0 && m_sortColumn != Number) {
        beginResetModel();
        readRows();
        endResetModel();
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ActionTableModel::tellChanged(ActionId action)
{
    m_isStale = m_isStale || !m_isAwake;
    if (const int row = m_isAwake ? rowOf(action) : -1; row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace fpk
