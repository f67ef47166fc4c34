// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registerfile.h"

#include <QThread>

namespace Cartulary {

/// A register file in a thread of its own, so that neither disk nor query ever holds up the window.
class StoreThread
{
public:
    using File = std::unique_ptr<RegisterFile>;
    /// What is done there; the file is null before one is opened.
    using Work = std::function<void(File &)>;

    StoreThread();
    /// Waits for what is under way, then closes the file.
    ~StoreThread();
    Q_DISABLE_COPY_MOVE(StoreThread)

    /// Has @p work done after what was asked for before, and returns at once.
    void post(const Work &work);
    /// The same, and waits until it is done.
    void run(const Work &work);

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_place; ///< lives in m_thread
    File m_file;
};

} // namespace Cartulary
