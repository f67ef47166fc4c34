// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QColor>
#include <QString>
#include <QStringList>

class QPrinter;
class QUrl;
class QWidget;

namespace Cartulary {

/// Everything that the window asks the officer in a box of its own, and everything that it hands to the desktop. A test
/// gives answers instead (tests/support/answers.h), so no code outside WidgetDialogs opens a message or file box.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// A kind of file in a file box: "Register (*.cartulary)".
    struct FileKind
    {
        QString name;
        QString ending; ///< without the dot; several are divided by a space
    };

    /// The name of an existing file; empty if the officer gave up.
    virtual QString openFile(QWidget *parent, const QString &title, const QList<FileKind> &kinds) = 0;
    /// The name of a file to write, with an ending of @p kinds; empty if the officer gave up. That a file of this name
    /// is there has been confirmed.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                             const QList<FileKind> &kinds) = 0;
    /// A folder to write into; empty if the officer gave up.
    virtual QString folder(QWidget *parent, const QString &title, const QString &suggestion) = 0;
    /// Says what went wrong, and what can be done.
    virtual void say(QWidget *parent, const Error &error) = 0;
    virtual void say(QWidget *parent, const QString &title, const QString &text) = 0;
    /// Asks before what cannot be undone. @p verb is the button that goes on ("Replace"). True to go on.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &verb) = 0;
    /// One of @p answers; -1 if the officer gave up.
    virtual int choose(QWidget *parent, const QString &title, const QString &text, const QStringList &answers) = 0;
    /// Lets the officer choose a colour, beginning with @p now; invalid if the officer gave up.
    virtual QColor colour(QWidget *parent, const QString &title, const QColor &now) = 0;
    /// Lets the officer choose printer and pages. False if the officer gave up.
    virtual bool setUpPrinter(QWidget *parent, QPrinter &printer) = 0;
    /// Shows a file or folder with the program that the desktop has for it.
    virtual void showOutside(const QUrl &url) = 0;
};

} // namespace Cartulary
