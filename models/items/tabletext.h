// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace Cartulary {

/// Rows as the clipboard carries them as plain text: cells divided by tabs, rows by line ends. A cell with a tab or a
/// line end is put in quotes, and its quotes are doubled, as spreadsheets do.
///
/// A spreadsheet works out a cell that begins with "=", "@", "+" or "-". Such a text gets an apostrophe in front, which
/// spreadsheets take as "this is text", and tableFromText() takes it away again, so that it comes back unaltered. Mere
/// numbers are left alone: no formula is made of "+33 1 23 45 67 89".
QString tableToText(const QList<QStringList> &rows);
QList<QStringList> tableFromText(const QString &text);

/// The same rows as an HTML table, the first of them as headings. Its cells say that they are text, which spreadsheets
/// respect, so nothing is put in front of them.
QString tableToHtml(const QList<QStringList> &rows);

} // namespace Cartulary
