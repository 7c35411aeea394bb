// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "core/closing.h"
#include "core/describe.h"
#include "core/rules.h"
#include "core/terms.h"
#include "store/daily_copies.h"
#include "store/restore.h"
#include "store/store.h"

#include <QDir>

#include <algorithm>

namespace fpk {

namespace {

ChangeSet newSet(std::vector<Change> changes, const Workspace::Person &person)
{
    return {QUuid::createUuid(), person.clock().toUTC(), person.name, {}, {}, std::move(changes)};
}

// A snapshot is of the plan just before it, whatever somebody else has been quicker with since it was
// drafted.
void seal(ChangeSet &set, const Plan &plan)
{
    for (Change &change : set.changes) {
        auto *made = std::get_if<QJsonObject>(&change.after);
        if (change.entity == Entity::QuarterClose && made)
            made->insert(QStringLiteral("digest"), digest(plan));
    }
}

// What somebody else has changed since can never be taken back; what was done before it still can.
void forgetIfOvertaken(const Error &error, std::vector<ChangeSet> &sets)
{
    if (error.code == Error::Code::Conflict)
        sets.pop_back();
}

bool makes(const ChangeSet &set, QUuid record)
{
    return std::any_of(set.changes.begin(), set.changes.end(), [&](const Change &change) {
        return change.record == record && change.field.isEmpty() && isNull(change.before);
    });
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
    : m_path(store ? store->path() : QString()), m_store(std::move(store)), m_person(std::move(person))
{
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, [this] { m_store->settle(); });
}

Workspace::~Workspace() = default;

QString Workspace::path() const { return m_path; }

bool Workspace::isInPlace() const { return !m_store || m_store->isInPlace(); }

Result<void> Workspace::load()
{
    Result<Store::Loaded> loaded = m_store->load();
    if (!loaded)
        return loaded.error();
    m_plan = std::move(loaded->plan);
    m_seen = loaded->seq;
    const Result<QDateTime> latest = m_store->latestMoment();
    if (!latest)
        return latest.error();
    m_latest = *latest;
    return {};
}

Result<void> Workspace::commit(std::vector<Change> changes, const QString &comment)
{
    if (changes.empty())
        return {};
    const Result<ChangeSet> made = writeSet(std::move(changes), comment, {});
    if (!made)
        return made.error();
    rememberForUndo(*made);
    Q_EMIT changed(*made);
    return {};
}

void Workspace::proveBeside()
{
    if (m_sound || m_proof.valid())
        return;
    m_proof = std::async(std::launch::async, [this, path = m_path] {
        const Result<std::unique_ptr<Store>> store = Store::open(path);
        Result<Issues> issues = store ? (*store)->check(Store::Extent::WithoutEvidence) : store.error();
        QMetaObject::invokeMethod(
            this, [this] { (void)expectSound(); }, Qt::QueuedConnection);
        return issues;
    });
}

// What hindered the other thread, as that the file has been moved, is told better by whoever writes to it.
Result<void> Workspace::expectSound()
{
    if (m_sound)
        return *m_sound;
    const auto hasEnded = [](const Result<Issues> &proof) {
        return proof || proof.error().code == Error::Code::Damaged;
    };
    std::optional<Result<Issues>> proof;
    if (m_proof.valid())
        proof = m_proof.get();
    if (!proof || !hasEnded(*proof))
        proof = m_store->check(Store::Extent::WithoutEvidence);
    const Result<Issues> &issues = *proof;
    if (!hasEnded(issues))
        return issues.error();
    if (issues && issues->empty())
        return m_sound.emplace();
    const QString fault = issues ? QStringLiteral("%1: %2").arg(issues->front().where, issues->front().what)
                                 : issues.error().message;
    m_sound =
        Error{Error::Code::Damaged,
              tr("“%1” is damaged, so nothing is written to it (%2). Save what can be read of it, or go "
                 "back to one of its copies.")
                  .arg(QDir::toNativeSeparators(m_path), fault)};
    Q_EMIT damageFound(m_sound->error());
    return *m_sound;
}

// What could be made again can still be after a closing, which has changed nothing else.
void Workspace::rememberForUndo(const ChangeSet &set)
{
    if (closeOrReopen(set.changes))
        return;
    m_undoable.push_back(set);
    m_redoable.clear();
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

Result<void> Workspace::takeBack(const ChangeSet &set)
{
    const Result<ChangeSet> made = writeSet(inverse(set.changes), {}, set.id);
    if (!made)
        return made.error();
    std::erase_if(m_undoable, [&](const ChangeSet &own) { return own.id == set.id; });
    rememberForUndo(*made);
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

Result<std::vector<RecordedSet>> Workspace::journal()
{
    return m_moment ? Result<std::vector<RecordedSet>>(m_past) : m_store->changesAfter(0);
}

Result<std::vector<RecordedSet>> Workspace::changesAfterMaking(QUuid record)
{
    if (!m_moment)
        return m_store->changesAfterMaking(record);
    const auto isIt = [&](const RecordedSet &recorded) { return makes(recorded.set, record); };
    const auto made = std::find_if(m_past.begin(), m_past.end(), isIt);
    return std::vector<RecordedSet>(made == m_past.end() ? made : std::next(made), m_past.end());
}

Result<std::unique_ptr<Workspace>> Workspace::asOf(const QDateTime &moment)
{
    Result<Plan> plan = planAsOf(moment);
    Result<std::vector<RecordedSet>> sets = journal();
    if (!plan || !sets)
        return !plan ? plan.error() : sets.error();
    std::unique_ptr<Workspace> past(new Workspace(nullptr, {m_person.name, [moment] { return moment; }}));
    past->m_path = m_path;
    past->m_plan = *std::move(plan);
    past->m_moment = moment;
    const auto isLater = [&](const RecordedSet &recorded) { return recorded.set.madeAt > moment; };
    sets->erase(std::find_if(sets->begin(), sets->end(), isLater), sets->end());
    past->m_past = *std::move(sets);
    return past;
}

Result<void> Workspace::expectOver(const QDateTime &asked, const QDateTime &now) const
{
    if (asked < now || (m_latest.isValid() && asked <= m_latest))
        return {};
    return Error{Error::Code::Usage,
                 tr("%1 is not over yet, and what is known of it can still change. Name a "
                    "day before today, or a moment that has passed.")
                     .arg(terms::moment(asked))};
}

// Back from the present: most questions are about a moment not long ago.
Result<Plan> Workspace::planAsOf(const QDateTime &moment)
{
    if (const auto read = refresh(); !read)
        return read.error();
    const Result<std::vector<RecordedSet>> later = m_store->changesSince(moment);
    if (!later)
        return later.error();
    if (!later->empty() && later->front().seq == 1)
        return Error{Error::Code::NotFound,
                     tr("The plan was first recorded on %1; of %2 nothing is known.")
                         .arg(terms::moment(later->front().set.madeAt), terms::moment(moment))};
    Plan plan = m_plan;
    const Result<void> undone = plan.undo(*later);
    return undone ? Result<Plan>(std::move(plan)) : undone.error();
}

Result<void> Workspace::refresh()
{
    if (m_moment)
        return {};
    const Result<std::vector<Store::Recorded>> news = m_store->changesAfter(m_seen);
    if (!news)
        return news.error();
    for (const Store::Recorded &recorded : *news) {
        if (const auto applied = m_plan.apply(recorded.set.changes); !applied)
            return applied;
        m_seen = recorded.seq;
        m_latest = recorded.set.madeAt;
        Q_EMIT changed(recorded.set);
    }
    return {};
}

Result<ChangeSet> Workspace::writeSet(std::vector<Change> changes, const QString &comment,
                                      std::optional<QUuid> undoes)
{
    if (m_moment) {
        const Error error{Error::Code::ReadOnly,
                          tr("This is the plan as it was known on %1, which cannot be changed.")
                              .arg(terms::moment(*m_moment))};
        Q_EMIT refused(error);
        return error;
    }
    if (const auto sound = expectSound(); !sound) {
        Q_EMIT refused(sound.error());
        return sound.error();
    }
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
    return dailycopies::keep(*m_store, now, m_person.copiesFolder);
}

// Tried again as often as somebody else is quicker: each time on the plan that they have left. Whatever the
// clocks of several computers say, the journal goes forward in time: what was known at a moment stays so.
Result<void> Workspace::write(ChangeSet &set)
{
    for (;;) {
        if (const auto refreshed = refresh(); !refreshed)
            return refreshed;
        if (m_latest.isValid())
            set.madeAt = std::max(set.madeAt, m_latest.addMSecs(1));
        seal(set, m_plan);
        if (const auto tried = tryOnPlan(set); !tried)
            return tried;
        const Result<std::optional<Store::Seq>> place = m_store->commit(set, m_seen);
        if (place && *place) {
            m_seen = **place;
            m_latest = set.madeAt;
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
        return naming(fits.error(), set.undoes.has_value());
    if (const auto valid = rules::check(m_plan, set.changes); !valid) {
        const Result<void> back = m_plan.apply(inverse(set.changes));
        Q_ASSERT(back);
        return naming(valid.error(), set.undoes.has_value());
    }
    return {};
}

// A conflict with the name of whoever was quicker, and when, if the journal can tell; other errors as they
// are.
Error Workspace::naming(const Error &error, bool takesBack) const
{
    if (error.code != Error::Code::Conflict)
        return error;
    const Result<std::optional<ChangeSet>> latest = m_store->latestTouching(error.record, error.field);
    if (!latest || !*latest)
        return error;
    const bool isGone = removes(**latest, error.record);
    QString sentence;
    if (takesBack)
        sentence = isGone ? tr("This cannot be taken back: %1 deleted it on %2.")
                          : tr("This cannot be taken back: %1 changed the same on %2. Take that back first.");
    else
        sentence =
            isGone ? tr("This was deleted meanwhile by %1 on %2, so your change was not made.")
                   : tr("This was changed meanwhile by %1 on %2, so your change was not made; look at the "
                        "new value and try again.");
    Error named = error;
    named.message = sentence.arg((*latest)->author, terms::moment((*latest)->madeAt));
    return named;
}

} // namespace fpk
