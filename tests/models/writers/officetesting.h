// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "packagepart.h"
#include "result.h"

#include <pugixml.hpp>

#include <QIODevice>

#include <functional>
#include <memory>

namespace Cartulary::Test {

/// The office file of a document, with its parts at hand; a part that is not there or is not XML fails the test.
class WrittenOffice
{
public:
    using Writer = std::function<Result<void>(const Document &, QIODevice &)>;

    WrittenOffice(const Document &document, const Writer &write);

    const QByteArray &bytes() const { return m_bytes; }
    const PackageParts &parts() const { return m_parts; }
    QByteArray part(const QString &name) const;
    /// The part as XML, parsed once.
    const pugi::xml_document &xml(const QString &name);
    /// What every element called @p element of a part has in @p attribute, in the order of the part.
    QStringList values(const QString &name, const char *element, const char *attribute);

private:
    QByteArray m_bytes;
    PackageParts m_parts;
    QHash<QString, std::shared_ptr<pugi::xml_document>> m_documents;
};

/// A document of these blocks alone.
Document documentWith(const QList<Block> &blocks);

/// The words of @p document, a line a block, without the numbers that an office program counts by itself.
QString wordsToWrite(Document document);

/// Calls @p visit with @p node and every element in it, in the order of the file.
void visitElements(const pugi::xml_node &node, const std::function<void(const pugi::xml_node &)> &visit);

/// "w:body" of an element.
QString nameOf(const pugi::xml_node &node);
QString attributeOf(const pugi::xml_node &node, const char *name);

} // namespace Cartulary::Test
