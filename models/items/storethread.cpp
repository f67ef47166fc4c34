// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storethread.h"

namespace Cartulary {

StoreThread::StoreThread()
    : m_place(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_place->moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    run([](File &file) { file.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void StoreThread::post(const Work &work)
{
    QMetaObject::invokeMethod(m_place.get(), [this, work] { work(m_file); }, Qt::QueuedConnection);
}

void StoreThread::run(const Work &work)
{
    QMetaObject::invokeMethod(m_place.get(), [this, &work] { work(m_file); }, Qt::BlockingQueuedConnection);
}

} // namespace Cartulary
