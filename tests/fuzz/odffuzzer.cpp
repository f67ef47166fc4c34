// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"
#include "officeparts.h"

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// The input is content.xml of an ODT, and after separators its styles.xml, manifest and mimetype.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayList pieces = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))
                                      .split(partSeparator);
    const QStringList names{u"content.xml"_s, u"styles.xml"_s, u"META-INF/manifest.xml"_s, u"mimetype"_s};
    PackageParts parts = odtParts("<text:p/>");
    for (qsizetype i = 0; i < qMin(pieces.size(), names.size()); ++i)
        parts = withPart(parts, names.at(i), pieces.at(i));
    readAsOfficeFile(parts);
    return 0;
}
