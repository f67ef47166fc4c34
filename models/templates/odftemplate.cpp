// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odftemplate.h"

#include "odfflow.h"
#include "packagewriter.h"

#include <array>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

const QString contentPart = u"content.xml"_s;
const QString stylesPart = u"styles.xml"_s;

/// The elements of headers and footers too can declare fields.
void addDeclarations(OdfDeclarations &declarations, pugi::xml_node root, const OdfNames &names)
{
    declarations.add(names.child(names.child(root, Odf::Office, "body"), Odf::Office, "text"), names);
    for (const pugi::xml_node page : names.child(root, Odf::Office, "master-styles").children()) {
        for (const pugi::xml_node edge : page.children())
            declarations.add(edge, names);
    }
}

} // namespace

OdfTemplate::OdfTemplate(OfficeFile file)
    : XmlTemplate(std::move(file))
{
}

Result<std::unique_ptr<TemplateFile>> OdfTemplate::open(OfficeFile file)
{
    std::unique_ptr<OdfTemplate> made(new OdfTemplate(std::move(file)));
    if (const Result<void> read = made->read(); !read)
        return std::unexpected(read.error());
    return made;
}

Result<void> OdfTemplate::read()
{
    QList<const Part *> parts;
    for (const QString &name : {contentPart, stylesPart}) {
        if (name == stylesPart && !findPart(m_package.parts(), name))
            continue;
        const Result<Part *> part = parse(name);
        if (!part)
            return std::unexpected(part.error());
        parts.append(*part);
    }
    OdfStyles styles;
    OdfDeclarations declarations;
    for (const Part *part : std::as_const(parts)) {
        styles.add(part->root(), part->names);
        addDeclarations(declarations, part->root(), part->names);
    }
    styles.followPages();
    m_flow.language = styles.language();
    for (const Part *part : std::as_const(parts)) {
        OdfFlowBuilder builder(m_flow, styles, declarations, part->names);
        if (part->xml->name == contentPart)
            builder.addText(part->xml->name, part->root());
        else
            builder.addMasterPages(part->xml->name, part->root());
    }
    return {};
}

void OdfTemplate::remove(pugi::xml_node block)
{
    const OdfNames &names = touch(block);
    pugi::xml_node parent = block.parent();
    parent.remove_child(block);
    const auto holds = [&](std::initializer_list<std::string_view> locals, Odf space) {
        return std::ranges::any_of(locals, [&](std::string_view local) { return names.child(parent, space, local); });
    };
    const OdfName name = names.of(parent);
    // A table without rows, a list without items, an item without text.
    const bool noRows = name.space == Odf::Table && name.local.starts_with("table") && name.local != "table-cell"
                     && name.local != "table-row"
                     && !holds({"table-row", "table-rows", "table-header-rows", "table-row-group"}, Odf::Table);
    const bool noItems = name.is(Odf::Text, "list") && !holds({"list-item", "list-header"}, Odf::Text);
    const bool emptyItem = name.is(Odf::Text, "list-item") && !holds({"p", "h", "list"}, Odf::Text);
    if (noRows || noItems || emptyItem)
        remove(parent);
    else if ((name.is(Odf::Table, "table-cell") || name.is(Odf::Text, "note-body") || name.is(Odf::Draw, "text-box"))
             && !holds({"p", "h", "list"}, Odf::Text) && !holds({"table"}, Odf::Table))
        parent.append_child(names.name(Odf::Text, "p").c_str());
}

OdfTemplate::InlineRole OdfTemplate::roleOf(pugi::xml_node node) const
{
    const OdfName name = partOf(node).names.of(node);
    if (name.space != Odf::Text)
        return InlineRole::Other;
    return name.local == "p" || name.local == "h"    ? InlineRole::Paragraph
         : name.local == "span" || name.local == "a" ? InlineRole::Wrapper
                                                     : InlineRole::Other;
}

pugi::xml_node OdfTemplate::splitText(pugi::xml_node node, qsizetype length)
{
    if (node.type() == pugi::node_element)
        return {};
    touch(node);
    const QString whole = QString::fromUtf8(node.value());
    pugi::xml_node rest = node.parent().insert_child_after(node.type(), node);
    node.set_value(whole.first(qMin(length, whole.size())).toUtf8().constData());
    rest.set_value(whole.sliced(qMin(length, whole.size())).toUtf8().constData());
    return rest;
}

void OdfTemplate::makeUnique(pugi::xml_node copy)
{
    static constexpr std::array<std::string_view, 13> once{
        "bookmark",       "bookmark-start",       "bookmark-end",
        "reference-mark", "reference-mark-start", "reference-mark-end",
        "change",         "change-start",         "change-end",
        "toc-mark",       "user-index-mark",      "alphabetical-index-mark",
        "soft-page-break"};
    const OdfNames &names = touch(copy);
    copy.remove_attribute("xml:id");
    for (const Odf space : {Odf::Text, Odf::Form}) {
        if (const pugi::xml_attribute id = names.attribute(copy, space, "id"))
            copy.remove_attribute(id);
    }
    for (pugi::xml_node child = copy.first_child(), next; child; child = next) {
        next = child.next_sibling();
        const OdfName name = names.of(child);
        const bool mark = name.space == Odf::Text && std::ranges::find(once, name.local) != once.end();
        if (mark || name.is(Odf::Office, "annotation") || name.is(Odf::Office, "annotation-end"))
            copy.remove_child(child);
        else
            makeUnique(child);
    }
}

Result<QByteArray> OdfTemplate::save() const
{
    static const QByteArray ofTemplate = "application/vnd.oasis.opendocument.text-template"_ba;
    static const QByteArray ofDocument = "application/vnd.oasis.opendocument.text"_ba;
    PackageParts parts = m_package.edited();
    for (const QString &name : {u"mimetype"_s, u"META-INF/manifest.xml"_s}) {
        if (PackagePart *part = findPart(parts, name))
            part->data.replace(ofTemplate, ofDocument);
    }
    return writePackage(parts);
}

} // namespace Cartulary
