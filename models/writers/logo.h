// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace Cartulary {

/// The picture in an SVG or PNG file, sharp enough for paper and laid on white, so that nothing of it is transparent;
/// null if it is neither, damaged or beyond any size that a logo may have.
QImage readLogo(const QByteArray &file);

/// The size that @p picture has beside a title, in points.
QSizeF logoSize(const QImage &picture);

/// The white at the left of a logo, in points.
inline constexpr qreal logoGap = 20;

} // namespace Cartulary
