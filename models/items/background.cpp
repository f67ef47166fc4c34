// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "background.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

namespace Cartulary {

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
    QThreadPool::globalInstance()->start(
        [job, idle, self = QPointer<Background>(this)] {
            QThread *thread = QThread::currentThread();
            if (idle)
                thread->setPriority(QThread::IdlePriority);
            job->report = job->work(job->stale);
            if (idle)
                thread->setPriority(QThread::NormalPriority);
            QMetaObject::invokeMethod(
                qApp,
                [self, job] {
                    if (self)
                        self->ended(job);
                },
                Qt::QueuedConnection);
        },
        idle ? -1 : 0);
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
