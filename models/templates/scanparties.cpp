// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanner.h"

#include "folded.h"
#include "labelwords.h"
#include "phrases.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowReach = 40; ///< rows above in which a party is looked for
constexpr int reach = 14; ///< paragraphs up or down in which a party is looked for
constexpr qsizetype subjectWords = 7; ///< of a sentence, among which its subject is looked for

/// How many stretches of words, parted by tabs, stand before the end of @p lead.
qsizetype tabColumn(const QString &lead)
{
    const QStringList stretches = lead.section(u'\n', -1).split(u'\t');
    const auto filled = std::ranges::count_if(stretches.first(stretches.size() - 1),
                                              [](const QString &words) { return !words.trimmed().isEmpty(); });
    return stretches.size() == 1 ? 0 : std::max<qsizetype>(filled, stretches.first().trimmed().isEmpty() ? 1 : 0);
}

/// "The Provider calls the officer of the Customer": the party whose something is asked of.
Party partyOwning(const QString &label)
{
    const Party last = lastPartyIn(label);
    const QStringList words = labelWords(label);
    constexpr qsizetype longest = 4;
    if (last == Party::None || partyIn(words) == last)
        return Party::None;
    for (qsizetype n = 2; n <= std::min(longest, words.size()); ++n) {
        const QStringList end = words.last(n);
        QStringList rest;
        if (recognitionWords().genitives.contains(end.first()) && partyIn(end.sliced(1), &rest) == last
            && saysNothing(rest))
            return last;
    }
    return Party::None;
}

/// Whether @p words are what the customer is called: "the council", "Company is a". A company may be either party.
bool callsCounterpart(const QStringList &words)
{
    const QStringList said = withoutFillers(words);
    return words.size() <= 4 && said.size() == 1 && namesCounterpart(said)
        && (words.size() == 1 || recognitionWords().kinds.contains(words.last()) || !namesAParty(said.first()));
}

/// Whether @p words ask for something of the council or the like: "The Trust's officer", "DPO de la commune".
bool saysOfCounterpart(const QStringList &words)
{
    const auto calls = [](const QString &word) { return namesCounterpart({word}) && !namesAParty(word); };
    const auto said = std::ranges::find_if(words, calls);
    if (said == words.end())
        return false;
    const bool owns = said + 1 != words.end() && *(said + 1) == "s"_L1 && said - words.begin() <= 1;
    const bool owned = std::any_of(words.begin(), said,
                                   [](const QString &word) { return recognitionWords().genitives.contains(word); });
    return owns || (owned && said + 1 == words.end());
}

} // namespace

/// The party that @p words name.
Party Scanner::partyOf(const QStringList &words) const
{
    const Party party = partyIn(words);
    if (party == Party::None && !m_alias.first.isEmpty()
        && std::ranges::search(words, m_alias.first).begin() != words.end())
        return m_alias.second;
    return party == Party::None && m_counterpart && callsCounterpart(words) ? Party::Customer : party;
}

Party Scanner::partyOf(const QString &words) const
{
    if (words.isEmpty())
        return Party::None;
    auto known = m_parties.constFind(words);
    if (known == m_parties.cend())
        known = m_parties.insert(words, partyOf(labelWords(words)));
    return *known;
}

/// What a line says of parties to the lines below it; looked for once.
const Scanner::LineParties &Scanner::partiesOf(int paragraph) const
{
    auto known = m_lineParties.constFind(paragraph);
    if (known != m_lineParties.cend())
        return *known;
    LineParties line;
    const QString &plain = m_context.plain(paragraph);
    const QString text = plain.trimmed();
    const QString lead = text.size() <= 80 ? text : text.section(u':', 0, 0);
    if (!lead.isEmpty() && lead.size() <= 160) {
        const QStringList words = labelWords(lead);
        line.others = namesOthers(words);
        if (!line.others && lead.size() <= 80 && !lead.endsWith(u'.')) {
            line.party = partyOf(words);
            line.source = lead;
        }
        if (line.party != Party::None && text.contains(u'\t')) {
            for (const QString &stretch : plain.split(u'\t')) {
                if (const Party party = partyOf(labelWords(stretch)); party != Party::None)
                    line.columns.append({party, stretch.trimmed()});
            }
        }
        // "The processor's DPO: ____" says it of that blank alone.
        QStringList rest;
        partyIn(words, &rest);
        rest.removeIf([](const QString &word) { return word.size() < 2 || word.front().isDigit(); });
        if (!rest.isEmpty() && m_withBlanks.contains(paragraph) && !m_taken.at(paragraph).isEmpty())
            line.party = Party::None;
    }
    return *m_lineParties.insert(paragraph, line);
}

/// The party that the nearest short line above @p blank speaks of.
Party Scanner::partyAbove(const Blank &blank, QString &source) const
{
    int above = blank.paragraph;
    for (int step = 0; step < reach && above >= 0; ++step) {
        above = m_context.previous(above);
        if (above < 0)
            break;
        const LineParties &line = partiesOf(above);
        if (line.others)
            return Party::None;
        if (line.columns.size() > 1) {
            const QString &text = m_flow.paragraphs.at(blank.paragraph).text;
            const auto &[party, words] = line.columns.at(std::min<qsizetype>(
                tabColumn(text.first(std::min<qsizetype>(blank.from, 400))), line.columns.size() - 1));
            source = words;
            return party;
        }
        if (line.party != Party::None) {
            source = line.source;
            return line.party;
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

/// The party that the words of @p cell name, if they are few; looked for once.
Party Scanner::partyOfCell(const FlowCell &cell) const
{
    const int index = int(&cell - m_flow.cells.constData());
    auto known = m_cellParties.constFind(index);
    if (known == m_cellParties.cend()) {
        const QString plain = m_context.plainOf(cell),
                      words = partyOf(labelWords(plain)) == Party::None ? m_context.textOf(cell) : plain;
        known = m_cellParties.insert(index,
                                     words.isEmpty() || words.size() > 80 ? Party::None : partyOf(labelWords(words)));
    }
    return *known;
}

/// The party that a cell to the left, above, or over the rows around it speaks of.
Party Scanner::partyInTable(const FlowCell &cell, QString &source) const
{
    const auto speaks = [&](const FlowCell *other) {
        const Party party = other ? partyOfCell(*other) : Party::None;
        if (party != Party::None)
            source = m_context.plainOf(*other);
        return party;
    };
    if (const Party party = speaks(m_context.labelLeftOf(cell)); party != Party::None)
        return party;
    for (int row = cell.row - 1; row >= std::max(0, cell.row - rowReach); --row) {
        const bool alone = m_flow.tables.at(cell.table).rows.at(row).cells.size() == 1;
        const FlowCell *above = alone ? m_flow.cellAt(cell.table, row, 0) : m_flow.cellAt(cell.table, row, cell.column);
        if (const Party party = speaks(above); party != Party::None)
            return party;
        // "Customer | ____" before "Address | ____".
        if (const FlowCell *first = m_flow.cellAt(cell.table, row, 0); first && first != above && !alone
                                                                       && partyOfCell(*first) != Party::None
                                                                       && namesPartyAlone(m_context.plainOf(*first)))
            return speaks(first);
        // What heads the rows below it ends what headed those above.
        if (alone && above && !m_context.isEmpty(*above))
            break;
    }
    if (const Party party = partyBeforeTable(cell, source); party != Party::None)
        return party;
    const int around = m_flow.tables.at(cell.table).parentCell;
    return around < 0 ? Party::None : partyInTable(m_flow.cells.at(around), source);
}

/// The customer where it is called "company" or the like: its name stands beside the provider's, word for word.
Party Scanner::counterpart(const Blank &blank) const
{
    if (!m_hasProvider)
        return Party::None;
    const QStringList label = labelWords(blank.label);
    if ((callsCounterpart(label) && blank.text.size() > 0) || saysOfCounterpart(label))
        return Party::Customer;
    const QStringList name = labelWords(blank.name);
    if (name.size() < 2 || !namesCounterpart(name.first(1)))
        return Party::None;
    if (!m_providerNames) {
        m_providerNames.emplace();
        for (const Blank &other : m_scan.blanks) {
            const QStringList words = labelWords(other.name);
            if (words.size() > 1 && partyIn(words.first(1)) == Party::Provider)
                m_providerNames->insert(words.sliced(1).join(u' '));
        }
    }
    return m_providerNames->contains(name.sliced(1).join(u' ')) ? Party::Customer : Party::None;
}

/// "Signed by ____, director, on behalf of the Customer".
Party Scanner::partyRepresented(const Blank &blank) const
{
    static const QRegularExpression sentenceEnd(u"\\p{L}\\.\\s"_s);
    const QString &text = m_flow.paragraphs.at(blank.paragraph).text;
    const QString after = folded(text.sliced(blank.to, std::min<qsizetype>(160, text.size() - blank.to)));
    for (const QString &phrase : recognitionWords().onBehalf) {
        const qsizetype at = after.indexOf(phrase);
        if (at < 0 || sentenceEnd.match(after.first(at)).hasMatch())
            continue;
        const QStringList words = labelWords(after.sliced(at + phrase.size()));
        const Party party = partyIn(words.first(std::min<qsizetype>(5, words.size())));
        return party == Party::None ? partyOf(words.first(std::min<qsizetype>(2, words.size()))) : party;
    }
    return Party::None;
}

/// "the address ____ of the Customer": whose it is.
Party Scanner::partyAfter(const Blank &blank) const
{
    const QStringList words = labelWords(blank.after).mid(0, 5);
    return !words.isEmpty() && recognitionWords().genitives.contains(words.first()) && !blank.after.startsWith(u'.')
             ? partyOf(words.sliced(1))
             : Party::None;
}

/// Whether the section speaks of those that the provider engages: their names are no party's.
bool Scanner::isOfOthers(const Blank &blank) const
{
    return namesOthers(labelWords(m_context.headingsOver(blank.paragraph).value(0)));
}

bool Scanner::setParty(Blank &blank, Party party, const QString &source) const
{
    if (party == Party::Provider && blank.paragraph >= 0 && isOfOthers(blank))
        return false;
    blank.party = party;
    blank.partySource = source.simplified().left(80);
    return party != Party::None;
}

/// By what the blank is called.
bool Scanner::findPartyByName(Blank &blank) const
{
    if (setParty(blank, partyOf(blank.name), blank.name) || setParty(blank, partyOwning(blank.label), blank.label)
        || setParty(blank, partyOf(blank.label), blank.label))
        return true;
    if (const Party called = counterpart(blank); called != Party::None) {
        // "The association ____, …, hereinafter the “Customer”".
        QString source = blank.name.isEmpty() ? blank.label : blank.name;
        const Party defined = blank.paragraph < 0 ? Party::None : definedParty(blank, source, blank.definesParty);
        if (setParty(blank, blank.definesParty ? defined : called, source))
            return true;
    }
    if (setParty(blank, partyOf(blank.parentLabel), blank.parentLabel))
        return true;
    // A form speaks to the one that fills it in.
    const QStringList called{blank.name, blank.label, blank.parentLabel};
    return m_hasProvider && std::ranges::any_of(called, [&](const QString &words) {
               return addressesReader(labelWords(words)) && setParty(blank, Party::Provider, words);
           });
}

/// By the words on its line.
bool Scanner::findPartyOnLine(Blank &blank) const
{
    // A definition says whose name stands before it, whatever was defined before.
    QString source;
    bool atOnce = false;
    if (const Party party = beginsParty(blank) ? definedParty(blank, source, atOnce) : Party::None;
        atOnce && setParty(blank, party, source)) {
        blank.definesParty = true;
        return true;
    }
    const QString &text = m_flow.paragraphs.at(blank.paragraph).text;
    const qsizetype start = std::max<qsizetype>(0, blank.from - 200);
    const QString lead =
        m_context.plain(blank.paragraph).sliced(start, blank.from - start).section(u'\n', -1).section(u'\t', -1);
    if ((lead.size() <= 80 && setParty(blank, lastPartyIn(lead), lead))
        || setParty(blank, partyRepresented(blank), blank.after) || setParty(blank, partyAfter(blank), blank.after)
        || (leadsToAddressee(blank.sentence) && setParty(blank, lastPartyIn(blank.sentence), blank.sentence)))
        return true;
    if (const Party party = definedParty(blank, source, blank.definesParty); setParty(blank, party, source))
        return true;
    if (m_counterpart && namesCounterpart(withoutFillers(labelWords(blank.name)))
        && setParty(blank, Party::Customer, blank.name))
        return true;
    // The subject of the sentence: "The Processor gives the name of its officer: …".
    const QStringList sentences{blank.sentence, text.left(60)};
    return !m_context.cellOf(blank.paragraph) && std::ranges::any_of(sentences, [&](const QString &sentence) {
        const QStringList words = labelWords(sentence.left(60));
        const QStringList subject = words.first(std::min(subjectWords, words.size()));
        return setParty(blank, partyOf(subject), subject.join(u' '));
    });
}

/// By what stands above it, in its table or as its heading.
void Scanner::findPartyAround(Blank &blank) const
{
    const FlowCell *cell = m_context.cellOf(blank.paragraph);
    const FlowCell *left = cell ? m_context.labelLeftOf(*cell) : nullptr;
    if (left && namesOthers(labelWords(m_context.plainOf(*left).left(160))))
        return;
    QString source;
    if (const Party party = partyAbove(blank, source); setParty(blank, party, source))
        return;
    if (const Party party = cell ? partyInTable(*cell, source) : Party::None; setParty(blank, party, source))
        return;
    for (const QString &heading : m_context.headingsOver(blank.paragraph)) {
        if (m_hasProvider && addressesReader(labelWords(heading)) && setParty(blank, Party::Provider, heading))
            return;
        if (namesOthers(labelWords(heading)) || setParty(blank, partyOf(labelWords(heading)), heading))
            return;
    }
}

/// Whose the fact is that @p blank asks for.
void Scanner::findParty(Blank &blank) const
{
    if (blank.party != Party::None)
        return;
    if (const Party party = meantBy(blank); party != Party::None) {
        blank.party = party;
        blank.partySource = blank.label;
        blank.definesParty = true;
        return;
    }
    if (!findPartyByName(blank) && blank.paragraph >= 0 && !findPartyOnLine(blank))
        findPartyAround(blank);
}

} // namespace Cartulary
