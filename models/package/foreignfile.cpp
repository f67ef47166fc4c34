// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignfile.h"

#include "partname.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>

namespace Cartulary {

namespace {

Error saying(const char *sentence)
{
    return Error{Error::Code::Refused, QCoreApplication::translate("Cartulary::Package", sentence), {}, {}};
}

struct Mark
{
    QByteArrayView bytes;
    const char *sentence;
};

const char *const word97 = QT_TRANSLATE_NOOP(
    "Cartulary::Package",
    "This is a Word 97-2003 document (.doc). Open it in Word or LibreOffice and save it as .docx.");
const char *const excel97 = QT_TRANSLATE_NOOP(
    "Cartulary::Package",
    "This is an Excel 97-2003 workbook (.xls), not a text document. Choose a .docx or .odt file.");
const char *const powerPoint97 = QT_TRANSLATE_NOOP(
    "Cartulary::Package",
    "This is a PowerPoint 97-2003 presentation (.ppt), not a text document. Choose a .docx or .odt file.");
const char *const mail = QT_TRANSLATE_NOOP(
    "Cartulary::Package",
    "This is an Outlook message (.msg). Save its attachment as a file of its own and choose that.");
const char *const oldOffice = QT_TRANSLATE_NOOP(
    "Cartulary::Package",
    "This is a file of an older office program. Open it in Word or LibreOffice and save it as .docx or .odt.");
const char *const encryptedOoxml = QT_TRANSLATE_NOOP("Cartulary::Package",
                                                     "The document is protected by a password. Open it in Word or "
                                                     "LibreOffice, save it without a password and use that file.");
const char *const richText = QT_TRANSLATE_NOOP(
    "Cartulary::Package",
    "This is a Rich Text document (.rtf). Open it in Word or LibreOffice and save it as .docx or .odt.");
const char *const pdf = QT_TRANSLATE_NOOP(
    "Cartulary::Package", "This is a PDF, which cannot be filled in as a text. Ask for the document in .docx or .odt.");
const char *const picture = QT_TRANSLATE_NOOP(
    "Cartulary::Package", "This is a picture, not a text document. Ask for the document in .docx or .odt.");
const char *const packed = QT_TRANSLATE_NOOP(
    "Cartulary::Package",
    "This is an archive of another kind. Unpack it and choose the .docx or .odt file that is in it.");
const char *const flatOdf = QT_TRANSLATE_NOOP(
    "Cartulary::Package",
    "This is an OpenDocument text in one XML file (.fodt). Open it in LibreOffice and save it as .odt.");
const char *const wordXml = QT_TRANSLATE_NOOP(
    "Cartulary::Package", "This is a Word document in one XML file (.xml). Open it in Word and save it as .docx.");
const char *const html = QT_TRANSLATE_NOOP(
    "Cartulary::Package", "This is a web page. Open it in Word or LibreOffice and save it as .docx or .odt.");
const char *const xml = QT_TRANSLATE_NOOP("Cartulary::Package",
                                          "This is an XML file, not a text document. Choose a .docx or .odt file.");
const char *const plainText = QT_TRANSLATE_NOOP(
    "Cartulary::Package", "This is a plain text file. Open it in Word or LibreOffice and save it as .docx or .odt.");
const char *const nothing = QT_TRANSLATE_NOOP("Cartulary::Package", "The file is empty. Get it again from its source.");

/// Streams of a compound file (MS-CFB 2.6) that say what it holds; protection is told before what it protects.
constexpr qsizetype compoundEntry = 128;
constexpr QByteArrayView compoundFile("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");

struct Stream
{
    QStringView name;
    const char *sentence;
};

/// Is there a directory entry of that name? Entries stand at multiples of their size in every such file.
bool hasStream(QByteArrayView bytes, QStringView name)
{
    const qsizetype size = name.size() * 2;
    for (qsizetype at = 0; at + compoundEntry <= bytes.size(); at += compoundEntry) {
        if (qFromLittleEndian<quint16>(bytes.data() + at + 64) != size + 2)
            continue;
        bool same = true;
        for (qsizetype i = 0; same && i < name.size(); ++i)
            same = qFromLittleEndian<quint16>(bytes.data() + at + 2 * i) == name[i].unicode();
        if (same)
            return true;
    }
    return false;
}

Error compoundError(QByteArrayView bytes)
{
    static const std::array<Stream, 7> streams{{
        {u"EncryptedPackage", encryptedOoxml},
        {u"EncryptionInfo", encryptedOoxml},
        {u"WordDocument", word97},
        {u"Workbook", excel97},
        {u"Book", excel97},
        {u"PowerPoint Document", powerPoint97},
        {u"__nameid_version1.0", mail},
    }};
    for (const Stream &stream : streams) {
        if (hasStream(bytes, stream.name))
            return saying(stream.sentence);
    }
    return saying(oldOffice);
}

std::optional<Error> byFirstBytes(const QByteArray &bytes)
{
    static const std::array<Mark, 11> marks{{
        {"{\\rtf", richText},
        {"\x89PNG", picture},
        {"\xff\xd8\xff", picture},
        {"GIF8", picture},
        {QByteArrayView("II*\0", 4), picture},
        {QByteArrayView("MM\0*", 4), picture},
        {"Rar!", packed},
        {"7z\xbc\xaf\x27\x1c", packed},
        {"\x1f\x8b", packed},
        {"BZh", packed},
        {"\xff"
         "WPC",
         oldOffice},
    }};
    for (const Mark &mark : marks) {
        if (bytes.startsWith(mark.bytes))
            return saying(mark.sentence);
    }
    return std::nullopt;
}

/// Something that begins with a pointed bracket; @p head is lower-case.
Error markupError(const QByteArray &head)
{
    if (head.contains("office:document") && head.contains("opendocument"))
        return saying(flatOdf);
    if (head.contains("word.document") || head.contains("w:worddocument") || head.contains("pkg:package"))
        return saying(wordXml);
    if (head.contains("<html") || head.startsWith("<!doctype html"))
        return saying(html);
    return saying(xml);
}

/// Bytes that look like something a person wrote.
bool isText(const QByteArray &head)
{
    return std::ranges::none_of(head, [](char byte) {
        const auto c = static_cast<unsigned char>(byte);
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
}

} // namespace

std::optional<Error> foreignFile(const QByteArray &bytes)
{
    constexpr qsizetype headSize = 4096;
    if (bytes.isEmpty())
        return saying(nothing);
    if (bytes.startsWith("PK"))
        return std::nullopt;
    if (bytes.startsWith(compoundFile))
        return compoundError(bytes);
    if (const std::optional<Error> known = byFirstBytes(bytes))
        return known;
    QByteArray head = bytes.first(qMin(headSize, bytes.size()));
    if (head.first(qMin<qsizetype>(1024, head.size())).contains("%PDF-"))
        return saying(pdf);
    const bool wide = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
    if (wide)
        head.replace('\0', "");
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    const QByteArray start = head.sliced(wide ? 2 : 0).trimmed().toLower();
    if (start.startsWith('<'))
        return markupError(start);
    if (isText(head))
        return saying(plainText);
    return std::nullopt;
}

Error foreignArchive(const PackageParts &parts)
{
    const auto has = [&parts](QStringView ending) {
        return std::ranges::any_of(
            parts, [ending](const PackagePart &part) { return part.name.endsWith(ending, Qt::CaseInsensitive); });
    };
    if (has(u"Index/Document.iwa") || has(u"index.xml"))
        return saying(
            QT_TRANSLATE_NOOP("Cartulary::Package",
                              "This is a document of Apple Pages. Open it in Pages and export it as Word (.docx)."));
    if (has(u".docx") || has(u".odt") || has(u".dotx") || has(u".docm") || has(u".ott"))
        return saying(QT_TRANSLATE_NOOP("Cartulary::Package",
                                        "This is an archive with documents in it. Unpack it and choose one of them."));
    return saying(QT_TRANSLATE_NOOP(
        "Cartulary::Package",
        "This is a ZIP archive, but no document: it has neither the parts of DOCX nor those of ODT."));
}

Error foreignOfficeType(const QString &type)
{
    static const std::array<std::pair<QStringView, const char *>, 11> kinds{{
        {u"spreadsheetml",
         QT_TRANSLATE_NOOP("Cartulary::Package", "This is an Excel workbook (.xlsx), not a text document. "
                                                 "Choose a .docx or .odt file.")},
        {u"ms-excel",
         QT_TRANSLATE_NOOP("Cartulary::Package", "This is an Excel workbook with macros or in binary form, not a "
                                                 "text document. Choose a .docx or .odt file.")},
        {u"presentationml",
         QT_TRANSLATE_NOOP("Cartulary::Package",
                           "This is a PowerPoint presentation (.pptx), not a text document. Choose a .docx "
                           "or .odt file.")},
        {u"ms-powerpoint",
         QT_TRANSLATE_NOOP("Cartulary::Package",
                           "This is a PowerPoint presentation with macros, not a text document. Choose a "
                           ".docx or .odt file.")},
        {u"visio", QT_TRANSLATE_NOOP("Cartulary::Package",
                                     "This is a Visio drawing, not a text document. Choose a .docx or .odt file.")},
        {u"opendocument.spreadsheet",
         QT_TRANSLATE_NOOP("Cartulary::Package", "This is an OpenDocument spreadsheet (.ods), not a text document. "
                                                 "Choose a .docx or .odt file.")},
        {u"opendocument.presentation",
         QT_TRANSLATE_NOOP("Cartulary::Package", "This is an OpenDocument presentation (.odp), not a text document. "
                                                 "Choose a .docx or .odt file.")},
        {u"opendocument.graphics",
         QT_TRANSLATE_NOOP("Cartulary::Package",
                           "This is an OpenDocument drawing (.odg), not a text document. Choose a "
                           ".docx or .odt file.")},
        {u"opendocument.text-master",
         QT_TRANSLATE_NOOP("Cartulary::Package", "This is an OpenDocument master document (.odm). Open it in "
                                                 "LibreOffice and export it as .odt.")},
        {u"opendocument.text-web",
         QT_TRANSLATE_NOOP("Cartulary::Package", "This is an OpenDocument web page (.oth). Open it in LibreOffice and "
                                                 "save it as .odt.")},
        {u"epub",
         QT_TRANSLATE_NOOP("Cartulary::Package",
                           "This is an electronic book (.epub), not a text document. Choose a .docx or .odt file.")},
    }};
    for (const auto &[part, sentence] : kinds) {
        if (type.contains(part))
            return saying(sentence);
    }
    Error error = saying(QT_TRANSLATE_NOOP(
        "Cartulary::Package", "This is an office file of a kind that is no text document. Choose a .docx or "
                              ".odt file."));
    error.where = shownPartName(type.toUtf8());
    return error;
}

} // namespace Cartulary
