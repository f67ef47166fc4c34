// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfmetadata.h"

#include "plaintext.h"

namespace Cartulary {

namespace {

QString firstNamed(const QStringList &candidates)
{
    for (const QString &candidate : candidates) {
        if (const QString line = oneLine(candidate); !line.isEmpty())
            return line;
    }
    return QStringLiteral("Cartulary");
}

QString alternative(const char *name, const QString &text)
{
    return text.isEmpty()
             ? QString()
             : QStringLiteral("<dc:%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:%1>\n")
                   .arg(QLatin1StringView(name), text.toHtmlEscaped());
}

/// PDF/A knows no pdfuaid: a packet that uses it has to say what it is (ISO 19005-2, 6.6.2.3).
QString accessibilitySchema()
{
    return QStringLiteral(
        "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
        " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
        " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
        "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
        "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
        "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
        "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
        "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
        "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
        "<pdfaProperty:category>internal</pdfaProperty:category>"
        "<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>"
        "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\n"
        "</rdf:Description>\n");
}

} // namespace

PdfProperties pdfProperties(const Document &document)
{
    return {
        .title = firstNamed({document.title, document.subtitle, document.subject}),
        .author = oneLine(document.author),
        .subject = oneLine(document.subject),
        .producer = QStringLiteral("Cartulary"),
        .language = languageCode(document.language),
        .day = document.date.isValid() ? document.date : QDate(2000, 1, 1),
    };
}

QByteArray xmpPacket(const PdfProperties &properties)
{
    QString xmp = QStringLiteral(
        "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
        " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n"
        "<dc:format>application/pdf</dc:format>\n");
    xmp += alternative("title", properties.title) + alternative("description", properties.subject);
    if (!properties.author.isEmpty())
        xmp += QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n")
                   .arg(properties.author.toHtmlEscaped());
    xmp += QStringLiteral("<dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>\n")
               .arg(properties.language);
    xmp += QStringLiteral("<xmp:CreateDate>%1</xmp:CreateDate><xmp:ModifyDate>%1</xmp:ModifyDate><xmp:MetadataDate>%1</"
                          "xmp:MetadataDate>\n"
                          "<xmp:CreatorTool>%2</xmp:CreatorTool><pdf:Producer>%2</pdf:Producer>\n</rdf:Description>\n")
               .arg(properties.day.toString(u"yyyy-MM-dd") + QStringLiteral("T00:00:00Z"), properties.producer);
    xmp += accessibilitySchema();
    xmp += QStringLiteral("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return xmp.toUtf8();
}

} // namespace Cartulary
