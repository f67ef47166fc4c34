// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfstructure.h"

#include <algorithm>

namespace Cartulary {

namespace {

using Handle = QPDFObjectHandle;
using Type = StructureElement::Type;

const char *scopeName(StructureElement::Scope scope)
{
    return scope == StructureElement::Scope::Column ? "/Column" : "/Row";
}

const char *numberingName(StructureElement::Numbering numbering)
{
    switch (numbering) {
    case StructureElement::Numbering::Disc:
        return "/Disc";
    case StructureElement::Numbering::Decimal:
        return "/Decimal";
    case StructureElement::Numbering::LowerAlpha:
        return "/LowerAlpha";
    case StructureElement::Numbering::LowerRoman:
        return "/LowerRoman";
    case StructureElement::Numbering::None:
        break;
    }
    return "/None";
}

} // namespace

PdfStructure::PdfStructure(QPDF &pdf, const Structure &structure, const QList<ContentMark> &marks)
    : m_pdf(pdf)
    , m_structure(structure)
    , m_marks(marks)
    , m_pages(pdf.getAllPages())
    , m_objects(size_t(structure.size()), Handle::newNull())
    , m_kids(size_t(structure.size()))
    , m_attached(size_t(structure.size()), false)
{
    collectKids();
}

void PdfStructure::attach(int element)
{
    for (int i = element; i >= 0 && !m_attached.at(size_t(i)); i = m_structure.at(i).parent) {
        m_attached[size_t(i)] = true;
        if (m_structure.at(i).parent >= 0)
            m_kids[size_t(m_structure.at(i).parent)].append({.element = i});
    }
}

void PdfStructure::collectKids()
{
    std::vector<bool> shows(m_kids.size(), false); // content of its own, between its children
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const int element = m_marks.at(i).element;
        attach(element);
        m_kids[size_t(element)].append({.mark = i});
        shows[size_t(element)] = true;
    }
    for (int i = 0; i < int(m_structure.size()); ++i) {
        if (m_structure.at(i).type == Type::TH || m_structure.at(i).type == Type::TD)
            attach(i);
    }
    attach(0);
    for (size_t i = 0; i < m_kids.size(); ++i) {
        if (!shows.at(i))
            std::ranges::sort(m_kids[i], {}, &Kid::element);
    }
}

void PdfStructure::addAnnotation(int element, int page, Handle annotation)
{
    annotation.replaceKey("/StructParent", Handle::newInteger(qint64(m_pages.size()) + m_annotations.size()));
    attach(element);
    m_annotations.append({element, page, annotation});
}

Handle PdfStructure::elementObject(int element)
{
    Handle &object = m_objects[size_t(element)];
    if (object.isNull())
        object = m_pdf.makeIndirectObject(Handle::newDictionary());
    return object;
}

Handle PdfStructure::attribute(const char *owner, const char *key, const char *value)
{
    Handle &object = m_attributes[QByteArray(value)];
    if (!object.isIndirect())
        object = m_pdf.makeIndirectObject(
            Handle::newDictionary({{"/O", Handle::newName(owner)}, {key, Handle::newName(value)}}));
    return object;
}

Handle PdfStructure::attributes(const StructureElement &element)
{
    if (element.scope != StructureElement::Scope::None)
        return attribute("/Table", "/Scope", scopeName(element.scope));
    if (element.type == Type::L)
        return attribute("/List", "/ListNumbering", numberingName(element.numbering));
    return Handle::newNull();
}

int PdfStructure::firstPage(int element) const
{
    for (const Kid &kid : m_kids.at(size_t(element))) {
        if (kid.mark >= 0)
            return m_marks.at(kid.mark).page;
    }
    return -1;
}

/// @p page is the element's own, which need not be said again.
Handle PdfStructure::kidObject(const Kid &kid, int page) const
{
    if (kid.mark < 0)
        return m_objects.at(size_t(kid.element));
    const ContentMark &mark = m_marks.at(kid.mark);
    if (mark.page == page)
        return Handle::newInteger(mark.id);
    return Handle::newDictionary({{"/Type", Handle::newName("/MCR")},
                                  {"/Pg", m_pages.at(size_t(mark.page))},
                                  {"/MCID", Handle::newInteger(mark.id)}});
}

void PdfStructure::writeElement(int index)
{
    const StructureElement &element = m_structure.at(index);
    Handle object = elementObject(index);
    std::vector<Handle> kids;
    const int page = firstPage(index);
    for (const Kid &kid : m_kids.at(size_t(index))) {
        if (kid.element >= 0)
            elementObject(kid.element);
        kids.push_back(kidObject(kid, page));
    }
    bool isLive = false;
    for (const Annotation &annotation : m_annotations) {
        if (annotation.element != index)
            continue;
        isLive = true;
        kids.push_back(Handle::newDictionary({{"/Type", Handle::newName("/OBJR")},
                                              {"/Pg", m_pages.at(size_t(annotation.page))},
                                              {"/Obj", annotation.object}}));
    }
    const Type type = element.type == Type::Link && !isLive ? Type::Span : element.type;
    object.replaceKey("/S", Handle::newName(std::string("/") + structureName(type)));
    if (element.parent >= 0)
        object.replaceKey("/P", elementObject(element.parent));
    if (page >= 0)
        object.replaceKey("/Pg", m_pages.at(size_t(page)));
    if (!kids.empty())
        object.replaceKey("/K", kids.size() == 1 ? kids.front() : Handle::newArray(kids));
    if (const Handle attributes = this->attributes(element); !attributes.isNull())
        object.replaceKey("/A", attributes);
    if (!element.language.isEmpty())
        object.replaceKey("/Lang", Handle::newString(element.language.toStdString()));
    if (type == Type::Note) {
        const Handle id = Handle::newString(
            QStringLiteral("note-%1").arg(index, 8, 10, QLatin1Char('0')).toStdString());
        object.replaceKey("/ID", id);
        m_notes.appendItem(id);
        m_notes.appendItem(object);
    }
}

/// From the marks of each page, and from each annotation, to their elements.
Handle PdfStructure::parentTree()
{
    std::vector<std::vector<Handle>> byPage(m_pages.size());
    for (const ContentMark &mark : m_marks)
        byPage[size_t(mark.page)].push_back(elementObject(mark.element));
    Handle numbers = Handle::newArray();
    for (size_t page = 0; page < byPage.size(); ++page) {
        m_pages[page].replaceKey("/StructParents", Handle::newInteger(qint64(page)));
        numbers.appendItem(Handle::newInteger(qint64(page)));
        numbers.appendItem(m_pdf.makeIndirectObject(Handle::newArray(byPage.at(page))));
    }
    for (const Annotation &annotation : m_annotations) {
        numbers.appendItem(annotation.object.getKey("/StructParent"));
        numbers.appendItem(elementObject(annotation.element));
    }
    return m_pdf.makeIndirectObject(Handle::newDictionary({{"/Nums", numbers}}));
}

void PdfStructure::write()
{
    for (int i = 0; i < int(m_structure.size()); ++i) {
        if (m_attached.at(size_t(i)))
            writeElement(i);
    }
    Handle root = m_pdf.makeIndirectObject(Handle::newDictionary(
        {{"/Type", Handle::newName("/StructTreeRoot")},
         {"/K", elementObject(0)},
         {"/ParentTree", parentTree()},
         {"/ParentTreeNextKey", Handle::newInteger(qint64(m_pages.size()) + m_annotations.size())}}));
    elementObject(0).replaceKey("/P", root);
    if (m_notes.getArrayNItems() > 0)
        root.replaceKey("/IDTree", Handle::newDictionary({{"/Names", m_notes}}));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    m_pdf.getRoot().replaceKey("/MarkInfo", Handle::newDictionary({{"/Marked", Handle::newBool(true)}}));
}

} // namespace Cartulary
