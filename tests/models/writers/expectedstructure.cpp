// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectedstructure.h"

#include "plaintext.h"

using namespace Qt::StringLiterals;

namespace Cartulary::Test {

namespace {

class Expectation
{
public:
    Expectation(const Document &document, const PagedLayout &layout)
        : m_document(document)
        , m_layout(layout)
    {
        add(0, u"Document"_s);
        addText(1, u"H1"_s, document.title);
        addText(1, u"P"_s, document.subtitle);
        addText(1, u"P"_s, document.versionLine);
        addContents();
        addBlocks(document.blocks, 1, 0);
    }

    QStringList lines;

private:
    void add(int depth, const QString &line) { lines.append(QString(depth * 2, u' ') + line); }

    void addText(int depth, const QString &type, const QString &text)
    {
        if (text.isEmpty())
            return;
        add(depth, type);
        add(depth + 1, u'"' + readBack(text) + u'"');
    }

    void addContents()
    {
        const QList<const Block *> entries = contentsOf(m_document);
        if (entries.isEmpty())
            return;
        add(1, u"TOC"_s);
        addText(2, u"Caption"_s, documentWords(m_document.language).contents);
        int depth = 2;
        int level = topLevel(m_document);
        for (const Block *entry : entries) {
            while (entry->level > level) {
                add(depth + 1, u"TOC"_s);
                depth += 2;
                ++level;
            }
            depth -= 2 * (level - entry->level);
            level = entry->level;
            add(depth, u"TOCI"_s);
            addText(depth + 1, u"Lbl"_s, entry->number);
            add(depth + 1, u"Reference"_s);
            add(depth + 2, u"Link"_s);
            add(depth + 3, QStringLiteral("\"%1 %2\"")
                               .arg(readBack(plainText(entry->inlines)))
                               .arg(m_layout.headingAt(entry->anchor)->page + 1));
            add(depth + 3, u"link"_s);
        }
    }

    void addBlocks(const QList<Block> &blocks, int depth, int listDepth)
    {
        for (const Block &block : blocks)
            addBlock(block, depth, listDepth);
    }

    void addBlock(const Block &block, int depth, int listDepth)
    {
        switch (block.kind) {
        case Block::Kind::Heading:
            m_level = qBound(1, block.level, m_level + 1);
            add(depth, QStringLiteral("H%1").arg(m_level));
            addInlines(block.inlines, depth + 1, block.number.isEmpty() ? QString() : block.number + u' ');
            break;
        case Block::Kind::Paragraph:
            if (plainText(block.inlines).isEmpty())
                break;
            add(depth, u"P"_s);
            addInlines(block.inlines, depth + 1);
            break;
        case Block::Kind::List:
            addList(block, depth, listDepth);
            break;
        case Block::Kind::Table:
            addTable(block, depth);
            break;
        case Block::Kind::Note:
            add(depth, u"Note"_s);
            addBlocks(block.children, depth + 1, listDepth);
            break;
        case Block::Kind::Signatures:
            add(depth, u"Div"_s);
            for (const Block &party : block.children) {
                add(depth + 1, u"Div"_s);
                addBlocks(party.children, depth + 2, listDepth);
            }
            break;
        default:
            break;
        }
    }

    /// What stands in a cell or an item: a paragraph alone is its text.
    void addContent(const QList<Block> &blocks, int depth, int listDepth)
    {
        if (isOneParagraph(blocks))
            addInlines(blocks.first().inlines, depth);
        else
            addBlocks(blocks, depth, listDepth);
    }

    void addList(const Block &list, int depth, int listDepth)
    {
        static const QStringList numberings{QStringLiteral("Decimal"), QStringLiteral("LowerAlpha"),
                                            QStringLiteral("LowerRoman")};
        static const QStringList roman{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii")};
        add(depth, u"L "_s + (list.ordered ? numberings.at(listDepth) : listDepth == 0 ? u"Disc"_s : u"None"_s));
        for (qsizetype i = 0; i < list.children.size(); ++i) {
            add(depth + 1, u"LI"_s);
            const QString marker = !list.ordered  ? QString(QStringView(u"•–·").at(listDepth))
                                 : listDepth == 0 ? QString::number(i + 1) + u'.'
                                 : listDepth == 1 ? QString(QChar(u'a' + char16_t(i))) + u')'
                                                  : roman.at(i) + u')';
            addText(depth + 2, u"Lbl"_s, marker);
            add(depth + 2, u"LBody"_s);
            addContent(list.children.at(i).children, depth + 3, listDepth + 1);
        }
    }

    void addTable(const Block &table, int depth)
    {
        add(depth, u"Table"_s);
        for (qsizetype r = 0; r < table.children.size(); ++r) {
            const Block &row = table.children.at(r);
            add(depth + 1, u"TR"_s);
            for (qsizetype c = 0; c < columnCount(table); ++c) {
                const Block cell = row.children.value(c);
                add(depth + 2, r < table.headerRows ? u"TH Column"_s : cell.header ? u"TH Row"_s : u"TD"_s);
                addContent(cell.children, depth + 3, 0);
            }
        }
    }

    void addInlines(const QList<Inline> &inlines, int depth, const QString &number = {})
    {
        QString text = number;
        const auto endText = [&] {
            if (!text.isEmpty())
                add(depth, u"\""_s + readBack(std::exchange(text, {})) + u"\""_s);
        };
        for (const Inline &run : inlines) {
            const QString words = wordsOf(run);
            const bool isLink = isSafeHref(run.href);
            if (!isLink && run.language.isEmpty()) {
                text += words;
                continue;
            }
            endText();
            const bool isLive = isLink && (!run.href.startsWith(u'#') || m_layout.headingAt(run.href.mid(1)));
            add(depth, (isLive ? u"Link"_s : u"Span"_s) + (run.language.isEmpty() ? QString() : u' ' + run.language));
            add(depth + 1, u'"' + readBack(words) + u'"');
            if (isLive)
                add(depth + 1, u"link"_s);
        }
        endText();
    }

    static QString wordsOf(const Inline &run)
    {
        if (run.kind == Inline::Kind::LineBreak)
            return QStringLiteral("\n");
        if (run.kind == Inline::Kind::Missing)
            return missingText(run);
        return run.kind == Inline::Kind::Blank && run.text.isEmpty() ? QString(28, QChar::Nbsp) : run.text;
    }

    const Document &m_document;
    const PagedLayout &m_layout;
    int m_level = 1;
};

} // namespace

QString readBack(const QString &text)
{
    return cleanText(text).replace(u'\n', u' ');
}

QStringList expectedStructure(const Document &document, const PagedLayout &layout)
{
    return Expectation(document, layout).lines;
}

} // namespace Cartulary::Test
