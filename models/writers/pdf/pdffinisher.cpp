// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffinisher.h"

#include "pdfstructure.h"

#include <QHash>
#include <QUrl>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace Cartulary {

namespace {

using Handle = QPDFObjectHandle;

Handle textString(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

std::string number(qreal value)
{
    return QByteArray::number(value, 'f', 2).toStdString();
}

/// The finishing of one file; the object handles stay valid as long as the QPDF does.
class Finisher
{
public:
    Finisher(QPDF &pdf, const UnfinishedPdf &unfinished)
        : m_pdf(pdf)
        , m_unfinished(unfinished)
        , m_properties(unfinished.properties)
        , m_pages(pdf.getAllPages())
        , m_structure(pdf, unfinished.structure, unfinished.marks)
    {
        for (const PlacedHeading &heading : unfinished.headings)
            m_anchors.insert(heading.anchor, &heading);
    }

    void run()
    {
        setProperties();
        setInfo();
        setOutputIntent();
        addBookmarks();
        for (size_t page = 0; page < m_pages.size(); ++page) {
            clearGroup(m_pages.at(page));
            nameGlyphs(m_pages.at(page));
            addLinks(int(page));
        }
        m_structure.write();
    }

private:
    void setProperties()
    {
        Handle root = m_pdf.getRoot();
        root.replaceKey("/Lang", Handle::newString(m_properties.language.toStdString()));
        root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
        root.replaceKey("/PageLabels", Handle::parse("<< /Nums [0 << /S /D >>] >>"));
        Handle metadata = Handle::newStream(&m_pdf, m_unfinished.xmp.toStdString());
        metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
        root.replaceKey("/Metadata", metadata);
    }

    void setInfo()
    {
        Handle info = Handle::newDictionary();
        const std::string day = "D:" + m_properties.day.toString(u"yyyyMMdd").toStdString() + "000000Z";
        info.replaceKey("/CreationDate", Handle::newString(day));
        info.replaceKey("/ModDate", Handle::newString(day));
        info.replaceKey("/Creator", textString(m_properties.producer));
        info.replaceKey("/Producer", textString(m_properties.producer));
        info.replaceKey("/Title", textString(m_properties.title));
        if (!m_properties.author.isEmpty())
            info.replaceKey("/Author", textString(m_properties.author));
        if (!m_properties.subject.isEmpty())
            info.replaceKey("/Subject", textString(m_properties.subject));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
        m_pdf.getTrailer().removeKey("/ID"); // made anew from the content
    }

    /// What the colours of the file mean (ISO 19005-2, 6.2.3).
    void setOutputIntent()
    {
        Handle stream = Handle::newStream(&m_pdf, m_unfinished.colourProfile.toStdString());
        stream.getDict().replaceKey("/N", Handle::newInteger(3));
        Handle intent = Handle::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /RegistryName (http://www.color.org)"
                                      " /OutputConditionIdentifier (sRGB IEC61966-2.1) /Info (sRGB IEC61966-2.1) >>");
        intent.replaceKey("/DestOutputProfile", stream);
        m_pdf.getRoot().replaceKey("/OutputIntents", Handle::newArray({m_pdf.makeIndirectObject(intent)}));
    }

    /// cairo makes a transparency group of every page, but nothing on ours is transparent. Pictures are shown as they
    /// are, not smoothed, as PDF/A demands.
    static void clearGroup(Handle page)
    {
        page.removeKey("/Group");
        Handle objects = page.getKey("/Resources").getKey("/XObject");
        if (!objects.isDictionary())
            return;
        for (auto &[name, picture] : objects.getDictAsMap())
            picture.getDict().removeKey("/Interpolate");
    }

    /// Says of the larger fonts that a character's number is that of its glyph, which cairo takes for granted.
    static void nameGlyphs(Handle page)
    {
        for (auto &[key, font] : page.getKey("/Resources").getKey("/Font").getDictAsMap()) {
            if (!font.hasKey("/DescendantFonts"))
                continue;
            Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
            if (descendant.getKey("/Subtype").isNameAndEquals("/CIDFontType2"))
                descendant.replaceKey("/CIDToGIDMap", Handle::newName("/Identity"));
        }
    }

    Handle destination(const PlacedHeading &heading) const
    {
        const qreal y = m_unfinished.pageHeight - heading.top + 6;
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
        if (m_unfinished.headings.isEmpty())
            return;
        struct Open
        {
            int level;
            Handle item;
        };
        Handle outlines = m_pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
        QList<Open> open{{0, outlines}};
        for (const PlacedHeading &heading : m_unfinished.headings) {
            while (open.last().level >= heading.level)
                open.removeLast();
            Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", textString(heading.text));
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
        for (const PageLink &link : m_unfinished.links.at(page)) {
            Handle annotation = annotationOf(link);
            if (!annotation.isDictionary())
                continue;
            annotation = m_pdf.makeIndirectObject(annotation);
            annotations.appendItem(annotation);
            m_structure.addAnnotation(link.element, page, annotation);
        }
        if (annotations.getArrayNItems() == 0)
            return;
        Handle object = m_pages.at(size_t(page));
        object.replaceKey("/Annots", annotations);
        object.replaceKey("/Tabs", Handle::newName("/S")); // from one to the next in the order of the structure
    }

    Handle annotationOf(const PageLink &link) const
    {
        const qreal height = m_unfinished.pageHeight;
        Handle annotation = Handle::parse(
            "<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>"); // F 4: printed, as PDF/A demands
        annotation.replaceKey(
            "/Rect", Handle::parse("[" + number(link.rect.left()) + " " + number(height - link.rect.bottom()) + " "
                                   + number(link.rect.right()) + " " + number(height - link.rect.top()) + "]"));
        if (link.href.startsWith(u'#')) {
            const PlacedHeading *heading = m_anchors.value(link.href.mid(1));
            if (!heading)
                return Handle::newNull();
            annotation.replaceKey("/Dest", placed(*heading));
            annotation.replaceKey("/Contents", textString(heading->text));
            return annotation;
        }
        Handle action = Handle::parse("<< /Type /Action /S /URI >>");
        action.replaceKey("/URI", Handle::newString(QUrl(link.href).toEncoded().toStdString()));
        annotation.replaceKey("/A", action);
        annotation.replaceKey("/Contents", textString(link.href));
        return annotation;
    }

    QPDF &m_pdf;
    const UnfinishedPdf &m_unfinished;
    const PdfProperties &m_properties;
    QHash<QString, const PlacedHeading *> m_anchors;
    std::vector<Handle> m_pages;
    PdfStructure m_structure;
};

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate); // small, with one object for each paragraph
    writer.setNewlineBeforeEndstream(true); // ISO 19005-2, 6.1.7.1
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

std::expected<QByteArray, QString> finished(const UnfinishedPdf &unfinished)
{
    try { // libqpdf speaks in exceptions; none goes further
        QPDF file;
        file.setSuppressWarnings(true);
        file.setAttemptRecovery(false); // cairo lists an object for each artifact and writes none
        file.processMemoryFile("document.pdf", unfinished.pdf.constData(), size_t(unfinished.pdf.size()));
        file.getRoot().removeKey("/StructTreeRoot"); // cairo's, of marks alone
        Finisher(file, unfinished).run();
        return written(file);
    } catch (const std::exception &exception) {
        return std::unexpected(QString::fromUtf8(exception.what()));
    }
}

} // namespace Cartulary
