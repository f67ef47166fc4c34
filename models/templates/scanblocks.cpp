// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanner.h"

#include "labelwords.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

/// The list that the heading over @p paragraph, or a short line before it, speaks of; null if none does.
const RecordList *Scanner::listOver(int paragraph) const
{
    QStringList titles = m_context.headingsOver(paragraph).mid(0, 1);
    if (const int above = m_context.previous(paragraph); above >= 0)
        titles.append(m_context.plain(above).left(160));
    for (const QString &title : std::as_const(titles)) {
        const QStringList words = labelWords(title);
        if (namesOthers(words))
            return listNamed(u"dpa_sub_processors"_s);
    }
    return nullptr;
}

/// Labelled lines one after the other, under a heading that speaks of a list, say one record: "Name: … Address: …".
void Scanner::findBlocks()
{
    const auto columnFor = [this](const RecordList &list, Blank &blank) {
        if (blank.label.isEmpty())
            blank.label = labelFor(blank);
        return columnHeaded(list, blank.name.isEmpty() ? blank.label : blank.name);
    };
    for (qsizetype i = 0; i < m_scan.blanks.size();) {
        Blank &first = m_scan.blanks[i];
        const RecordList *list = first.paragraph < 0 || first.repeat >= 0 || m_context.cellOf(first.paragraph)
                                   ? nullptr
                                   : listOver(first.paragraph);
        qsizetype end = i + 1, columns = list && columnFor(*list, first) ? 1 : 0;
        if (columns == 0) {
            ++i;
            continue;
        }
        while (end < m_scan.blanks.size()) {
            Blank &next = m_scan.blanks[end];
            const int before = next.paragraph < 0 ? -1 : m_context.previous(next.paragraph);
            if (next.repeat >= 0 || before != m_scan.blanks.at(end - 1).paragraph)
                break;
            const ListColumn *column = columnFor(*list, next);
            // The same again begins the next record.
            if (column && column == columnFor(*list, first))
                break;
            columns += column ? 1 : 0;
            ++end;
        }
        if (columns >= 2) {
            Repeat repeat;
            repeat.kind = Repeat::Kind::Block;
            repeat.scope = u"paragraphs"_s;
            repeat.list = list->list;
            repeat.firstParagraph = first.paragraph;
            repeat.lastParagraph = m_scan.blanks.at(end - 1).paragraph;
            repeat.place = m_context.placeOf(first.paragraph);
            QStringList labels;
            for (qsizetype b = i; b < end; ++b) {
                m_scan.blanks[b].repeat = int(m_scan.repeats.size());
                labels.append(m_scan.blanks.at(b).label);
            }
            repeat.words = labels.join(u" | "_s);
            // Where the form has a block for each of several, one is not to become all.
            if (!m_scan.repeats.isEmpty() && m_scan.repeats.last().kind == Repeat::Kind::Block
                && m_scan.repeats.last().place.heading == repeat.place.heading) {
                m_scan.repeats.last().list.clear();
                repeat.list.clear();
            }
            m_scan.repeats.append(repeat);
        }
        i = end;
    }
}

} // namespace Cartulary
