// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officefile.h"
#include "result.h"
#include "textflow.h"

#include <QDate>

#include <memory>

namespace Cartulary {

/// @p text without the characters that XML cannot hold; every kind of line end becomes a line feed.
QString storable(const QString &text);

/// A customer's document, opened for filling. What is not edited is written back as it was read, byte for byte.
///
/// Edits go to nodes, while the flow keeps the texts and offsets as they were read. So edit a paragraph from its end to
/// its beginning; edits of different pieces do not disturb one another.
class TemplateFile
{
public:
    /// Reads a DOCX, DOTX, DOCM, DOTM, ODT or OTT. Refused with a sentence if it is none, or not sound.
    static Result<std::unique_ptr<TemplateFile>> open(const QByteArray &bytes);
    virtual ~TemplateFile();

    const TextFlow &flow() const { return m_flow; }
    OfficeFormat format() const { return m_format; }
    /// Whether somebody signed the file digitally; no edit leaves such a signature valid.
    virtual bool isSigned() const = 0;

    /// Puts @p text in place of the characters from @p from up to @p to, with the formatting of the first of them. Line
    /// breaks and tabs in it become those of the format.
    virtual void replaceText(const FlowParagraph &paragraph, qsizetype from, qsizetype to, const QString &text) = 0;
    /// Puts @p text into a field or content control, whose placeholder state, data store or result follow. @p date is
    /// what the text says, where the control is one for dates.
    virtual void setControl(const FlowControl &control, const QString &text, const QDate &date = {}) = 0;
    /// Puts @p value into the document's property or variable that the field @p control shows, or makes it. @p date is
    /// what it says, where it is a date. Word processors take the field's text from there.
    virtual void setProperty(const FlowControl &control, const QString &value, const QDate &date = {}) = 0;
    virtual void setChecked(const FlowControl &control, bool checked) = 0;

    /// Parts what stands before the character at @p at of the paragraph @p paragraph of the flow from what follows, so
    /// that no element of the paragraph's own holds both. False where they cannot be parted, as within a field.
    bool split(int paragraph, qsizetype at);
    /// The child of the paragraph that holds its character at @p at; null if there is none.
    pugi::xml_node inlineAt(int paragraph, qsizetype at) const;

    /// Takes a field or control out, with what it shows.
    virtual void removeControl(const FlowControl &control);

    /// Puts @p count copies of the nodes from @p first to @p last, which are siblings, after @p last; a map from each
    /// original node to its counterpart in each copy.
    QList<NodeMap> repeat(pugi::xml_node first, pugi::xml_node last, qsizetype count);
    /// Takes a row, paragraph or other block out. A cell or note that would be left without a paragraph keeps an empty
    /// one.
    virtual void remove(pugi::xml_node block) = 0;

    /// Makes what stands in @p copy, the second form of a text box, a copy of what stands in @p original.
    virtual void copyContent(pugi::xml_node original, pugi::xml_node copy) = 0;

    /// The file with its edits; of a template format, the document format that belongs to it.
    virtual Result<QByteArray> save() const = 0;

    TemplateFile(const TemplateFile &) = delete;
    TemplateFile &operator=(const TemplateFile &) = delete;

protected:
    explicit TemplateFile(OfficeFormat format)
        : m_format(format)
    {
    }
    /// What an element is to the text within a paragraph.
    enum class InlineRole {
        Paragraph,
        Wrapper, ///< a run, a link: may be made two
        Properties, ///< of the element that it begins
        Other,
    };
    virtual InlineRole roleOf(pugi::xml_node node) const = 0;
    /// Parts the characters of @p node, which becomes the first @p length of them; the node with the rest, or null.
    virtual pugi::xml_node splitText(pugi::xml_node node, qsizetype length) = 0;
    /// Takes out of a copy what may stand only once in a file: ids, bookmarks.
    virtual void makeUnique(pugi::xml_node copy) = 0;

    TextFlow m_flow;

private:
    bool isFirst(pugi::xml_node node) const;
    bool divideBefore(pugi::xml_node node) const;

    OfficeFormat m_format;
};

} // namespace Cartulary
