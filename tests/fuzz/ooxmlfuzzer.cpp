// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"
#include "officeparts.h"

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// The input is the main part of a DOCX, and after separators its content types, relationships and a header.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayList pieces = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))
                                      .split(partSeparator);
    const QStringList names{u"word/document.xml"_s, u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"word/header1.xml"_s};
    PackageParts parts = docxParts("<w:p/>");
    for (qsizetype i = 0; i < qMin(pieces.size(), names.size()); ++i)
        parts = withPart(parts, names.at(i), pieces.at(i));
    readAsOfficeFile(parts);
    return 0;
}
