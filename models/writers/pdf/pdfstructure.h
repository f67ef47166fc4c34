// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentmark.h"
#include "structure.h"

#include <QHash>

#include <string>
#include <vector>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace Cartulary {

/// Writes the structure tree of a PDF (ISO 32000-1, 14.7): an object for each element, and the tree that leads from the
/// marks and annotations back to them. Elements that show nothing are left out, but for the cells of a table.
class PdfStructure
{
public:
    PdfStructure(QPDF &pdf, const Structure &structure, const QList<ContentMark> &marks);

    /// Makes @p annotation on @p page a part of @p element, and of the tree that leads back.
    void addAnnotation(int element, int page, QPDFObjectHandle annotation);
    /// Puts the tree into the file. Nothing can be added after that.
    void write();

private:
    using Handle = QPDFObjectHandle;

    /// What stands in an element: another one, or a stretch of content.
    struct Kid
    {
        int element = -1;
        qsizetype mark = -1;
    };
    struct Annotation
    {
        int element;
        int page;
        Handle object;
    };

    void collectKids();
    void attach(int element);
    Handle elementObject(int element);
    void writeElement(int element);
    Handle kidObject(const Kid &kid, int page) const;
    int firstPage(int element) const;
    Handle attributes(const StructureElement &element);
    Handle attribute(const char *owner, const char *key, const char *value);
    Handle parentTree();

    QPDF &m_pdf;
    const Structure &m_structure;
    const QList<ContentMark> &m_marks;
    std::vector<Handle> m_pages;
    std::vector<Handle> m_objects; ///< by element; null while it has none
    std::vector<QList<Kid>> m_kids; ///< by element
    std::vector<bool> m_attached; ///< by element
    QList<Annotation> m_annotations;
    QHash<QByteArray, Handle> m_attributes;
    Handle m_notes = Handle::newArray(); ///< names and objects of the elements with an ID
};

} // namespace Cartulary
