// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templatetext.h"

#include <QTextCharFormat>

class QTextDocument;

namespace Cartulary {

/// Where an item stands in a text document.
struct TextPlace
{
    int from = 0;
    int to = 0;
    int item = 0;
};

/// Writes @p text into the empty @p document and gives the places of its items, in their order.
QList<TextPlace> writeShownText(const ShownText &text, QTextDocument &document, const QPalette &palette);

/// How an item in @p state is marked: by colour and by the form of its underline.
QTextCharFormat itemFormat(ItemAnswer::State state, const QPalette &palette);

} // namespace Cartulary
