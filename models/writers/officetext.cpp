// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officetext.h"

#include "logo.h"
#include "plaintext.h"

#include <QBuffer>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestBookmark = 40;  // Word's limit
constexpr int longestAddress = 2000; // Word takes 2083 signs
constexpr qreal letterWidth = 0.46;  // of a size, on average
constexpr qreal cellPadding = 2 * officeCellPaddingX + 8; // and what a short word is wider than we guess
constexpr qsizetype longestWord = 28; // a longer one, an address, may be broken
constexpr qreal listIndent = 10;

/// How wide @p block would like to be, guessed by its letters: an office program lays the lines out, not we.
void measure(const Block &block, qreal perLetter, qreal indent, ColumnWidth &column)
{
    const QString text = plainText(block.inlines);
    for (const QString &line : text.split(u'\n')) {
        column.preferred = qMax(column.preferred, qreal(line.size()) * perLetter + indent);
        for (const QString &word : line.split(u' '))
            column.minimum = qMax(column.minimum, qreal(qMin(word.size(), longestWord)) * perLetter + indent);
    }
    for (const Block &child : block.children)
        measure(child, perLetter, block.kind == Block::Kind::List ? indent + listIndent : indent, column);
}

} // namespace

OfficeText::OfficeText(const Document &document, const PageOptions &options)
    : m_document(document)
    , m_options(withLooks(options, document))
    , m_levels(structureLevels(document))
{
    const QList<const Block *> headings = headingsOf(document);
    m_countsHeadings = areCounted(headings);
    nameBookmarks(headings);
    readPicture();
}

void OfficeText::readPicture()
{
    const QImage picture = m_options.logo.isEmpty() ? QImage() : readLogo(m_options.logo);
    if (picture.isNull())
        return;
    QBuffer png(&m_logo.png);
    picture.save(&png, "png");
    m_logo.size = logoSize(picture);
}

qreal OfficeText::textWidth() const
{
    return paper().width() - m_options.margins.left() - m_options.margins.right();
}

bool OfficeText::areCounted(const QList<const Block *> &headings) const
{
    int section = 0;
    int subsection = 0;
    for (const Block *heading : headings) {
        if (heading->number.isEmpty())
            continue;
        QString counted;
        if (level(*heading) == 1) {
            counted = u"%1."_s.arg(++section);
            subsection = 0;
        } else if (level(*heading) == 2) {
            counted = u"%1.%2"_s.arg(section).arg(++subsection);
        }
        if (heading->number != counted)
            return false;
    }
    return section > 0;
}

void OfficeText::nameBookmarks(const QList<const Block *> &headings)
{
    QSet<QString> taken;
    for (const Block *heading : headings) {
        if (heading->anchor.isEmpty() || m_bookmarks.contains(heading->anchor))
            continue;
        QString name;
        for (const QChar c : heading->anchor)
            name += c.unicode() < 128 && c.isLetterOrNumber() ? c : u'_';
        if (name.isEmpty() || !name.front().isLetter())
            name.prepend(u's');
        name.truncate(longestBookmark - 5);
        QString unique = name;
        for (int i = 2; taken.contains(unique.toLower()); ++i) // Word does not tell capitals
            unique = u"%1_%2"_s.arg(name).arg(i);
        taken.insert(unique.toLower());
        m_bookmarks.insert(heading->anchor, unique);
    }
}

int OfficeText::contentsDepth() const
{
    int depth = 1;
    for (const Block *entry : contentsOf(m_document))
        depth = qMax(depth, level(*entry));
    return depth;
}

QString OfficeText::target(const Inline &run) const
{
    if (!isSafeHref(run.href))
        return {};
    if (run.href.startsWith(u'#')) {
        const QString name = bookmark(run.href.mid(1));
        return name.isEmpty() ? QString() : u'#' + name;
    }
    const QString address = QString::fromLatin1(QUrl(run.href).toEncoded());
    return address.size() > longestAddress ? QString() : address;
}

QLatin1StringView OfficeText::style(const Inline &run, bool bold)
{
    if (run.kind == Inline::Kind::Missing)
        return "Missing"_L1;
    if (run.kind == Inline::Kind::Blank)
        return "PlaceholderText"_L1;
    // Word takes bold among bold for the contrary.
    const bool strong = run.strong && !bold;
    return strong && run.emphasis ? "StrongEmphasis"_L1
         : strong                 ? "Strong"_L1
         : run.emphasis           ? "Emphasis"_L1
                                  : QLatin1StringView();
}

QString OfficeText::shown(const Inline &run)
{
    switch (run.kind) {
    case Inline::Kind::LineBreak:
        return u"\n"_s;
    case Inline::Kind::Missing:
        return missingText(run);
    case Inline::Kind::Blank:
        return run.text.isEmpty() ? QString(8, u'…') : cleanText(run.text);
    case Inline::Kind::Text:
        break;
    }
    return cleanText(run.text);
}

QString OfficeText::languageTag(const QString &code)
{
    const std::optional<Language> own = languageFromCode(code);
    const QLocale locale = own ? localeOf(*own) : QLocale(code);
    return locale.language() == QLocale::C ? code : locale.name().replace(u'_', u'-');
}

QList<qreal> OfficeText::columns(const Block &table, qreal room)
{
    QList<ColumnWidth> columns(columnCount(table));
    const qreal size = officeStyle("TableText"_L1).size;
    for (qsizetype r = 0; r < table.children.size(); ++r) {
        const Block &row = table.children.at(r);
        for (qsizetype c = 0; c < row.children.size(); ++c) {
            const bool bold = r < table.headerRows || row.children.at(c).header;
            measure(row.children.at(c), size * letterWidth * (bold ? 1.1 : 1), cellPadding, columns[c]);
        }
    }
    fitColumns(columns, table.widths, room);
    QList<qreal> widths;
    for (const ColumnWidth &column : std::as_const(columns))
        widths.append(column.width);
    return widths;
}

std::span<const Block> OfficeText::itemBlocks(const Block &item)
{
    return item.kind == Block::Kind::ListItem ? std::span<const Block>(item.children) : std::span(&item, 1);
}

int OfficeText::partiesAcross(const Block &signatures)
{
    return int(qBound(qsizetype(1), signatures.children.size(), qsizetype(signatures.children.size() == 3 ? 3 : 2)));
}

bool OfficeText::isTable(const Block *block)
{
    return block && (block->kind == Block::Kind::Table || (block->kind == Block::Kind::Note && isBoxed(*block)));
}

bool OfficeText::isBoxed(const Block &note)
{
    return std::ranges::any_of(note.children, [](const Block &block) { return block.kind != Block::Kind::Paragraph; });
}

bool OfficeText::announces(const Block &block, const Block *next)
{
    return next && (next->kind == Block::Kind::List || next->kind == Block::Kind::Table) && endsWithColon(block);
}

QLatin1StringView OfficeText::bodyStyle(const Block &block, const Block *next)
{
    if (isTable(next))
        return "TableIntroduction"_L1;
    return announces(block, next) ? "Introduction"_L1 : "BodyText"_L1;
}

} // namespace Cartulary
