// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Cartulary {

/// Where a piece of a document comes from: a field of a record. Empty for the wording's own words.
struct Origin
{
    QString recordType; ///< "activity"
    QString recordId;
    QString field;      ///< "name", "purposes.2.text"
    bool operator==(const Origin &) const = default;
};

/// A run of text within a block.
struct Inline
{
    enum class Kind {
        Text,      ///< words of the wording or a value of the register
        Missing,   ///< what the law demands and the register lacks: shown as a mark
        Blank,     ///< to be filled by hand
        LineBreak, ///< @c text is empty
    };

    Kind kind = Kind::Text;
    QString text;
    bool strong = false;
    bool emphasis = false;
    QString href;               ///< address of a link; "#anchor" for a place in the document
    int origin = -1;            ///< index into Document::origins; -1 for the wording's own words
    QString language; ///< ISO 639-1 code where it is not the document's own: a text that stood in for a missing one
    bool operator==(const Inline &) const = default;
};

/// A block of a document. Which members count depends on the kind.
struct Block
{
    enum class Kind {
        Heading, ///< inlines, level 2 to 4, anchor, number
        Paragraph, ///< inlines
        List, ///< children: ListItem; ordered
        ListItem, ///< children: any block
        Table, ///< children: TableRow; the first headerRows of them are headings; widths
        TableRow, ///< children: TableCell
        TableCell, ///< children: blocks; header
        Note, ///< children: blocks, set apart
        Signatures, ///< children: one ListItem for each party, each with paragraphs; kept whole on a page
        PageBreak,
    };

    Kind kind = Kind::Paragraph;
    QList<Inline> inlines;
    QList<Block> children;
    int level = 0; ///< of a heading: 2 for a section; 1 is the document's title, which is no block
    QString number; ///< of a heading: "2.1", printed before it; empty if it has none
    QString anchor; ///< of a heading: unique in the document, [a-z0-9-]+
    bool ordered = false; ///< of a list
    bool header = false; ///< of a table cell
    int headerRows = 0; ///< of a table
    QList<int> widths; ///< of a table: relative widths of its columns
    bool operator==(const Block &other) const; // defaulted where Block is complete, as its children want
};

/// Something the law demands and the register lacks, found while composing.
struct MissingField
{
    Origin origin;
    QString label; ///< the field's label in the document's language
    QString article; ///< "13(1)(c)"
    bool operator==(const MissingField &) const = default;
};

/// A document as a tree, between the composer and the writers. A writer sees nothing else.
struct Document
{
    Language language = Language::French;
    QString title;
    QString subtitle; ///< e.g. the organisation's name; may be empty
    QString author; ///< the organisation
    QString subject; ///< one sentence, for the file's properties
    QDate date; ///< the day the document is made for
    QString versionLine; ///< "Version 3 du 1er janvier 2024"; may be empty
    QByteArray logo; ///< a PNG file, or an SVG that fetches and runs nothing; may be empty
    QString accent; ///< of headings and rules: "#1f3a5f"; empty for the usual one
    bool contents = true; ///< print a table of contents
    QList<Block> blocks;
    QList<Origin> origins;
    QList<MissingField> missing;
};

/// The text of @p inlines without any marks; line breaks become '\n'.
QString plainText(const QList<Inline> &inlines);
/// The text of a block and all its children, one line for each paragraph, cell or heading.
QString plainText(const Block &block);
/// The whole text of @p document: title, version line, and every block, one line each.
QString plainText(const Document &document);

} // namespace Cartulary
