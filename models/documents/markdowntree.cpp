// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdowntree.h"

#include "seams.h"
#include "treetidy.h"
#include "typography.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStack>

#include <md4c.h>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

/// The state of one parse: md4c calls in, blocks come out.
class TreeBuilder
{
public:
    TreeBuilder(const ValueTable &values, Language language, QList<MissingField> &missing)
        : m_values(values)
        , m_language(language)
        , m_missing(missing)
        , m_seams(language)
    {
        m_open.push(Block{}); // the root, whose children are the document's blocks
    }

    void enterBlock(MD_BLOCKTYPE type, void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const QString &words);

    QList<Block> takeBlocks() { return std::move(m_open.top().children); }

private:
    void open(Block::Kind kind) { m_open.push(Block{.kind = kind}); }
    void close();
    void closeLooseText();
    /// A run of text, and what may be done to its first letter.
    struct Piece
    {
        Inline run;
        ValueTable::Casing casing = ValueTable::Casing::Kept;
    };
    QList<Piece> piecesOf(const QString &words);
    void append(const QString &words);
    void appendInline(Inline run);
    bool beginsLine(ValueTable::Casing casing) const;
    void enterFence(const MD_ATTRIBUTE &info);
    void leaveFence();
    void signatures(const QString &source);
    void mark(const MissingField &missing);
    QString resolved(const QString &tokens) const;

    const ValueTable &m_values;
    Language m_language;
    QList<MissingField> &m_missing;
    Seams m_seams;
    QStack<Block> m_open;
    bool m_loose = false; ///< a paragraph was opened for text that md4c gave no paragraph (tight list items, cells)
    bool m_fence = false; ///< within a fenced block, whose text is taken as it stands
    bool m_signature = false;
    QString m_code; ///< of the fence being read
    QSet<QString> m_marked; ///< what is missing already, by record and field
    int m_strong = 0;
    int m_emphasis = 0;
    QString m_href;
};

bool holdsText(Block::Kind kind)
{
    return kind == Block::Kind::Paragraph || kind == Block::Kind::Heading;
}

void TreeBuilder::close()
{
    Block block = m_open.pop();
    m_open.top().children.append(std::move(block));
}

void TreeBuilder::closeLooseText()
{
    if (std::exchange(m_loose, false))
        close();
}

void TreeBuilder::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    closeLooseText();
    switch (type) {
    case MD_BLOCK_QUOTE:
        return open(Block::Kind::Note);
    case MD_BLOCK_UL:
        return open(Block::Kind::List);
    case MD_BLOCK_OL:
        open(Block::Kind::List);
        m_open.top().ordered = true;
        return;
    case MD_BLOCK_LI:
        return open(Block::Kind::ListItem);
    case MD_BLOCK_HR:
        open(Block::Kind::PageBreak);
        return close();
    case MD_BLOCK_H:
        open(Block::Kind::Heading);
        m_open.top().level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        return;
    case MD_BLOCK_CODE:
        return enterFence(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->info);
    case MD_BLOCK_P:
        return open(Block::Kind::Paragraph);
    case MD_BLOCK_TABLE:
        return open(Block::Kind::Table);
    case MD_BLOCK_THEAD:
        m_open.top().headerRows = 1;
        return;
    case MD_BLOCK_TR:
        return open(Block::Kind::TableRow);
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        open(Block::Kind::TableCell);
        m_open.top().header = type == MD_BLOCK_TH;
        return;
    case MD_BLOCK_DOC:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_HTML:
        return;
    }
}

void TreeBuilder::leaveBlock(MD_BLOCKTYPE type)
{
    closeLooseText();
    switch (type) {
    case MD_BLOCK_CODE:
        return leaveFence();
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_HTML:
    case MD_BLOCK_HR:
        return;
    default:
        close();
    }
}

void TreeBuilder::enterFence(const MD_ATTRIBUTE &info)
{
    m_fence = true;
    m_signature = QByteArrayView(info.text, info.size) == "signature";
    m_code.clear();
}

void TreeBuilder::leaveFence()
{
    m_fence = false;
    if (std::exchange(m_signature, false))
        return signatures(m_code);
    open(Block::Kind::Paragraph);
    append(m_code.trimmed());
    close();
}

void TreeBuilder::enterSpan(MD_SPANTYPE type, void *detail)
{
    if (type == MD_SPAN_STRONG)
        ++m_strong;
    else if (type == MD_SPAN_EM)
        ++m_emphasis;
    else if (type == MD_SPAN_A) {
        const MD_ATTRIBUTE &href = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
        m_href = resolved(QString::fromUtf8(href.text, href.size));
    }
}

void TreeBuilder::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_STRONG)
        --m_strong;
    else if (type == MD_SPAN_EM)
        --m_emphasis;
    else if (type == MD_SPAN_A)
        m_href.clear();
}

QString TreeBuilder::resolved(const QString &tokens) const
{
    QString text;
    m_values.split(
        tokens, [&](const QString &words) { text += words; },
        [&](const ValueTable::Entry &entry) { text += entry.href.isEmpty() ? entry.text : entry.href; });
    return text;
}

/// The character that an entity of HTML stands for; one that we do not know stays as it is written.
QString entityInWords(const QString &entity)
{
    static const QHash<QString, QString> known{{u"&nbsp;"_s, QString(QChar(QChar::Nbsp))},
                                               {u"&amp;"_s, u"&"_s},
                                               {u"&lt;"_s, u"<"_s},
                                               {u"&gt;"_s, u">"_s},
                                               {u"&quot;"_s, u"\""_s}};
    if (!entity.startsWith("&#"_L1))
        return known.value(entity, entity);
    const bool hexadecimal = entity.size() > 2 && entity.at(2).toLower() == u'x';
    const QStringView digits = QStringView(entity).sliced(hexadecimal ? 3 : 2).chopped(1);
    const uint code = digits.toUInt(nullptr, hexadecimal ? 16 : 10);
    const bool valid = code >= 0x20 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return valid ? printable(QString(QChar::fromUcs4(code))) : QString(QChar(QChar::ReplacementCharacter));
}

void TreeBuilder::text(MD_TEXTTYPE type, const QString &words)
{
    if (m_fence) {
        m_code += words;
        return;
    }
    if (!holdsText(m_open.top().kind)) {
        open(Block::Kind::Paragraph);
        m_loose = true;
    }
    static const QSet<QString> breaks{u"<br>"_s, u"<br/>"_s, u"<br />"_s};
    if (type == MD_TEXT_BR || (type == MD_TEXT_HTML && breaks.contains(words)))
        return appendInline({.kind = Inline::Kind::LineBreak});
    if (type == MD_TEXT_SOFTBR)
        return appendInline({.text = u" "_s});
    if (type == MD_TEXT_ENTITY)
        return appendInline({.text = entityInWords(words)});
    if (type == MD_TEXT_NULLCHAR)
        return appendInline({.text = QString(QChar(QChar::ReplacementCharacter))});
    append(words);
}

/// Appends what @p words stand for: text, and the values of their tokens.
void TreeBuilder::append(const QString &words)
{
    for (Piece &piece : piecesOf(words)) {
        if (piece.casing != ValueTable::Casing::Kept && beginsLine(piece.casing))
            piece.run.text = capitalised(piece.run.text);
        appendInline(std::move(piece.run));
    }
}

/// Whether what comes next begins a sentence, a heading, a line of a table cell or the bold words that lead a
/// paragraph.
bool TreeBuilder::beginsLine(ValueTable::Casing casing) const
{
    const Block &block = m_open.top();
    const Block::Kind around = m_open.size() > 1 ? m_open.at(m_open.size() - 2).kind : Block::Kind::Paragraph;
    const QList<Inline> &runs = block.inlines;
    if (runs.isEmpty()) {
        const bool leads = m_strong > 0 && casing == ValueTable::Casing::Free;
        return block.kind == Block::Kind::Heading || around == Block::Kind::TableCell || leads;
    }
    const bool ownBreak = runs.last().kind == Inline::Kind::LineBreak && runs.last().origin < 0;
    return (ownBreak && around == Block::Kind::TableCell) || endsSentence(runs);
}

QList<TreeBuilder::Piece> TreeBuilder::piecesOf(const QString &words)
{
    QList<Piece> pieces;
    m_values.split(
        words, [&](const QString &text) { pieces.append({.run = {.text = typeset(text, m_language)}}); },
        [&](const ValueTable::Entry &entry) {
            const QStringList lines = entry.text.split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0)
                    pieces.append({.run = {.kind = Inline::Kind::LineBreak, .origin = entry.origin}});
                if (!lines.at(i).isEmpty())
                    pieces.append({.run = {.kind = entry.kind,
                                           .text = lines.at(i),
                                           .href = entry.href,
                                           .origin = entry.origin,
                                           .language = entry.language},
                                   .casing = i == 0 ? entry.casing : ValueTable::Casing::Kept});
            }
            if (entry.kind == Inline::Kind::Missing)
                mark(entry.missing);
        });
    return pieces;
}

/// Lists @p missing, once for each record and field.
void TreeBuilder::mark(const MissingField &missing)
{
    const QString key = QStringList{missing.origin.recordType, missing.origin.recordId, missing.origin.field,
                                    missing.label}
                            .join(u'\n');
    if (m_marked.contains(key))
        return;
    m_marked.insert(key);
    m_missing.append(missing);
}

/// Whether a reader may follow @p href: a page, a letter or a place in the document, and nothing that runs.
bool isAddress(const QString &href)
{
    static const QRegularExpression address(u"^(https?://|mailto:|#)[^\\s\\x00-\\x1F\\x7F]+$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return address.match(href).hasMatch() && href.isValidUtf16();
}

void TreeBuilder::appendInline(Inline run)
{
    run.strong = m_strong > 0;
    run.emphasis = m_emphasis > 0;
    if (!m_href.isEmpty())
        run.href = m_href;
    if (!run.href.isEmpty() && !isAddress(run.href))
        run.href.clear();
    QList<Inline> &runs = m_open.top().inlines;
    if (run.origin < 0 && run.kind == Inline::Kind::Text) {
        run.text = afterStop(run.text, runs);
        if (run.text.isEmpty())
            return;
    } else if (run.kind == Inline::Kind::Text) {
        m_seams.dropSign(runs, run);
    }
    // The wording's own words come in pieces; one run reads, and is typeset, better.
    if (!runs.isEmpty() && run.kind == Inline::Kind::Text && runs.last().kind == Inline::Kind::Text && run.origin < 0
        && runs.last().origin < 0 && runs.last().strong == run.strong && runs.last().emphasis == run.emphasis
        && runs.last().href == run.href) {
        runs.last().text = typeset(runs.last().text + run.text, m_language);
        return;
    }
    // A space before a sign in the next run, or after an opening guillemet, must not break either.
    if (m_language == Language::French && !runs.isEmpty() && runs.last().kind == Inline::Kind::Text
        && !run.text.isEmpty() && runs.last().origin < 0 && runs.last().text.endsWith(u' ')
        && u":;!?\u00BB%"_s.contains(run.text.front()))
        runs.last().text.back() = QChar(QChar::Nbsp);
    runs.append(std::move(run));
}

void TreeBuilder::signatures(const QString &source)
{
    QList<QStringList> columns;
    const QStringList lines = source.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u"||"_s);
        columns.resize(std::max(columns.size(), cells.size()));
        for (qsizetype i = 0; i < cells.size(); ++i)
            columns[i].append(cells.at(i).trimmed());
    }
    open(Block::Kind::Signatures);
    for (const QStringList &column : columns) {
        open(Block::Kind::ListItem);
        for (const QString &line : column) {
            if (line.isEmpty())
                continue;
            open(Block::Kind::Paragraph);
            append(line);
            close();
        }
        close();
    }
    close();
}

QString decoded(const MD_CHAR *text, MD_SIZE size)
{
    return QString::fromUtf8(text, size);
}

} // namespace

Result<QList<Block>> treeFromMarkdown(const QString &markdown, const ValueTable &values, Language language,
                                      const QString &annex, QList<MissingField> &missing)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_NOHTMLBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *builder) {
        static_cast<TreeBuilder *>(builder)->enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *builder) {
        static_cast<TreeBuilder *>(builder)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *builder) {
        static_cast<TreeBuilder *>(builder)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *builder) {
        static_cast<TreeBuilder *>(builder)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *builder) {
        static_cast<TreeBuilder *>(builder)->text(type, decoded(text, size));
        return 0;
    };
    TreeBuilder builder(values, language, missing);
    const QByteArray utf8 = markdown.toUtf8();
    if (md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &builder) != 0)
        return refused(QCoreApplication::translate("Cartulary::Composer", "the wording could not be read as Markdown"));
    QList<Block> blocks = builder.takeBlocks();
    prune(blocks);
    numberHeadings(blocks, annex);
    return blocks;
}

} // namespace Cartulary
