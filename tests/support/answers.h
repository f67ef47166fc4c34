// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs.h"

#include <QUrl>

namespace Cartulary::Test {

/// Answers in place of the officer. What was said is kept for the test to look at.
class Answers : public Dialogs
{
public:
    QString file;           ///< the next file or folder chosen; empty gives up
    bool confirmed = true;
    int chosen = 0;
    QColor colourChosen;    ///< invalid gives up
    bool printed = false;
    QString printTo;        ///< a PDF in place of paper
    QList<Error> errors;
    QStringList texts;      ///< what was said, asked and confirmed
    QList<QUrl> shown;

    QString openFile(QWidget *, const QString &, const QList<FileKind> &) override { return file; }
    QString saveFile(QWidget *, const QString &, const QString &, const QList<FileKind> &) override { return file; }
    QString folder(QWidget *, const QString &, const QString &) override { return file; }
    void say(QWidget *, const Error &error) override { errors.append(error); }
    void say(QWidget *, const QString &, const QString &text) override { texts.append(text); }
    bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
    {
        texts.append(text);
        return confirmed;
    }
    int choose(QWidget *, const QString &, const QString &text, const QStringList &) override
    {
        texts.append(text);
        return chosen;
    }
    QColor colour(QWidget *, const QString &, const QColor &) override { return colourChosen; }
    bool setUpPrinter(QWidget *, QPrinter &printer) override;
    void showOutside(const QUrl &url) override { shown.append(url); }
};

} // namespace Cartulary::Test

#include <QPrinter>

inline bool Cartulary::Test::Answers::setUpPrinter(QWidget *, QPrinter &printer)
{
    if (printTo.isEmpty())
        return false;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(printTo);
    printed = true;
    return true;
}
