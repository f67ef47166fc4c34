// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentmark.h"
#include "pageplaces.h"
#include "structure.h"

#include <QByteArray>
#include <QDate>
#include <QList>

namespace Cartulary {

/// What a file says of itself, in its XMP packet and in its information dictionary, which have to agree.
struct PdfProperties
{
    QString title; ///< never empty
    QString author;
    QString subject;
    QString producer;
    QString language; ///< ISO 639-1 code
    QDate day; ///< that the document is made for, as time of creation and change: the same document, the same bytes
};

/// A PDF as cairo draws it, with all that is to be put into it.
struct UnfinishedPdf
{
    QByteArray pdf;
    QList<ContentMark> marks;
    Structure structure;
    PdfProperties properties;
    QByteArray xmp;
    QByteArray colourProfile; ///< ICC
    qreal pageHeight = 0;     ///< points
    QList<PlacedHeading> headings; ///< in reading order, each text one line
    QList<QList<PageLink>> links;  ///< by page
};

} // namespace Cartulary
