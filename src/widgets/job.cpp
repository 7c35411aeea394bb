// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/job.h"

namespace fpk {

Job::Job(Work work, QObject *parent) : QObject(parent), m_work(std::move(work))
{
    m_pool.setMaxThreadCount(1);
}

Job::~Job() { stop(); }

void Job::start()
{
    m_pool.start([this] { run(); });
}

void Job::stop()
{
    cancel();
    m_pool.waitForDone();
}

void Job::run()
{
    m_result = m_work([this](int done, int total) { return report(done, total); });
    Q_EMIT ended();
}

// A hundred steps are enough to watch; more would only queue up.
bool Job::report(int done, int total)
{
    const int percent = total > 0 ? int(qint64(done) * 100 / total) : 0;
    if (percent != m_told)
        Q_EMIT progressed(100, percent);
    m_told = percent;
    return !m_cancelled;
}

} // namespace fpk
