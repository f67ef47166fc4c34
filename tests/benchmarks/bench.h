// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "desktop.h"
#include "mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>

namespace Cartulary {

/// The program with settings of its own, which begin at @p place of the register @p path.
struct Bench
{
    explicit Bench(const QString &path, const QString &place)
        : settings(folder.filePath(QStringLiteral("settings.ini")))
    {
        settings.setValue(QStringLiteral("language"), QStringLiteral("en"));
        settings.setOfRegister(path, QStringLiteral("workspace"), QVariantMap{{QStringLiteral("place"), place}});
        QApplication::setQuitOnLastWindowClosed(false);
        desktop = std::make_unique<Desktop>(settings, answers, RegisterFile::Options());
    }

    MainWindow *window() const { return desktop->windows().value(0); }
    QTemporaryDir folder;
    Settings settings;
    Test::Answers answers;
    std::unique_ptr<Desktop> desktop;
};

} // namespace Cartulary
