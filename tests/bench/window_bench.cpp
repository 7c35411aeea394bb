// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "entry/entry_page.h"
#include "gui/scripted_prompts.h"
#include "models/entry_cells.h"
#include "overview/overview_page.h"
#include "support/generated_plan.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <functional>
#include <map>

// The window as a person meets it, on no screen: from opening the plan file to the first picture; from a key
// pressed in the filter to the table that shows the hits, its rows as high as their text; from a mark put to
// the table that shows it, on disk; from the rail to the page of entries, and the longest time that it keeps
// the program from listening while it finds out who owes what.

namespace fpk::test {

namespace {

const QString typed = QStringLiteral("профсоюзного комитета");

Workspace::Person person()
{
    return {QStringLiteral("Айгуль"), [] { return QDateTime(QDate(2024, 1, 15), QTime(12, 0), Qt::UTC); }};
}

const QTemporaryDir &folder()
{
    static const QTemporaryDir folder;
    return folder;
}

// The file of a generated plan, made once for each size.
QString planFile(int actions)
{
    static std::map<int, QString> made;
    QString &path = made[actions];
    if (path.isEmpty()) {
        path = folder().filePath(QStringLiteral("%1.fpkplan").arg(actions));
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

double seconds(const QElapsedTimer &time) { return double(time.nsecsElapsed()) / 1e9; }

// A window on a plan, of the size of an office screen.
class ShownWindow : public QObject
{
public:
    explicit ShownWindow(int actions)
        : memory(folder().filePath(QStringLiteral("memory.ini")), QSettings::IniFormat)
    {
        m_time.start();
        workspace = openPlan(actions);
        secondsOfReading = seconds(m_time);
        window = std::make_unique<MainWindow>(*workspace, m_prompts, memory);
        window->resize(1366, 768);
        table().viewport()->installEventFilter(this);
        window->show();
        waitUntilPainted();
        secondsToPicture = seconds(m_time);
    }

    [[nodiscard]] ActionView &table() const { return window->goals().page()->table(); }
    [[nodiscard]] QLineEdit &text() const
    {
        return *window->findChild<QLineEdit *>(QStringLiteral("filterText"));
    }

    // Until the program has nothing more to do: rows are measured, the search has read the texts.
    static void waitUntilIdle()
    {
        while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
        }
    }
    // Until the table was painted as often as it wanted to be after what was done.
    void waitUntilPainted()
    {
        for (m_isPainted = false; !m_isPainted || table().isMeasuring();)
            QCoreApplication::processEvents();
    }
    void press(QChar letter)
    {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(&text(), &key);
        waitUntilPainted();
    }

    QSettings memory;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
    double secondsOfReading = 0;
    double secondsToPicture = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    ScriptedPrompts m_prompts;
    QElapsedTimer m_time;
    bool m_isPainted = false;
};

void start(benchmark::State &state)
{
    planFile(int(state.range(0)));
    double reading = 0;
    for (auto _ : state) {
        const ShownWindow shown(int(state.range(0)));
        state.SetIterationTime(shown.secondsToPicture);
        reading += shown.secondsOfReading;
    }
    state.counters["reading_ms"] = benchmark::Counter(reading * 1e3, benchmark::Counter::kAvgIterations);
}

void typeLetters(benchmark::State &state, bool withDetails)
{
    ShownWindow shown(int(state.range(0)));
    shown.window->findChild<QDockWidget *>(QStringLiteral("detailPanel"))->setVisible(withDetails);
    ShownWindow::waitUntilIdle();
    qsizetype letter = 0;
    double worst = 0;
    for (auto _ : state) {
        if (letter == typed.size()) {
            shown.text().clear();
            ShownWindow::waitUntilIdle();
            letter = 0;
        }
        QElapsedTimer time;
        time.start();
        shown.press(typed[letter++]);
        state.SetIterationTime(seconds(time));
        worst = std::max(worst, seconds(time));
    }
    state.counters["worst_ms"] = worst * 1e3;
}

void keystroke(benchmark::State &state) { typeLetters(state, false); }
void keystrokeWithDetails(benchmark::State &state) { typeLetters(state, true); }

// Before the search has had time to read the texts.
void firstKeystroke(benchmark::State &state)
{
    for (auto _ : state) {
        ShownWindow shown(int(state.range(0)));
        QElapsedTimer time;
        time.start();
        shown.press(typed[0]);
        state.SetIterationTime(seconds(time));
    }
}

void putMark(benchmark::State &state)
{
    ShownWindow shown(int(state.range(0)));
    ShownWindow::waitUntilIdle();
    QAbstractItemModel &model = *shown.table().model();
    const QModelIndex mark = model.index(1, ActionTableModel::MarkColumn);
    bool isDone = mark.data(Qt::EditRole).toInt() == int(Mark::Done);
    for (auto _ : state) {
        isDone = !isDone;
        QElapsedTimer time;
        time.start();
        if (!model.setData(mark, int(isDone ? Mark::Done : Mark::InProgress), Qt::EditRole)) {
            state.SkipWithError(qPrintable(shown.window->messages().text()));
            break;
        }
        const double committed = seconds(time);
        shown.waitUntilPainted();
        state.SetIterationTime(seconds(time));
        state.counters["committing_ms"] = committed * 1e3;
    }
}

// The page of entries, in sight until nothing is left to do.
class ShownEntries
{
public:
    explicit ShownEntries(int actions) : m_shown(actions), m_page(m_shown.window->pages().find<EntryPage>())
    {
        ShownWindow::waitUntilIdle();
    }

    [[nodiscard]] EntryPage &page() const { return m_page; }
    // How long the longest turn of the event loop was after something was asked for, seconds.
    double longestTurn(const std::function<void()> &ask)
    {
        QElapsedTimer time;
        time.start();
        ask();
        double longest = seconds(time);
        do {
            time.restart();
            QCoreApplication::processEvents();
            longest = std::max(longest, seconds(time));
        } while (m_page.grid().isGathering());
        return longest;
    }
    double longestTurnOfShowing()
    {
        m_shown.window->pages().setIndex(0);
        ShownWindow::waitUntilIdle();
        return longestTurn([this] { m_shown.window->pages().show<EntryPage>(); });
    }

private:
    ShownWindow m_shown;
    EntryPage &m_page;
};

void showEntries(benchmark::State &state, bool ofBodies)
{
    ShownEntries entries(int(state.range(0)));
    entries.page().grid().setOfBodies(ofBodies);
    double worst = 0;
    for (auto _ : state) {
        QElapsedTimer time;
        time.start();
        worst = std::max(worst, entries.longestTurnOfShowing());
        state.SetIterationTime(seconds(time));
    }
    state.counters["worst_turn_ms"] = worst * 1e3;
    state.counters["rows"] = entries.page().grid().rowCount();
}

void showOwnEntries(benchmark::State &state) { showEntries(state, false); }
void showBodiesEntries(benchmark::State &state) { showEntries(state, true); }

void typeEntry(benchmark::State &state)
{
    ShownEntries entries(int(state.range(0)));
    entries.longestTurnOfShowing();
    EntryGrid &grid = entries.page().grid();
    const QModelIndex summary = grid.index(0, entrycells::Summary);
    int number = 0;
    for (auto _ : state) {
        const QString text = QString::number(++number);
        state.SetIterationTime(entries.longestTurn([&] { grid.setData(summary, text); }));
    }
}

void scrollEntries(benchmark::State &state)
{
    ShownEntries entries(int(state.range(0)));
    entries.longestTurnOfShowing();
    const EntryView &table = entries.page().table();
    for (auto _ : state) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
        state.SetIterationTime(entries.longestTurn([&] {
            QCoreApplication::sendEvent(&entries.page().table(), &key);
            table.viewport()->repaint();
        }));
    }
}

// From a change of the plan to the overview that shows it; how long at most the window takes no input
// meanwhile, and how long it takes to paint.
void followInOverview(benchmark::State &state)
{
    ShownWindow shown(int(state.range(0)));
    ShownWindow::waitUntilIdle();
    auto &overview = shown.window->pages().find<OverviewPage>();
    shown.window->pages().show<OverviewPage>();
    double worst = 0;
    double painting = 0;
    const auto processed = [](double &longest) {
        QElapsedTimer time;
        time.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, seconds(time));
    };
    for (auto _ : state) {
        QElapsedTimer time;
        time.start();
        Q_EMIT shown.workspace->changed({});
        worst = std::max(worst, seconds(time));
        do
            processed(worst);
        while (!overview.isUpToDate());
        state.SetIterationTime(seconds(time));
        time.restart();
        overview.grab();
        painting = std::max(painting, seconds(time));
    }
    state.counters["worst_ms"] = worst * 1e3;
    state.counters["painting_ms"] = painting * 1e3;
}

void registerOne(const char *name, void (*measured)(benchmark::State &))
{
    for (const int size : {66, 1'000, 10'000, 100'000})
        benchmark::RegisterBenchmark(name, measured)
            ->Arg(size)
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime();
}

void registerAll()
{
    registerOne("start", start);
    registerOne("keystroke", keystroke);
    registerOne("keystroke with details", keystrokeWithDetails);
    registerOne("first keystroke at once", firstKeystroke);
    registerOne("put a mark", putMark);
    registerOne("show the entries", showOwnEntries);
    registerOne("show the entries of bodies", showBodiesEntries);
    registerOne("type an entry", typeEntry);
    registerOne("scroll the entries", scrollEntries);
    registerOne("follow in the overview", followInOverview);
}

} // namespace

} // namespace fpk::test

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0"); // no screen whose next frame is waited for
    const QApplication app(argc, argv);
    fpk::test::registerAll();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
