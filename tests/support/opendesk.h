// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "desktop.h"
#include "mainwindow.h"
#include "recordspage.h"
#include "sample.h"
#include "workspace.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace Cartulary::Test {

/// The whole program in front of a test: its windows, with settings and files in a folder of their own.
class OpenDesk
{
public:
    explicit OpenDesk(const QString &language = QStringLiteral("en"))
        : settings(folder.filePath(QStringLiteral("settings.ini")))
    {
        settings.setValue(QStringLiteral("language"), language);
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setQuitOnLastWindowClosed(false); // one test goes on after another
        desktop = std::make_unique<Desktop>(settings, answers,
                                            RegisterFile::Options{clock(), QStringLiteral("tester")});
        window = desktop->newWindow();
        window->resize(1280, 800);
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    /// Makes a register with @p records at @p name and shows it in the window.
    bool open(const QString &name, const QList<Change> &records)
    {
        std::shared_ptr<RegisterSession> session;
        RegisterSession::open(path(name), RegisterSession::Start::Create, desktop->options(), window,
                              [&session](const auto &opened) { session = opened.value_or(nullptr); });
        if (!QTest::qWaitFor([&session] { return session != nullptr; }, 20000)
            || !session->change(QStringLiteral("content"), records))
            return false;
        session->undoStack().clear();
        window->setSession(session);
        return QTest::qWaitForWindowExposed(window);
    }

    bool openSample()
    {
        const Result<QList<Change>> records = sampleChanges();
        return records && open(QStringLiteral("sample.cartulary"), *records);
    }

    Workspace &workspace() const { return *window->workspace(); }
    const Register &content() const { return window->session()->content(); }
    RecordsPage *records() const { return qobject_cast<RecordsPage *>(workspace().currentPage()); }
    QAction *action(WindowActions::Id id) const { return window->actions()[id]; }

    /// A clock that stands at 2026-11-25 14:00 UTC and goes on a minute each time it is asked.
    static Clock clock()
    {
        return [minutes = 0]() mutable {
            return QDateTime(QDate(2026, 11, 25), QTime(14, 0), QTimeZone::UTC).addSecs(60 * minutes++);
        };
    }

    QTemporaryDir folder;
    Settings settings;
    Answers answers;
    std::unique_ptr<Desktop> desktop;
    MainWindow *window = nullptr;
};

} // namespace Cartulary::Test
