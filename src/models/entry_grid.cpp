// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entry_grid.h"

#include "core/reporting.h"
#include "core/terms.h"
#include "models/entry_cells.h"

#include <algorithm>
#include <utility>

namespace fpk {

using namespace entrycells;

namespace {

constexpr int slice = 8; // milliseconds of gathering between two looks at the keyboard

int countOf(const std::vector<EntryRow> &rows, bool EntryRow::*is)
{
    return int(std::count_if(rows.begin(), rows.end(), [is](const EntryRow &row) { return row.*is; }));
}

bool areSamePlaces(const std::vector<EntryRow> &some, const std::vector<EntryRow> &others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const EntryRow &one, const EntryRow &other) { return one.place == other.place; });
}

QStringList codesOf(const std::vector<const Body *> &bodies)
{
    QStringList codes;
    for (const Body *body : bodies)
        codes << body->code;
    return codes;
}

} // namespace

EntryGrid::EntryGrid(QuarterView &view, QObject *parent)
    : QAbstractTableModel(parent), m_view(view), m_writer(new EntryWriter(view, this)),
      m_quarter(view.quarter()), m_filter(view.filter())
{
    m_writer->setFixedText([this](const EntryPlace &place, int column) { return text(place, column); });
    m_goingOn.setSingleShot(true);
    m_goingOn.setInterval(0);
    connect(&m_goingOn, &QTimer::timeout, this, &EntryGrid::goOnGathering);
    connect(&view, &QuarterView::rowsChanged, this, &EntryGrid::followView);
    connect(&view, &QuarterView::actionChanged, this, &EntryGrid::followAction);
    connect(m_writer, &EntryWriter::placeChanged, this, &EntryGrid::tellRow);
    connect(m_writer, &EntryWriter::faultsChanged, this, &EntryGrid::tellAll);
}

EntryGrid::~EntryGrid() = default;

void EntryGrid::sleep()
{
    m_isAwake = false;
    m_goingOn.stop();
    m_gathering.reset();
}

void EntryGrid::wake()
{
    m_isAwake = true;
    sort();
}

void EntryGrid::sort()
{
    m_quarter = m_view.quarter();
    m_filter = m_view.filter();
    gather(false);
}

void EntryGrid::setOfBodies(bool ofBodies)
{
    m_ofBodies = ofBodies;
    if (m_isAwake)
        sort();
}

void EntryGrid::followView()
{
    if (!m_isAwake)
        return;
    if (m_quarter != m_view.quarter() || m_filter != m_view.filter())
        sort();
    else
        gather(true);
}

void EntryGrid::followAction(ActionId action)
{
    if (!m_isAwake)
        return;
    if (m_gathering) // what has been gathered is void
        return gather(m_keepsOrder);
    const std::vector<EntryRow> now = EntryRows::of(m_view, m_ofBodies, action);
    for (const int row : m_rowsOf.values(action)) {
        const auto same = [&](const EntryRow &other) { return other.place == m_rows[size_t(row)].place; };
        if (const auto found = std::find_if(now.begin(), now.end(), same); found != now.end())
            m_rows[size_t(row)] = *found;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    countRows();
}

void EntryGrid::gather(bool keepsOrder)
{
    m_keepsOrder = keepsOrder;
    m_gathering = std::make_unique<EntryRows>(m_view, m_ofBodies);
    m_gathering->goOn(slice);
    if (m_gathering->isDone())
        takeRows();
    else
        m_goingOn.start();
}

// Where it takes long, what was gathered is shown in a turn of its own.
void EntryGrid::goOnGathering()
{
    if (m_gathering->isDone())
        return takeRows();
    m_gathering->goOn(slice);
    m_goingOn.start();
}

void EntryGrid::takeRows()
{
    m_goingOn.stop();
    std::vector<EntryRow> found = std::exchange(m_gathering, nullptr)->take();
    setRows(m_keepsOrder ? inPresentOrder(found) : std::move(found));
}

// What has come new stands at the end.
std::vector<EntryRow> EntryGrid::inPresentOrder(const std::vector<EntryRow> &found) const
{
    QHash<EntryPlace, const EntryRow *> left;
    for (const EntryRow &row : found)
        left.insert(row.place, &row);
    std::vector<EntryRow> rows;
    for (EntryRow row : m_rows) {
        if (const EntryRow *now = left.take(row.place))
            row = *now;
        else
            row.isReported = m_view.plan().entry(row.place.action, m_quarter, row.place.body);
        row.isMissing = row.isMissing && !row.isReported;
        if (m_writer->isKnown(row.place))
            rows.push_back(row);
    }
    for (const EntryRow &row : found) {
        if (left.contains(row.place))
            rows.push_back(row);
    }
    return rows;
}

// What is current in a view stays so as long as the places are the same.
void EntryGrid::setRows(std::vector<EntryRow> rows)
{
    if (areSamePlaces(rows, m_rows)) {
        m_rows = std::move(rows);
        tellAll();
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        m_rowsOf.clear();
        m_rowsOf.reserve(qsizetype(m_rows.size()));
        for (size_t row = 0; row < m_rows.size(); ++row)
            m_rowsOf.insert(m_rows[row].place.action, int(row));
        endResetModel();
    }
    countRows();
}

void EntryGrid::countRows()
{
    m_missing = countOf(m_rows, &EntryRow::isMissing);
    m_asked = m_missing + countOf(m_rows, &EntryRow::isReported);
    Q_EMIT stateChanged();
}

std::optional<EntryPlace> EntryGrid::place(int row) const
{
    return row >= 0 && row < rowCount() ? std::optional(m_rows[size_t(row)].place) : std::nullopt;
}

int EntryGrid::rowOf(const EntryPlace &place) const
{
    const auto [first, last] = m_rowsOf.equal_range(place.action);
    const auto found = std::find_if(first, last, [&](int row) { return m_rows[size_t(row)].place == place; });
    return found == last ? -1 : *found;
}

int EntryGrid::rowOf(ActionId action) const
{
    const QList<int> rows = m_rowsOf.values(action);
    const auto first = std::min_element(rows.begin(), rows.end());
    return first == rows.end() ? -1 : *first;
}

QString EntryGrid::caption(const EntryPlace &place) const
{
    const Action *action = m_view.plan().find(place.action);
    const Body *body = place.body ? m_view.plan().find(*place.body) : nullptr;
    const QString number = action ? m_view.plan().number(*action) : QString();
    return body ? QStringLiteral("%1, %2").arg(number, body->code) : number;
}

QModelIndex EntryGrid::lacking(int row) const
{
    const std::optional<EntryPlace> place = this->place(row);
    const std::optional<int> column = place ? m_writer->lacking(*place) : std::nullopt;
    return column ? index(row, *column) : QModelIndex();
}

QModelIndex EntryGrid::firstLacking() const
{
    int first = rowCount();
    for (const EntryPlace &place : m_writer->lackingHere()) {
        if (const int row = rowOf(place); row >= 0)
            first = std::min(first, row);
    }
    return lacking(first);
}

int EntryGrid::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int EntryGrid::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString EntryGrid::whyFixed(const QModelIndex &cell) const
{
    const std::optional<EntryPlace> place = this->place(cell.row());
    if (!place || !m_writer->isKnown(*place) || flags(cell) & Qt::ItemIsEditable)
        return {};
    const QString obstacle = isOfEntry(cell.column()) ? m_writer->obstacle() : QString();
    const Action &action = *m_view.plan().find(place->action);
    return obstacle.isEmpty() ? entrycells::whyFixed(action, m_writer->entry(*place), cell.column())
                              : obstacle;
}

QVariant EntryGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isAcross = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isAcross ? ColumnCount : rowCount()))
        return {};
    if (isAcross && role == Qt::WhatsThisRole)
        return entrycells::help(section);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return isAcross && role == Qt::ToolTipRole ? entrycells::caption(section) : QVariant();
    return isAcross ? QVariant(entrycells::caption(section)) : QVariant(section + 1);
}

QVariant EntryGrid::data(const QModelIndex &index, int role) const
{
    const std::optional<EntryPlace> place = this->place(index.row());
    if (!place || !m_writer->isKnown(*place))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(*place, column);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::WhatsThisRole:
        return entrycells::help(column);
    case Qt::AccessibleTextRole:
        return spoken(*place, column);
    case Qt::AccessibleDescriptionRole:
    case FaultRole:
        return m_writer->fault(*place, column);
    case HintRole:
        return hint(*place, column);
    case StandingRole:
        return standing(*place);
    case LightRole:
        return int(assessment(*place).light);
    case UnsavedRole:
        return m_writer->isUnsaved(*place);
    default:
        return {};
    }
}

Assessment EntryGrid::assessment(const EntryPlace &place) const
{
    const Plan &plan = m_view.plan();
    return place.body ? assess(plan, *plan.find(place.action), m_view.point(), place.body)
                      : m_view.assessment(place.action);
}

QString EntryGrid::text(const EntryPlace &place, int column) const
{
    const Action &action = *m_view.plan().find(place.action);
    switch (column) {
    case Number:
        return m_view.plan().number(action);
    case Title:
        return terms::localized(action.title, action.titleKy);
    case BodyColumn:
        return bodyText(place);
    case DeadlineColumn:
        return action.deadlineText;
    default:
        return m_writer->text(place, column);
    }
}

// Beside its own entry the Federation is named by those who speak by that.
QString EntryGrid::bodyText(const EntryPlace &place) const
{
    if (place.body)
        return m_view.plan().find(*place.body)->code;
    return codesOf(ownSpeakers(m_view.plan(), *m_view.plan().find(place.action), m_view.quarter()))
        .join(QStringLiteral(", "));
}

QString EntryGrid::standing(const EntryPlace &place) const
{
    const Assessment known = assessment(place);
    const QString words = terms::standing(known);
    return words.isEmpty() ? QString() : terms::sign(known.light) + u' ' + words;
}

QString EntryGrid::hint(const EntryPlace &place, int column) const
{
    if (!text(place, column).isEmpty())
        return {};
    if (const QString fault = m_writer->fault(place, column); !fault.isEmpty())
        return fault;
    const Assessment known = assessment(place);
    //: in an empty cell: the mark that stood in the quarter before
    return column == MarkColumn && known.last ? tr("earlier: %1").arg(terms::mark(known.mark)) : QString();
}

QString EntryGrid::toolTip(const QModelIndex &cell) const
{
    const EntryPlace place = m_rows[size_t(cell.row())].place;
    const int column = cell.column();
    const Action &action = *m_view.plan().find(place.action);
    QStringList parts{m_writer->fault(place, column), text(place, column)};
    if (column == DeadlineColumn)
        parts << explain(action, assessment(place), m_view.point());
    if (column == BodyColumn && place.body)
        parts << terms::localized(m_view.plan().find(*place.body)->name,
                                  m_view.plan().find(*place.body)->nameKy);
    if (isOfEntry(column))
        parts << whyFixed(cell);
    parts.removeAll(QString());
    parts.replaceInStrings(QStringLiteral("&"), QStringLiteral("&amp;"));
    parts.replaceInStrings(QStringLiteral("<"), QStringLiteral("&lt;"));
    parts.replaceInStrings(QStringLiteral("\n"), QStringLiteral("<br>"));
    const QString text = parts.join(QStringLiteral("<br>"));
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text); // rich text is wrapped
}

QString EntryGrid::spoken(const EntryPlace &place, int column) const
{
    QStringList parts{text(place, column), hint(place, column)};
    if (column == DeadlineColumn)
        parts << standing(place);
    if (column == Number && m_writer->isUnsaved(place))
        parts << tr("not saved yet");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Qt::ItemFlags EntryGrid::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const std::optional<EntryPlace> place = this->place(index.row());
    if (!place || !isOfEntry(index.column()) || !m_writer->isKnown(*place) || !m_writer->obstacle().isEmpty())
        return flags;
    const Action &action = *m_view.plan().find(place->action);
    const bool canBe = belongs(action, m_writer->entry(*place), index.column());
    const bool isToMend = !m_writer->fault(*place, index.column()).isEmpty();
    return canBe || isToMend ? flags | Qt::ItemIsEditable : flags;
}

bool EntryGrid::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString().trimmed();
    if (typed != index.data(Qt::EditRole).toString())
        m_writer->type(*place(index.row()), index.column(), typed); // may reset the rows
    return true;
}

void EntryGrid::retranslate()
{
    m_writer->retranslate();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    tellAll();
}

void EntryGrid::tellRow(const EntryPlace &place)
{
    if (const int row = rowOf(place); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT stateChanged();
}

void EntryGrid::tellAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT stateChanged();
}

} // namespace fpk
