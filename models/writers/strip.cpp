// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strip.h"

namespace Cartulary {

namespace {

constexpr qreal noteRule = 2.2;

void addNote(Stack &stack, const NotePlace &place, qreal top, qreal bottom)
{
    const Box fill{.kind = Box::Kind::Fill,
                   .role = Box::Role::Note,
                   .rect = QRectF(place.left, top, place.width, bottom - top),
                   .colour = PageColour::noteFill};
    Box rule = fill;
    rule.kind = Box::Kind::Rule;
    rule.colour = place.rule;
    rule.rect.setWidth(noteRule);
    stack.boxes.prepend(rule);
    stack.boxes.prepend(fill);
}

void add(Stack &stack, const Strip &strip, QPointF offset)
{
    for (Box box : strip.boxes) {
        box.rect.translate(offset);
        stack.boxes.append(box);
    }
    for (PageLink link : strip.links) {
        link.rect.translate(offset);
        stack.links.append(link);
    }
    for (Strip::Anchor anchor : strip.anchors) {
        anchor.top += offset.y();
        stack.anchors.append(anchor);
    }
}

} // namespace

Stack stackStrips(const QList<Strip> &strips, const QHash<int, NotePlace> &notes)
{
    Stack stack;
    int note = -1;
    qreal noteTop = 0;
    for (const Strip &strip : strips) {
        const qreal bottom = stack.height;
        stack.height += &strip == &strips.first() ? 0 : strip.space;
        if (strip.note != note) {
            if (note >= 0)
                addNote(stack, notes.value(note), noteTop, bottom);
            note = strip.note;
            noteTop = stack.height;
        }
        add(stack, strip, QPointF(0, stack.height));
        stack.height += strip.height;
    }
    if (note >= 0)
        addNote(stack, notes.value(note), noteTop, stack.height);
    return stack;
}

void addToStrip(Strip &strip, const Stack &stack, QPointF offset)
{
    Strip whole{.boxes = stack.boxes, .links = stack.links, .anchors = stack.anchors};
    Stack moved;
    add(moved, whole, offset);
    strip.boxes += moved.boxes;
    strip.links += moved.links;
    strip.anchors += moved.anchors;
}

qreal heightOf(const QList<Strip> &strips)
{
    qreal height = 0;
    for (const Strip &strip : strips)
        height += strip.height + (&strip == &strips.first() ? 0 : strip.space);
    return height;
}

} // namespace Cartulary
