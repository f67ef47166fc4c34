// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffinish.h"

#include "plaintext.h"

#include <QCoreApplication>
#include <QUrl>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <set>

namespace Cartulary {

namespace {

using Handle = QPDFObjectHandle;

const QString producer = QStringLiteral("Cartulary");

Handle textString(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

QDate madeOn(const Document &document)
{
    return document.date.isValid() ? document.date : QDate(2000, 1, 1);
}

std::string number(qreal value)
{
    return QByteArray::number(value, 'f', 2).toStdString();
}

/// The finishing of one file; the object handles stay valid as long as the QPDF does.
class Finisher
{
public:
    Finisher(QPDF &pdf, const Document &document, const PagedLayout &layout)
        : m_pdf(pdf)
        , m_document(document)
        , m_layout(layout)
        , m_pages(pdf.getAllPages())
    {
    }

    void run()
    {
        setProperties();
        nameFonts();
        addBookmarks();
        for (int page = 0; page < m_layout.pageCount(); ++page)
            addLinks(page);
    }

private:
    void setProperties()
    {
        Handle root = m_pdf.getRoot();
        root.replaceKey("/Lang", Handle::newString(languageCode(m_document.language).toStdString()));
        Handle preferences = Handle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        root.removeKey("/Names"); // Qt leaves it empty

        Handle info = Handle::newDictionary();
        const std::string day = "D:" + madeOn(m_document).toString(u"yyyyMMdd").toStdString() + "000000Z";
        info.replaceKey("/CreationDate", Handle::newString(day));
        info.replaceKey("/ModDate", Handle::newString(day));
        info.replaceKey("/Creator", textString(producer));
        info.replaceKey("/Producer", textString(producer));
        info.replaceKey("/Title", textString(oneLine(m_document.title)));
        if (!m_document.author.isEmpty())
            info.replaceKey("/Author", textString(oneLine(m_document.author)));
        if (!m_document.subject.isEmpty())
            info.replaceKey("/Subject", textString(oneLine(m_document.subject)));
        Handle trailer = m_pdf.getTrailer();
        trailer.replaceKey("/Info", m_pdf.makeIndirectObject(info));
        trailer.removeKey("/ID"); // made anew from the content
    }

    /// Qt numbers the embedded subsets by chance and names them in one of three places. Here the names agree, and the
    /// tag tells the order in which the fonts are first used.
    void nameFonts()
    {
        std::set<QPDFObjGen> seen;
        for (Handle page : m_pages) {
            for (auto &[key, font] : page.getKey("/Resources").getKey("/Font").getDictAsMap()) {
                Handle descendants = font.getKey("/DescendantFonts");
                if (!seen.insert(font.getObjGen()).second || !descendants.isArray()
                    || descendants.getArrayNItems() != 1)
                    continue;
                Handle descendant = descendants.getArrayItem(0);
                const int index = int(seen.size()) - 1;
                const std::string tag{'/',
                                      'C',
                                      'A',
                                      'R',
                                      char('A' + index / 676 % 26),
                                      char('A' + index / 26 % 26),
                                      char('A' + index % 26),
                                      '+'};
                const Handle name = Handle::newName(tag + font.getKey("/BaseFont").getName().substr(1));
                font.replaceKey("/BaseFont", name);
                descendant.replaceKey("/BaseFont", name);
                descendant.getKey("/FontDescriptor").replaceKey("/FontName", name);
                nameSpaces(font.getKey("/ToUnicode"));
            }
        }
    }

    /// Qt names a glyph by the first character that shows it, which makes a tab of every space.
    static void nameSpaces(Handle toUnicode)
    {
        if (!toUnicode.isStream())
            return;
        const auto data = toUnicode.getStreamData();
        QByteArray map(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        for (qsizetype open = map.indexOf('['); open >= 0; open = map.indexOf('[', open + 1)) {
            const qsizetype close = map.indexOf(']', open);
            const QByteArray names = map.mid(open, close - open).replace("<0009>", "<0020>");
            map.replace(open, names.size(), names);
        }
        toUnicode.replaceStreamData(map.toStdString(), Handle::newNull(), Handle::newNull());
    }

    Handle destination(const PlacedHeading &heading) const
    {
        const qreal y = m_layout.pageSize().height() - heading.top + 6;
        return Handle::parse("[null /XYZ null " + number(y) + " null]");
    }

    Handle placed(const PlacedHeading &heading) const
    {
        Handle array = destination(heading);
        array.setArrayItem(0, m_pages.at(size_t(heading.page)));
        return array;
    }

    /// Bookmarks nest by level; a level that is skipped does not leave a hole.
    void addBookmarks()
    {
        if (m_layout.headings().isEmpty())
            return;
        struct Open
        {
            int level;
            Handle item;
        };
        Handle outlines = m_pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
        QList<Open> open{{0, outlines}};
        for (const PlacedHeading &heading : m_layout.headings()) {
            while (open.last().level >= heading.level)
                open.removeLast();
            Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", textString(oneLine(heading.text)));
            item.replaceKey("/Dest", placed(heading));
            append(open.last().item, item);
            open.append({heading.level, item});
        }
        countItems(outlines);
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
        m_pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

    static void append(Handle parent, Handle item)
    {
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Handle last = parent.getKey("/Last");
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
    }

    /// All items are open: /Count is the number of items beneath.
    static int countItems(Handle parent)
    {
        int count = 0;
        for (Handle item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next"))
            count += 1 + countItems(item);
        if (count > 0)
            parent.replaceKey("/Count", Handle::newInteger(count));
        return count;
    }

    void addLinks(int page)
    {
        Handle annotations = Handle::newArray();
        for (const PageLink &link : m_layout.page(page).links) {
            Handle annotation = annotationOf(link);
            if (annotation.isDictionary())
                annotations.appendItem(m_pdf.makeIndirectObject(annotation));
        }
        if (annotations.getArrayNItems() > 0)
            m_pages.at(size_t(page)).replaceKey("/Annots", annotations);
    }

    Handle annotationOf(const PageLink &link) const
    {
        const qreal height = m_layout.pageSize().height();
        Handle annotation = Handle::parse(
            "<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>"); // F 4: printed, as PDF/A demands
        annotation.replaceKey(
            "/Rect", Handle::parse("[" + number(link.rect.left()) + " " + number(height - link.rect.bottom()) + " "
                                   + number(link.rect.right()) + " " + number(height - link.rect.top()) + "]"));
        if (link.href.startsWith(u'#')) {
            const PlacedHeading *heading = m_layout.headingAt(link.href.mid(1));
            if (!heading)
                return Handle::newNull();
            annotation.replaceKey("/Dest", placed(*heading));
            return annotation;
        }
        Handle action = Handle::parse("<< /Type /Action /S /URI >>");
        action.replaceKey("/URI", Handle::newString(QUrl(link.href).toEncoded().toStdString()));
        annotation.replaceKey("/A", action);
        return annotation;
    }

    QPDF &m_pdf;
    const Document &m_document;
    const PagedLayout &m_layout;
    std::vector<Handle> m_pages;
};

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable); // PDF 1.4 knows none
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

QByteArray pdfMetadata(const Document &document)
{
    const auto escaped = [](const QString &text) { return oneLine(text).toHtmlEscaped(); };
    const QString day = madeOn(document).toString(u"yyyy-MM-dd") + QStringLiteral("T00:00:00Z");
    const auto alternative = [&](const char *name, const QString &text) {
        return text.isEmpty()
                 ? QString()
                 : QStringLiteral("<dc:%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:%1>\n")
                       .arg(QLatin1StringView(name), escaped(text));
    };
    QString xmp = QStringLiteral(
        "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\n");
    xmp += alternative("title", document.title) + alternative("description", document.subject);
    if (!document.author.isEmpty())
        xmp += QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n")
                   .arg(escaped(document.author));
    xmp += QStringLiteral("<dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>\n")
               .arg(languageCode(document.language));
    xmp += QStringLiteral("<xmp:CreateDate>%1</xmp:CreateDate><xmp:ModifyDate>%1</xmp:ModifyDate><xmp:MetadataDate>%1</"
                          "xmp:MetadataDate>\n"
                          "<xmp:CreatorTool>%2</xmp:CreatorTool><pdf:Producer>%2</pdf:Producer>\n")
               .arg(day, producer);
    xmp += QStringLiteral("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return xmp.toUtf8();
}

Result<QByteArray> finishPdf(const QByteArray &pdf, const Document &document, const PagedLayout &layout)
{
    try { // libqpdf speaks in exceptions; none goes further
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("document.pdf", pdf.constData(), size_t(pdf.size()));
        Finisher(file, document, layout).run();
        return written(file);
    } catch (const std::exception &exception) {
        return refused(QCoreApplication::translate("Cartulary::Writers", "The PDF could not be finished: %1.")
                           .arg(QString::fromUtf8(exception.what())));
    }
}

} // namespace Cartulary
