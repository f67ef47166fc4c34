// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "result.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QThread;
class QWidget;

namespace Cartulary {

class Dialogs;
class RegisterSession;

/// Makes a backup of a register and puts one back, asking and telling the officer on the way. The work is done in
/// another thread, with a sign in the window that it goes on.
class RestoreFlow : public QObject
{
    Q_OBJECT

public:
    /// @p window is what the boxes stand in front of; the flow lives no longer than it.
    RestoreFlow(Dialogs &dialogs, QWidget *window, const Clock &clock = systemClock);
    /// Waits for what is under way.
    ~RestoreFlow() override;

    /// Puts a backup back, in place of the register at @p damaged unless the officer chooses another place. What was
    /// in that place is kept beside it, under a name with the date.
    void restore(const QString &damaged = {});
    /// Makes a checked copy of the register at @p path where the officer says.
    void backUp(const QString &path);
    /// The same of what is open as @p session, whose file is not in its place any more.
    void rescue(RegisterSession &session);

Q_SIGNALS:
    /// The register at @p path is ready to be opened.
    void restored(const QString &path);
    void backedUp(const QString &copy);

private:
    void tell(const Result<QString> &made);
    QString placeToRestore(const QString &copy, const QString &damaged);
    QString datedName(const QString &path, const QString &what) const;
    /// Does @p work in another thread, then @p done in this one with what came of it.
    void inBackground(const QString &what, const std::function<Result<QString>()> &work,
                      const std::function<void(const Result<QString> &)> &done);

    Dialogs &m_dialogs;
    QWidget *m_window;
    Clock m_clock;
    QPointer<QThread> m_thread;
};

} // namespace Cartulary
