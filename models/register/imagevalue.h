// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

namespace Cartulary {

/// A picture that a register keeps: a whole PNG or SVG file.
struct ImageFile
{
    enum class Format { Png, Svg };

    Format format = Format::Png;
    QByteArray bytes;

    /// "image/png" or "image/svg+xml".
    QByteArray mediaType() const;
};

/// The most bytes that such a file may have.
inline constexpr qsizetype mostImageBytes = 256 * 1024;

/// @p file if it is a PNG, or an SVG that shows itself and no more: no script, no animation, and nothing that is
/// fetched or that stands outside it. An error says in a sentence why it is refused, about @p where.
Result<ImageFile> checkedImage(const QByteArray &file, const QString &where = {});

/// The file in @p value, a data URL in base64 (RFC 2397) as a field of the kind Image holds it, checked as above.
Result<ImageFile> imageFromValue(const QString &value, const QString &where = {});

/// The value that holds @p image.
QString imageToValue(const ImageFile &image);

/// Whether @p text is a colour as a field of the kind Colour holds it: "#1f3a5f".
bool isColour(const QString &text);

} // namespace Cartulary
