// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "background.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace Cartulary {

namespace {

/// Gives way to everything else, but not so far that a lock which it holds keeps the window waiting on a busy machine,
/// as a thread of idle priority would.
void beNice()
{
#ifdef Q_OS_LINUX
    constexpr int nice = 10;
    constexpr id_t thisThread = 0;
    setpriority(PRIO_PROCESS, thisThread, nice);
#endif
}

/// One thread for all that is not urgent. It is nice for good: only the administrator may take that back.
QThreadPool &idlePool()
{
    static QThreadPool pool;
    static const bool made = [] {
        pool.setMaxThreadCount(1);
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    Q_UNUSED(made)
    return pool;
}

} // namespace

Background::Background(QObject *parent, Urgency urgency)
    : QObject(parent)
    , m_urgency(urgency)
{
}

Background::~Background()
{
    drop();
}

void Background::drop()
{
    m_next.reset();
    if (m_current)
        m_current->stale = true;
}

void Background::run(const Work &work)
{
    auto job = std::make_shared<Job>();
    job->work = work;
    if (!m_current)
        return start(job);
    m_current->stale = true;
    m_next = job;
}

void Background::start(const std::shared_ptr<Job> &job)
{
    m_current = job;
    const bool idle = m_urgency == Urgency::Idle;
    QThreadPool &pool = idle ? idlePool() : *QThreadPool::globalInstance();
    pool.start([job, idle, self = QPointer<Background>(this)] {
        if (idle)
            beNice();
        job->report = job->work(job->stale);
        QMetaObject::invokeMethod(
            qApp,
            [self, job] {
                if (self)
                    self->ended(job);
            },
            Qt::QueuedConnection);
    });
}

void Background::ended(const std::shared_ptr<Job> &job)
{
    const std::shared_ptr<Job> next = std::exchange(m_next, nullptr);
    m_current.reset();
    if (next)
        return start(next);
    const QPointer<Background> self(this);
    if (!job->stale && job->report)
        job->report();
    if (self && !m_current)
        Q_EMIT idle();
}

} // namespace Cartulary
