// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "xmlpackage.h"

namespace Cartulary {

enum class OfficeFormat { Docx, Dotx, Docm, Dotm, Odt, Ott };

/// A word processor's document as it stands in its container.
struct OfficeFile
{
    OfficeFormat format = OfficeFormat::Docx;
    XmlPackage package;
    QString mainPart; ///< the part with the text: "word/document.xml" as a rule, "content.xml" in ODF
};

/// Is it one of the ODF formats? Else it is one of OOXML's.
bool isOpenDocument(OfficeFormat format);

/// The ending of a document that is made from a file of @p format: "docx" of a DOTX.
QString documentEnding(OfficeFormat format);

/// Reads a DOCX, DOTX, DOCM, DOTM, ODT or OTT from untrusted bytes. The format is told from the content types or the
/// mimetype, never from a file's name. Every part that a fill edits has been parsed once: the main text, headers,
/// footers, notes; in ODF content.xml and styles.xml. Everything else is carried along as it is and never looked into;
/// macros are never run, and nothing outside the file is ever fetched. What is something else is refused with a
/// sentence that says what it is and what to do.
Result<OfficeFile> readOfficeFile(const QByteArray &bytes);

} // namespace Cartulary
