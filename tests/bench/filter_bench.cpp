// SPDX-License-Identifier: GPL-3.0-or-later
// How long one keystroke in the filter takes, from the new text to the rows that are shown. The search
// typed is "профсоюзного комитета", letter by letter; the number behind the count of actions is how many
// letters stand already.

#include "core/filter.h"
#include "core/search_index.h"
#include "support/generated_plan.h"

#include <benchmark/benchmark.h>

using namespace fpk;

namespace {

QStringList texts(const Plan &plan)
{
    QStringList texts;
    for (const Action *action : plan.actions())
        texts << searchText(plan, *action, plan.entry(action->id, Quarter(2023, 4)));
    return texts;
}

SearchIndex indexOf(const QStringList &texts)
{
    SearchIndex index;
    for (const QString &text : texts)
        index.append(text);
    return index;
}

// What the first search costs once.
void indexing(benchmark::State &state)
{
    const QStringList all = texts(test::generatedPlan(int(state.range(0))));
    for (auto unused : state) {
        (void)unused;
        benchmark::DoNotOptimize(indexOf(all));
    }
}
BENCHMARK(indexing)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void keystroke(benchmark::State &state)
{
    const SearchIndex index = indexOf(texts(test::generatedPlan(int(state.range(0)))));
    const QString typed = QStringLiteral("профсоюзного комитета");
    const QStringList before = searchWords(typed.left(state.range(1)));
    const QStringList words = searchWords(typed.left(state.range(1) + 1));
    const SearchIndex::Rows hits = index.find(before);
    size_t found = 0;
    for (auto unused : state) {
        (void)unused;
        found = (before.isEmpty() ? index.find(words) : index.find(words, hits)).size();
        benchmark::DoNotOptimize(found);
    }
    state.counters["hits"] = double(found);
}
BENCHMARK(keystroke)
    ->ArgsProduct({{1'000, 10'000, 100'000}, {0, 1, 2, 3, 5, 8, 13, 20}})
    ->Unit(benchmark::kMillisecond);

// A letter taken back: nothing to narrow.
void letterTakenBack(benchmark::State &state)
{
    const SearchIndex index = indexOf(texts(test::generatedPlan(int(state.range(0)))));
    const QStringList words = searchWords(QStringLiteral("профсоюзного комитета").left(state.range(1)));
    for (auto unused : state) {
        (void)unused;
        benchmark::DoNotOptimize(index.find(words));
    }
}
BENCHMARK(letterTakenBack)->ArgsProduct({{100'000}, {3, 5, 12}})->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
