// SPDX-License-Identifier: GPL-3.0-or-later
// How long the table of a plan takes to become a file of each format, from the plan in memory.

#include "formats/report_files.h"
#include "report/action_table.h"
#include "support/generated_plan.h"

#include <QFileInfo>
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

void tableFile(benchmark::State &state, const ReportFile &file)
{
    const Plan plan = test::generatedPlan(int(state.range(0)));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table"));
    for (auto unused : state) {
        (void)unused;
        const Report report = actionTable(plan, plan.actions(), point, QStringLiteral("Все мероприятия"));
        if (const Result<void> written = file.write(report, path, {}, {}); !written)
            state.SkipWithError(qPrintable(written.error().message));
    }
    state.counters["MB"] = double(QFileInfo(path).size()) / 1e6;
    state.SetComplexityN(state.range(0));
}

void registerFiles()
{
    for (const ReportFile &file : reportFiles(ReportFile::Of::Tables)) {
        benchmark::RegisterBenchmark(file.ending, tableFile, file)
            ->Arg(66)
            ->Arg(1'000)
            ->Arg(10'000)
            ->Arg(100'000)
            ->Unit(benchmark::kMillisecond)
            ->Complexity();
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Russian));
    registerFiles();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
