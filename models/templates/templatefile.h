// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officefile.h"
#include "result.h"
#include "textflow.h"

#include <QDate>

#include <memory>

namespace Cartulary {

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

    /// Puts @p text in place of the characters from @p from up to @p to, with the formatting of the first of them. Line
    /// breaks and tabs in it become those of the format.
    virtual void replaceText(const FlowParagraph &paragraph, qsizetype from, qsizetype to, const QString &text) = 0;
    /// Puts @p text into a field or content control, whose placeholder state, data store or result follow. @p date is
    /// what the text says, where the control is one for dates.
    virtual void setControl(const FlowControl &control, const QString &text, const QDate &date = {}) = 0;
    virtual void setChecked(const FlowControl &control, bool checked) = 0;

    /// Takes a field or control out, with what it shows.
    virtual void removeControl(const FlowControl &control);

    /// Puts @p count copies of the nodes from @p first to @p last, which are siblings, after @p last; a map from each
    /// original node to its counterpart in each copy.
    QList<NodeMap> repeat(pugi::xml_node first, pugi::xml_node last, qsizetype count);
    /// Takes a row, paragraph or other block out. A cell or note that would be left without a paragraph keeps an empty
    /// one.
    virtual void remove(pugi::xml_node block) = 0;

    /// The file with its edits; of a template format, the document format that belongs to it.
    virtual Result<QByteArray> save() const = 0;

    TemplateFile(const TemplateFile &) = delete;
    TemplateFile &operator=(const TemplateFile &) = delete;

protected:
    explicit TemplateFile(OfficeFormat format)
        : m_format(format)
    {
    }
    /// Takes out of a copy what may stand only once in a file: ids, bookmarks.
    virtual void makeUnique(pugi::xml_node copy) = 0;

    TextFlow m_flow;

private:
    OfficeFormat m_format;
};

} // namespace Cartulary
