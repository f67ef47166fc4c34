// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace Cartulary {

/// A measure in points as OOXML's twentieths of a point (ISO/IEC 29500-1, 22.9.2.14).
inline QString twips(qreal points)
{
    return QString::number(qRound(points * 20));
}

/// A size in points as OOXML's half points.
inline QString halfPoints(qreal points)
{
    return QString::number(qRound(points * 2));
}

/// The thickness of a line in points as OOXML's eighths of a point.
inline QString eighths(qreal points)
{
    return QString::number(qRound(points * 8));
}

/// A colour as OOXML's "1F3A5F".
inline QString hexColour(const QColor &colour)
{
    return colour.name().mid(1).toUpper();
}

} // namespace Cartulary
