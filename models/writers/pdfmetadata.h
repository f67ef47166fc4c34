// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <QByteArray>

namespace Cartulary {

/// What a file says of itself, in its XMP packet and in its information dictionary, which have to agree.
struct PdfProperties
{
    explicit PdfProperties(const Document &document);

    QString title; ///< never empty
    QString author;
    QString subject;
    QString producer;
    QString language; ///< ISO 639-1 code
    QDate day; ///< that the document is made for, as time of creation and change: the same document, the same bytes
};

/// The XMP packet of a PDF/A-2a (ISO 19005-2, 6.6) and PDF/UA-1 (ISO 14289-1, 5) with these properties.
QByteArray xmpPacket(const PdfProperties &properties);

} // namespace Cartulary
