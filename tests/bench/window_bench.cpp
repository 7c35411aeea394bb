// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/shown_window.h"

#include <QDockWidget>

// The plan as a person meets it, on no screen: from opening its file to the first picture; from a key pressed
// in the filter, or in that of a column, to the table that shows the hits, its rows as high as their text;
// from a mark put to the table that shows it, on disk.

namespace fpk::test {

namespace {

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

// In the words of one column, from the key to the table that shows the hits.
void keystrokeInColumn(benchmark::State &state)
{
    ShownWindow shown(int(state.range(0)));
    ShownWindow::waitUntilIdle();
    QuarterView &view = shown.table().tableModel().view();
    view.expectWords(TextColumn::Title);
    ShownWindow::waitUntilIdle();
    qsizetype letters = 0;
    double worst = 0;
    for (auto _ : state) {
        Filter filter;
        filter.setWords(TextColumn::Title, typed.left(letters = letters % typed.size() + 1));
        QElapsedTimer time;
        time.start();
        view.setFilter(filter);
        shown.waitUntilPainted();
        state.SetIterationTime(seconds(time));
        worst = std::max(worst, seconds(time));
    }
    state.counters["worst_ms"] = worst * 1e3;
}

// The first letter before the texts of the column were read.
void firstKeystrokeInColumn(benchmark::State &state)
{
    for (auto _ : state) {
        ShownWindow shown(int(state.range(0)));
        ShownWindow::waitUntilIdle();
        Filter filter;
        filter.setWords(TextColumn::Title, typed.left(1));
        QElapsedTimer time;
        time.start();
        shown.table().tableModel().view().setFilter(filter);
        shown.waitUntilPainted();
        state.SetIterationTime(seconds(time));
    }
}

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

void registerAll()
{
    registerOne("start", start);
    registerOne("keystroke", keystroke);
    registerOne("keystroke with details", keystrokeWithDetails);
    registerOne("first keystroke at once", firstKeystroke);
    registerOne("keystroke in a column", keystrokeInColumn);
    registerOne("first keystroke in a column at once", firstKeystrokeInColumn);
    registerOne("put a mark", putMark);
}

} // namespace

} // namespace fpk::test

int main(int argc, char **argv) { return fpk::test::runBenchmarks(argc, argv, fpk::test::registerAll); }
