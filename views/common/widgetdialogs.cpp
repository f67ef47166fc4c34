// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetdialogs.h"

#include "dialogbuttons.h"
#include "sentence.h"

#include <QColorDialog>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The ending "*" stands for every file, those without an ending too.
bool isAnyFile(const Dialogs::FileKind &kind)
{
    return kind.ending == u'*';
}

QString filterOf(const Dialogs::FileKind &kind)
{
    return isAnyFile(kind) ? u"%1 (*)"_s.arg(kind.name)
                           : u"%1 (*.%2)"_s.arg(kind.name, QString(kind.ending).replace(u' ', " *."_L1));
}

/// What is appended to a name that is typed without an ending.
QString suffixOf(const Dialogs::FileKind &kind)
{
    return isAnyFile(kind) ? QString() : kind.ending.section(u' ', 0, 0);
}

QString filtersOf(const QList<Dialogs::FileKind> &kinds)
{
    QStringList filters;
    for (const Dialogs::FileKind &kind : kinds)
        filters.append(filterOf(kind));
    return filters.join(u";;"_s);
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void showBox(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    QMessageBox box(icon, title, text, QMessageBox::NoButton, parent);
    box.addButton(QCoreApplication::translate("Cartulary::Dialogs", "OK"), QMessageBox::AcceptRole);
    box.setTextFormat(Qt::PlainText);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

} // namespace

QString WidgetDialogs::openFile(QWidget *parent, const QString &title, const QList<FileKind> &kinds)
{
    return QFileDialog::getOpenFileName(parent, title, documents(), filtersOf(kinds));
}

QString WidgetDialogs::saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                const QList<FileKind> &kinds)
{
    QFileDialog box(parent, title, QFileInfo(suggestion).isAbsolute() ? suggestion : documents() + u'/' + suggestion,
                    filtersOf(kinds));
    box.setAcceptMode(QFileDialog::AcceptSave);
    box.selectFile(suggestion);
    if (!kinds.isEmpty())
        box.setDefaultSuffix(suffixOf(kinds.first()));
    QObject::connect(&box, &QFileDialog::filterSelected, &box, [&box, &kinds](const QString &filter) {
        for (const FileKind &kind : kinds) {
            if (filterOf(kind) == filter)
                box.setDefaultSuffix(suffixOf(kind));
        }
    });
    return box.exec() == QDialog::Accepted ? box.selectedFiles().value(0) : QString();
}

QString WidgetDialogs::folder(QWidget *parent, const QString &title, const QString &suggestion)
{
    return QFileDialog::getExistingDirectory(parent, title, suggestion.isEmpty() ? documents() : suggestion);
}

void WidgetDialogs::say(QWidget *parent, const Error &error)
{
    showBox(parent, QMessageBox::Warning, u"Cartulary"_s,
            error.file.isEmpty() ? asSentence(error) : u"%1\n\n%2"_s.arg(asSentence(error), error.file));
}

void WidgetDialogs::say(QWidget *parent, const QString &title, const QString &text)
{
    showBox(parent, QMessageBox::Information, title, asSentence(text));
}

bool WidgetDialogs::confirm(QWidget *parent, const QString &title, const QString &text, const QString &verb)
{
    return choose(parent, title, text, {verb}) == 0;
}

int WidgetDialogs::choose(QWidget *parent, const QString &title, const QString &text, const QStringList &answers)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(box.addButton(cancelWords(), QMessageBox::RejectRole));
    QList<QAbstractButton *> buttons;
    for (const QString &answer : answers)
        buttons.append(box.addButton(answer, QMessageBox::AcceptRole));
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

QColor WidgetDialogs::colour(QWidget *parent, const QString &title, const QColor &now)
{
    return QColorDialog::getColor(now, parent, title);
}

bool WidgetDialogs::setUpPrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog box(&printer, parent);
    return box.exec() == QDialog::Accepted;
}

void WidgetDialogs::showOutside(const QUrl &url)
{
    QDesktopServices::openUrl(url);
}

} // namespace Cartulary
