// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include <QStringList>

namespace Cartulary {

namespace {

void collect(const Block &block, QStringList &lines)
{
    if (!block.inlines.isEmpty()) {
        const QString number = block.number.isEmpty() ? QString() : block.number + QLatin1Char(' ');
        lines.append(number + plainText(block.inlines));
    }
    for (const Block &child : block.children)
        collect(child, lines);
}

} // namespace

bool Block::operator==(const Block &other) const = default;

QString plainText(const QList<Inline> &inlines)
{
    QString text;
    for (const Inline &run : inlines)
        text += run.kind == Inline::Kind::LineBreak ? QStringLiteral("\n") : run.text;
    return text;
}

QString plainText(const Block &block)
{
    QStringList lines;
    collect(block, lines);
    return lines.join(QLatin1Char('\n'));
}

QString plainText(const Document &document)
{
    QStringList lines;
    for (const QString &line : {document.title, document.subtitle, document.versionLine}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    for (const Block &block : document.blocks)
        collect(block, lines);
    return lines.join(QLatin1Char('\n'));
}

} // namespace Cartulary
