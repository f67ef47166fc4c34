// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <QByteArray>
#include <QStringList>

namespace Cartulary {

inline constexpr QLatin1StringView odtMediaType("application/vnd.oasis.opendocument.text");

/// meta.xml: title, author, subject, language and day (ODF 1.3 part 3, 4).
QByteArray odtMeta(const Document &document);
/// settings.xml: what the text was laid out for.
QByteArray odtSettings();
/// META-INF/manifest.xml (ODF 1.3 part 2, 4); @p names: of the other parts.
QByteArray odtManifest(const QStringList &names);

} // namespace Cartulary
