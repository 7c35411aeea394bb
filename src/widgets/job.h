// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace fpk {

// Long work on a thread of its own. The work gets copies of what it needs (it must not touch the workspace
// or a widget) and tells how far it is; it is told to stop by the answer. Signals come in the thread the
// job lives in. Destroying a job cancels it and waits.
class Job : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Result<void>(const Progress &progress)>;

    explicit Job(Work work, QObject *parent = nullptr);
    ~Job() override;

    void start();
    void cancel() { m_cancelled = true; }
    // Cancels it, if it has not ended, and waits for its end.
    void stop();
    // Of work that has ended.
    [[nodiscard]] const Result<void> &result() const { return m_result; }

Q_SIGNALS:
    void progressed(int total, int done);
    void ended();

private:
    void run();
    bool report(int done, int total);

    Work m_work;
    Result<void> m_result;
    std::atomic<bool> m_cancelled = false;
    int m_told = -1; // percent last told of
    QThreadPool m_pool;
};

} // namespace fpk
