// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace Cartulary {

/// A thread in which documents are composed, laid out and drawn. Fonts and layouts belong to the thread that made them,
/// so a layout is made, painted and destroyed here and nowhere else.
class PreviewThread
{
public:
    using Work = std::function<void()>;

    PreviewThread();
    /// Waits for what is under way; what has not begun is told so by isClosing().
    ~PreviewThread();
    Q_DISABLE_COPY_MOVE(PreviewThread)

    /// Has @p work done after what was asked for before, and returns at once.
    void post(const Work &work);
    /// Whether the thread is about to end: long work need not begin any more.
    bool isClosing() const { return m_closing; }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_place; ///< lives in m_thread
    std::atomic<bool> m_closing = false;
};

} // namespace Cartulary
