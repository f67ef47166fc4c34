// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatefile.h"

#include "odftemplate.h"
#include "ooxmltemplate.h"

#include <algorithm>

namespace Cartulary {

TemplateFile::~TemplateFile() = default;

QString storable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                result += u'\n';
        } else if (c == u'\u2028' || c == u'\u2029' || c == u'\v') {
            result += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (!c.isSurrogate() && c < u'\uFFFE' && (c >= u' ' || c == u'\n' || c == u'\t')) {
            result += c;
        }
    }
    return result;
}

Result<std::unique_ptr<TemplateFile>> TemplateFile::open(const QByteArray &bytes)
{
    Result<OfficeFile> file = readOfficeFile(bytes);
    if (!file)
        return std::unexpected(file.error());
    return isOpenDocument(file->format) ? OdfTemplate::open(std::move(*file)) : OoxmlTemplate::open(std::move(*file));
}

bool TemplateFile::isFirst(pugi::xml_node node) const
{
    for (pugi::xml_node before = node.previous_sibling(); before; before = before.previous_sibling()) {
        if (roleOf(before) != InlineRole::Properties)
            return false;
    }
    return true;
}

/// Makes two of each element around @p node, of which the second begins with it, up to the paragraph.
bool TemplateFile::divideBefore(pugi::xml_node node) const
{
    for (pugi::xml_node parent = node.parent(); parent && roleOf(parent) != InlineRole::Paragraph;
         parent = node.parent()) {
        if (isFirst(node)) {
            node = parent;
            continue;
        }
        if (roleOf(parent) != InlineRole::Wrapper)
            return false;
        pugi::xml_node second = parent.parent().insert_child_after(parent.name(), parent);
        for (const pugi::xml_attribute attribute : parent.attributes())
            second.append_copy(attribute);
        for (const pugi::xml_node child : parent.children()) {
            if (roleOf(child) == InlineRole::Properties)
                second.append_copy(child);
        }
        for (pugi::xml_node next; node; node = next) {
            next = node.next_sibling();
            second.append_move(node);
        }
        node = second;
    }
    return true;
}

bool TemplateFile::split(int index, qsizetype at)
{
    FlowParagraph &paragraph = m_flow.paragraphs[index];
    if (at <= 0 || at >= paragraph.text.size())
        return true;
    const auto piece = std::ranges::upper_bound(paragraph.pieces, at, {}, &FlowPiece::to);
    if (piece == paragraph.pieces.end() || !piece->node)
        return false;
    if (piece->from == at)
        return divideBefore(piece->node);
    if (piece->kind != FlowPiece::Kind::Text)
        return false;
    FlowPiece second = *piece;
    second.node = splitText(piece->node, at - piece->from);
    second.length = piece->to() - at;
    second.from = at;
    if (!second.node)
        return false;
    piece->length = at - piece->from;
    paragraph.pieces.insert(piece + 1, second);
    return divideBefore(second.node);
}

pugi::xml_node TemplateFile::inlineAt(int index, qsizetype at) const
{
    const FlowPiece *piece = m_flow.paragraphs.at(index).pieceAt(at);
    pugi::xml_node node = piece ? piece->node : pugi::xml_node();
    while (node && roleOf(node.parent()) != InlineRole::Paragraph)
        node = node.parent();
    return node;
}

void TemplateFile::removeControl(const FlowControl &control)
{
    control.node.parent().remove_child(control.node);
}

QList<NodeMap> TemplateFile::repeat(pugi::xml_node first, pugi::xml_node last, qsizetype count)
{
    QList<NodeMap> maps;
    pugi::xml_node parent = first.parent(), place = last;
    for (qsizetype i = 0; i < count; ++i) {
        NodeMap map;
        for (pugi::xml_node original = first; original; original = original.next_sibling()) {
            place = parent.insert_copy_after(original, place);
            mapNodes(original, place, map);
            if (original == last)
                break;
        }
        maps.append(std::move(map));
    }
    // Only now: a copy must be like its original while it is mapped.
    for (const NodeMap &map : std::as_const(maps)) {
        for (pugi::xml_node original = first; original; original = original.next_sibling()) {
            makeUnique(map.value(original.hash_value()));
            if (original == last)
                break;
        }
    }
    return maps;
}

} // namespace Cartulary
