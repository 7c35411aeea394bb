// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draft.h"
#include "session/workspace.h"
#include "support/generated_plan.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <map>
#include <span>
#include <sqlite3.h>

// Opening a plan beside the sqlite3 shell that reads the same tables, and one committed edit beside a bare
// transaction of the same statements on the same disk; a plan with a long journal beside the same with none,
// and that plan as it was at the journal's beginning; copying a plan.

namespace fpk::test {

namespace {

Workspace::Person person()
{
    return {QStringLiteral("Айгуль"), [] { return QDateTime::currentDateTimeUtc(); }};
}

// The file of a generated plan, made once for each size.
QString planFile(int actions)
{
    static const QTemporaryDir folder;
    static std::map<int, QString> made;
    QString &path = made[actions];
    if (path.isEmpty()) {
        path = folder.filePath(QStringLiteral("%1.fpkplan").arg(actions));
        const Result<void> created = Workspace::create(path, generatedPlan(actions), person());
        if (!created)
            qFatal("%s", qPrintable(created.error().message));
    }
    return path;
}

std::unique_ptr<Workspace> openPlan(int actions)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(planFile(actions), person());
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    return *std::move(workspace);
}

void open(benchmark::State &state)
{
    planFile(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(openPlan(int(state.range(0))));
}

// A plan of 66 actions whose journal has so many changes besides those that made it, a hundred to a set.
QString fileWithJournal(int changes)
{
    static const QTemporaryDir folder;
    static std::map<int, QString> made;
    QString &path = made[changes];
    if (!path.isEmpty())
        return path;
    path = folder.filePath(QStringLiteral("journal-%1.fpkplan").arg(changes));
    if (!Workspace::create(path, generatedPlan(66), person()))
        qFatal("no plan was made");
    const auto workspace = Workspace::open(path, person());
    for (int set = 0; set < changes / 100; ++set) {
        Draft draft((*workspace)->plan());
        const std::vector<ProgressEntry> entries = (*workspace)->plan().table<ProgressEntry>().rows();
        for (int i = 0; i < 100; ++i) {
            ProgressEntry entry = entries[size_t(i) % entries.size()];
            entry.summary = QStringLiteral("Проведено %1 семинаров, охвачено %2 человек").arg(set).arg(i);
            draft.update(entry);
        }
        if (!(*workspace)->commit(draft.changes()))
            qFatal("a change was refused");
    }
    return path;
}

void openWithJournal(benchmark::State &state)
{
    const QString path = fileWithJournal(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(Workspace::open(path, person()));
}

// When the plan was made.
QDateTime beginning(Workspace &workspace) { return workspace.journal()->front().set.madeAt; }

// What the window on the past asks for, at its worst: the whole journal is undone.
void windowAsOfTheBeginning(benchmark::State &state)
{
    const auto workspace = Workspace::open(fileWithJournal(int(state.range(0))), person());
    const QDateTime moment = beginning(**workspace);
    for (auto _ : state) {
        const auto past = (*workspace)->asOf(moment);
        if (!past)
            state.SkipWithError("refused");
        benchmark::DoNotOptimize(past);
    }
}

// What a report as of that moment asks for.
void planAsOfTheBeginning(benchmark::State &state)
{
    const auto workspace = Workspace::open(fileWithJournal(int(state.range(0))), person());
    const QDateTime moment = beginning(**workspace);
    for (auto _ : state) {
        if (!(*workspace)->planAsOf(moment))
            state.SkipWithError("refused");
    }
}

void backup(benchmark::State &state)
{
    const QString path = planFile(int(state.range(0)));
    for (auto _ : state) {
        if (!Workspace::backup(path, path + QStringLiteral(".copy")))
            state.SkipWithError("refused");
    }
}

void sqliteShell(benchmark::State &state)
{
    QString command = QStringLiteral("sqlite3 '%1' '").arg(planFile(int(state.range(0))));
    for (const Entity entity : allOf<Entity>())
        command += QStringLiteral("SELECT * FROM %1;").arg(toCode(entity));
    const QByteArray words = (command + QStringLiteral("' > /dev/null")).toUtf8();
    for (auto _ : state) {
        if (std::system(words.constData()) != 0)
            state.SkipWithError("the sqlite3 shell failed");
    }
}

// Not the first of the day, which copies the plan (see backup).
void commit(benchmark::State &state)
{
    const auto workspace = openPlan(int(state.range(0)));
    const ProgressEntryId id = workspace->plan().table<ProgressEntry>().rows().front().id;
    int turn = 0;
    const auto edit = [&] {
        Draft draft(workspace->plan());
        ProgressEntry entry = *workspace->plan().find(id);
        entry.summary = QStringLiteral("Проведено %1 семинаров").arg(++turn);
        draft.update(entry);
        if (!workspace->commit(draft.changes()))
            state.SkipWithError("refused");
    };
    edit();
    for (auto _ : state)
        edit();
}

// The three statements of such a commit, prepared once, with nothing around them.
class BareTransaction
{
public:
    explicit BareTransaction(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("PRAGMA foreign_keys=ON");
        m_update = prepare("UPDATE progress_entry SET summary=? WHERE rowid=1");
        m_set = prepare("INSERT INTO change_set (seq, id, made_at, author, comment) SELECT max(seq) + 1, ?, "
                        "'2023-07-03T12:00:00Z', "
                        "'Айгуль', '' FROM change_set");
        m_change = prepare("INSERT INTO change SELECT max(seq), 0, 'progress_entry', ?, 'summary', "
                           "'\"было\"', '\"стало\"' FROM "
                           "change_set");
    }
    ~BareTransaction()
    {
        for (sqlite3_stmt *statement : {m_update, m_set, m_change})
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(BareTransaction)

    bool commit(const QString &summary)
    {
        const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        return run("BEGIN IMMEDIATE") && step(m_update, summary.toUtf8()) && step(m_set, id) &&
               step(m_change, id) && run("COMMIT");
    }

private:
    bool run(const char *sql)
    {
        return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        return statement;
    }
    static bool step(sqlite3_stmt *statement, const QByteArray &value)
    {
        sqlite3_reset(statement);
        sqlite3_bind_text(statement, 1, value.constData(), int(value.size()), SQLITE_TRANSIENT);
        return sqlite3_step(statement) == SQLITE_DONE;
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_update = nullptr;
    sqlite3_stmt *m_set = nullptr;
    sqlite3_stmt *m_change = nullptr;
};

void bareTransaction(benchmark::State &state)
{
    // On a copy: what it writes into the journal is no journal of ours.
    const QString copy = planFile(int(state.range(0))) + QStringLiteral(".bare");
    QFile::remove(copy);
    QFile::copy(planFile(int(state.range(0))), copy);
    BareTransaction bare(copy);
    int turn = 0;
    for (auto _ : state) {
        if (!bare.commit(QStringLiteral("Проведено %1 семинаров").arg(++turn)))
            state.SkipWithError("the bare transaction failed");
    }
}

constexpr int sizes[] = {66, 1'000, 10'000, 100'000}; // of plans, in actions
constexpr int journals[] = {0, 100'000};              // changes

void registerOne(const char *name, void (*measured)(benchmark::State &), benchmark::TimeUnit unit,
                 std::span<const int> arguments)
{
    for (const int argument : arguments)
        benchmark::RegisterBenchmark(name, measured)->Arg(argument)->Unit(unit)->UseRealTime();
}

void registerAll()
{
    registerOne("open", open, benchmark::kMillisecond, sizes);
    registerOne("open with a journal", openWithJournal, benchmark::kMillisecond, journals);
    registerOne("plan as of its beginning", planAsOfTheBeginning, benchmark::kMillisecond, journals);
    registerOne("window as of its beginning", windowAsOfTheBeginning, benchmark::kMillisecond, journals);
    registerOne("backup", backup, benchmark::kMillisecond, sizes);
    registerOne("sqlite3 shell", sqliteShell, benchmark::kMillisecond, sizes);
    registerOne("commit", commit, benchmark::kMicrosecond, sizes);
    registerOne("bare transaction", bareTransaction, benchmark::kMicrosecond, sizes);
}

} // namespace

} // namespace fpk::test

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    fpk::test::registerAll();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
