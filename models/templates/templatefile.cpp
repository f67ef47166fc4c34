// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatefile.h"

#include "odftemplate.h"
#include "ooxmltemplate.h"

namespace Cartulary {

TemplateFile::~TemplateFile() = default;

Result<std::unique_ptr<TemplateFile>> TemplateFile::open(const QByteArray &bytes)
{
    Result<OfficeFile> file = readOfficeFile(bytes);
    if (!file)
        return std::unexpected(file.error());
    return isOpenDocument(file->format) ? OdfTemplate::open(std::move(*file)) : OoxmlTemplate::open(std::move(*file));
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
