// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtwriter.h"

#include "odtbody.h"
#include "odtparts.h"
#include "odtstyles.h"
#include "output.h"
#include "packagewriter.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

Result<void> writeOdt(const Document &document, QIODevice &device, const PageOptions &page)
{
    const OfficeText text(document, page);
    PackageParts parts{
        {u"mimetype"_s, QByteArray(odtMediaType.data(), odtMediaType.size())},
        {u"content.xml"_s, odtContent(text)},
        {u"styles.xml"_s, odtStyles(text)},
        {u"meta.xml"_s, odtMeta(document)},
        {u"settings.xml"_s, odtSettings()},
    };
    if (!text.logo().isEmpty())
        parts.append({odtLogoPart, text.logo().png});
    QStringList names;
    for (const PackagePart &part : parts.sliced(1))
        names.append(part.name);
    parts.append({u"META-INF/manifest.xml"_s, odtManifest(names)});
    return writePackage(parts).and_then([&](const QByteArray &bytes) { return writeBytes(device, bytes); });
}

} // namespace Cartulary
