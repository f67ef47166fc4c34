// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipflaw.h"

#include <QCoreApplication>

namespace Cartulary {

namespace {

const char *sentence(ZipFlaw flaw)
{
    switch (flaw) {
    case ZipFlaw::NoArchive:
        return QT_TRANSLATE_NOOP("Cartulary::Package", "This is not a document that can be opened here: it is neither "
                                                       "DOCX nor ODT, and no ZIP archive at all.");
    case ZipFlaw::CutShort:
        return QT_TRANSLATE_NOOP(
            "Cartulary::Package",
            "The file is cut short: its table of contents is missing. Get it again from its source.");
    case ZipFlaw::Prefixed:
        return QT_TRANSLATE_NOOP(
            "Cartulary::Package",
            "Something stands before the beginning of the document. Open it in a word processor, save "
            "it again and use the new file.");
    case ZipFlaw::Appended:
        return QT_TRANSLATE_NOOP("Cartulary::Package",
                                 "Something stands after the end of the document. Open it in a word processor, save it "
                                 "again and use the new file.");
    case ZipFlaw::Split:
        return QT_TRANSLATE_NOOP(
            "Cartulary::Package",
            "This is one piece of an archive split into several files. Put it together again first.");
    case ZipFlaw::Contradiction:
        return QT_TRANSLATE_NOOP(
            "Cartulary::Package",
            "The file is damaged or was tampered with: its table of contents contradicts what is in "
            "it. Get it again from its source.");
    case ZipFlaw::Overlap:
        return QT_TRANSLATE_NOOP("Cartulary::Package",
                                 "The file was tampered with: two of its parts share the same bytes. Do not use it.");
    case ZipFlaw::DamagedData:
        return QT_TRANSLATE_NOOP("Cartulary::Package",
                                 "A part of the file is damaged and cannot be unpacked. Get it again from its source.");
    case ZipFlaw::WrongCrc:
        return QT_TRANSLATE_NOOP(
            "Cartulary::Package",
            "A part of the file is damaged: its checksum is wrong. Get the file again from its source.");
    case ZipFlaw::WrongSize:
        return QT_TRANSLATE_NOOP(
            "Cartulary::Package",
            "A part of the file has not the size that is stated for it. Get the file again from its "
            "source.");
    case ZipFlaw::Encrypted:
        return QT_TRANSLATE_NOOP(
            "Cartulary::Package",
            "The archive is protected by a password. Save the document without one and use that file.");
    case ZipFlaw::Compression:
        return QT_TRANSLATE_NOOP(
            "Cartulary::Package",
            "A part of the file is compressed in a way that office programs do not use. Open the file "
            "in a word processor, save it again and use the new file.");
    case ZipFlaw::Link:
        return QT_TRANSLATE_NOOP(
            "Cartulary::Package",
            "The file contains a link or device instead of a part, which no document does. Do not use "
            "it.");
    case ZipFlaw::OddName:
        return QT_TRANSLATE_NOOP(
            "Cartulary::Package",
            "A part of the file has a name that no document uses. Open the file in a word processor, "
            "save it again and use the new file.");
    case ZipFlaw::UnreadableName:
        return QT_TRANSLATE_NOOP(
            "Cartulary::Package",
            "The name of a part of the file is in an unknown character encoding. Open the file in a "
            "word processor, save it again and use the new file.");
    case ZipFlaw::OutsideName:
        return QT_TRANSLATE_NOOP("Cartulary::Package",
                                 "A part of the file has a name that leads outside the document. Do not use the file.");
    case ZipFlaw::DuplicateName:
        return QT_TRANSLATE_NOOP(
            "Cartulary::Package",
            "Two parts of the file have the same name, so that it is unclear which one counts. Open "
            "the file in a word processor, save it again and use the new file.");
    case ZipFlaw::TooManyParts:
        return QT_TRANSLATE_NOOP("Cartulary::Package", "The file has more parts than any document: it is not opened.");
    case ZipFlaw::TooLarge:
        return QT_TRANSLATE_NOOP(
            "Cartulary::Package",
            "The document is too large to be opened safely. Make its pictures smaller, or split it.");
    case ZipFlaw::Bomb:
        return QT_TRANSLATE_NOOP(
            "Cartulary::Package",
            "A part of the file would unpack to many times its size, as is done to make programs fail. "
            "Do not use the file.");
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace

std::unexpected<Error> flawed(ZipFlaw flaw, const QString &where)
{
    return refused(QCoreApplication::translate("Cartulary::Package", sentence(flaw)), where);
}

} // namespace Cartulary
