// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <QHash>
#include <QString>

namespace Cartulary {

/// @p text as any writer may print it: line ends as '\n', tabs as spaces, no control characters, no half surrogate
/// pairs.
QString cleanText(const QString &text);

/// The same on a single line; non-breaking spaces stay, unlike with QString::simplified().
QString oneLine(const QString &text);

/// The words of a Missing mark, in brackets so that it shows without colour too.
QString missingText(const Inline &run);

/// Whether a link may become live: http, https, mailto, tel or a place in the document; anything else is plain text.
bool isSafeHref(const QString &href);

/// Whether a paragraph ends with a colon: it announces what follows or, for a party that signs, asks for a hand to
/// write.
bool endsWithColon(const Block &block);

/// The language code of @p run if it is well-formed and not the document's own; else empty.
QString foreignLanguage(const Inline &run, const Document &document);

/// Every heading of @p document, in reading order, at any depth.
QList<const Block *> headingsOf(const Document &document);

/// The headings that a table of contents lists; empty if the document wants none or has fewer than four sections.
QList<const Block *> contentsOf(const Document &document);

/// What each table of @p document is called: the heading that it stands under. The keys are the document's own blocks.
QHash<const Block *, QString> tableTitles(const Document &document);

/// The level of the outermost headings (1 if there are none).
int topLevel(const Document &document);

/// The level of each heading in the structure of a file, the outermost on 1 and none deeper than 4: a heading stands at
/// most one below the heading before it, as screen readers want it. The keys are the document's own blocks.
QHash<const Block *, int> structureLevels(const Document &document);

/// The number of columns of a table block.
int columnCount(const Block &table);

/// Whether @p blocks are a single paragraph: the text of the cell or item that they stand in.
bool isOneParagraph(const QList<Block> &blocks);

/// Words that the writers themselves put in a document, in the document's language.
struct DocumentWords
{
    QString contents;
    QString pageOf; ///< "Page %1 of %2"
    QString blank; ///< what a blank is called
    QString draft; ///< across the pages of one
};
DocumentWords documentWords(Language language);

} // namespace Cartulary
