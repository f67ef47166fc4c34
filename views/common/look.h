// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QWidget>

class QLabel;

namespace Cartulary {

/// The few measures and colours that are ours; everything else is the platform's.
namespace Look {

inline constexpr int grid = 4;
inline constexpr int rowGap = 8;
inline constexpr int groupGap = 20;
inline constexpr int pageMargin = 16;

enum class Tone { Good, Attention, Problem, Information, Secondary, French, English };

/// The colour of @p tone for text and strokes on the palette's base, light or dark: contrast AA against both
/// backgrounds.
QColor colour(Tone tone, const QPalette &palette);
/// A quiet ground of the same tone, on which the ordinary text colour stays AA.
QColor ground(Tone tone, const QPalette &palette);
bool isDark(const QPalette &palette);

/// Label fonts: the record's title, a group's title, help.
QFont titleFont(const QFont &base);
QFont groupFont(const QFont &base);
QFont helpFont(const QFont &base);

/// A label in @p font that wraps, whose text can be selected; with @p tone in that colour, also after the colour scheme
/// has changed.
QLabel *label(const QString &text, QWidget *parent, QFont (*font)(const QFont &) = nullptr);
QLabel *toned(QLabel *label, Tone tone);

/// As long as @p owner is there, links have the colour of Tone::Information, in each colour scheme: the platform's own
/// are often too dark on dark ground.
void keepLinksReadable(QObject *owner);

} // namespace Look

} // namespace Cartulary
