// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entry_writer.h"

#include "core/codes.h"
#include "core/terms.h"
#include "core/typed.h"
#include "models/entry_cells.h"

#include <algorithm>

namespace fpk {

namespace {

int columnAtFault(const Error &error)
{
    const int column = entrycells::columnOf(error.field);
    return column < 0 ? entrycells::MarkColumn : column;
}

// What was typed, as a person sees it: a mark in words.
QString shownText(int column, const QString &typed)
{
    const auto mark = column == entrycells::MarkColumn ? fromCode<Mark>(typed) : std::nullopt;
    return mark ? terms::mark(*mark) : typed;
}

// The cells of both, a later text of a cell in the place of an earlier one; marks by their codes, to be
// understood in another language too.
std::vector<CellText> joined(std::vector<CellText> cells, const std::vector<CellText> &others)
{
    QHash<std::pair<EntryPlace, int>, size_t> at;
    for (size_t i = 0; i < cells.size(); ++i)
        at.insert({cells[i].place, cells[i].column}, i);
    for (CellText other : others) {
        const bool isMark = other.column == entrycells::MarkColumn;
        if (const auto mark = isMark ? typed::mark(other.text) : std::nullopt)
            other.text = toCode(*mark);
        if (const auto found = at.constFind({other.place, other.column}); found != at.constEnd()) {
            cells[*found] = other;
        } else {
            at.insert({other.place, other.column}, cells.size());
            cells.push_back(other);
        }
    }
    return cells;
}

} // namespace

EntryWriter::EntryWriter(QuarterView &view, QObject *parent) : QObject(parent), m_view(view)
{
    connect(&view.workspace(), &Workspace::changed, this, &EntryWriter::follow);
    connect(&view, &QuarterView::rowsChanged, this, &EntryWriter::followView);
}

void EntryWriter::followView()
{
    m_shown.clear();
    if (isBlockWaiting() && m_refused.quarter != m_view.quarter())
        forgetBlock();
}

QString EntryWriter::obstacle() const
{
    if (const auto &moment = m_view.workspace().moment())
        return tr("This is the plan as it was known on %1: nothing can be entered.")
            .arg(terms::moment(*moment));
    if (const QuarterClose *closing = m_view.plan().closing(m_view.quarter()))
        return tr("%1 is closed (snapshot No. %2): its entries can be read only. It can be opened again in "
                  "the menu “Reports”.")
            .arg(terms::quarter(m_view.quarter()))
            .arg(closing->number);
    return {};
}

QString EntryWriter::notice() const
{
    const Quarter quarter = m_view.quarter();
    if (!obstacle().isEmpty() || quarter.firstDay() <= m_view.workspace().today())
        return {};
    //: the quarter as "Q4 2023", a date
    return tr("%1 is still to come: it begins on %2.")
        .arg(terms::quarter(quarter), terms::date(quarter.firstDay()));
}

bool EntryWriter::isKnown(const EntryPlace &place) const
{
    return m_view.plan().find(place.action) && (!place.body || m_view.plan().find(*place.body));
}

EntryAttempt EntryWriter::attempt(const EntryPlace &place, const TypedCells &typed) const
{
    return attemptEntry(m_view.plan(), m_view.quarter(), place, typed);
}

TypedCells EntryWriter::unsavedCells(const EntryPlace &place) const
{
    const auto refused = m_refused.rows.constFind(place);
    return refused == m_refused.rows.constEnd() ? m_unsaved.value(key(place)).typed : *refused;
}

const EntryWriter::Shown &EntryWriter::shown(const EntryPlace &place) const
{
    if (const auto known = m_shown.constFind(place); known != m_shown.constEnd())
        return *known;
    const TypedCells cells = unsavedCells(place);
    const bool isThere = !cells.isEmpty() || m_view.plan().entry(place.action, m_view.quarter(), place.body);
    const EntryAttempt tried = attempt(place, cells);
    return *m_shown.insert(place, {tried.entry, isThere, tried.hasMark});
}

QString EntryWriter::text(const EntryPlace &place, int column) const
{
    if (!isKnown(place))
        return {};
    const TypedCells cells = unsavedCells(place);
    if (const auto cell = cells.constFind(column); cell != cells.constEnd())
        return shownText(column, *cell);
    const Shown &known = shown(place);
    const bool isEmpty = !known.isThere || (column == entrycells::MarkColumn && !known.hasMark);
    return isEmpty ? QString() : entrycells::text(known.entry, column);
}

std::vector<EntryAttempt::Fault> EntryWriter::faultsOf(const EntryPlace &place) const
{
    return m_refused.rows.contains(place) ? m_refused.faultsOf.value(place)
                                          : m_unsaved.value(key(place)).faults;
}

QString EntryWriter::fault(const EntryPlace &place, int column) const
{
    for (const EntryAttempt::Fault &fault : faultsOf(place)) {
        if (fault.column == column)
            return fault.expected;
    }
    return {};
}

std::optional<int> EntryWriter::lacking(const EntryPlace &place) const
{
    const std::vector<EntryAttempt::Fault> faults = faultsOf(place);
    return faults.empty() ? std::nullopt : std::optional(faults.front().column);
}

QList<EntryPlace> EntryWriter::lackingHere() const
{
    QList<EntryPlace> places = m_refused.rows.keys();
    for (const Key &key : m_unsaved.keys()) {
        if (key.quarter == m_view.quarter())
            places << key.place;
    }
    places.removeIf([this](const EntryPlace &place) { return !lacking(place); });
    return places;
}

qsizetype EntryWriter::unsavedHere() const
{
    const QList<Key> keys = m_unsaved.keys();
    return std::count_if(keys.begin(), keys.end(),
                         [this](const Key &key) { return key.quarter == m_view.quarter(); });
}

QList<Quarter> EntryWriter::unsavedElsewhere() const
{
    QList<Quarter> quarters;
    for (const Key &key : m_unsaved.keys()) {
        if (key.quarter != m_view.quarter())
            quarters << key.quarter;
    }
    std::sort(quarters.begin(), quarters.end());
    quarters.erase(std::unique(quarters.begin(), quarters.end()), quarters.end());
    return quarters;
}

void EntryWriter::type(const EntryPlace &place, int column, const QString &text)
{
    if (!isKnown(place))
        return;
    if (m_refused.rows.contains(place))
        return void(put({{place, column, text}}));
    TypedCells cells = unsavedCells(place);
    typeInto(cells, m_view.plan(), m_view.quarter(), place, column, text);
    save(place, cells);
}

void EntryWriter::discard(const EntryPlace &place)
{
    if (m_refused.rows.contains(place))
        return forgetBlock();
    m_unsaved.remove(key(place));
    m_shown.clear();
    Q_EMIT placeChanged(place);
}

// What is left of the typed texts where they say nothing new. A mark that stood before is reported by being
// put again.
TypedCells EntryWriter::withoutSame(const EntryPlace &place, TypedCells typed) const
{
    const ProgressEntry base = attempt(place, {}).entry;
    const bool isReported = m_view.plan().find(base.id);
    for (const int column : typed.keys()) {
        const bool isMark = column == entrycells::MarkColumn;
        const QString present = isMark ? toCode(base.mark) : entrycells::text(base, column);
        if (typed[column] == present && (!isMark || isReported))
            typed.remove(column);
    }
    return typed;
}

// The news of the commit finds it gone.
void EntryWriter::save(const EntryPlace &place, const TypedCells &cells)
{
    const TypedCells typed = withoutSame(place, cells);
    m_unsaved.remove(key(place));
    m_shown.clear();
    if (!typed.isEmpty()) {
        EntryAttempt attempt = this->attempt(place, typed);
        if (attempt.faults.empty()) {
            Draft draft(m_view.plan());
            draft.put(attempt.entry);
            if (const auto saved = m_view.workspace().commit(draft.changes()); !saved)
                attempt.faults.push_back({columnAtFault(saved.error()), saved.error().message});
        }
        if (!attempt.faults.empty())
            m_unsaved.insert(key(place), {typed, attempt.faults});
    }
    follow();
    Q_EMIT placeChanged(place);
}

// By places, in the order in which they come first; without the cells that are as they are to be, among them
// empty marks: a mark that stands cannot be taken away.
EntryWriter::Block EntryWriter::sorted(const std::vector<CellText> &cells)
{
    Block block;
    QHash<EntryPlace, size_t> placeOf;
    for (const CellText &cell : cells) {
        if (!isKnown(cell.place)) {
            m_refused.faults.push_back(
                {cell.place, cell.column, cell.text, tr("This was deleted meanwhile.")});
            continue;
        }
        const bool isOfEntry = entrycells::isOfEntry(cell.column);
        const QString present = isOfEntry ? text(cell.place, cell.column) : m_fixed(cell.place, cell.column);
        const QString wanted = isOfEntry ? cell.text.trimmed() : cell.text.simplified();
        const bool isNoMark = cell.column == entrycells::MarkColumn && wanted.isEmpty();
        if (isNoMark || shownText(cell.column, wanted) == (isOfEntry ? present : present.simplified()))
            continue;
        if (!isOfEntry) {
            m_refused.faults.push_back({cell.place, cell.column, cell.text,
                                        tr("This cannot be changed here: “%1” is expected.").arg(present)});
            continue;
        }
        if (!placeOf.contains(cell.place)) {
            placeOf.insert(cell.place, block.size());
            block.emplace_back(cell.place, m_unsaved.value(key(cell.place)).typed);
        }
        typeInto(block[placeOf[cell.place]].second, m_view.plan(), m_view.quarter(), cell.place, cell.column,
                 wanted);
    }
    return block;
}

std::vector<ProgressEntry> EntryWriter::attempted(const Block &block)
{
    std::vector<ProgressEntry> entries;
    for (const auto &[place, typed] : block) {
        const EntryAttempt attempt = this->attempt(place, typed);
        for (const EntryAttempt::Fault &fault : attempt.faults) {
            const bool isWanting = fault.column == entrycells::MarkColumn && !attempt.hasMark;
            const QString present = isWanting ? QString() : entrycells::text(attempt.entry, fault.column);
            const QString text = shownText(fault.column, typed.value(fault.column, present));
            m_refused.faults.push_back({place, fault.column, text, fault.expected});
        }
        entries.push_back(attempt.entry);
    }
    return entries;
}

bool EntryWriter::put(const std::vector<CellText> &cells)
{
    if (!obstacle().isEmpty())
        return false;
    const Refused before = m_refused;
    const bool joins = std::any_of(cells.begin(), cells.end(),
                                   [&](const CellText &cell) { return before.rows.contains(cell.place); });
    const std::vector<CellText> whole = joined(before.cells, cells);
    setRefused({});
    const Block block = sorted(joins ? whole : joined({}, cells));
    const std::vector<ProgressEntry> entries = attempted(block);
    const bool isFaulty = !m_refused.faults.empty();
    const bool isDone = !isFaulty && commit(block, entries);
    if (isFaulty && (joins || before.cells.empty()))
        await(whole, block);
    else if (isFaulty)
        refuse(whole);
    else if (!isDone || !joins)
        setRefused(before);
    Q_EMIT faultsChanged();
    if (isDone)
        tellTaken(block);
    return isDone;
}

void EntryWriter::tellTaken(const Block &block)
{
    QList<EntryPlace> places;
    for (const auto &[place, cells] : block)
        places << place;
    Q_EMIT blockTaken(places);
}

void EntryWriter::setRefused(const Refused &refused)
{
    m_refused = refused;
    m_shown.clear();
}

// What is wrong with it is told by what stands in the plan, not by an earlier block.
void EntryWriter::refuse(std::vector<CellText> cells)
{
    setRefused({});
    const Block block = sorted(cells);
    (void)attempted(block);
    await(std::move(cells), block);
}

// Its faults are known.
void EntryWriter::await(std::vector<CellText> cells, const Block &block)
{
    m_refused.quarter = m_view.quarter();
    for (const CellText &cell : cells)
        m_refused.rows.insert(cell.place, m_unsaved.value(key(cell.place)).typed);
    for (const auto &[place, row] : block)
        m_refused.rows.insert(place, row);
    for (const CellFault &fault : m_refused.faults)
        m_refused.faultsOf[fault.place].push_back({fault.column, fault.expected});
    m_refused.cells = std::move(cells);
    m_shown.clear();
}

bool EntryWriter::commit(const Block &block, const std::vector<ProgressEntry> &entries)
{
    Draft draft(m_view.plan());
    for (const ProgressEntry &entry : entries)
        draft.put(entry);
    const QHash<Key, Unsaved> before = m_unsaved;
    for (const auto &[place, typed] : block)
        m_unsaved.remove(key(place));
    const Result<void> saved = m_view.workspace().commit(draft.changes());
    if (!saved)
        m_unsaved = before;
    m_shown.clear();
    return bool(saved);
}

void EntryWriter::forgetBlock()
{
    if (!isBlockWaiting())
        return;
    setRefused({});
    Q_EMIT faultsChanged();
    Q_EMIT blockForgotten();
}

// What somebody else has deleted takes nothing with it that was typed here.
void EntryWriter::follow()
{
    m_shown.clear();
    for (const Key &key : m_unsaved.keys()) {
        if (isKnown(key.place))
            continue;
        const QString text = m_unsaved.take(key).typed.values().join(u'\n');
        Q_EMIT textOrphaned(text, {Error::Code::Conflict,
                                   tr("What was typed could not be saved: its action or body was deleted.")});
    }
}

void EntryWriter::retranslate()
{
    for (auto unsaved = m_unsaved.begin(); unsaved != m_unsaved.end(); ++unsaved) {
        const auto again =
            attemptEntry(m_view.plan(), unsaved.key().quarter, unsaved.key().place, unsaved->typed);
        if (!again.faults.empty())
            unsaved->faults = again.faults;
    }
    m_shown.clear();
    if (!isBlockWaiting())
        return;
    refuse(m_refused.cells);
    Q_EMIT faultsChanged();
}

} // namespace fpk
