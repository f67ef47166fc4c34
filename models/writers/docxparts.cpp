// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxparts.h"

#include "docxlogo.h"
#include "docxnames.h"
#include "docxruns.h"
#include "docxunits.h"
#include "plaintext.h"
#include "xmlpart.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView types("application/vnd.openxmlformats-officedocument.wordprocessingml.");
constexpr QLatin1StringView relationshipParts("http://schemas.openxmlformats.org/package/2006/relationships");

struct Part
{
    QLatin1StringView id;
    QLatin1StringView type; ///< last part of both its content type and its relationship type
    QLatin1StringView target;
};

/// What hangs on word/document.xml.
constexpr std::array parts{
    Part{"rIdStyles"_L1, "styles"_L1, "styles.xml"_L1},
    Part{"rIdNumbering"_L1, "numbering"_L1, "numbering.xml"_L1},
    Part{"rIdSettings"_L1, "settings"_L1, "settings.xml"_L1},
    Part{"rIdFonts"_L1, "fontTable"_L1, "fontTable.xml"_L1},
    Part{"rIdHeader"_L1, "header"_L1, "header1.xml"_L1},
    Part{"rIdFirstHeader"_L1, "header"_L1, "header2.xml"_L1},
    Part{"rIdFooter"_L1, "footer"_L1, "footer1.xml"_L1},
    Part{"rIdFirstFooter"_L1, "footer"_L1, "footer2.xml"_L1},
};

void addRelationship(XmlPart &xml, const QString &id, const QString &type, const QString &target)
{
    xml.element("Relationship"_L1, {{"Id"_L1, id}, {"Type"_L1, type}, {"Target"_L1, target}});
}

void addOverride(XmlPart &xml, const QString &part, const QString &type)
{
    xml.element("Override"_L1, {{"PartName"_L1, part}, {"ContentType"_L1, type}});
}

/// Text with a field for each of %1, the page, and %2, the number of pages.
void addPageOf(DocxRuns &runs, const QString &pageOf)
{
    const qsizetype page = pageOf.indexOf("%1"_L1);
    const qsizetype pages = pageOf.indexOf("%2"_L1);
    runs.plain(pageOf.left(page));
    runs.field(u"PAGE"_s, u"1"_s);
    runs.plain(pageOf.mid(page + 2, pages - page - 2));
    runs.field(u"NUMPAGES"_s, u"1"_s);
    runs.plain(pageOf.mid(pages + 2));
}

template<typename Content>
QByteArray marginPart(const OfficeText &text, QLatin1StringView element, const QString &style, Content &&content)
{
    XmlPart xml;
    DocxRuns runs(text, xml);
    xml.element(element, {{"xmlns:w"_L1, DocxNamespace::main}, {"xmlns:r"_L1, DocxNamespace::relationships}}, [&] {
        xml.element("w:p"_L1, {}, [&] {
            xml.element("w:pPr"_L1, {}, [&] { xml.element("w:pStyle"_L1, {{"w:val"_L1, style}}); });
            content(runs);
        });
    });
    return xml.bytes();
}

} // namespace

QByteArray docxContentTypes(const OfficeText &text)
{
    XmlPart xml;
    xml.element("Types"_L1, {{"xmlns"_L1, "http://schemas.openxmlformats.org/package/2006/content-types"_L1}}, [&] {
        xml.element("Default"_L1, {{"Extension"_L1, "rels"_L1},
                                   {"ContentType"_L1, "application/vnd.openxmlformats-package.relationships+xml"_L1}});
        xml.element("Default"_L1, {{"Extension"_L1, "xml"_L1}, {"ContentType"_L1, "application/xml"_L1}});
        if (!text.logo().isEmpty())
            xml.element("Default"_L1, {{"Extension"_L1, "png"_L1}, {"ContentType"_L1, "image/png"_L1}});
        addOverride(xml, u"/word/document.xml"_s, types + "document.main+xml"_L1);
        for (const Part &part : parts)
            addOverride(xml, "/word/"_L1 + part.target, types + part.type + "+xml"_L1);
        addOverride(xml, u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
        addOverride(xml, u"/docProps/app.xml"_s,
                    u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    });
    return xml.bytes();
}

QByteArray docxPackageRelationships()
{
    XmlPart xml;
    xml.element("Relationships"_L1, {{"xmlns"_L1, relationshipParts}}, [&] {
        addRelationship(xml, u"rId1"_s, DocxNamespace::relationships + "/officeDocument"_L1, u"word/document.xml"_s);
        addRelationship(xml, u"rId2"_s,
                        u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
                        u"docProps/core.xml"_s);
        addRelationship(xml, u"rId3"_s, DocxNamespace::relationships + "/extended-properties"_L1,
                        u"docProps/app.xml"_s);
    });
    return xml.bytes();
}

QByteArray docxDocumentRelationships(const OfficeText &text, const QStringList &addresses)
{
    XmlPart xml;
    xml.element("Relationships"_L1, {{"xmlns"_L1, relationshipParts}}, [&] {
        for (const Part &part : parts)
            addRelationship(xml, part.id, DocxNamespace::relationships + u'/' + part.type, part.target);
        if (!text.logo().isEmpty())
            addRelationship(xml, docxLogoId, DocxNamespace::relationships + "/image"_L1, docxLogoPart);
        int number = 0;
        for (const QString &address : addresses)
            xml.element("Relationship"_L1, {{"Id"_L1, u"rIdLink%1"_s.arg(++number)},
                                            {"Type"_L1, DocxNamespace::relationships + "/hyperlink"_L1},
                                            {"Target"_L1, address},
                                            {"TargetMode"_L1, "External"_L1}});
    });
    return xml.bytes();
}

QByteArray docxCoreProperties(const Document &document)
{
    XmlPart xml;
    xml.element("cp:coreProperties"_L1,
                {{"xmlns:cp"_L1, "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_L1},
                 {"xmlns:dc"_L1, "http://purl.org/dc/elements/1.1/"_L1},
                 {"xmlns:dcterms"_L1, "http://purl.org/dc/terms/"_L1},
                 {"xmlns:xsi"_L1, "http://www.w3.org/2001/XMLSchema-instance"_L1}},
                [&] {
                    const auto say = [&xml](QLatin1StringView name, const QString &words) {
                        if (!words.isEmpty())
                            xml.textElement(name, {}, oneLine(words));
                    };
                    say("dc:title"_L1, document.title);
                    say("dc:subject"_L1, document.subject);
                    say("dc:creator"_L1, document.author);
                    say("cp:lastModifiedBy"_L1, document.author);
                    say("dc:language"_L1, OfficeText::languageTag(languageCode(document.language)));
                    if (!document.date.isValid())
                        return;
                    const QString moment = document.date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
                    for (const QLatin1StringView name : {"dcterms:created"_L1, "dcterms:modified"_L1})
                        xml.textElement(name, {{"xsi:type"_L1, "dcterms:W3CDTF"_L1}}, moment);
                });
    return xml.bytes();
}

QByteArray docxAppProperties()
{
    XmlPart xml;
    xml.element("Properties"_L1,
                {{"xmlns"_L1, "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_L1}},
                [&] { xml.textElement("Application"_L1, {}, u"Cartulary"_s); });
    return xml.bytes();
}

QByteArray docxSettings(const OfficeText &text)
{
    XmlPart xml;
    const QString tag = OfficeText::languageTag(languageCode(text.document().language));
    xml.element("w:settings"_L1, {{"xmlns:w"_L1, DocxNamespace::main}}, [&] {
        xml.element("w:zoom"_L1, {{"w:percent"_L1, "100"_L1}});
        xml.element("w:defaultTabStop"_L1, {{"w:val"_L1, twips(36)}});
        xml.element("w:characterSpacingControl"_L1, {{"w:val"_L1, "doNotCompress"_L1}});
        xml.element("w:compat"_L1, {}, [&] {
            xml.element("w:compatSetting"_L1, {{"w:name"_L1, "compatibilityMode"_L1},
                                               {"w:uri"_L1, "http://schemas.microsoft.com/office/word"_L1},
                                               {"w:val"_L1, "15"_L1}});
        });
        xml.element("w:themeFontLang"_L1, {{"w:val"_L1, tag}});
        xml.element("w:decimalSymbol"_L1, {{"w:val"_L1, localeOf(text.document().language).decimalPoint()}});
        xml.element("w:listSeparator"_L1,
                    {{"w:val"_L1, text.document().language == Language::French ? ";"_L1 : ","_L1}});
    });
    return xml.bytes();
}

QByteArray docxHeader(const OfficeText &text, bool firstPage)
{
    const Document &document = text.document();
    if (firstPage) // without the rule
        return marginPart(text, "w:hdr"_L1, u"Normal"_s, [](DocxRuns &) {});
    return marginPart(text, "w:hdr"_L1, u"Header"_s, [&document](DocxRuns &runs) {
        runs.plain(oneLine(document.title));
        runs.tab();
        runs.plain(oneLine(document.author.isEmpty() ? document.subtitle : document.author));
    });
}

QByteArray docxFooter(const OfficeText &text)
{
    return marginPart(text, "w:ftr"_L1, u"Footer"_s,
                      [&text](DocxRuns &runs) { addPageOf(runs, documentWords(text.document().language).pageOf); });
}

} // namespace Cartulary
