// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docxnumbering.h"
#include "officetext.h"

#include <QByteArray>
#include <QStringList>

namespace Cartulary {

/// word/document.xml, and what the other parts must know of it.
struct DocxBody
{
    QByteArray xml;
    QStringList addresses; ///< of links; the first one's relationship is "rIdLink1"
    DocxLists lists;
};

/// Writes the body of @p text's document.
DocxBody writeDocxBody(const OfficeText &text);

} // namespace Cartulary
