// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packagepart.h"
#include "result.h"

#include <QHash>

namespace Cartulary {

/// The content types of an OOXML package, from its part [Content_Types].xml (ISO/IEC 29500-2, 7.2.3).
class ContentTypes
{
public:
    /// Reads them; refused if the part is missing or is no such list.
    static Result<ContentTypes> read(const PackageParts &parts);

    /// The type of the part of that name; empty if none is stated.
    QString of(const QString &part) const;

private:
    QHash<QString, QString> m_overrides; ///< by name in lower case
    QHash<QString, QString> m_defaults;  ///< by extension in lower case
};

/// One relationship of a part or of the package (ISO/IEC 29500-2, 6.5).
struct Relationship
{
    QString id;
    QString type;
    QString target;        ///< the name of the part meant; as written if it is external
    bool external = false; ///< something outside the file, which is never fetched
};

/// The relationships of the part @p source, or of the package itself if @p source is empty. None if it has none.
Result<QList<Relationship>> readRelationships(const PackageParts &parts, const QString &source);

/// The name of the part in which those relationships stand: "word/_rels/document.xml.rels".
QString relationshipsPart(const QString &source);

/// The part of that name, whose case does not count in OOXML; null if there is none.
const PackagePart *findOpcPart(const PackageParts &parts, const QString &name);

} // namespace Cartulary
