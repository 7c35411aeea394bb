// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "core/describe.h"
#include "core/rules.h"
#include "store/daily_copies.h"
#include "store/restore.h"
#include "store/store.h"

#include <QLocale>

#include <algorithm>

namespace fpk {

namespace {

ChangeSet newSet(std::vector<Change> changes, const Workspace::Person &person)
{
    return {QUuid::createUuid(), person.clock().toUTC(), person.name, {}, {}, std::move(changes)};
}

// What somebody else has changed since can never be taken back; what was done before it still can.
void forgetIfOvertaken(const Error &error, std::vector<ChangeSet> &sets)
{
    if (error.code == Error::Code::Conflict)
        sets.pop_back();
}

bool removes(const ChangeSet &set, QUuid record)
{
    return std::any_of(set.changes.begin(), set.changes.end(), [&](const Change &change) {
        return change.record == record && change.field.isEmpty() && isNull(change.after);
    });
}

} // namespace

Result<void> Workspace::create(const QString &path, const Plan &plan, const Person &person)
{
    const ChangeSet first = newSet(creation(plan), person);
    if (const auto valid = rules::check(plan, first.changes); !valid)
        return valid;
    return Store::create(path, first);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Person person)
{
    Result<std::unique_ptr<Store>> store = Store::open(path);
    if (!store)
        return store.error();
    std::unique_ptr<Workspace> workspace(new Workspace(*std::move(store), std::move(person)));
    if (const auto loaded = workspace->load(); !loaded)
        return loaded.error();
    return workspace;
}

Result<Issues> Workspace::check(const QString &path)
{
    const Result<std::unique_ptr<Store>> store = Store::open(path);
    return store ? (*store)->check() : store.error();
}

Result<void> Workspace::backup(const QString &path, const QString &target, const Progress &progress)
{
    const Result<std::unique_ptr<Store>> store = Store::open(path);
    return store ? (*store)->copyTo(target, progress) : store.error();
}

Result<QString> Workspace::restore(const QString &path, const QString &copy, const Clock &clock)
{
    return restorePlan(path, copy, clock());
}

Workspace::Workspace(std::unique_ptr<Store> store, Person person)
    : m_store(std::move(store)), m_person(std::move(person))
{
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, [this] { m_store->settle(); });
}

Workspace::~Workspace() = default;

QString Workspace::path() const { return m_store->path(); }

Result<void> Workspace::load()
{
    Result<Store::Loaded> loaded = m_store->load();
    if (!loaded)
        return loaded.error();
    m_plan = std::move(loaded->plan);
    m_seen = loaded->seq;
    return {};
}

Result<void> Workspace::commit(std::vector<Change> changes, const QString &comment)
{
    if (changes.empty())
        return {};
    const Result<ChangeSet> made = writeSet(std::move(changes), comment, {});
    if (!made)
        return made.error();
    m_undoable.push_back(*made);
    m_redoable.clear();
    Q_EMIT changed(*made);
    return {};
}

QString Workspace::undoText() const
{
    return m_undoable.empty() ? QString() : describe(m_plan, m_undoable.back().changes);
}

QString Workspace::redoText() const
{
    return m_redoable.empty() ? QString() : describe(m_plan, m_redoable.back().changes);
}

Result<void> Workspace::undo()
{
    if (m_undoable.empty())
        return {};
    const ChangeSet last = m_undoable.back();
    const Result<ChangeSet> made = writeSet(inverse(last.changes), {}, last.id);
    if (!made) {
        forgetIfOvertaken(made.error(), m_undoable);
        return made.error();
    }
    m_undoable.pop_back();
    m_redoable.push_back(last);
    Q_EMIT changed(*made);
    return {};
}

// Made again it is a new set of its own, which can be undone like the first.
Result<void> Workspace::redo()
{
    if (m_redoable.empty())
        return {};
    const Result<ChangeSet> made = writeSet(m_redoable.back().changes, m_redoable.back().comment, {});
    if (!made) {
        forgetIfOvertaken(made.error(), m_redoable);
        return made.error();
    }
    m_redoable.pop_back();
    m_undoable.push_back(*made);
    Q_EMIT changed(*made);
    return {};
}

Result<ChangeSet> Workspace::undoLast()
{
    Result<std::optional<ChangeSet>> last = m_store->latestStanding();
    if (!last)
        return last.error();
    if (!*last)
        return Error{Error::Code::NotFound,
                     tr("There is nothing to take back: the file holds no changes since it was made.")};
    Result<ChangeSet> made = writeSet(inverse((*last)->changes), {}, (*last)->id);
    if (made)
        Q_EMIT changed(*made);
    return made;
}

Result<void> Workspace::saveCopy(const QString &target, const Progress &progress)
{
    return m_store->copyTo(target, progress);
}

Result<void> Workspace::refresh()
{
    const Result<std::vector<Store::Recorded>> news = m_store->changesAfter(m_seen);
    if (!news)
        return news.error();
    for (const Store::Recorded &recorded : *news) {
        if (const auto applied = m_plan.apply(recorded.set.changes); !applied)
            return applied;
        m_seen = recorded.seq;
        Q_EMIT changed(recorded.set);
    }
    return {};
}

Result<ChangeSet> Workspace::writeSet(std::vector<Change> changes, const QString &comment,
                                      std::optional<QUuid> undoes)
{
    ChangeSet set = newSet(std::move(changes), m_person);
    set.comment = comment;
    set.undoes = undoes;
    const Result<void> copied = keepDailyCopy();
    const Result<void> written = write(set);
    if (!copied)
        Q_EMIT dailyCopyFailed(copied.error());
    if (!written) {
        Q_EMIT refused(written.error());
        return written.error();
    }
    m_settling.start();
    return set;
}

// Once a day, that a disk without room for it is not complained of at every change.
Result<void> Workspace::keepDailyCopy()
{
    const QDateTime now = m_person.clock();
    if (m_copiedOn == now.date())
        return {};
    m_copiedOn = now.date();
    return dailycopies::keep(*m_store, now);
}

// Tried again as often as somebody else is quicker: each time on the plan that they have left.
Result<void> Workspace::write(const ChangeSet &set)
{
    for (;;) {
        if (const auto refreshed = refresh(); !refreshed)
            return refreshed;
        if (const auto tried = tryOnPlan(set); !tried)
            return tried;
        const Result<std::optional<Store::Seq>> place = m_store->commit(set, m_seen);
        if (place && *place) {
            m_seen = **place;
            return {};
        }
        const Result<void> back = m_plan.apply(inverse(set.changes));
        Q_ASSERT(back);
        if (!place)
            return place.error();
    }
}

Result<void> Workspace::tryOnPlan(const ChangeSet &set)
{
    if (const auto fits = m_plan.apply(set.changes); !fits)
        return naming(fits.error());
    if (const auto valid = rules::check(m_plan, set.changes); !valid) {
        const Result<void> back = m_plan.apply(inverse(set.changes));
        Q_ASSERT(back);
        return naming(valid.error());
    }
    return {};
}

// A conflict with the name of whoever was quicker, and when, if the journal can tell; other errors as they
// are.
Error Workspace::naming(const Error &error) const
{
    if (error.code != Error::Code::Conflict)
        return error;
    const Result<std::optional<ChangeSet>> latest = m_store->latestTouching(error.record, error.field);
    if (!latest || !*latest)
        return error;
    Error named = error;
    const QString sentence =
        removes(**latest, error.record)
            ? tr("This was deleted meanwhile by %1 on %2, so your change was not made.")
            : tr("This was changed meanwhile by %1 on %2, so your change was not made; look at the new "
                 "value and try again.");
    named.message = sentence.arg((*latest)->author,
                                 QLocale().toString((*latest)->madeAt.toLocalTime(), tr("dd.MM.yyyy hh:mm")));
    return named;
}

} // namespace fpk
