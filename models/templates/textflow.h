// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <pugixml.hpp>

namespace Cartulary {

/// Which flow of a document a paragraph belongs to.
enum class FlowArea { Body, Header, Footer, Footnote, Endnote, TextBox };

/// A stretch of a paragraph's text, and the node that holds it in the file. DOCX: w:t, w:tab, w:br and the like. ODF: a
/// character-data node, text:s, text:tab, text:line-break.
struct FlowPiece
{
    enum class Kind {
        Text, ///< characters, which an edit may change in part
        Tab, ///< one character, '\t'
        Break, ///< one character, '\n'
        Fixed, ///< characters that stand for something else (a check mark): never edited as text
    };
    Kind kind = Kind::Text;
    qsizetype from = 0; ///< in the paragraph's text
    qsizetype length = 0;
    pugi::xml_node node;
    bool highlighted = false; ///< in a colour that marks what is to be filled in
    bool locked = false; ///< worked out by the word processor: a page number, a reference, a table of contents

    qsizetype to() const { return from + length; }
};

/// A paragraph as it is read: deleted text and field instructions are left out, tabs are '\t' and line breaks '\n'.
struct FlowParagraph
{
    int part = 0; ///< in TextFlow::parts
    FlowArea area = FlowArea::Body;
    int number = 0; ///< in its part, from 1, in reading order
    QString text;
    QList<FlowPiece> pieces; ///< in order, without gaps
    pugi::xml_node node;
    int heading = 0; ///< outline level from 1; 0 is text
    bool listItem = false;
    int cell = -1; ///< the innermost table cell, in TextFlow::cells
    int twinOf = -1; ///< the paragraph of which this is the second copy in the file (a text box stored twice)

    /// The piece that holds the character at @p position, or null.
    const FlowPiece *pieceAt(qsizetype position) const;
    bool isLocked(qsizetype from, qsizetype to) const;
};

struct FlowCell
{
    int table = 0;
    int row = 0;
    int column = 0; ///< in the grid, from 0
    int span = 1;
    bool continues = false; ///< the lower part of a vertically merged cell
    QList<int> paragraphs; ///< those directly in it and those of tables within it
    pugi::xml_node node;
};

struct FlowRow
{
    pugi::xml_node node;
    QList<int> cells;
    bool heading = false; ///< declared as repeated on each page
};

struct FlowTable
{
    int parentCell = -1; ///< of a table in a table
    pugi::xml_node node;
    QList<FlowRow> rows;
};

/// A blank that has a structure of its own: a field, a form field, a content control.
struct FlowControl
{
    enum class Kind {
        MergeField,
        DocumentProperty,
        FormText,
        FormCheckBox,
        FormDropDown,
        TextControl,
        RichTextControl,
        DateControl,
        ListControl,
        ComboControl,
        CheckBoxControl,
        RepeatingSection,
        RepeatingItem, ///< one item of the section that it stands in
        UserField,
        Placeholder,
        TextInput,
        DatabaseField,
        Conditional, ///< a field whose instruction chooses between two texts
    };
    Kind kind = Kind::TextControl;
    QString name; ///< what the file calls it: the field's name, the control's tag
    QString title; ///< what the reader is told: alias, status or help text
    int paragraph = -1; ///< where its content begins
    int lastParagraph = -1; ///< and ends
    qsizetype from = 0; ///< in the first paragraph's text
    qsizetype to = 0; ///< in the last paragraph's text
    bool showsPlaceholder = false; ///< what it shows is a prompt
    bool checked = false;
    bool hidden = false; ///< within another field's instruction: not in the text
    QStringList choices; ///< of a list
    QString format; ///< of a date or form field, in the file's own notation; of a field of Word's, its instruction
    QString binding; ///< XPath into the custom XML store of a data-bound control
    int twinOf = -1; ///< the control of which this is the second copy
    int parent = -1; ///< the control that this one stands in
    pugi::xml_node node; ///< the control's element, or the run that begins the field
    pugi::xml_node separate; ///< of a complex field: the run that ends its instruction; null if it has no result
    pugi::xml_node end; ///< of a complex field: the run that ends it
};

/// A document as a sequence of paragraphs in reading order (body, then headers, footers, notes), whatever its format.
struct TextFlow
{
    QStringList parts; ///< names of the parts that hold text
    QList<FlowParagraph> paragraphs;
    QList<FlowTable> tables;
    QList<FlowCell> cells;
    QList<FlowControl> controls;
    QString language; ///< ISO 639-1, as the file declares it; may be empty

    /// The text of a cell's paragraphs, one line for each.
    QString cellText(const FlowCell &cell) const;
    /// The cell at @p row and @p column of @p table, merged ones included; null if there is none.
    const FlowCell *cellAt(int table, int row, int column) const;
};

/// Which node of a copy stands for which node of its original.
using NodeMap = QHash<size_t, pugi::xml_node>;

/// Enters the nodes of @p copy into @p map under those of @p original, of which it is an unchanged copy.
void mapNodes(pugi::xml_node original, pugi::xml_node copy, NodeMap &map);
/// @p node in the copy; itself if it is not of what was copied. So of @p paragraph, or @p control, all nodes.
pugi::xml_node inCopy(pugi::xml_node node, const NodeMap &map);
FlowParagraph inCopy(const FlowParagraph &paragraph, const NodeMap &map);
/// The same with those pieces only that hold a character from @p from up to @p to, or touch these.
FlowParagraph inCopy(const FlowParagraph &paragraph, qsizetype from, qsizetype to, const NodeMap &map);
FlowControl inCopy(const FlowControl &control, const NodeMap &map);

} // namespace Cartulary
