// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"
#include "result.h"

#include <QWidget>

namespace Cartulary {

class Dialogs;
class ProblemPanel;
class RecentList;
class Settings;

/// What the program shows when no register is open: the ways to one.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(Settings &settings, Dialogs &dialogs, Language language, QWidget *parent = nullptr);

    /// Says why the register at @p path could not be opened, and offers the ways on.
    void showProblem(const Error &error, const QString &path);
    /// Reads the list of recent registers anew.
    void refresh();

Q_SIGNALS:
    void newRequested();
    /// To open the register at @p path.
    void openRequested(const QString &path);
    void sampleRequested();
    /// To restore a backup, not over a certain register.
    void backupRequested();
    /// To restore a backup in place of the register at @p path, which could not be opened.
    void restoreRequested(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void askForFile();
    QWidget *makeHead(QWidget *parent);
    QWidget *makeWays(QWidget *parent);
    QWidget *makeRecent(QWidget *parent);
    QWidget *makePromise(QWidget *parent);

    Settings &m_settings;
    Dialogs &m_dialogs;
    Language m_language;
    ProblemPanel *m_problem = nullptr;
    RecentList *m_recent = nullptr;
    QWidget *m_dropSign = nullptr;
};

} // namespace Cartulary
