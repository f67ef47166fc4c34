// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redlinehtml.h"

#include "look.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

using Form = RedlineBlock::Form;
using Kind = RedlineBlock::Kind;

/// Which passages are shown: all, or those that differ with the headings above them.
QList<bool> shownBlocks(const QList<RedlineBlock> &blocks, bool changesOnly)
{
    QList<bool> shown(blocks.size(), !changesOnly);
    QList<qsizetype> headings; // that stand above, outermost first
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const RedlineBlock &block = blocks.at(i);
        if (block.form == Form::Heading) {
            while (!headings.isEmpty() && blocks.at(headings.last()).level >= block.level)
                headings.removeLast();
            headings.append(i);
        }
        if (block.kind == Kind::Same)
            continue;
        shown[i] = true;
        for (const qsizetype heading : headings)
            shown[heading] = true;
    }
    return shown;
}

class Html
{
public:
    explicit Html(const QPalette &palette)
        : m_inserted(u"color:%1; background-color:%2; text-decoration:underline"_s.arg(
              Look::colour(Look::Tone::Good, palette).name(), Look::ground(Look::Tone::Good, palette).name()))
        , m_deleted(u"color:%1; background-color:%2; text-decoration:line-through"_s.arg(
              Look::colour(Look::Tone::Problem, palette).name(), Look::ground(Look::Tone::Problem, palette).name()))
        , m_border(palette.color(QPalette::Mid).name())
    {
    }

    void add(const RedlineBlock &block, int change)
    {
        if (block.form == Form::Row)
            return addRow(block, change);
        endTable();
        const QString inside = anchor(change) + number(block) + runs(block.cells.value(0));
        switch (block.form) {
        case Form::Heading:
            m_html += u"<p style=\"margin-top:%1px; margin-bottom:4px; font-weight:600; font-size:%2\">%3</p>"_s
                          .arg(block.level <= 2 ? 16 : 10)
                          .arg(block.level == 1   ? u"x-large"_s
                               : block.level == 2 ? u"large"_s
                                                  : u"medium"_s,
                               inside);
            break;
        case Form::Item:
            m_html += u"<p style=\"margin:2px 0 2px %1px; text-indent:-12px\">•&nbsp;&nbsp;%2</p>"_s
                          .arg(12 + 16 * block.level)
                          .arg(inside);
            break;
        default:
            m_html += u"<p style=\"margin:4px 0 4px %1px\">%2</p>"_s.arg(block.note || block.level > 0 ? 16 : 0)
                          .arg(inside.isEmpty() ? u"<br>"_s : inside);
        }
    }

    QString take()
    {
        endTable();
        return m_html;
    }

private:
    void addRow(const RedlineBlock &block, int change)
    {
        if (!m_inTable || m_columns != block.cells.size()) {
            endTable();
            m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" border=\"1\" "
                      "style=\"border-collapse:collapse; border-color:%1; margin-top:6px; margin-bottom:6px\">"_s.arg(
                          m_border);
            m_inTable = true;
            m_columns = block.cells.size();
        }
        m_html += u"<tr>"_s;
        const QLatin1StringView tag = block.header ? "th"_L1 : "td"_L1;
        for (qsizetype i = 0; i < block.cells.size(); ++i)
            m_html += u"<%1 align=\"left\">%2%3</%1>"_s.arg(tag, i == 0 ? anchor(change) : QString(),
                                                            runs(block.cells.at(i)));
        m_html += u"</tr>"_s;
    }

    void endTable()
    {
        if (std::exchange(m_inTable, false))
            m_html += u"</table>"_s;
    }

    static QString anchor(int change) { return change < 0 ? QString() : u"<a name=\"change-%1\"></a>"_s.arg(change); }

    static QString number(const RedlineBlock &block)
    {
        return block.number.isEmpty() ? QString() : block.number.toHtmlEscaped() + u"&nbsp; "_s;
    }

    QString runs(const QList<RedlineRun> &list) const
    {
        QString html;
        for (const RedlineRun &run : list) {
            const QString text = run.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
            if (run.kind == RedlineRun::Kind::Same)
                html += text;
            else
                html += u"<span style=\"%1\">%2</span>"_s.arg(
                    run.kind == RedlineRun::Kind::Inserted ? m_inserted : m_deleted, text);
        }
        return html;
    }

    QString m_html;
    QString m_inserted, m_deleted, m_border;
    bool m_inTable = false;
    qsizetype m_columns = 0;
};

} // namespace

QString redlineHtml(const QList<RedlineBlock> &blocks, const QPalette &palette, bool changesOnly)
{
    const QList<bool> shown = shownBlocks(blocks, changesOnly);
    Html html(palette);
    int change = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const int number = blocks.at(i).kind == Kind::Same ? -1 : change++;
        if (shown.at(i))
            html.add(blocks.at(i), number);
    }
    return html.take();
}

QString redlineText(const QList<RedlineBlock> &blocks, bool changesOnly)
{
    const QList<bool> shown = shownBlocks(blocks, changesOnly);
    QStringList lines;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!shown.at(i))
            continue;
        QStringList cells;
        for (const QList<RedlineRun> &runs : blocks.at(i).cells) {
            QString cell;
            for (const RedlineRun &run : runs)
                cell += run.kind == RedlineRun::Kind::Same     ? run.text
                      : run.kind == RedlineRun::Kind::Inserted ? u"[+%1+]"_s.arg(run.text)
                                                               : u"[-%1-]"_s.arg(run.text);
            cells.append(cell);
        }
        const QString number = blocks.at(i).number.isEmpty() ? QString() : blocks.at(i).number + u' ';
        lines.append(number + cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace Cartulary
