// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatereading.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cartulary {

namespace {

/// Where @p item begins in the flow: paragraph and character. What is not in the text stands at the end.
std::pair<int, qsizetype> positionOf(const Scan &scan, TemplateItem item)
{
    std::pair<int, qsizetype> position;
    switch (item.kind) {
    case TemplateItem::Kind::Blank:
        position = {scan.blanks.at(item.index).paragraph, scan.blanks.at(item.index).from};
        break;
    case TemplateItem::Kind::Choice:
        position = {scan.choices.at(item.index).paragraph, scan.choices.at(item.index).from};
        break;
    case TemplateItem::Kind::Repeat:
        position = {scan.repeats.at(item.index).firstParagraph, scan.repeats.at(item.index).firstFrom};
        break;
    }
    // A table has no marks of its own: it begins where the first of its blanks does.
    for (const Blank &blank : scan.blanks) {
        if (item.kind == TemplateItem::Kind::Repeat && position.first < 0 && blank.repeat == item.index)
            position = {blank.paragraph, blank.from};
    }
    if (position.first < 0)
        position.first = std::numeric_limits<int>::max();
    return position;
}

} // namespace

Result<TemplateReadingPointer> readTemplate(const QByteArray &bytes)
{
    Result<std::unique_ptr<TemplateFile>> file = TemplateFile::open(bytes);
    if (!file)
        return std::unexpected(file.error());
    auto reading = std::make_shared<TemplateReading>();
    reading->bytes = bytes;
    reading->file = std::move(*file);
    Result<Scan> found = scanWhole(reading->flow());
    if (!found)
        return std::unexpected(found.error());
    reading->scan = *std::move(found);
    return reading;
}

QList<TemplateItem> templateItems(const Scan &scan)
{
    QList<TemplateItem> items;
    const auto add = [&items](TemplateItem::Kind kind, qsizetype count) {
        for (int i = 0; i < count; ++i)
            items.append({kind, i});
    };
    // A loop stands before what is in it, also where both begin at one place.
    add(TemplateItem::Kind::Repeat, scan.repeats.size());
    add(TemplateItem::Kind::Blank, scan.blanks.size());
    add(TemplateItem::Kind::Choice, scan.choices.size());
    QList<std::pair<std::pair<int, qsizetype>, TemplateItem>> placed;
    for (const TemplateItem item : std::as_const(items))
        placed.append({positionOf(scan, item), item});
    std::ranges::stable_sort(placed, {}, [](const auto &each) { return each.first; });
    for (qsizetype i = 0; i < placed.size(); ++i)
        items[i] = placed.at(i).second;
    return items;
}

QString itemId(const Scan &scan, TemplateItem item)
{
    switch (item.kind) {
    case TemplateItem::Kind::Blank:
        return scan.blanks.at(item.index).id;
    case TemplateItem::Kind::Choice:
        return scan.choices.at(item.index).id;
    case TemplateItem::Kind::Repeat:
        break;
    }
    return scan.repeats.at(item.index).id;
}

FlowPlace itemPlace(const Scan &scan, TemplateItem item)
{
    switch (item.kind) {
    case TemplateItem::Kind::Blank:
        return scan.blanks.at(item.index).place;
    case TemplateItem::Kind::Choice:
        return scan.choices.at(item.index).place;
    case TemplateItem::Kind::Repeat:
        break;
    }
    return scan.repeats.at(item.index).place;
}

QString itemLabel(const Scan &scan, TemplateItem item)
{
    QString label;
    if (item.kind == TemplateItem::Kind::Blank) {
        const Blank &blank = scan.blanks.at(item.index);
        label = !blank.label.isEmpty() ? blank.label : blank.name;
    } else if (item.kind == TemplateItem::Kind::Choice) {
        const Choice &choice = scan.choices.at(item.index);
        label = choice.question.isEmpty() ? choice.label : choice.question + u" \u2013 "_s + choice.label;
    } else {
        label = scan.repeats.at(item.index).words;
    }
    label = label.simplified();
    // What stands between a label and the sentence before it.
    while (!label.isEmpty() && QStringView(u",;:.–-)]").contains(label.front()))
        label = label.sliced(1).trimmed();
    return label.isEmpty() ? QCoreApplication::translate("Cartulary::TemplateItems", "without a name") : label;
}

} // namespace Cartulary
