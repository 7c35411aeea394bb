// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/plan.h"
#include "core/progress.h"

#include <QObject>
#include <QTimer>

#include <future>
#include <memory>

namespace fpk {

class Store;

// The open plan: the one in memory, the file it is kept in, and the one door through which it changes.
// Lives in one thread. Everything it commits is on disk when commit() returns.
class Workspace : public QObject
{
    Q_OBJECT
public:
    // Who makes the changes, what time it is for them, and where they want the daily copies of the plan
    // (empty: beside it).
    struct Person
    {
        QString name;
        Clock clock;
        QString copiesFolder = {};
    };

    // Makes a plan file (see Store::create) whose journal begins with the making of the plan by the person.
    static Result<void> create(const QString &path, const Plan &plan, const Person &person);
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Person person);
    // The plan of this file as it was known at a moment, to be looked at only: nothing can be changed in it,
    // and its today is the day of that moment.
    Result<std::unique_ptr<Workspace>> asOf(const QDateTime &moment);
    // Refuses (Usage) a moment that neither `now` nor the journal has gone past: what is known of it can
    // still change, and the same question would be answered otherwise the next time.
    [[nodiscard]] Result<void> expectOver(const QDateTime &asked, const QDateTime &now) const;
    // The moment as of which this is the plan; none: it is the present.
    [[nodiscard]] const std::optional<QDateTime> &moment() const { return m_moment; }
    // Everything that is wrong with a plan file, see Store::check().
    static Result<Issues> check(const QString &path);
    // A whole copy of a plan file while others write to it, see Store::copyTo(); in any thread.
    static Result<void> backup(const QString &path, const QString &target, const Progress &progress = {});
    // Puts a copy in the place of a plan file that nobody has open, and gives the name under which what was
    // there is kept (see restorePlan()).
    static Result<QString> restore(const QString &path, const QString &copy, const Clock &clock);
    ~Workspace() override;

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] QString path() const;
    // False once the file has been moved, deleted or replaced by another one: then nothing is written any
    // more.
    [[nodiscard]] bool isInPlace() const;
    [[nodiscard]] const Person &person() const { return m_person; }
    // Who goes on from here: what was done before stays in the name in which it was.
    void setPerson(Person person) { m_person = std::move(person); }
    [[nodiscard]] QDate today() const { return m_person.clock().date(); }

    // Checks the rules, writes tables and journal in one transaction, changes the plan, tells of it.
    // Refused (and told by refused(), nothing changed) if a rule is broken, if somebody else changed the
    // same meanwhile (the sentence says who and when), or if the disk says no. Nothing to change is success.
    Result<void> commit(std::vector<Change> changes, const QString &comment = {});

    // A damaged file is not written to: before its first change the whole of it is proved sound (see
    // Store::check()). This begins the proof on another thread, so that the change need not wait;
    // damageFound() tells of a bad end.
    void proveBeside();

    // Takes back, or makes again, what this session did: as one more change set. The texts say what, for
    // a menu ("mark of 4.5: done"); empty when there is nothing. The closing of a quarter and its opening
    // again are stepped over: a snapshot that was given out stays for good, and what a reason was asked for
    // is not undone by a key. What was done before them can be taken back as ever, but for what was reported
    // for a quarter that is closed; that is refused and waits until the quarter is opened again.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    Result<void> undo();
    Result<void> redo();

    // Takes back one set, whoever made it, as one more change set, which can be undone in turn. Refused where
    // a later edit stands on it.
    Result<void> takeBack(const ChangeSet &set);
    // Takes back the last change set of the file that still stands, whoever made it, and gives it; closings
    // are stepped over as in undo(). NotFound if there is none.
    Result<ChangeSet> undoLast();

    // A copy like backup(), of the file that is open here: even when it has been moved or deleted meanwhile.
    Result<void> saveCopy(const QString &target, const Progress &progress = {});

    // All that was ever committed, oldest first.
    Result<std::vector<RecordedSet>> journal();
    // What was committed after the set that made a record, oldest first.
    Result<std::vector<RecordedSet>> changesAfterMaking(QUuid record);
    // The plan as it was known at a moment, whatever was recorded after it. NotFound before its beginning.
    Result<Plan> planAsOf(const QDateTime &moment);

    // Reads what others have committed to the file since; to be called now and then.
    Result<void> refresh();

Q_SIGNALS:
    // The plan has changed by this set: by us, or by another program (after refresh()).
    void changed(const fpk::ChangeSet &set);
    // A change was refused; nothing was changed.
    void refused(const fpk::Error &error);
    // The file is not what its journal says, or cannot be read; from now on every change is refused.
    void damageFound(const fpk::Error &error);
    // The copy that is kept before the first change of a day (see dailycopies) could not be made; that
    // hinders no change.
    void dailyCopyFailed(const fpk::Error &error);

private:
    Workspace(std::unique_ptr<Store> store, Person person);

    Result<void> load();
    Result<void> expectSound();
    Result<void> write(ChangeSet &set);
    Result<void> tryOnPlan(const ChangeSet &set);
    // Writes to plan and file, and tells if that is refused; that it is done the caller tells, when undo
    // and redo are in order as well.
    Result<ChangeSet> writeSet(std::vector<Change> changes, const QString &comment,
                               std::optional<QUuid> undoes);
    Result<void> keepDailyCopy();
    void rememberForUndo(const ChangeSet &set);
    [[nodiscard]] Error naming(const Error &error, bool takesBack) const;

    QString m_path;
    std::unique_ptr<Store> m_store;    // null of the past
    std::optional<QDateTime> m_moment; // of the past
    std::vector<RecordedSet> m_past;   // its journal
    Plan m_plan;
    qint64 m_seen = 0;  // how far in the journal the plan is
    QDateTime m_latest; // when the latest set that the plan has was made
    Person m_person;
    std::vector<ChangeSet> m_undoable; // of this session, the last one last
    std::vector<ChangeSet> m_redoable;
    std::future<Result<Issues>> m_proof; // as far as it has begun
    std::optional<Result<void>> m_sound; // what it has come to
    QDate m_copiedOn;                    // the last day for which a daily copy was tried
    QTimer m_settling;                   // as soon as there is nothing else to do
};

} // namespace fpk
