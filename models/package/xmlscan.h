// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArrayView>

namespace Cartulary {

/// How much XML a part may be, so that neither a parser nor what walks its tree can be made to run out of room.
struct XmlLimits
{
    int depth = 256;          ///< elements in one another
    qsizetype nodes = 2000000; ///< elements, attributes, comments and instructions
};

/// What the parser wants to know about a text beforehand.
struct XmlTraits
{
    bool carriageReturns = false; ///< there are some after the root element's beginning
    /// The root element and what follows it are spelt as they would be printed: double quotes, no needless space, no
    /// needless reference.
    bool plain = true;
    bool plainProlog = true; ///< the same of what stands before the root element
    qsizetype rootStart = 0; ///< where the root element begins, after a byte order mark
};

/// Looks UTF-8 @p text over before it is parsed, without building anything: no document type declaration, no entity but
/// the five of XML, no reference to or use of a character that XML does not allow, and no more than @p limits.
/// @p part names it in errors. What is not balanced is left to the parser.
Result<XmlTraits> scanXml(QByteArrayView text, const QString &part, const XmlLimits &limits = {});

/// The error of a part that is no XML.
std::unexpected<Error> xmlNotWellFormed(const QString &part);

} // namespace Cartulary
