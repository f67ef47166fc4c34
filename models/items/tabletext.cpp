// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabletext.h"

#include <algorithm>
#include <optional>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar quote = u'"';
constexpr QChar apostrophe = u'\'';

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Whether a spreadsheet would work out @p text instead of showing it.
bool isFormula(QStringView text)
{
    const QStringView begun = text.trimmed();
    if (begun.isEmpty() || !u"=@+-"_s.contains(begun.front()))
        return false;
    const bool number = std::ranges::all_of(begun,
                                            [](QChar c) { return c.isDigit() || u"+- ()./,\u00a0"_s.contains(c); });
    return !number;
}

QString protectedCell(const QString &text)
{
    // What already begins with an apostrophe before a formula gets another one, or it would lose its own.
    QStringView bare = text;
    while (bare.startsWith(apostrophe))
        bare = bare.sliced(1);
    return isFormula(bare) ? apostrophe + text : text;
}

QString unprotectedCell(const QString &text)
{
    QStringView bare = text;
    while (bare.startsWith(apostrophe))
        bare = bare.sliced(1);
    return bare.size() < text.size() && isFormula(bare) ? text.sliced(1) : text;
}

QString quotedCell(const QString &text)
{
    const bool plain = !text.startsWith(quote)
                    && std::ranges::none_of(text, [](QChar c) { return c == u'\t' || isLineEnd(c); });
    return plain ? text : quote + QString(text).replace(quote, u"\"\""_s) + quote;
}

/// Reads the text of a table from its start to its end.
class TableReader
{
public:
    explicit TableReader(const QString &text)
        : m_text(text)
    {
    }

    QList<QStringList> read()
    {
        QList<QStringList> rows;
        while (m_at < m_text.size()) {
            QStringList row{cell()};
            while (m_at < m_text.size() && m_text.at(m_at) == u'\t') {
                ++m_at;
                row.append(cell());
            }
            rows.append(row);
            lineEnd();
        }
        return rows;
    }

private:
    QString cell()
    {
        if (const std::optional<QString> quoted = quotedText())
            return unprotectedCell(*quoted);
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != u'\t' && !isLineEnd(m_text.at(m_at)))
            ++m_at;
        return unprotectedCell(m_text.sliced(start, m_at - start));
    }

    /// What stands in quotes here. Spreadsheets copy a cell that merely has quotes as it is, so these count only
    /// around what needs them.
    std::optional<QString> quotedText()
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != quote)
            return std::nullopt;
        QString inside;
        bool needed = false;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            const QChar c = m_text.at(at);
            if (c == quote && at + 1 < m_text.size() && m_text.at(at + 1) == quote) {
                needed = true;
                ++at;
            } else if (c == quote) {
                const bool ends = at + 1 == m_text.size() || m_text.at(at + 1) == u'\t' || isLineEnd(m_text.at(at + 1));
                if (!ends || !needed)
                    return std::nullopt;
                m_at = at + 1;
                return inside;
            } else {
                needed = needed || c == u'\t' || isLineEnd(c);
            }
            inside += c;
        }
        return std::nullopt;
    }

    void lineEnd()
    {
        if (m_text.sliced(m_at).startsWith("\r\n"_L1))
            m_at += 2;
        else if (m_at < m_text.size())
            ++m_at;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

QString tableToText(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quotedCell(protectedCell(cell)));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QList<QStringList> tableFromText(const QString &text)
{
    return TableReader(text).read();
}

QString tableToHtml(const QList<QStringList> &rows)
{
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\" cellspacing=\"0\">\n"_s;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString tag = i == 0 ? u"th"_s : u"td"_s;
        html += i == 0 ? u"<thead><tr>"_s : i == 1 ? u"<tbody>\n<tr>"_s : u"<tr>"_s;
        for (const QString &cell : rows.at(i)) {
            QString text = cell.toHtmlEscaped();
            text.replace(u'\n', u"<br style=\"mso-data-placement:same-cell\">"_s);
            html += u"<%1 style=\"mso-number-format:'\\@'\">"_s.arg(tag) + text + u"</%1>"_s.arg(tag);
        }
        html += i == 0 ? u"</tr></thead>\n"_s : u"</tr>\n"_s;
    }
    html += rows.size() > 1 ? u"</tbody></table></body></html>\n"_s : u"</table></body></html>\n"_s;
    return html;
}

} // namespace Cartulary
