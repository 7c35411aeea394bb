// SPDX-License-Identifier: GPL-3.0-or-later
// How long the table of a plan takes to become a PDF, from the plan in memory to the file.

#include "report/action_table.h"
#include "report/paper.h"
#include "support/generated_plan.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace fpk;

namespace {

const ReportingPoint point = ReportingPoint::of(Quarter(2023, 4), QDate(2024, 1, 15));

void tableOfAllActions(benchmark::State &state)
{
    const Plan plan = test::generatedPlan(int(state.range(0)));
    for (auto unused : state) {
        (void)unused;
        benchmark::DoNotOptimize(actionTable(plan, plan.actions(), point, QStringLiteral("Все мероприятия")));
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(tableOfAllActions)
    ->Arg(66)
    ->Arg(1'000)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

void tablePdf(benchmark::State &state)
{
    const Plan plan = test::generatedPlan(int(state.range(0)));
    const QTemporaryDir folder;
    for (auto unused : state) {
        (void)unused;
        const Report report = actionTable(plan, plan.actions(), point, QStringLiteral("Все мероприятия"));
        if (const Result<void> written = writePdf(report, folder.filePath(QStringLiteral("table.pdf")));
            !written)
            state.SkipWithError(qPrintable(written.error().message));
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(tablePdf)
    ->Arg(66)
    ->Arg(1'000)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Russian));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
