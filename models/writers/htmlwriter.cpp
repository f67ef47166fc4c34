// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlwriter.h"

#include "htmlstyle.h"
#include "imagevalue.h"
#include "output.h"
#include "pagestyle.h"
#include "plaintext.h"

namespace Cartulary {

namespace {

/// Builds the page; the one place where text is escaped is text() and attribute().
class HtmlBuilder
{
public:
    explicit HtmlBuilder(const Document &document)
        : m_document(document)
        , m_levels(structureLevels(document))
        , m_titles(tableTitles(document))
    {
    }

    QString page();
    QString fragment();

private:
    static QString text(const QString &text) { return cleanText(text).toHtmlEscaped(); }
    static QString attribute(const QString &text) { return oneLine(text).toHtmlEscaped(); }

    static QString line(const QString &tag, const QString &className, const QString &words);
    QString head() const;
    QString accentStyle() const;
    QString logo() const;
    QString contents() const;
    void addBlocks(const QList<Block> &blocks);
    void addBlock(const Block &block);
    void addHeading(const Block &block);
    void addList(const Block &block);
    void addTable(const Block &block);
    void startTable(const QString &title);
    void addRow(const Block &row, int columns, bool header);
    void addSignatures(const Block &block);
    void addCell(const Block &cell, const QString &tag, const QString &scope);
    QString inlines(const QList<Inline> &runs, bool links = true) const;
    QString run(const Inline &run, bool links) const;

    const Document &m_document;
    QHash<const Block *, int> m_levels;
    QHash<const Block *, QString> m_titles;
    int m_tables = 0;
    bool m_bare = false; ///< a fragment: no style sheet goes with it
    QString m_html;
};

QString HtmlBuilder::run(const Inline &run, bool links) const
{
    QString html;
    switch (run.kind) {
    case Inline::Kind::LineBreak:
        return QStringLiteral("<br>");
    case Inline::Kind::Missing:
        html = QStringLiteral("<mark class=\"missing\">") + text(missingText(run)) + QStringLiteral("</mark>");
        break;
    case Inline::Kind::Blank:
        html = QStringLiteral("<span class=\"blank\">") + text(run.text) + QStringLiteral("</span>");
        break;
    case Inline::Kind::Text:
        html = text(run.text);
        break;
    }
    html.replace(u'\n', QStringLiteral("<br>"));
    if (html.isEmpty())
        return html;
    if (run.emphasis)
        html = QStringLiteral("<em>") + html + QStringLiteral("</em>");
    if (run.strong)
        html = QStringLiteral("<strong>") + html + QStringLiteral("</strong>");
    if (links && isSafeHref(run.href))
        html = QStringLiteral("<a href=\"") + attribute(run.href) + QStringLiteral("\">") + html
             + QStringLiteral("</a>");
    if (const QString language = foreignLanguage(run, m_document); !language.isEmpty())
        html = QStringLiteral("<span lang=\"") + language + QStringLiteral("\">") + html + QStringLiteral("</span>");
    return html;
}

QString HtmlBuilder::inlines(const QList<Inline> &runs, bool links) const
{
    QString html;
    for (const Inline &one : runs)
        html += run(one, links);
    return html;
}

QString HtmlBuilder::head() const
{
    QString html = QStringLiteral(
        "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html += QStringLiteral("<title>") + oneLine(m_document.title).toHtmlEscaped() + QStringLiteral("</title>\n");
    const auto meta = [&html](const char *name, const QString &content) {
        if (!content.isEmpty())
            html += QStringLiteral("<meta name=\"%1\" content=\"").arg(QLatin1StringView(name)) + attribute(content)
                  + QStringLiteral("\">\n");
    };
    meta("author", m_document.author);
    meta("description", m_document.subject);
    meta("generator", QStringLiteral("Cartulary"));
    if (m_document.date.isValid())
        meta("date", m_document.date.toString(Qt::ISODate));
    return html + QStringLiteral("<style>\n") + htmlStyle + accentStyle() + QStringLiteral("</style>\n");
}

/// The document's own accent, as far as it can be read on a light and on a dark screen, and on paper.
QString HtmlBuilder::accentStyle() const
{
    const QColor accent(m_document.accent);
    if (!accent.isValid())
        return {};
    return QStringLiteral(":root{--accent:%1}@media (prefers-color-scheme:dark){:root{--accent:%2}}"
                          "@media print{:root{--accent:%1}}\n")
        .arg(readableOnPaper(accent).name(), readableOnDark(accent).name());
}

/// A picture that is refused in a register is left out too where a document comes from elsewhere.
QString HtmlBuilder::logo() const
{
    const Result<ImageFile> image = checkedImage(m_document.logo);
    if (!image)
        return {};
    return QStringLiteral("<img class=\"logo\" src=\"") + imageToValue(*image) + QStringLiteral("\" alt=\"")
         + attribute(m_document.author) + QStringLiteral("\">\n");
}

QString HtmlBuilder::contents() const
{
    const QList<const Block *> entries = contentsOf(m_document);
    if (entries.isEmpty())
        return {};
    const QString title = text(documentWords(m_document.language).contents);
    QString html = QStringLiteral("<nav aria-labelledby=\"document-contents\">\n<h2 id=\"document-contents\">") + title
                 + QStringLiteral("</h2>\n");
    QList<int> open; // levels of the lists that are open
    for (const Block *entry : entries) {
        if (open.isEmpty() || entry->level > open.last()) {
            html += QStringLiteral("<ol>\n");
            open.append(entry->level);
        } else {
            html += QStringLiteral("</li>\n");
            while (open.size() > 1 && entry->level <= open.at(open.size() - 2)) {
                html += QStringLiteral("</ol>\n</li>\n");
                open.removeLast();
            }
        }
        const QString number = entry->number.isEmpty() ? QString()
                                                       : QStringLiteral("<span class=\"number\">") + text(entry->number)
                                                             + QStringLiteral("</span> ");
        html += QStringLiteral("<li><a href=\"#") + attribute(entry->anchor) + QStringLiteral("\">") + number
              + inlines(entry->inlines, false) + QStringLiteral("</a>");
    }
    for (qsizetype i = 0; i < open.size(); ++i)
        html += QStringLiteral("</li>\n</ol>\n");
    return html + QStringLiteral("</nav>\n");
}

void HtmlBuilder::addBlocks(const QList<Block> &blocks)
{
    for (const Block &block : blocks)
        addBlock(block);
}

void HtmlBuilder::addBlock(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return addHeading(block);
    case Block::Kind::Paragraph:
        if (const QString html = inlines(block.inlines); !html.isEmpty())
            m_html += QStringLiteral("<p>") + html + QStringLiteral("</p>\n");
        return;
    case Block::Kind::List:
        return addList(block);
    case Block::Kind::Table:
        return addTable(block);
    case Block::Kind::Note:
        m_html += QStringLiteral("<aside role=\"note\">\n");
        addBlocks(block.children);
        m_html += QStringLiteral("</aside>\n");
        return;
    case Block::Kind::Signatures:
        return addSignatures(block);
    case Block::Kind::PageBreak:
        m_html += QStringLiteral("<hr class=\"page-break\">\n");
        return;
    case Block::Kind::ListItem:
    case Block::Kind::TableRow:
    case Block::Kind::TableCell:
        return addBlocks(block.children); // out of place: its content is printed all the same
    }
}

void HtmlBuilder::addHeading(const Block &block)
{
    const QString tag = u'h' + QString::number(1 + m_levels.value(&block, 1));
    m_html += u'<' + tag;
    if (!block.anchor.isEmpty())
        m_html += QStringLiteral(" id=\"") + attribute(block.anchor) + u'"';
    m_html += u'>';
    if (!block.number.isEmpty())
        m_html += QStringLiteral("<span class=\"number\">") + text(block.number) + QStringLiteral("</span> ");
    m_html += inlines(block.inlines) + QStringLiteral("</") + tag + QStringLiteral(">\n");
}

void HtmlBuilder::addList(const Block &block)
{
    const QString tag = block.ordered ? QStringLiteral("ol") : QStringLiteral("ul");
    m_html += u'<' + tag + QStringLiteral(">\n");
    for (const Block &item : block.children) {
        m_html += QStringLiteral("<li>");
        const bool simple = item.children.size() == 1 && item.children.first().kind == Block::Kind::Paragraph;
        if (simple)
            m_html += inlines(item.children.first().inlines);
        else if (item.kind == Block::Kind::ListItem)
            addBlocks(item.children);
        else
            addBlock(item);
        m_html += QStringLiteral("</li>\n");
    }
    m_html += QStringLiteral("</") + tag + QStringLiteral(">\n");
}

void HtmlBuilder::addCell(const Block &cell, const QString &tag, const QString &scope)
{
    m_html += u'<' + tag + (scope.isEmpty() ? QString() : QStringLiteral(" scope=\"") + scope + u'"') + u'>';
    if (cell.children.size() == 1 && cell.children.first().kind == Block::Kind::Paragraph)
        m_html += inlines(cell.children.first().inlines);
    else
        addBlocks(cell.children);
    m_html += QStringLiteral("</") + tag + u'>';
}

void HtmlBuilder::addRow(const Block &row, int columns, bool header)
{
    m_html += QStringLiteral("<tr>");
    for (const Block &cell : row.children) {
        const QString scope = header ? QStringLiteral("col") : cell.header ? QStringLiteral("row") : QString();
        addCell(cell, scope.isEmpty() ? QStringLiteral("td") : QStringLiteral("th"), scope);
    }
    for (qsizetype i = row.children.size(); i < columns; ++i)
        m_html += QStringLiteral("<td></td>");
    m_html += QStringLiteral("</tr>\n");
}

void HtmlBuilder::startTable(const QString &title)
{
    if (m_bare) { // a caption would be seen where no style sheet hides it, and the heading above says the same
        m_html += QStringLiteral("<table aria-label=\"") + attribute(title) + QStringLiteral("\">\n");
        return;
    }
    // A table too wide for the window is moved with the keyboard too.
    const QString caption = QStringLiteral("table-%1").arg(++m_tables);
    m_html += QStringLiteral("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-labelledby=\"%1\"><table>\n"
                             "<caption id=\"%1\">")
                  .arg(caption)
            + text(title) + QStringLiteral("</caption>\n");
}

void HtmlBuilder::addTable(const Block &block)
{
    const int columns = columnCount(block);
    const qsizetype headers = qBound(qsizetype(0), qsizetype(block.headerRows), block.children.size());
    if (columns == 0)
        return;
    startTable(m_titles.value(&block));
    for (qsizetype r = 0; r < block.children.size(); ++r) {
        if (r == 0 && headers > 0)
            m_html += QStringLiteral("<thead>\n");
        if (r == headers)
            m_html += QStringLiteral("<tbody>\n");
        addRow(block.children.at(r), columns, r < headers);
        if (r == headers - 1)
            m_html += QStringLiteral("</thead>\n");
    }
    if (headers < block.children.size())
        m_html += QStringLiteral("</tbody>\n");
    m_html += m_bare ? QStringLiteral("</table>\n") : QStringLiteral("</table></div>\n");
}

void HtmlBuilder::addSignatures(const Block &block)
{
    m_html += QStringLiteral("<div class=\"signatures\">\n");
    for (const Block &party : block.children) {
        m_html += QStringLiteral("<div>\n");
        for (const Block &child : party.children) {
            if (endsWithColon(child))
                m_html += QStringLiteral("<p class=\"fill-in\"><span>") + inlines(child.inlines)
                        + QStringLiteral("</span></p>\n");
            else
                addBlock(child);
        }
        m_html += QStringLiteral("</div>\n");
    }
    m_html += QStringLiteral("</div>\n");
}

QString HtmlBuilder::line(const QString &tag, const QString &className, const QString &words)
{
    if (words.isEmpty())
        return {};
    const QString opening = className.isEmpty() ? tag : tag + QStringLiteral(" class=\"") + className + u'"';
    return u'<' + opening + u'>' + text(words).replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</") + tag
         + QStringLiteral(">\n");
}

QString HtmlBuilder::page()
{
    m_html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + languageCode(m_document.language)
           + QStringLiteral("\">\n<head>\n") + head();
    m_html += QStringLiteral("</head>\n<body>\n<header>\n") + logo() + line(QStringLiteral("h1"), {}, m_document.title);
    m_html += line(QStringLiteral("p"), QStringLiteral("subtitle"), m_document.subtitle);
    m_html += line(QStringLiteral("p"), QStringLiteral("version"), m_document.versionLine);
    m_html += QStringLiteral("</header>\n") + contents() + QStringLiteral("<main>\n");
    addBlocks(m_document.blocks);
    return m_html + QStringLiteral("</main>\n</body>\n</html>\n");
}

QString HtmlBuilder::fragment()
{
    m_bare = true;
    m_html = QStringLiteral("<div lang=\"") + languageCode(m_document.language) + QStringLiteral("\">\n");
    m_html += line(QStringLiteral("p"), QStringLiteral("version"), m_document.versionLine) + contents();
    addBlocks(m_document.blocks);
    return m_html + QStringLiteral("</div>\n");
}

} // namespace

Result<void> writeHtml(const Document &document, QIODevice &device)
{
    return writeBytes(device, HtmlBuilder(document).page().toUtf8());
}

Result<void> writeHtmlFragment(const Document &document, QIODevice &device)
{
    return writeBytes(device, HtmlBuilder(document).fragment().toUtf8());
}

} // namespace Cartulary
