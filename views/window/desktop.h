// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs.h"
#include "registersession.h"
#include "settings.h"
#include "windowlanguage.h"

#include <QObject>

namespace Cartulary {

class MainWindow;

/// The program as a whole: its windows, its language, and how registers come into them.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(Settings &settings, Dialogs &dialogs, const RegisterFile::Options &options, QObject *parent = nullptr);
    ~Desktop() override;

    Settings &settings() { return m_settings; }
    Dialogs &dialogs() { return m_dialogs; }
    const RegisterFile::Options &options() const { return m_options; }
    Language language() const { return m_language.current(); }
    /// Changes the language of every window at once and remembers it.
    void setLanguage(Language language);

    /// A new window, shown, with the welcome page. It deletes itself when closed.
    MainWindow *newWindow();
    /// Shows a register that is open already in a window of its own.
    void show(const std::shared_ptr<RegisterSession> &session);
    /// Opens the register @p path: in a window without one if there is such, else in a new one.
    void open(const QString &path);
    QList<MainWindow *> windows() const;

private:
    MainWindow *makeWindow();

    Settings &m_settings;
    Dialogs &m_dialogs;
    RegisterFile::Options m_options;
    WindowLanguage m_language;
};

} // namespace Cartulary
