// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main_window.h"
#include "gui/scripted_prompts.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QLineEdit>

#include <benchmark/benchmark.h>

namespace fpk::test {

// Letters for the filter, some of which are found everywhere.
inline const QString typed = QStringLiteral("профсоюзного комитета");

// The file of a generated plan, made once for each size.
QString planFile(int actions);

double seconds(const QElapsedTimer &time);

// A window on a plan, of the size of an office screen.
class ShownWindow : public QObject
{
public:
    explicit ShownWindow(int actions);

    [[nodiscard]] ActionView &table() const { return window->goals().page()->table(); }
    [[nodiscard]] QLineEdit &text() const
    {
        return *window->findChild<QLineEdit *>(QStringLiteral("filterText"));
    }

    // Until the program has nothing more to do: rows are measured, the search has read the texts.
    static void waitUntilIdle();
    // Until the table was painted as often as it wanted to be after what was done.
    void waitUntilPainted();
    // Types it into the filter.
    void type(QChar letter);
    void press(QChar letter)
    {
        type(letter);
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

// Runs what is measured on plans of 66, 1 000, 10 000 and 100 000 actions; it sets the time of each iteration
// itself.
void registerOne(const char *name, void (*measured)(benchmark::State &));

// Without a screen, and without waiting for the next frame of one.
int runBenchmarks(int argc, char **argv, void (*registerAll)());

} // namespace fpk::test
