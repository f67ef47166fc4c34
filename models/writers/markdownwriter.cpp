// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownwriter.h"

#include "output.h"
#include "plaintext.h"

#include <QRegularExpression>
#include <QStringList>

namespace Cartulary {

namespace {

const QString fillIn = QStringLiteral("\\_").repeated(24);

/// Every character that can mean something to a Markdown reader gets a backslash or becomes an entity.
QString escaped(const QString &text)
{
    static const QString special = QStringLiteral("\\`*_[]|~$");
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        if (c == u'<')
            out += QStringLiteral("&lt;");
        else if (c == u'>')
            out += QStringLiteral("&gt;");
        else if (c == u'&')
            out += QStringLiteral("&amp;");
        else if (special.contains(c))
            out += QString(u'\\') + c;
        else
            out += c;
    }
    return out;
}

/// What would open a list, a rule or a table if it stood at the start of a line, and white that would be lost there.
QString lineEscaped(QString line)
{
    static const QRegularExpression opener(QStringLiteral("^( *)([-+=:#])"));
    static const QRegularExpression number(QStringLiteral("^( *[0-9]{1,9})([.)])"));
    line.replace(opener, QStringLiteral("\\1\\\\2")).replace(number, QStringLiteral("\\1\\\\2"));
    if (line.startsWith(u' '))
        line.replace(0, 1, QStringLiteral("&#32;"));
    if (line.endsWith(u' '))
        line.replace(line.size() - 1, 1, QStringLiteral("&#32;"));
    return line;
}

/// The address between pointed brackets, with nothing that could end it or a table cell.
QString address(const QString &href)
{
    QString out = href;
    out.replace(u'&', QStringLiteral("&amp;"))
        .replace(u'<', QStringLiteral("%3C"))
        .replace(u'>', QStringLiteral("%3E"));
    return u'<' + out.replace(u'\\', QStringLiteral("%5C")).replace(u'|', QStringLiteral("%7C")) + u'>';
}

/// Builds the page; blocks become lines, and a container puts its own mark before the lines of what it holds.
class MarkdownBuilder
{
public:
    explicit MarkdownBuilder(const Document &document)
        : m_document(document)
        , m_top(topLevel(document))
    {
    }

    QString page() const;

private:
    QStringList blocks(const QList<Block> &blocks) const;
    QStringList block(const Block &block) const;
    QStringList paragraph(const QList<Inline> &runs) const;
    QStringList heading(const Block &block) const;
    QStringList list(const Block &block) const;
    QStringList table(const Block &table) const;
    QStringList signatures(const Block &block) const;
    QStringList contents() const;
    QString row(const Block &row, int columns) const;
    QStringList cell(const QList<Block> &blocks) const;
    /// Line breaks as @p lineBreak.
    QString inlines(const QList<Inline> &runs, const QString &lineBreak, bool links = true) const;

    const Document &m_document;
    int m_top;
};

/// @p lines behind @p first, and behind spaces of the same width from the second line on.
QStringList indented(const QStringList &lines, const QString &first, const QString &rest)
{
    QStringList out;
    for (const QString &line : lines) {
        const QString mark = out.isEmpty() ? first : rest;
        out.append(line.isEmpty() ? mark.trimmed() : mark + line);
    }
    return out.isEmpty() ? QStringList{first.trimmed()} : out;
}

/// What stands next to emphasised words: a reader takes asterisks for a mark only beside certain characters.
struct Neighbours
{
    QChar before = u' ';
    QChar after = u' ';
};

/// Whether asterisks at an end of emphasised words, where @p inner is within and @p outer beyond, are a mark to every
/// reader (CommonMark 0.31, section 6.2). The neighbour must be none itself.
bool isFlanking(QChar inner, QChar outer)
{
    if (inner.isSpace() || outer == u'*')
        return false;
    return inner.isLetterOrNumber() || !outer.isLetterOrNumber();
}

/// Asterisks where a reader must take them for a mark, tags where it might not.
QString marked(const QString &words, Neighbours beside, QLatin1StringView mark, QLatin1StringView tag)
{
    if (isFlanking(words.front(), beside.before) && isFlanking(words.back(), beside.after))
        return mark + words + mark;
    return u'<' + tag + u'>' + words + QStringLiteral("</") + tag + u'>';
}

/// The first character of @p run as it is written; an asterisk where that depends on its own neighbours.
QChar firstCharacter(const Inline &run)
{
    if (run.kind == Inline::Kind::LineBreak)
        return u' ';
    if (run.strong || run.emphasis || run.kind == Inline::Kind::Missing)
        return u'*';
    if (run.kind == Inline::Kind::Blank || isSafeHref(run.href))
        return u'[';
    return run.text.isEmpty() ? QChar(u'*') : run.text.front();
}

/// Runs that are written alike as one, so that a mark goes around all of them.
QList<Inline> joined(const QList<Inline> &runs)
{
    QList<Inline> out;
    for (const Inline &run : runs) {
        const bool alike = !out.isEmpty() && run.kind == Inline::Kind::Text && out.last().kind == Inline::Kind::Text
                        && run.strong == out.last().strong && run.emphasis == out.last().emphasis && run.href.isEmpty()
                        && out.last().href.isEmpty();
        if (alike)
            out.last().text += run.text;
        else
            out.append(run);
    }
    return out;
}

/// @p words without the plain spaces at either end.
QString trimmedSpaces(const QString &words)
{
    qsizetype from = 0;
    qsizetype to = words.size();
    while (from < to && words.at(from) == u' ')
        ++from;
    while (to > from && words.at(to - 1) == u' ')
        --to;
    return words.sliced(from, to - from);
}

QString MarkdownBuilder::inlines(const QList<Inline> &runs, const QString &lineBreak, bool links) const
{
    QString out;
    const QList<Inline> pieces = joined(runs);
    for (auto run = pieces.cbegin(); run != pieces.cend(); ++run) {
        const bool missing = run->kind == Inline::Kind::Missing;
        QString words = escaped(missing ? missingText(*run) : cleanText(run->text));
        if (run->kind == Inline::Kind::LineBreak) {
            out += lineBreak;
            continue;
        }
        if (run->kind == Inline::Kind::Blank && words.isEmpty())
            words = fillIn;
        words.replace(u'\n', lineBreak);
        if (words.isEmpty())
            continue;
        const bool link = links && isSafeHref(run->href);
        const bool strong = run->strong || missing;
        // A mark stands against a word: the spaces within go beyond it.
        const QString inner = (strong || run->emphasis) && !words.trimmed().isEmpty() ? trimmedSpaces(words) : words;
        const qsizetype from = words.indexOf(inner);
        const QString lead = words.first(from);
        const QString tail = words.sliced(from + inner.size());
        words = inner;
        Neighbours beside;
        if (link)
            beside = {u'[', u']'};
        else if (!lead.isEmpty() || !out.isEmpty())
            beside.before = lead.isEmpty() ? out.back() : u' ';
        if (!link && tail.isEmpty() && run + 1 != pieces.cend())
            beside.after = firstCharacter(*(run + 1));
        if (run->emphasis)
            words = marked(words, strong ? Neighbours{u'*', u'*'} : beside, QLatin1StringView("*"),
                           QLatin1StringView("em"));
        if (strong)
            words = marked(words, beside, QLatin1StringView("**"), QLatin1StringView("strong"));
        words = lead + words + tail;
        out += link ? u'[' + words + QStringLiteral("](") + address(run->href) + u')' : words;
    }
    return out;
}

QStringList MarkdownBuilder::paragraph(const QList<Inline> &runs) const
{
    QStringList lines = inlines(runs, QStringLiteral("\n")).split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    for (QString &line : lines) // a line without words would end the paragraph
        line = line.isEmpty() ? QStringLiteral("&nbsp;") : lineEscaped(line);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        lines[i] += u'\\';
    return lines;
}

QStringList MarkdownBuilder::heading(const Block &block) const
{
    const QString anchor = block.anchor.isEmpty()
                             ? QString()
                             : QStringLiteral("<a id=\"") + block.anchor.toHtmlEscaped() + QStringLiteral("\"></a>");
    const QString number = block.number.isEmpty() ? QString() : escaped(cleanText(block.number)) + u' ';
    return {QString(qBound(2, block.level - m_top + 2, 6), u'#') + u' ' + anchor + number
            + inlines(block.inlines, QStringLiteral("<br>"))};
}

QStringList MarkdownBuilder::list(const Block &block) const
{
    QStringList out;
    qsizetype number = 0;
    bool loose = false;
    for (const Block &item : block.children)
        loose = loose || item.children.size() > 1;
    for (const Block &item : block.children) {
        const QString mark = block.ordered ? QString::number(++number) + QStringLiteral(". ") : QStringLiteral("- ");
        const QStringList lines = item.kind == Block::Kind::ListItem ? blocks(item.children) : this->block(item);
        if (loose && !out.isEmpty())
            out.append(QString());
        out += indented(lines, mark, QString(mark.size(), u' '));
    }
    return out;
}

QStringList MarkdownBuilder::cell(const QList<Block> &blocks) const
{
    QStringList lines;
    for (const Block &block : blocks) {
        if (!block.inlines.isEmpty())
            lines.append(inlines(block.inlines, QStringLiteral("<br>")));
        qsizetype number = 0;
        for (const Block &child : block.children) {
            const QString mark = block.kind != Block::Kind::List ? QString()
                               : block.ordered                   ? QString::number(++number) + QStringLiteral(". ")
                                                                 : QStringLiteral("• ");
            const QStringList inner = cell(child.kind == Block::Kind::ListItem ? child.children : QList<Block>{child});
            if (!inner.isEmpty())
                lines.append(mark + inner.join(QStringLiteral("<br>")));
        }
    }
    return lines;
}

QString MarkdownBuilder::row(const Block &row, int columns) const
{
    QString out = QStringLiteral("|");
    for (int c = 0; c < columns; ++c) {
        QString words = c < row.children.size() ? cell(row.children.at(c).children).join(QStringLiteral("<br>"))
                                                : QString();
        if (c < row.children.size() && row.children.at(c).header && !words.isEmpty())
            words = QStringLiteral("<strong>") + words + QStringLiteral("</strong>");
        out += u' ' + words + QStringLiteral(" |");
    }
    return out;
}

QStringList MarkdownBuilder::table(const Block &table) const
{
    const int columns = columnCount(table);
    if (columns == 0)
        return {};
    QStringList out;
    if (table.headerRows < 1) // Markdown knows no table without a heading
        out.append(row(Block(), columns));
    for (Block line : table.children) {
        if (out.isEmpty()) { // bold by itself
            for (Block &cell : line.children)
                cell.header = false;
        }
        out.append(row(line, columns));
    }
    out.insert(1, u'|' + QStringLiteral(" --- |").repeated(columns));
    return out;
}

QStringList MarkdownBuilder::signatures(const Block &block) const
{
    QStringList out;
    for (const Block &party : block.children) {
        for (const Block &child : party.children) {
            if (!out.isEmpty())
                out.append(QString());
            QStringList lines = this->block(child);
            if (endsWithColon(child) && !lines.isEmpty())
                lines.last() += u' ' + fillIn;
            out += lines;
        }
    }
    return out;
}

QStringList MarkdownBuilder::block(const Block &block) const
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return heading(block);
    case Block::Kind::Paragraph:
        return paragraph(block.inlines);
    case Block::Kind::List:
        return list(block);
    case Block::Kind::Table:
        return table(block);
    case Block::Kind::Note:
        return indented(blocks(block.children), QStringLiteral("> "), QStringLiteral("> "));
    case Block::Kind::Signatures:
        return signatures(block);
    case Block::Kind::PageBreak:
        return {QStringLiteral("---")};
    case Block::Kind::ListItem:
    case Block::Kind::TableRow:
    case Block::Kind::TableCell:
        break; // out of place: its content is printed all the same
    }
    return blocks(block.children);
}

QStringList MarkdownBuilder::blocks(const QList<Block> &blocks) const
{
    QStringList out;
    const Block *before = nullptr;
    for (const Block &one : blocks) {
        const QStringList lines = block(one);
        if (lines.isEmpty())
            continue;
        if (before)
            out.append(QString());
        if (before && before->kind == Block::Kind::List && one.kind == Block::Kind::List)
            out << QStringLiteral("<!-- -->") << QString(); // or the two lists would become one
        out += lines;
        before = &one;
    }
    return out;
}

QStringList MarkdownBuilder::contents() const
{
    QStringList out;
    for (const Block *entry : contentsOf(m_document)) {
        const QString number = entry->number.isEmpty() ? QString() : escaped(cleanText(entry->number)) + u' ';
        const QString words = number + inlines(entry->inlines, QStringLiteral(" "), false);
        out.append(QString(qMax(0, entry->level - m_top) * 2, u' ') + QStringLiteral("- [") + words
                   + QStringLiteral("](") + address(u'#' + entry->anchor) + u')');
    }
    return out;
}

QString MarkdownBuilder::page() const
{
    QStringList parts{QStringLiteral("# ")
                      + escaped(cleanText(m_document.title)).replace(u'\n', QStringLiteral("<br>"))};
    for (const QString &line : {m_document.subtitle, m_document.versionLine}) {
        Inline words;
        words.text = line;
        if (!line.isEmpty())
            parts.append(paragraph({words}).join(u'\n'));
    }
    if (const QStringList entries = contents(); !entries.isEmpty())
        parts << QStringLiteral("**") + documentWords(m_document.language).contents + QStringLiteral("**")
              << entries.join(u'\n');
    parts.append(blocks(m_document.blocks).join(u'\n'));
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace

Result<void> writeMarkdown(const Document &document, QIODevice &device)
{
    return writeBytes(device, MarkdownBuilder(document).page().toUtf8());
}

} // namespace Cartulary
