// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/shown_window.h"

#include "support/generated_plan.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>

#include <map>

namespace fpk::test {

namespace {

Workspace::Person person()
{
    return {QStringLiteral("Айгуль"), [] { return QDateTime(QDate(2024, 1, 15), QTime(12, 0), Qt::UTC); }};
}

const QTemporaryDir &folder()
{
    static const QTemporaryDir folder;
    return folder;
}

} // namespace

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

namespace {
std::unique_ptr<Workspace> openPlan(int actions)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(planFile(actions), person());
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    return *std::move(workspace);
}

} // namespace

double seconds(const QElapsedTimer &time) { return double(time.nsecsElapsed()) / 1e9; }

ShownWindow::ShownWindow(int actions)
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

void ShownWindow::waitUntilIdle()
{
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
    }
}

void ShownWindow::waitUntilPainted()
{
    for (m_isPainted = false; !m_isPainted || table().isMeasuring();)
        QCoreApplication::processEvents();
}

void ShownWindow::type(QChar letter)
{
    QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(&text(), &key);
}

void registerOne(const char *name, void (*measured)(benchmark::State &))
{
    for (const int size : {66, 1'000, 10'000, 100'000})
        benchmark::RegisterBenchmark(name, measured)
            ->Arg(size)
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime();
}

int runBenchmarks(int argc, char **argv, void (*registerAll)())
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    const QApplication app(argc, argv);
    registerAll();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

} // namespace fpk::test
