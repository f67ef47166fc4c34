// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtschema.h"

#include "odtreading.h"

#include <QHash>
#include <QSet>
#include <QTest>

namespace Cartulary::Test {

using namespace Qt::StringLiterals;

namespace {

/// What may stand in an element (ODF 1.3 part 3, 3 to 9), as far as we write it.
QString contentFlaw(const pugi::xml_node &node)
{
    static const auto words = [](const char *names) { return QString::fromLatin1(names).split(u' '); };
    static const QStringList inlines = words(
        "text:span text:a text:s text:tab text:line-break text:placeholder "
        "text:bookmark-start text:bookmark-end text:bookmark-ref text:page-number text:page-count");
    static const QStringList blocks = words("text:p text:h text:list table:table");
    static const QHash<QString, QStringList> contents{
        {u"text:p"_s, inlines + QStringList{u"draw:frame"_s}},
        {u"draw:frame"_s, words("draw:image svg:desc")},
        {u"text:h"_s, inlines},
        {u"text:span"_s, inlines},
        {u"text:a"_s, inlines},
        {u"text:list"_s, words("text:list-item")},
        {u"text:list-item"_s, words("text:p text:h text:list")},
        {u"office:text"_s, blocks + words("text:table-of-content")},
        {u"table:table"_s, words("table:title table:table-column table:table-header-rows table:table-row")},
        {u"table:table-header-rows"_s, words("table:table-row")},
        {u"table:table-row"_s, words("table:table-cell")},
        {u"table:table-cell"_s, blocks},
        {u"text:table-of-content"_s, words("text:table-of-content-source text:index-body")},
        {u"text:index-body"_s, words("text:index-title text:p")},
        {u"text:index-title"_s, words("text:p")},
        {u"office:document-content"_s, words("office:font-face-decls office:automatic-styles office:body")},
        {u"office:document-styles"_s,
         words("office:font-face-decls office:styles office:automatic-styles office:master-styles")},
        {u"style:master-page"_s, words("style:header style:header-first style:footer style:footer-first")},
        {u"style:style"_s, words("style:paragraph-properties style:text-properties style:table-properties "
                                 "style:table-column-properties style:table-row-properties style:table-cell-properties "
                                 "style:graphic-properties")},
        {u"style:page-layout"_s, words("style:page-layout-properties style:header-style style:footer-style")},
        {u"text:outline-style"_s, words("text:outline-level-style")},
    };
    const auto allowed = contents.constFind(nameOf(node));
    if (allowed == contents.cend())
        return {};
    for (const pugi::xml_node &child : node.children()) {
        const bool mixed = allowed->contains(u"text:span"_s) && child.type() == pugi::node_pcdata;
        if (!mixed && !allowed->contains(nameOf(child)))
            return (child.type() == pugi::node_pcdata ? u"text"_s : nameOf(child)) + u" in "_s + nameOf(node);
    }
    return {};
}

/// The attributes that an element must have.
QString attributeFlaw(const pugi::xml_node &node)
{
    static const QHash<QString, QStringList> needed{
        {u"text:h"_s, {u"text:outline-level"_s, u"text:style-name"_s}},
        {u"text:p"_s, {u"text:style-name"_s}},
        {u"text:a"_s, {u"xlink:type"_s, u"xlink:href"_s}},
        {u"draw:image"_s, {u"xlink:type"_s, u"xlink:href"_s}},
        {u"text:list"_s, {u"text:style-name"_s}},
        {u"text:placeholder"_s, {u"text:placeholder-type"_s}},
        {u"text:bookmark-start"_s, {u"text:name"_s}},
        {u"text:table-of-content"_s, {u"text:name"_s}},
        {u"text:index-title"_s, {u"text:name"_s}},
        {u"table:table"_s, {u"table:name"_s, u"table:style-name"_s}},
        {u"style:style"_s, {u"style:name"_s, u"style:family"_s}},
        {u"style:master-page"_s, {u"style:name"_s, u"style:page-layout-name"_s}},
        {u"text:list-style"_s, {u"style:name"_s}},
        {u"style:tab-stop"_s, {u"style:position"_s}},
        {u"office:document-content"_s, {u"office:version"_s}},
        {u"office:document-styles"_s, {u"office:version"_s}},
        {u"office:document-meta"_s, {u"office:version"_s}},
        {u"office:document-settings"_s, {u"office:version"_s}},
        {u"manifest:manifest"_s, {u"manifest:version"_s}},
        {u"manifest:file-entry"_s, {u"manifest:full-path"_s, u"manifest:media-type"_s}},
    };
    for (const QString &attribute : needed.value(nameOf(node))) {
        if (!node.attribute(attribute.toUtf8().constData()))
            return nameOf(node) + u" without "_s + attribute;
    }
    return {};
}

} // namespace

void checkSchema(WrittenOffice &odt)
{
    for (const PackagePart &part : odt.parts()) {
        if (part.name == "mimetype"_L1 || part.name.endsWith(".png"_L1))
            continue;
        visitElements(odt.xml(part.name), [](const pugi::xml_node &node) {
            QString flaw = contentFlaw(node);
            QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
            flaw = attributeFlaw(node);
            QVERIFY2(flaw.isEmpty(), qPrintable(flaw));
        });
    }
}

} // namespace Cartulary::Test
