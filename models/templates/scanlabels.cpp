// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanner.h"

#include "folded.h"
#include "labelwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowReach = 40; ///< rows above in which a party is looked for
constexpr int reach = 14; ///< paragraphs up or down in which a party is looked for

QString slug(const QString &text)
{
    const QString joined = labelWords(text).join(u'-');
    if (joined.size() <= 48)
        return joined;
    const qsizetype end = joined.lastIndexOf(u'-', 48);
    return joined.first(end > 0 ? end : 48);
}

} // namespace

/// The words on the line before a blank that name it.
QString Scanner::labelBefore(const Blank &blank) const
{
    qsizetype start = 0;
    for (const auto &[from, to] : m_taken.at(blank.paragraph)) {
        if (to <= blank.from)
            start = std::max(start, to);
    }
    QString lead = m_context.plain(blank.paragraph).sliced(start, blank.from - start);
    lead = lead.sliced(lead.lastIndexOf(u'\n') + 1);
    // A long label with its colon, from the beginning of its line, is one all the same.
    const bool whole = start == 0 && lead.trimmed().endsWith(u':') && lead.size() <= 160 && !lead.contains(u". "_s);
    static const QRegularExpression sentence(u"^.*(?:[.;!?]\\s|\\t\\s*(?=\\S))"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    lead = lead.remove(sentence).trimmed();
    while (!lead.isEmpty() && u":,;.-\u2013([\u201C\"$\u00A0"_s.contains(lead.back()))
        lead = lead.chopped(1).trimmed();
    while (!lead.isEmpty() && !lead.front().isLetterOrNumber())
        lead = lead.sliced(1).trimmed();
    // Of a sentence, its last words.
    const QStringList words = lead.split(u' ', Qt::SkipEmptyParts);
    return words.size() > 8 && !whole ? words.last(8).join(u' ') : lead;
}

/// The nearest words to the left in a row that are no blank themselves.
QString Scanner::labelInRow(const FlowCell &cell) const
{
    for (const FlowCell *left = m_context.labelLeftOf(cell); left; left = m_context.labelLeftOf(*left)) {
        const QString label = m_context.plainOf(*left);
        if (FlowContext::isLabelLike(label))
            return label;
        if (!label.isEmpty())
            return {};
    }
    return {};
}

/// The line above that leads to this one and those beside it: a label with a colon and nothing after.
QString Scanner::leadingLabel(int paragraph) const
{
    const auto indent = [this](int index) -> qsizetype {
        const QString &text = m_flow.paragraphs.at(index).text;
        return std::ranges::find_if(text, [](QChar c) { return c != u'\t'; }) - text.begin();
    };
    qsizetype deepest = 0;
    for (int above = m_context.previous(paragraph), step = 0; above >= 0 && step < 6;
         deepest = std::max(deepest, indent(above)), above = m_context.previous(above), ++step) {
        const QString line = m_context.plain(above).trimmed();
        if (line.isEmpty() || m_context.isHeading(above))
            return {};
        if (line.endsWith(u':') && line.count(u':') == 1 && FlowContext::isLabelLike(line)
            && m_context.marks(above).isEmpty()) {
            // A label that itself waits for a value leads nowhere.
            if (m_withBlanks.contains(above))
                return {};
            // What is set in no deeper than it, after lines that are, stands beside it.
            const bool beside = indent(paragraph) <= indent(above) && deepest > indent(above);
            return beside ? QString() : line.chopped(1).trimmed();
        }
    }
    return {};
}

/// Whether a blank stands in the words that say who acts for a party.
bool Scanner::isRepresentation(const Blank &blank) const
{
    const QString lead = folded(m_flow.paragraphs.at(blank.paragraph).text.first(blank.from).right(120));
    return std::ranges::any_of(recognitionWords().representation,
                               [&lead](const QString &phrase) { return lead.contains(phrase); });
}

/// What names a blank where it stands.
QString Scanner::labelFor(const Blank &blank) const
{
    if (blank.paragraph < 0)
        return {};
    const QString &text = m_flow.paragraphs.at(blank.paragraph).text;
    const QString lead = labelBefore(blank);
    if (std::ranges::any_of(lead, [](QChar c) { return c.isLetter(); }))
        return lead;
    static const QRegularExpression explained(u"^\\s{0,2}\\(([^()]{2,80})\\)"_s);
    if (const QRegularExpressionMatch match = explained.match(text.sliced(blank.to)); match.hasMatch())
        return match.captured(1);
    const FlowCell *cell = m_context.cellOf(blank.paragraph);
    const auto previousLine = [&]() -> QString {
        const qsizetype end = text.lastIndexOf(u'\n', std::max<qsizetype>(blank.from - 1, 0));
        if (blank.from > 0 && end > 0) {
            const QString line = text.first(end).section(u'\n', -1).trimmed();
            if (FlowContext::isLabelLike(line))
                return line;
        }
        for (int above = m_context.previous(blank.paragraph), step = 0; above >= 0 && step < 3;
             above = m_context.previous(above), ++step) {
            const QString line = m_context.plain(above).section(u'\n', -1).trimmed();
            if (line.isEmpty())
                continue;
            return FlowContext::isLabelLike(line) || (!line.endsWith(u'.') && line.size() <= 250) ? line : QString();
        }
        return {};
    };
    if (cell) {
        if (const QString line = previousLine(); line.endsWith(u':'))
            return line;
        if (const QString label = labelInRow(*cell); !label.isEmpty())
            return label;
        if (const FlowCell *head = m_context.headOf(*cell)) {
            if (const QString label = m_context.plainOf(*head); !labelWords(label).isEmpty())
                return label;
        }
    }
    if (const QString line = previousLine(); !line.isEmpty())
        return line;
    if (cell) {
        const FlowCell *above = cell->row > 0 ? m_flow.cellAt(cell->table, cell->row - 1, cell->column) : nullptr;
        const QString label = above ? m_context.plainOf(*above) : QString();
        if (FlowContext::isLabelLike(label))
            return label;
    }
    return m_context.headingsOver(blank.paragraph).value(0);
}

void Scanner::nameBlanks()
{
    QHash<QString, int> counts, ids;
    const Blank *last = nullptr;
    for (const Blank &blank : std::as_const(m_scan.blanks))
        m_withBlanks.insert(blank.paragraph);
    for (Blank &blank : m_scan.blanks) {
        if (blank.paragraph >= 0) {
            if (blank.label.isEmpty())
                blank.label = labelFor(blank);
            blank.place = m_context.placeOf(blank.paragraph);
            blank.before = m_context.before(blank.paragraph, blank.from);
            blank.after = m_context.after(blank.paragraph, blank.to);
        }
        blank.label = blank.label.simplified();
        while (blank.label.endsWith(u':') || blank.label.endsWith(u' '))
            blank.label.chop(1);
        if (blank.paragraph >= 0) {
            blank.parentLabel = leadingLabel(blank.paragraph);
            blank.besideSignature = m_signing.contains(blank.paragraph) || isRepresentation(blank);
        }
        findParty(blank);
        // On one line with a blank of a party, and nothing said to the contrary.
        if (blank.party == Party::None && last && last->paragraph == blank.paragraph && blank.paragraph >= 0) {
            blank.party = last->party;
            blank.partySource = last->partySource;
        }
        last = &blank;
        const QString &named = blank.name.isEmpty() ? blank.label : blank.name;
        blank.occurrence = ++counts[named.toCaseFolded()];
        QString id = slug(named);
        if (id.isEmpty())
            id = blankKindName(blank.kind);
        const int number = ++ids[id];
        blank.id = number == 1 ? id : id + u'-' + QString::number(number);
    }
    QHash<QString, int> choiceIds, repeatIds;
    const auto number = [](QHash<QString, int> &known, const QString &id) {
        const int count = ++known[id];
        return count == 1 ? id : id + u'-' + QString::number(count);
    };
    for (Choice &choice : m_scan.choices)
        choice.id = number(choiceIds, u"choice-"_s + slug(choice.label));
    for (Repeat &repeat : m_scan.repeats)
        repeat.id = number(repeatIds,
                           (repeat.kind == Repeat::Kind::Table ? u"table-"_s : u"repeat-"_s) + slug(repeat.words));
}

/// The party as which a blank is defined after it: `[name] … (hereinafter the “Processor”)`.
Party Scanner::definedParty(const Blank &blank, QString &source, bool &atOnce) const
{
    static const QRegularExpression defined(
        u"(?:\\(|hereinafter|hereafter|ci-apr\u00E8s|d\u00E9nomm\u00E9e?s?|d\u00E9sign\u00E9e?s?|referred to as|the)[^\u201C\"\u00AB\\n]{0,60}[\u201C\"\u00AB]\\s*([^\u201D\"\u00BB]{2,60})[\u201D\"\u00BB]"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression nextParty(u"^\\s*(?:et|and|ET|AND|d.une part|d.autre part)\\b\\W*$"_s);
    const QString &own = m_flow.paragraphs.at(blank.paragraph).text;
    QString text = own.sliced(blank.to).left(600);
    int paragraph = blank.paragraph;
    for (int step = 0; step < 7; ++step) {
        const bool quotes = text.contains(u'\u201C') || text.contains(u'"') || text.contains(u'\u00AB');
        for (const QRegularExpressionMatch &match : defined.globalMatch(quotes ? text : QString())) {
            const Party party = partyOf(labelWords(match.captured(1)));
            if (party != Party::None) {
                source = match.captured(1).trimmed();
                atOnce = step == 0 && match.capturedStart() <= 12;
                return party;
            }
        }
        paragraph = m_context.next(paragraph);
        if (paragraph < 0 || m_context.isHeading(paragraph))
            break;
        text = m_flow.paragraphs.at(paragraph).text;
        const QString plain = folded(text).trimmed();
        if (nextParty.match(text).hasMatch() || text.size() > 400)
            break;
        // Another party's own words begin.
        static const QRegularExpression between(u"^(?:entre|between|et|and)\\b"_s);
        if (between.match(plain).hasMatch() && step > 0)
            break;
    }
    return Party::None;
}

/// The party that the nearest short line above speaks of.
Party Scanner::partyAbove(int paragraph, QString &source) const
{
    int above = paragraph;
    for (int step = 0; step < reach && above >= 0; ++step) {
        above = m_context.previous(above);
        if (above < 0)
            break;
        const QString text = m_context.plain(above).trimmed();
        const QString lead = text.size() <= 80 ? text : text.section(u':', 0, 0);
        if (namesOthers(labelWords(lead)) && lead.size() <= 160)
            return Party::None;
        if (lead.size() <= 80 && !lead.endsWith(u'.')) {
            if (const Party party = partyOf(labelWords(lead)); party != Party::None) {
                source = lead;
                return party;
            }
        }
        if (m_context.isHeading(above))
            break;
    }
    return Party::None;
}

/// The party that the lines before the table of @p cell speak of.
Party Scanner::partyBeforeTable(const FlowCell &cell, QString &source) const
{
    const FlowTable &table = m_flow.tables.at(cell.table);
    int first = -1;
    for (qsizetype row = 0; row < table.rows.size() && first < 0; ++row) {
        for (const int index : table.rows.at(row).cells)
            first = first < 0 ? m_flow.cells.at(index).paragraphs.value(0, -1) : first;
    }
    if (first < 0)
        return Party::None;
    int lines = 0;
    for (int above = first - 1; above >= 0 && lines < 3; --above) {
        const FlowParagraph &paragraph = m_flow.paragraphs.at(above);
        if (paragraph.part != m_flow.paragraphs.at(first).part || paragraph.cell != table.parentCell)
            break;
        const QString text = m_context.plain(above).trimmed();
        if (text.isEmpty())
            continue;
        ++lines;
        const QString lead = text.size() <= 80 ? text : text.section(u':', 0, 0);
        if (const Party party = lead.size() <= 80 ? partyOf(labelWords(lead)) : Party::None; party != Party::None) {
            source = lead;
            return party;
        }
        if (m_context.isHeading(above))
            break;
    }
    return Party::None;
}

/// The customer where it is called "company" or the like: its name stands beside the provider's, word for word.
Party Scanner::counterpart(const Blank &blank) const
{
    if (!m_hasProvider)
        return Party::None;
    const QStringList label = labelWords(blank.label);
    if (label.size() == 1 && namesCounterpart(label) && blank.text.size() > 0)
        return Party::Customer;
    const QStringList name = labelWords(blank.name);
    if (name.size() < 2 || !namesCounterpart(name.first(1)))
        return Party::None;
    const auto isPair = [&name](const Blank &other) {
        const QStringList words = labelWords(other.name);
        return words.size() == name.size() && words.sliced(1) == name.sliced(1)
            && partyIn(words.first(1)) == Party::Provider;
    };
    return std::ranges::any_of(m_scan.blanks, isPair) ? Party::Customer : Party::None;
}

void Scanner::findParty(Blank &blank) const
{
    if (blank.party != Party::None)
        return;
    const auto set = [&blank](Party party, const QString &source) {
        blank.party = party;
        blank.partySource = source.simplified().left(80);
        return party != Party::None;
    };
    if (set(partyOf(labelWords(blank.name)), blank.name) || set(partyOf(labelWords(blank.label)), blank.label)
        || set(counterpart(blank), blank.name.isEmpty() ? blank.label : blank.name))
        return;
    if (blank.paragraph < 0)
        return;
    const QString &text = m_flow.paragraphs.at(blank.paragraph).text;
    const QString lead = m_context.plain(blank.paragraph).first(blank.from).section(u'\n', -1);
    if (lead.size() <= 80 && set(lastPartyIn(lead), lead))
        return;
    QString source;
    if (const Party party = definedParty(blank, source, blank.definesParty); set(party, source))
        return;
    // The subject of the sentence: "The Processor gives the name of its officer: …".
    if (const QString subject =
            labelWords(text.left(60)).first(std::min<qsizetype>(4, labelWords(text.left(60)).size())).join(u' ');
        !m_context.cellOf(blank.paragraph) && set(partyOf(labelWords(subject)), subject))
        return;
    if (const FlowCell *cell = m_context.cellOf(blank.paragraph)) {
        if (const Party party = partyAbove(blank.paragraph, source); set(party, source))
            return;
        const auto speaks = [&](const FlowCell *other) {
            const QString words = other ? m_context.plainOf(*other) : QString();
            return !words.isEmpty() && words.size() <= 80 && set(partyOf(labelWords(words)), words);
        };
        if (speaks(m_context.labelLeftOf(*cell)))
            return;
        // The head of the column, or the nearest row above that speaks of a party.
        for (int row = cell->row - 1; row >= std::max(0, cell->row - rowReach); --row) {
            const FlowCell *first = m_flow.cellAt(cell->table, row, 0);
            const bool alone = m_flow.tables.at(cell->table).rows.at(row).cells.size() == 1;
            if (speaks(m_flow.cellAt(cell->table, row, cell->column)) || (alone && speaks(first)))
                return;
        }
        if (const Party party = partyBeforeTable(*cell, source); set(party, source))
            return;
    } else if (const Party party = partyAbove(blank.paragraph, source); set(party, source)) {
        return;
    }
    for (const QString &heading : m_context.headingsOver(blank.paragraph)) {
        if (namesOthers(labelWords(heading)) || set(partyOf(labelWords(heading)), heading))
            return;
    }
}

} // namespace Cartulary
