// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurement_grid.h"

#include "core/draft.h"
#include "core/figures.h"
#include "core/reporting.h"
#include "core/terms.h"
#include "core/typed.h"

#include <algorithm>

namespace fpk {

MeasurementGrid::MeasurementGrid(QuarterView &view, QObject *parent)
    : QAbstractTableModel(parent), m_view(view), m_quarter(view.quarter())
{
    connect(&view.workspace(), &Workspace::changed, this, &MeasurementGrid::follow);
    connect(&view, &QuarterView::rowsChanged, this, &MeasurementGrid::followQuarter);
}

// The rows of the view change with every letter of its filter.
void MeasurementGrid::followQuarter()
{
    if (m_quarter != m_view.quarter())
        follow();
}

void MeasurementGrid::setIndicator(std::optional<IndicatorId> indicator)
{
    if (indicator == m_indicator)
        return;
    m_indicator = indicator;
    setFault({});
    follow();
}

// What is current in a view stays so as long as rows and columns are the same.
void MeasurementGrid::follow()
{
    m_quarter = m_view.quarter();
    const Bodies bodies = this->bodies();
    const std::vector<Quarter> quarters = this->quarters();
    if (bodies == m_bodies && quarters == m_quarters)
        return tellChanged();
    beginResetModel();
    m_bodies = bodies;
    m_quarters = quarters;
    endResetModel();
}

const Indicator *MeasurementGrid::shown() const
{
    return m_indicator ? m_view.plan().find(*m_indicator) : nullptr;
}

MeasurementGrid::Bodies MeasurementGrid::bodies() const
{
    const Indicator *indicator = shown();
    if (!indicator)
        return {};
    const Plan &plan = m_view.plan();
    Bodies bodies{std::nullopt};
    for (const Body *body : separateReporters(plan, *plan.find(indicator->action), m_view.quarter()))
        bodies.emplace_back(body->id);
    QSet<BodyId> measured;
    for (const Measurement *known : plan.table<Measurement>().childrenOf(indicator->id.uuid())) {
        if (known->body)
            measured.insert(*known->body);
    }
    for (const Body *body : plan.bodies()) {
        if (measured.contains(body->id) && std::find(bodies.begin(), bodies.end(), body->id) == bodies.end())
            bodies.emplace_back(body->id);
    }
    return bodies;
}

// Those of the plan, and on to the reporting quarter and whatever was measured before or after.
std::vector<Quarter> MeasurementGrid::quarters() const
{
    const Indicator *indicator = shown();
    if (!indicator)
        return {};
    const Plan &plan = m_view.plan();
    Quarter first = std::min(Quarter::of(plan.info().periodFrom), m_view.quarter());
    Quarter last = std::max(Quarter::of(plan.info().periodTo), m_view.quarter());
    for (const Measurement *known : plan.table<Measurement>().childrenOf(indicator->id.uuid())) {
        first = std::min(first, known->quarter);
        last = std::max(last, known->quarter);
    }
    std::vector<Quarter> quarters;
    for (Quarter quarter = first; quarter <= last; quarter = quarter.next())
        quarters.push_back(quarter);
    return quarters;
}

int MeasurementGrid::columnOf(Quarter quarter) const
{
    const auto it = std::find(m_quarters.begin(), m_quarters.end(), quarter);
    return it == m_quarters.end() ? -1 : int(it - m_quarters.begin());
}

MeasurementGrid::Place MeasurementGrid::place(const QModelIndex &index) const
{
    return {m_bodies[size_t(index.row())], m_quarters[size_t(index.column())]};
}

const Measurement *MeasurementGrid::measurement(const QModelIndex &index) const
{
    const Indicator *indicator = shown();
    if (!indicator || !index.isValid() || isResult(index))
        return nullptr;
    const Place place = this->place(index);
    return measurementOf(m_view.plan(), *indicator, place.quarter, place.body);
}

int MeasurementGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_bodies.empty() ? 0 : int(m_bodies.size()) + 1;
}

int MeasurementGrid::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_quarters.size());
}

QVariant MeasurementGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isAcross = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isAcross ? columnCount() : rowCount()))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return isAcross ? columnCaption(m_quarters[size_t(section)]) : rowCaption(section);
    case Qt::AccessibleTextRole:
        return isAcross ? terms::quarter(m_quarters[size_t(section)]) : rowCaption(section);
    case Qt::ToolTipRole:
        if (!isAcross)
            return rowTip(section);
        return m_quarters[size_t(section)] == m_view.quarter() ? tr("The reporting quarter") : QString();
    case ReportingRole:
        return isAcross && m_quarters[size_t(section)] == m_view.quarter();
    default:
        return {};
    }
}

QString MeasurementGrid::columnCaption(Quarter quarter)
{
    //: head of a narrow column in two lines: a quarter of a year, as short as it can be
    return tr("Q%1\n%2").arg(quarter.number()).arg(quarter.year());
}

QString MeasurementGrid::rowCaption(int row) const
{
    if (row == int(m_bodies.size()))
        //: caption of a row of figures: what the quarter’s values come to
        return tr("Total");
    const std::optional<BodyId> id = m_bodies[size_t(row)];
    const Body *body = id ? m_view.plan().find(*id) : nullptr;
    if (body)
        return body->code;
    //: caption of a row of figures: those of the Federation as a whole
    return id ? QString() : tr("Federation");
}

QString MeasurementGrid::rowTip(int row) const
{
    if (row == int(m_bodies.size()))
        return tr("The Federation’s own value where there is one, else the values of the bodies together.");
    const std::optional<BodyId> id = m_bodies[size_t(row)];
    const Body *body = id ? m_view.plan().find(*id) : nullptr;
    if (body)
        return terms::localized(body->name, body->nameKy);
    return id ? QString() : tr("The Federation’s own value; it stands instead of those of the bodies.");
}

QVariant MeasurementGrid::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !shown())
        return {};
    const Measurement *known = measurement(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        //: a cell of a table, for a screen reader: quarter, whose value it is, the value
        return tr("%1, %2: %3")
            .arg(terms::quarter(m_quarters[size_t(index.column())]), rowCaption(index.row()), text(index));
    case NoteRole:
        return known ? known->note : QString();
    case ReportingRole:
        return m_quarters[size_t(index.column())] == m_view.quarter();
    case ResultRole:
        return isResult(index);
    case OutweighedRole:
        return isOutweighed(index);
    case FaultRole:
        return fault(index);
    default:
        return {};
    }
}

QString MeasurementGrid::text(const QModelIndex &index) const
{
    if (isResult(index)) {
        const auto value = valueIn(m_view.plan(), *shown(), m_quarters[size_t(index.column())]);
        return value ? terms::number(*value) : QString();
    }
    const Measurement *known = measurement(index);
    return known ? terms::number(known->value) : QString();
}

QString MeasurementGrid::toolTip(const QModelIndex &index) const
{
    QStringList sentences;
    if (const Measurement *known = measurement(index))
        sentences << known->note;
    if (isOutweighed(index))
        sentences << tr("The Federation’s own value counts instead.");
    sentences << fault(index);
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

QString MeasurementGrid::fault(const QModelIndex &index) const
{
    return m_fault && !isResult(index) && m_fault->place == place(index) ? m_fault->sentence : QString();
}

bool MeasurementGrid::isOutweighed(const QModelIndex &index) const
{
    const Measurement *known = measurement(index);
    return known && known->body && measurementOf(m_view.plan(), *shown(), known->quarter, {});
}

Qt::ItemFlags MeasurementGrid::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isTyped = index.isValid() && !isResult(index) && !m_view.workspace().moment();
    return isTyped ? flags | Qt::ItemIsEditable : flags;
}

bool MeasurementGrid::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || !shown())
        return false;
    const Place place = this->place(index); // a commit may reset the rows
    const QString typed = value.toString().trimmed();
    const Result<void> done = typed == text(index) ? Result<void>() : put(place, typed);
    setFault(done ? std::nullopt : std::optional(Fault{place, done.error().message}));
    return bool(done);
}

Result<void> MeasurementGrid::put(const Place &place, const QString &typed)
{
    const std::optional<double> number = typed::number(typed);
    if (!number && !typed.isEmpty())
        return Error{Error::Code::Invalid,
                     tr("“%1” is not a number. Type one, as %2, or leave the cell empty.")
                         .arg(typed, terms::number(4.5)),
                     QStringLiteral("value")};
    const Measurement *known = measurementOf(m_view.plan(), *shown(), place.quarter, place.body);
    Draft draft(m_view.plan());
    if (number) {
        Measurement measurement{MeasurementId::make(), *m_indicator, place.quarter, place.body, 0, {}};
        measurement = known ? *known : measurement;
        measurement.value = *number;
        draft.put(measurement);
    } else if (known) {
        draft.remove(*known);
    }
    return m_view.workspace().commit(draft.changes());
}

void MeasurementGrid::setFault(std::optional<Fault> fault)
{
    if (!m_fault && !fault)
        return;
    m_fault = std::move(fault);
    tellChanged();
    Q_EMIT faultChanged();
}

void MeasurementGrid::retranslate()
{
    setFault({}); // its sentence is in the language before
    tellChanged();
}

void MeasurementGrid::tellChanged()
{
    if (rowCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace fpk
