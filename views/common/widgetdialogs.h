// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs.h"

namespace Cartulary {

/// The boxes that the officer sees: Qt's, which are the desktop's own where it has them.
class WidgetDialogs : public Dialogs
{
public:
    QString openFile(QWidget *parent, const QString &title, const QList<FileKind> &kinds) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                     const QList<FileKind> &kinds) override;
    QString folder(QWidget *parent, const QString &title, const QString &suggestion) override;
    void say(QWidget *parent, const Error &error) override;
    void say(QWidget *parent, const QString &title, const QString &text) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &verb) override;
    int choose(QWidget *parent, const QString &title, const QString &text, const QStringList &answers) override;
    QColor colour(QWidget *parent, const QString &title, const QColor &now) override;
    bool setUpPrinter(QWidget *parent, QPrinter &printer) override;
    void showOutside(const QUrl &url) override;
};

} // namespace Cartulary
