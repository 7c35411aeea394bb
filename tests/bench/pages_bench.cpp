// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/shown_window.h"
#include "entry/entry_page.h"
#include "models/entry_cells.h"
#include "overview/overview_page.h"
#include "timeline/timeline_page.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTimer>

#include <functional>

// The pages of the window, on no screen: how long the program takes no input at most while a person turns to
// one, types into the filter above it, or changes the plan under it.

namespace fpk::test {

namespace {

// How long the longest turn of the event loop is, from what is asked for until nothing is left to do,
// seconds.
double longestTurn(const std::function<void()> &ask)
{
    QElapsedTimer time;
    time.start();
    ask();
    double longest = seconds(time);
    for (bool isBusy = true; isBusy; longest = std::max(longest, seconds(time))) {
        time.restart();
        isBusy = QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents);
    }
    return longest;
}

template <typename Page>
void turnTo(benchmark::State &state)
{
    ShownWindow shown(int(state.range(0)));
    PlanPages &pages = shown.window->pages();
    double worst = 0;
    for (auto _ : state) {
        pages.setIndex(pages.index() == 0 ? 1 : 0);
        ShownWindow::waitUntilIdle();
        QElapsedTimer time;
        time.start();
        worst = std::max(worst, longestTurn([&] { pages.show<Page>(); }));
        state.SetIterationTime(seconds(time));
    }
    state.counters["worst_turn_ms"] = worst * 1e3;
}

// The texts are read in some time after the plan has been shown (models/action_search.h), sooner than anybody
// types.
void awaitSearch()
{
    QEventLoop waiting;
    QTimer::singleShot(std::chrono::milliseconds(500), &waiting, &QEventLoop::quit);
    waiting.exec();
    ShownWindow::waitUntilIdle();
}

template <typename Page>
void filter(benchmark::State &state)
{
    ShownWindow shown(int(state.range(0)));
    shown.window->pages().show<Page>();
    awaitSearch();
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
        worst = std::max(worst, longestTurn([&] { shown.type(typed[letter++]); }));
        state.SetIterationTime(seconds(time));
    }
    state.counters["worst_turn_ms"] = worst * 1e3;
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

// At the right, where what the rows are about is drawn in front of them as well.
void scrollEntries(benchmark::State &state)
{
    ShownEntries entries(int(state.range(0)));
    entries.longestTurnOfShowing();
    EntryView &table = entries.page().table();
    table.goTo(entries.page().grid().index(0, entrycells::OverrideReason));
    for (auto _ : state) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
        state.SetIterationTime(entries.longestTurn([&] {
            QCoreApplication::sendEvent(&table, &key);
            table.repaint();
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

void registerAll()
{
    registerOne("turn to the overview", turnTo<OverviewPage>);
    registerOne("turn to the plan", turnTo<GoalPages>);
    registerOne("turn to the entries", turnTo<EntryPage>);
    registerOne("turn to the deadlines", turnTo<TimelinePage>);
    registerOne("filter the overview", filter<OverviewPage>);
    registerOne("filter the plan", filter<GoalPages>);
    registerOne("filter the entries", filter<EntryPage>);
    registerOne("filter the deadlines", filter<TimelinePage>);
    registerOne("show the entries", showOwnEntries);
    registerOne("show the entries of bodies", showBodiesEntries);
    registerOne("type an entry", typeEntry);
    registerOne("scroll the entries", scrollEntries);
    registerOne("follow in the overview", followInOverview);
}

} // namespace

} // namespace fpk::test

int main(int argc, char **argv) { return fpk::test::runBenchmarks(argc, argv, fpk::test::registerAll); }
