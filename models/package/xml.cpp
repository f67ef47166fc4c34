// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml.h"

#include "xmlspelling.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <new>

namespace Cartulary {

namespace {

constexpr qsizetype mostBytes = 32 * 1024 * 1024;
constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

class ByteWriter : public pugi::xml_writer
{
public:
    explicit ByteWriter(QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    void write(const void *data, size_t size) override
    {
        m_bytes.append(static_cast<const char *>(data), qsizetype(size));
    }

private:
    QByteArray &m_bytes;
};

std::unexpected<Error> wrongEncoding(const QString &part)
{
    return refused(
        QCoreApplication::translate("Cartulary::Package",
                                    "A part of the file is neither in UTF-8 nor in UTF-16, as office files are. "
                                    "Open the file in a word processor, save it again and use the new file."),
        part);
}

/// @p data as UTF-8 without byte order mark; refused if it is neither UTF-8 nor UTF-16.
Result<QByteArray> asUtf8(const QByteArray &data, const QString &part)
{
    const bool bigEndian = data.startsWith("\xfe\xff") || data.startsWith(QByteArrayView("\0<", 2));
    const bool littleEndian = data.startsWith("\xff\xfe") || data.startsWith(QByteArrayView("<\0", 2));
    if (bigEndian || littleEndian) {
        QStringDecoder decoder(bigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
        const QString text = decoder(data);
        if (decoder.hasError() || data.size() % 2 != 0)
            return wrongEncoding(part);
        return text.toUtf8();
    }
    const QByteArray text = data.startsWith(byteOrderMark) ? data.sliced(byteOrderMark.size()) : data;
    if (!text.isValidUtf8())
        return wrongEncoding(part);
    return text;
}

/// The declaration says what will be written. Another encoding than Unicode's is only believed of plain ASCII.
bool settleEncoding(pugi::xml_document &document, const QByteArray &text)
{
    const pugi::xml_node declaration = document.first_child();
    pugi::xml_attribute encoding = declaration.attribute("encoding");
    if (declaration.type() != pugi::node_declaration || !encoding)
        return true;
    const QByteArray name = QByteArray(encoding.value()).toUpper();
    if (name == "UTF-8" || name == "UTF8")
        return true;
    const bool ascii = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    encoding.set_value("UTF-8");
    return ascii || name.startsWith("UTF-16") || name.startsWith("UTF16");
}

/// One root element, and nothing but white space, comments and instructions beside it.
bool hasOneRoot(const pugi::xml_document &document)
{
    int roots = 0;
    for (const pugi::xml_node &node : document.children()) {
        if (node.type() == pugi::node_element)
            ++roots;
        else if (node.type() == pugi::node_cdata)
            return false;
        else if (node.type() == pugi::node_pcdata && !QByteArrayView(node.value()).trimmed().isEmpty())
            return false;
    }
    return roots == 1;
}

} // namespace

Result<void> parseXml(const QByteArray &data, const QString &part, pugi::xml_document &document, XmlTraits *learnt)
{
    document.reset();
    if (data.isEmpty())
        return refused(QCoreApplication::translate("Cartulary::Package",
                                                   "A part of the file is empty. Open the file in the program that "
                                                   "made it, save it again and use the new file."),
                       part);
    if (data.size() > mostBytes)
        return refused(
            QCoreApplication::translate("Cartulary::Package",
                                        "A part of the file is too large to be opened safely. Split the document."),
            part);
    const Result<QByteArray> text = asUtf8(data, part);
    if (!text)
        return std::unexpected(text.error());
    const Result<XmlTraits> traits = scanXml(*text, part);
    if (!traits)
        return std::unexpected(traits.error());

    unsigned int flags = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_wconv_attribute | pugi::parse_ws_pcdata
                       | pugi::parse_comments | pugi::parse_pi | pugi::parse_declaration | pugi::parse_fragment;
    if (traits->carriageReturns)
        flags |= pugi::parse_eol; // so that those still in the tree came from references
    const pugi::xml_parse_result result = document.load_buffer(text->constData(), size_t(text->size()), flags,
                                                               pugi::encoding_utf8);
    if (result.status == pugi::status_out_of_memory)
        throw std::bad_alloc();
    if (!result || !hasOneRoot(document)) {
        document.reset();
        return xmlNotWellFormed(part);
    }
    if (!settleEncoding(document, *text)) {
        document.reset();
        return wrongEncoding(part);
    }
    if (learnt)
        *learnt = *traits;
    return {};
}

namespace {

/// Appends @p first and what follows it in its document to @p out.
void print(pugi::xml_node first, QByteArray &out)
{
    ByteWriter writer(out);
    for (pugi::xml_node node = first; node; node = node.next_sibling()) {
        const qsizetype start = out.size();
        node.print(writer, "", pugi::format_raw, pugi::encoding_utf8);
        // A carriage return in text stood there as a reference: bare, it would be read back as a line feed.
        if (node.type() == pugi::node_element && out.indexOf('\r', start) >= 0)
            out = out.first(start) + out.sliced(start).replace('\r', "&#13;");
    }
}

/// What stands before the root element of @p source, if that can be written again as it is; else null.
QByteArray prologOf(const QByteArray &source, const XmlTraits &traits)
{
    const qsizetype mark = source.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    if (mark == 0 && !source.startsWith('<'))
        return {};
    const QByteArray prolog = source.first(mark + traits.rootStart);
    const QByteArray upper = prolog.toUpper();
    const bool isUtf8 = !upper.contains("ENCODING") || upper.contains("UTF-8") || upper.contains("UTF8");
    return isUtf8 && !prolog.contains('\0') ? prolog : QByteArray();
}

} // namespace

QByteArray printXml(const pugi::xml_document &document)
{
    QByteArray out;
    print(document.first_child(), out);
    return out;
}

QByteArray printXml(const pugi::xml_document &document, const QByteArray &source, const XmlTraits &traits)
{
    if (traits.plain && !traits.carriageReturns) {
        if (QByteArray out = prologOf(source, traits); !out.isNull()) {
            out.reserve(source.size() + source.size() / 4);
            print(document.document_element(), out);
            return out;
        }
    }
    const QByteArray printed = printXml(document);
    pugi::xml_document unedited;
    if (!source.isValidUtf8() || !parseXml(source, {}, unedited))
        return printed;
    return inSpellingOf(source, printXml(unedited), printed);
}

QByteArray printXml(const pugi::xml_document &document, const QByteArray &source)
{
    const qsizetype mark = source.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    const Result<XmlTraits> traits = scanXml(QByteArrayView(source).sliced(mark), {});
    return printXml(document, source, traits ? *traits : XmlTraits{.plain = false});
}

std::string_view localName(const pugi::xml_node &node)
{
    const std::string_view name = node.name();
    return name.substr(name.find(':') + 1);
}

pugi::xml_node childNamed(const pugi::xml_node &node, std::string_view name)
{
    return node.find_child([name](const pugi::xml_node &child) { return localName(child) == name; });
}

} // namespace Cartulary
