// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace Cartulary {

/// The namespaces of WordprocessingML (ISO/IEC 29500-4, transitional) that several parts name.
namespace DocxNamespace {
inline constexpr QLatin1StringView main("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
inline constexpr QLatin1StringView relationships("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
} // namespace DocxNamespace

/// How many levels of a list have a style of their own: those of Word's "List Bullet" to "List Bullet 5", else one.
inline int docxLevelStyles(QLatin1StringView style)
{
    return style.startsWith(QLatin1StringView("List")) ? 5 : 1;
}

/// The styleId of a list style on a level counted from 0: "ListBullet", "ListBullet2" ...
inline QString docxListStyle(QLatin1StringView style, int level)
{
    return level == 0 ? QString(style) : style + QString::number(level + 1);
}

} // namespace Cartulary
