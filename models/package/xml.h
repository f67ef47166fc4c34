// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "xmlscan.h"

#include <QByteArray>

#include <pugixml.hpp>

#include <string_view>

namespace Cartulary {

/// Parses the XML part named @p part (for the error's place) into @p document and keeps everything: white space,
/// comments, processing instructions, the declaration, so that printXml() gives back what was not edited. UTF-8 and
/// UTF-16 are read; refused are what is empty, not well-formed, in another encoding, too deep or too large, and any
/// document type declaration or entity of the file's own (neither OOXML nor ODF knows them).
/// @p traits, if given, learns what printXml() wants to know of how the part is spelt.
Result<void> parseXml(const QByteArray &data, const QString &part, pugi::xml_document &document,
                      XmlTraits *traits = nullptr);

/// The document as UTF-8, not formatted anew, with its declaration as it stood. Markup comes out byte for byte but for
/// what XML itself does not distinguish: the quotes of an attribute, white space inside a tag, `<a></a>` (`<a/>`), a
/// character reference (the character).
QByteArray printXml(const pugi::xml_document &document);

/// The same of a document that was parsed from @p source and perhaps edited: what was not edited comes out byte for
/// byte as it stood in @p source, if that is UTF-8.
QByteArray printXml(const pugi::xml_document &document, const QByteArray &source);
/// The same where the @p traits of @p source are known from parsing it.
QByteArray printXml(const pugi::xml_document &document, const QByteArray &source, const XmlTraits &traits);

/// The name of an element without its prefix. It lives as long as @p node's document.
std::string_view localName(const pugi::xml_node &node);

/// The first child element whose name without prefix is @p name; null if there is none.
pugi::xml_node childNamed(const pugi::xml_node &node, std::string_view name);

} // namespace Cartulary
