// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfrules.h"

#include <qpdf/Buffer.hh>

namespace Cartulary::Test {

namespace {

using Handle = QPDFObjectHandle;
using namespace Qt::StringLiterals;

QString typeOf(Handle element)
{
    return nameOf(element.getKey("/S"));
}

QString described(Handle object)
{
    return typeOf(object) + u' ' + QString::fromStdString(object.getObjGen().unparse());
}

QStringList failing(bool broken, const QString &word)
{
    return broken ? QStringList{word} : QStringList();
}

/// A rule about objects that our files do not have at all: @p key must not be in the catalogue.
auto withoutCatalogueKey(const char *key)
{
    return [key](PdfReading &pdf) { return failing(pdf.root().hasKey(key), QString::fromLatin1(key)); };
}

/// A rule about annotations that are no links: there are none.
QStringList otherAnnotations(PdfReading &pdf)
{
    QStringList broken;
    for (Handle annotation : pdf.annotations()) {
        if (nameOf(annotation.getKey("/Subtype")) != u"Link")
            broken.append(nameOf(annotation.getKey("/Subtype")));
    }
    return broken;
}

QStringList ofEachPage(PdfReading &pdf, const std::function<QStringList(qsizetype)> &look)
{
    QStringList broken;
    for (qsizetype page = 0; page < qsizetype(pdf.pages().size()); ++page) {
        for (const QString &word : look(page))
            broken.append(u"page %1: %2"_s.arg(page + 1).arg(word));
    }
    return broken;
}

QStringList ofEachElement(PdfReading &pdf, const std::function<bool(Handle)> &isBroken)
{
    QStringList broken;
    for (Handle element : pdf.elements()) {
        if (isBroken(element))
            broken.append(described(element));
    }
    return broken;
}

/// Elements of @p type stand in one of @p parents, and hold nothing but @p children (if any are named).
bool isMisplaced(Handle element, const QString &type, const QStringList &parents, const QStringList &children)
{
    if (typeOf(element) != type)
        return false;
    if (!parents.isEmpty() && !parents.contains(typeOf(element.getKey("/P"))))
        return true;
    for (Handle kid : kidsOf(element)) {
        const bool isElement = kid.isDictionary() && kid.hasKey("/S");
        if (!children.isEmpty() && (!isElement || !children.contains(typeOf(kid))))
            return true;
    }
    return false;
}

QStringList tableElements(PdfReading &pdf)
{
    return ofEachElement(pdf, [](Handle element) {
        return isMisplaced(element, u"Table"_s, {}, {u"TR"_s, u"THead"_s, u"TBody"_s, u"TFoot"_s, u"Caption"_s})
            || isMisplaced(element, u"TR"_s, {u"Table"_s, u"THead"_s, u"TBody"_s, u"TFoot"_s}, {u"TH"_s, u"TD"_s})
            || isMisplaced(element, u"TH"_s, {u"TR"_s}, {}) || isMisplaced(element, u"TD"_s, {u"TR"_s}, {});
    });
}

QStringList irregularTables(PdfReading &pdf)
{
    return ofEachElement(pdf, [](Handle element) {
        QSet<size_t> widths;
        for (const Handle &row : typeOf(element) == u"Table" ? kidsOf(element) : std::vector<Handle>())
            widths.insert(kidsOf(row).size());
        return widths.size() > 1;
    });
}

QStringList listElements(PdfReading &pdf)
{
    return ofEachElement(pdf, [](Handle element) {
        return isMisplaced(element, u"L"_s, {}, {u"L"_s, u"LI"_s, u"Caption"_s})
            || isMisplaced(element, u"LI"_s, {u"L"_s}, {u"Lbl"_s, u"LBody"_s})
            || isMisplaced(element, u"LBody"_s, {u"LI"_s}, {});
    });
}

QStringList contentsElements(PdfReading &pdf)
{
    return ofEachElement(pdf, [](Handle element) {
        return isMisplaced(element, u"TOC"_s, {}, {u"TOC"_s, u"TOCI"_s, u"Caption"_s})
            || isMisplaced(element, u"TOCI"_s, {u"TOC"_s},
                           {u"Lbl"_s, u"Reference"_s, u"NonStruct"_s, u"P"_s, u"TOC"_s});
    });
}

QList<int> headingLevels(PdfReading &pdf)
{
    QList<int> levels;
    for (Handle element : pdf.elements()) {
        const QString type = typeOf(element);
        if (type.size() == 2 && type.front() == u'H' && type.back().isDigit())
            levels.append(type.back().digitValue());
    }
    return levels;
}

QStringList skippedHeadings(PdfReading &pdf)
{
    QStringList broken;
    int before = 0;
    for (const int level : headingLevels(pdf)) {
        if (level > before + 1)
            broken.append(u"H%1 after H%2"_s.arg(level).arg(before));
        before = level;
    }
    return broken;
}

QStringList noteIds(PdfReading &pdf, bool twice)
{
    QStringList broken;
    QSet<QString> ids;
    for (Handle note : pdf.elements("Note")) {
        const QString id = note.hasKey("/ID") ? QString::fromStdString(note.getKey("/ID").getStringValue()) : QString();
        if (twice ? ids.contains(id) : id.isEmpty())
            broken.append(described(note));
        ids.insert(id);
    }
    return broken;
}

QString metadataOf(PdfReading &pdf)
{
    Handle stream = pdf.root().getKey("/Metadata");
    if (!stream.isStream())
        return {};
    const auto data = stream.getStreamData();
    return QString::fromUtf8(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

/// @p broken is asked of each link annotation and of the element that the tree back from it names.
QStringList ofEachLink(PdfReading &pdf, const std::function<bool(Handle, Handle)> &isBroken)
{
    QStringList broken;
    for (Handle annotation : pdf.annotations()) {
        Handle key = annotation.getKey("/StructParent");
        const Handle element = key.isInteger() ? pdf.parentOf(int(key.getIntValue())) : Handle::newNull();
        if (isBroken(annotation, element))
            broken.append(described(annotation));
    }
    return broken;
}

bool holds(Handle element, Handle annotation)
{
    return element.isDictionary() && std::ranges::any_of(kidsOf(element), [&](Handle kid) {
               return kid.isDictionary() && kid.hasKey("/Obj")
                   && kid.getKey("/Obj").getObjGen() == annotation.getObjGen();
           });
}

QStringList pagesWithAnnotations(PdfReading &pdf, const std::function<bool(Handle)> &isBroken)
{
    return ofEachPage(pdf, [&](qsizetype page) {
        Handle object = pdf.pages().at(size_t(page));
        return failing(object.hasKey("/Annots") && isBroken(object), u"Tabs"_s);
    });
}

QStringList unreadableCodes(PdfReading &pdf)
{
    QStringList broken;
    for (const ReadFont &font : pdf.fonts()) {
        for (const uint code : font.codes) {
            if (font.unicode.value(code).isEmpty())
                broken.append(QString::number(code, 16));
        }
    }
    return broken;
}

/// Pictures have no content of their own; other external objects would have to be looked into.
QStringList formObjects(PdfReading &pdf)
{
    return ofEachPage(pdf, [&](qsizetype page) {
        QStringList broken;
        Handle resources = pdf.pages().at(size_t(page)).getKey("/Resources");
        if (resources.hasKey("/XObject")) {
            for (auto &[name, object] : resources.getKey("/XObject").getDictAsMap()) {
                if (nameOf(object.getDict().getKey("/Subtype")) != u"Image")
                    broken.append(QString::fromStdString(name));
            }
        }
        return broken;
    });
}

/// A rule about elements of a type that a document of ours never has.
auto withoutElements(const char *type)
{
    return [type](PdfReading &pdf) { return failing(!pdf.elements(type).empty(), QString::fromLatin1(type)); };
}

QStringList noDefaultLanguage(PdfReading &pdf)
{
    Handle language = pdf.root().getKey("/Lang");
    return failing(!language.isString() || language.getStringValue().empty(), u"Lang"_s);
}

QStringList withoutDisplayedTitle(PdfReading &pdf)
{
    Handle shown = pdf.root().getKey("/ViewerPreferences").getKey("/DisplayDocTitle");
    return failing(!shown.isBool() || !shown.getBoolValue(), u"DisplayDocTitle"_s);
}

} // namespace

QList<PdfRule> matterhornDocumentRules()
{
    const auto nested = [](PdfReading &pdf) {
        return ofEachPage(pdf, [&](qsizetype page) { return pdf.content(page).nested; });
    };
    const auto metadataLacks = [](const QString &words) {
        return [words](PdfReading &pdf) { return failing(!metadataOf(pdf).contains(words), words); };
    };
    return {
        {"01-003", "an artifact within tagged content", nested},
        {"01-004", "tagged content within an artifact", nested},
        {"01-005", "content neither tagged nor an artifact",
         [](PdfReading &pdf) { return ofEachPage(pdf, [&](qsizetype page) { return pdf.content(page).outside; }); }},
        {"01-007", "Suspects is true",
         [](PdfReading &pdf) { return failing(pdf.root().getKey("/MarkInfo").hasKey("/Suspects"), u"Suspects"_s); }},
        {"02-001", "a role that maps to no standard type",
         [](PdfReading &pdf) {
             return failing(pdf.root().getKey("/StructTreeRoot").hasKey("/RoleMap"), u"RoleMap"_s);
         }},
        {"02-003", "roles that map in a circle",
         [](PdfReading &pdf) {
             return failing(pdf.root().getKey("/StructTreeRoot").hasKey("/RoleMap"), u"RoleMap"_s);
         }},
        {"02-004", "a standard type mapped to another",
         [](PdfReading &pdf) {
             return failing(pdf.root().getKey("/StructTreeRoot").hasKey("/RoleMap"), u"RoleMap"_s);
         }},
        {"06-001", "no XMP metadata", metadataLacks(u"<x:xmpmeta"_s)},
        {"06-002", "no pdfuaid:part", metadataLacks(u"<pdfuaid:part>1</pdfuaid:part>"_s)},
        {"06-003", "no dc:title", metadataLacks(u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"_s)},
        {"07-001", "no DisplayDocTitle", withoutDisplayedTitle},
        {"07-002", "DisplayDocTitle is false", withoutDisplayedTitle},
        {"09-004", "table elements out of place", tableElements},
        {"09-005", "list elements out of place", listElements},
        {"09-006", "contents elements out of place", contentsElements},
        {"09-007", "Ruby elements out of place", withoutElements("Ruby")},
        {"09-008", "Warichu elements out of place", withoutElements("Warichu")},
        {"10-001", "a character code without Unicode", unreadableCodes},
        {"11-001", "the language of text is unknown", noDefaultLanguage},
        {"11-002", "the language of an alternative text is unknown", noDefaultLanguage},
        {"11-003", "the language of a bookmark is unknown", noDefaultLanguage},
        {"11-004", "the language of an annotation's Contents is unknown", noDefaultLanguage},
        {"11-005", "the language of a form field's TU is unknown", withoutCatalogueKey("/AcroForm")},
        {"11-006", "the language of the metadata is unknown", metadataLacks(u"<dc:language>"_s)},
        {"13-004", "a Figure without alternative text",
         [](PdfReading &pdf) {
             return ofEachElement(pdf, [](Handle element) {
                 return typeOf(element) == u"Figure" && !element.hasKey("/Alt") && !element.hasKey("/ActualText");
             });
         }},
        {"14-002", "the first heading is no H1",
         [](PdfReading &pdf) { return failing(headingLevels(pdf).value(0, 1) != 1, u"first heading"_s); }},
        {"14-003", "a level of headings is skipped", skippedHeadings},
        {"14-006", "two H in one element", withoutElements("H")},
        {"14-007", "both H and numbered headings", withoutElements("H")},
        {"15-003", "a TH without Scope",
         [](PdfReading &pdf) {
             return ofEachElement(pdf, [](Handle element) {
                 return typeOf(element) == u"TH" && (!element.hasKey("/A") || !element.getKey("/A").hasKey("/Scope"));
             });
         }},
        {"17-002", "a Formula without alternative text", withoutElements("Formula")},
        {"17-003", "a Formula's characters without Unicode", withoutElements("Formula")},
        {"19-003", "a Note without ID", [](PdfReading &pdf) { return noteIds(pdf, false); }},
        {"19-004", "two Notes with one ID", [](PdfReading &pdf) { return noteIds(pdf, true); }},
        {"20-001", "a configuration of optional content without Name", withoutCatalogueKey("/OCProperties")},
        {"20-002", "another such one without Name", withoutCatalogueKey("/OCProperties")},
        {"20-003", "optional content with AS", withoutCatalogueKey("/OCProperties")},
        {"21-001", "an embedded file without F or UF", withoutCatalogueKey("/Names")},
        {"25-001", "a dynamic XFA form", withoutCatalogueKey("/AcroForm")},
        {"26-001", "encrypted without permissions",
         [](PdfReading &pdf) { return failing(pdf.trailer().hasKey("/Encrypt"), u"Encrypt"_s); }},
        {"26-002", "assistive technology shut out",
         [](PdfReading &pdf) { return failing(pdf.trailer().hasKey("/Encrypt"), u"Encrypt"_s); }},
        {"28-002", "an annotation outside an Annot element", otherAnnotations},
        {"28-004", "an annotation without description", otherAnnotations},
        {"28-005", "a form field without TU", withoutCatalogueKey("/AcroForm")},
        {"28-006", "an annotation of an unknown type", otherAnnotations},
        {"28-007", "a TrapNet annotation", otherAnnotations},
        {"28-008", "annotations without Tabs",
         [](PdfReading &pdf) { return pagesWithAnnotations(pdf, [](Handle page) { return !page.hasKey("/Tabs"); }); }},
        {"28-009", "Tabs is not S",
         [](PdfReading &pdf) {
             return pagesWithAnnotations(pdf, [](Handle page) { return nameOf(page.getKey("/Tabs")) != u"S"; });
         }},
        {"28-010", "a Widget outside a Form element", otherAnnotations},
        {"28-011", "a link outside a Link element",
         [](PdfReading &pdf) {
             return ofEachLink(pdf, [](Handle annotation, Handle element) {
                 return !element.isDictionary() || typeOf(element) != u"Link" || !holds(element, annotation);
             });
         }},
        {"28-012", "a link without Contents",
         [](PdfReading &pdf) {
             return ofEachLink(pdf, [](Handle annotation, Handle) {
                 return !annotation.getKey("/Contents").isString()
                     || annotation.getKey("/Contents").getUTF8Value().empty();
             });
         }},
        {"28-014", "a media clip without CT", otherAnnotations},
        {"28-015", "a media clip without Alt", otherAnnotations},
        {"28-016", "a file attachment without file specification", otherAnnotations},
        {"28-017", "a PrinterMark in the structure", otherAnnotations},
        {"28-018", "a PrinterMark's appearance that is no artifact", otherAnnotations},
        {"30-001", "a reference XObject", formObjects},
        {"30-002", "a form XObject with marks, shown twice", formObjects},
        {"rows", "a table with rows of different lengths", irregularTables},
    };
}

} // namespace Cartulary::Test
