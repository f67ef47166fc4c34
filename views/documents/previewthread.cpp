// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewthread.h"

namespace Cartulary {

PreviewThread::PreviewThread()
    : m_place(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("preview"));
    m_place->moveToThread(&m_thread);
    m_thread.start();
}

PreviewThread::~PreviewThread()
{
    m_closing = true;
    // The last in the queue, so that every layout has been let go in the thread that made it.
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void PreviewThread::post(const Work &work)
{
    QMetaObject::invokeMethod(m_place.get(), work, Qt::QueuedConnection);
}

} // namespace Cartulary
