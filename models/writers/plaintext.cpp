// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Cartulary {

namespace {

constexpr qsizetype fewestSections = 4;
constexpr qsizetype mostContents = 32;

bool isPrintable(char16_t unit)
{
    const bool control = unit < 0x20 || (unit >= 0x7f && unit < 0xa0);
    const bool nonCharacter = unit == 0xfffe || unit == 0xffff || unit == 0xfeff || (unit >= 0xfdd0 && unit <= 0xfdef);
    return !control && !nonCharacter;
}

void collectHeadings(const QList<Block> &blocks, QList<const Block *> &headings)
{
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Heading)
            headings.append(&block);
        collectHeadings(block.children, headings);
    }
}

} // namespace

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                clean += u'\n';
        } else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\n') {
            clean += u'\n';
        } else if (c == u'\t') {
            clean += u' ';
        } else if (isPrintable(c.unicode())) {
            clean += c;
        }
    }
    return clean;
}

QString oneLine(const QString &text)
{
    static const QRegularExpression white(QStringLiteral("[ \\n]+"));
    return cleanText(text).split(white, Qt::SkipEmptyParts).join(u' ');
}

QString missingText(const Inline &run)
{
    const QString text = cleanText(run.text);
    return text.startsWith(u'[') && text.endsWith(u']') ? text : u'[' + text + u']';
}

bool isSafeHref(const QString &href)
{
    if (href.startsWith(u'#'))
        return href.size() > 1;
    if (href != cleanText(href).simplified() || href.contains(u' '))
        return false;
    const QUrl url(href);
    const QString scheme = url.scheme().toLower();
    return url.isValid() && (scheme == u"http" || scheme == u"https" || scheme == u"mailto" || scheme == u"tel");
}

bool endsWithColon(const Block &block)
{
    return block.kind == Block::Kind::Paragraph && plainText(block.inlines).trimmed().endsWith(u':');
}

QString foreignLanguage(const Inline &run, const Document &document)
{
    static const QRegularExpression code(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    return run.language != languageCode(document.language) && code.match(run.language).hasMatch() ? run.language
                                                                                                  : QString();
}

QList<const Block *> headingsOf(const Document &document)
{
    QList<const Block *> headings;
    collectHeadings(document.blocks, headings);
    return headings;
}

namespace {

void collectTables(const QList<Block> &blocks, QString &heading, QHash<const Block *, QString> &titles)
{
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Heading)
            heading = oneLine(plainText(block.inlines));
        else if (block.kind == Block::Kind::Table)
            titles.insert(&block, heading);
        collectTables(block.children, heading, titles);
    }
}

} // namespace

QHash<const Block *, QString> tableTitles(const Document &document)
{
    QHash<const Block *, QString> titles;
    QString heading = oneLine(document.title);
    collectTables(document.blocks, heading, titles);
    return titles;
}

QList<const Block *> contentsOf(const Document &document)
{
    if (!document.contents)
        return {};
    QList<const Block *> headings = headingsOf(document);
    const auto upTo = [&headings](int level) {
        return std::ranges::count_if(headings, [level](const Block *heading) { return heading->level <= level; });
    };
    if (upTo(2) < fewestSections)
        return {};
    const int deepest = upTo(3) <= mostContents ? 3 : 2;
    headings.removeIf(
        [deepest](const Block *heading) { return heading->level > deepest || heading->anchor.isEmpty(); });
    return headings;
}

int topLevel(const Document &document)
{
    const QList<const Block *> headings = headingsOf(document);
    const auto top = std::ranges::min_element(headings, {}, [](const Block *heading) { return heading->level; });
    return top == headings.end() ? 1 : qMax(1, (*top)->level);
}

QHash<const Block *, int> structureLevels(const Document &document)
{
    constexpr int deepest = 4;
    const int top = topLevel(document);
    QHash<const Block *, int> levels;
    int before = 0;
    for (const Block *heading : headingsOf(document)) {
        before = qBound(1, heading->level - top + 1, qMin(deepest, before + 1));
        levels.insert(heading, before);
    }
    return levels;
}

int columnCount(const Block &table)
{
    qsizetype columns = 0;
    for (const Block &row : table.children)
        columns = qMax(columns, row.children.size());
    return int(columns);
}

bool isOneParagraph(const QList<Block> &blocks)
{
    return blocks.size() == 1 && blocks.first().kind == Block::Kind::Paragraph;
}

DocumentWords documentWords(Language language)
{
    if (language == Language::French)
        return {QStringLiteral("Sommaire"), QStringLiteral("Page\u00a0%1 sur\u00a0%2"), QStringLiteral("À remplir"),
                QStringLiteral("BROUILLON")};
    return {QStringLiteral("Contents"), QStringLiteral("Page\u00a0%1 of\u00a0%2"), QStringLiteral("To be filled in"),
            QStringLiteral("DRAFT")};
}

} // namespace Cartulary
