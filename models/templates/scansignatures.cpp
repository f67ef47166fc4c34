// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanner.h"

#include "labelwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

bool Scanner::isSignatureLabel(const QString &label, bool company) const
{
    if (label.size() > 200)
        return false;
    const std::pair key(label, company);
    auto known = m_signatureLabels.constFind(key);
    if (known == m_signatureLabels.cend())
        known = m_signatureLabels.insert(key, readsAsSignature(label, company));
    return *known;
}

bool Scanner::readsAsSignature(const QString &label, bool company) const
{
    QStringList words = labelWords(label), rest;
    if (words.isEmpty() || words.size() > 14)
        return false;
    partyIn(words, &rest);
    const RecognitionWords &lists = recognitionWords();
    for (const QString &plain : {words.join(u' '), rest.join(u' ')}) {
        if (lists.signature.contains(plain) || (company && lists.signatureCompany.contains(plain)))
            return true;
    }
    // "Signatory name", "print name and title": a few words, one of which is such a label.
    if (company && words.size() <= 4 && std::ranges::any_of(words, [&lists](const QString &word) {
            return word.size() > 2 && lists.signatureCompany.contains(word);
        }))
        return true;
    // "Page 3 – initials": what is asked for stands last.
    static const QRegularExpression dash(u"^.*[\u2013\u2014-]\\s+(?=\\p{L})"_s);
    if (const QString last = QString(label).remove(dash); last != label && readsAsSignature(last, false))
        return true;
    const QString plain = words.join(u' ');
    return std::ranges::any_of(lists.signature, [&plain](const QString &phrase) {
        return phrase.size() > 5 && (plain.startsWith(phrase + u' '));
    });
}

namespace {

/// Rows or lines around a place to sign that may belong to it.
constexpr int nearby = 12;

/// The words of a line before what is to be written there.
QString leadOf(const QString &line)
{
    static const QRegularExpression rest(u"[:_\\t\u2026]|\\.{3,}|,\\s*le\\b"_s);
    const qsizetype end = line.indexOf(rest);
    return (end < 0 ? line : line.first(end)).trimmed();
}

} // namespace

/// Whether a line says whose the places to sign below it are, and nothing else: "The Customer    The Supplier".
bool Scanner::namesPartiesAlone(int paragraph) const
{
    const QStringList stretches = m_flow.paragraphs.at(paragraph).text.split(u'\t', Qt::SkipEmptyParts);
    return std::ranges::all_of(stretches, [this](const QString &words) {
        return words.trimmed().isEmpty() || (words.size() <= 60 && !words.contains(u':') && namesPartyAlone(words));
    });
}

/// A line of nothing but rules, over one that says who or when.
bool Scanner::isLineToSign(int paragraph) const
{
    const QString &text = m_flow.paragraphs.at(paragraph).text;
    if (text.count(u'_') < 12 || !labelWords(m_context.plain(paragraph)).isEmpty())
        return false;
    const int next = m_context.next(paragraph);
    if (next < 0 || m_flow.paragraphs.at(next).text.size() > 200)
        return false;
    const QStringList below = m_flow.paragraphs.at(next).text.split(u'\t', Qt::SkipEmptyParts);
    return std::ranges::any_of(below,
                               [this](const QString &words) { return isSignatureLabel(words.simplified(), true); });
}

/// Whether a row, by the words that it begins with, belongs to a place to sign beside it: "Name", "Date".
bool Scanner::isRowOfSignature(const QList<int> &cells) const
{
    for (const int index : cells) {
        const QString text = m_flow.cellText(m_flow.cells.at(index)).trimmed();
        if (text.isEmpty())
            continue;
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        return std::ranges::all_of(lines, [this](const QString &line) {
            return labelWords(line).isEmpty() || isSignatureLabel(leadOf(line), true);
        });
    }
    return false;
}

/// "Done at ____, on ____", "A ____, le ____"; "The supplier (stamp and signature)".
bool Scanner::readsAsSigning(const QString &text) const
{
    static const QRegularExpression done(
        u"^\\s*(?:(?:fait|établi|passé|conclu|signé)(?: en [\\wÀ-ſ ]+)?\\s+)?(?:à|a|at|done at|signed at|in)\\s[^:;]{0,60},?\\s+(?:le|on|the)\\b[^:;]{0,60}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parentheses(u"\\(([^()]{4,60})\\)\\s*:?\\s*$"_s);
    if (text.size() > 120)
        return false;
    if (const QRegularExpressionMatch match = parentheses.match(text);
        match.hasMatch() && text.size() <= 90 && isSignatureLabel(match.captured(1), false))
        return true;
    const QStringList plain = labelWords(withoutMarks(text));
    return plain.size() <= 8 && done.match(text).hasMatch() && !marksIn(text).isEmpty();
}

/// The paragraphs that belong to a place to sign: those with a word for it, and beside them the lines for name, title,
/// date and place that follow one another.
QSet<int> Scanner::signatureParagraphs() const
{
    QSet<int> found;
    const auto lines = [this](int i) { return m_flow.paragraphs.at(i).text.split(u'\n'); };
    const auto has = [&](int i, bool company) {
        return std::ranges::any_of(lines(i),
                                   [&](const QString &line) { return isSignatureLabel(leadOf(line), company); });
    };
    for (int i = 0; i < m_flow.paragraphs.size(); ++i) {
        if (m_flow.paragraphs.at(i).text.size() > 200 || m_context.isHeading(i)
            || !(has(i, false) || isLineToSign(i) || readsAsSigning(m_flow.paragraphs.at(i).text)))
            continue;
        const FlowCell *cell = m_context.cellOf(i);
        // The rows around one that was reached from another have been looked at from there.
        const bool reached = found.contains(i);
        found.insert(i);
        if (cell && !reached) {
            // Its row, and the rows around it that are of the same kind.
            for (const int step : {-1, 1}) {
                for (int row = cell->row;
                     std::abs(row - cell->row) <= nearby && row >= 0 && row < m_flow.tables.at(cell->table).rows.size();
                     row += step) {
                    const QList<int> &cells = m_flow.tables.at(cell->table).rows.at(row).cells;
                    if (row != cell->row && !isRowOfSignature(cells))
                        break;
                    for (const int index : cells) {
                        if (row != cell->row || m_context.isEmpty(m_flow.cells.at(index)) || isRowOfSignature({index}))
                            found.unite(QSet<int>(m_flow.cells.at(index).paragraphs.cbegin(),
                                                  m_flow.cells.at(index).paragraphs.cend()));
                    }
                }
            }
        }
        for (const int step : {-1, 1}) {
            int skipped = 0;
            for (int next = i + step; std::abs(next - i) <= nearby && next >= 0 && next < m_flow.paragraphs.size();
                 next += step) {
                const FlowParagraph &paragraph = m_flow.paragraphs.at(next);
                if (paragraph.cell != m_flow.paragraphs.at(i).cell || paragraph.part != m_flow.paragraphs.at(i).part)
                    break;
                const bool empty = paragraph.text.trimmed().isEmpty();
                skipped = empty ? skipped + 1 : 0;
                const bool parties = !empty && namesPartiesAlone(next);
                if ((!empty && !parties && !has(next, true)) || skipped > 3)
                    break;
                if (!empty && !parties)
                    found.insert(next);
            }
        }
    }
    for (int i = 0; i < m_flow.paragraphs.size(); ++i)
        addSigningLines(i, found);
    return found;
}

/// "For the Customer" over a name and a date: a place to sign, though no word says so.
void Scanner::addSigningLines(int paragraph, QSet<int> &found) const
{
    const QString &head = m_flow.paragraphs.at(paragraph).text;
    const QStringList words = labelWords(head.left(60));
    if (head.size() > 60 || words.size() < 2 || !recognitionWords().signingFor.contains(words.first())
        || !namesPartyAlone(head))
        return;
    QList<int> lines;
    bool dated = false;
    for (int next = m_context.next(paragraph); next >= 0 && lines.size() < nearby; next = m_context.next(next)) {
        const QString lead = leadOf(m_flow.paragraphs.at(next).text);
        if (lead.isEmpty() && m_flow.paragraphs.at(next).text.trimmed().isEmpty())
            continue;
        if (!isSignatureLabel(lead, true))
            break;
        dated = dated || conceptOf(labelWords(lead)).concept_ == conceptOf({u"date"_s}).concept_;
        lines.append(next);
    }
    if (dated && lines.size() > 1)
        found.unite(QSet<int>(lines.cbegin(), lines.cend()));
}

void Scanner::findSignatures()
{
    m_signing = signatureParagraphs();
    const QSet<int> &places = m_signing;
    QSet<int> tables;
    for (const int i : places) {
        if (const FlowCell *cell = m_context.cellOf(i))
            tables.insert(cell->table);
    }
    // "Initials: ____ / ____".
    const auto sharesLine = [this](const Blank &blank) {
        const bool beside = !m_scan.signatures.isEmpty() && m_scan.signatures.last().paragraph == blank.paragraph
                         && isSignatureLabel(m_scan.signatures.last().label, false);
        const qsizetype before = beside ? lineBlankBefore(blank) : 0;
        return beside && before > 0
            && m_context.plain(blank.paragraph).sliced(before, blank.from - before).trimmed() == "/"_L1;
    };
    const auto isPlace = [&](const Blank &blank) {
        switch (blank.kind) {
        case BlankKind::Underscores:
        case BlankKind::Dots:
        case BlankKind::Crosses:
        case BlankKind::EmptyCell:
        case BlankKind::Label:
            break;
        default:
            return false;
        }
        if (blank.repeat >= 0)
            return false;
        const QString label = blank.label.isEmpty() ? labelFor(blank) : blank.label;
        if (isSignatureLabel(label, false) || sharesLine(blank))
            return true;
        const FlowCell *cell = m_context.cellOf(blank.paragraph);
        if (cell && tables.contains(cell->table) && labelWords(label) == QStringList{u"date"_s})
            return true;
        return places.contains(blank.paragraph)
            && (label.isEmpty() || isSignatureLabel(label, true) || blank.kind == BlankKind::Underscores
                || blank.kind == BlankKind::Dots);
    };
    QSet<int> listed;
    QList<Blank> others;
    for (Blank &blank : m_scan.blanks) {
        if (!isPlace(blank)) {
            others.append(std::move(blank));
            continue;
        }
        if (blank.label.isEmpty())
            blank.label = labelFor(blank);
        if (blank.label.isEmpty() && !m_scan.signatures.isEmpty()
            && m_scan.signatures.last().paragraph == blank.paragraph)
            blank.label = m_scan.signatures.last().label;
        findParty(blank);
        m_scan.signatures.append(
            {blank.paragraph, blank.text, blank.label, m_context.placeOf(blank.paragraph), blank.party});
        listed.insert(blank.paragraph);
    }
    m_scan.blanks = std::move(others);
    // A place to sign need not have a line.
    for (const int i : places) {
        const QString text = m_flow.paragraphs.at(i).text;
        if (listed.contains(i) || text.trimmed().isEmpty() || m_flow.paragraphs.at(i).twinOf >= 0
            || m_context.isHeading(i) || !(isSignatureLabel(leadOf(text), false) || readsAsSigning(text)))
            continue;
        m_scan.signatures.append({i, {}, leadOf(text), m_context.placeOf(i), lastPartyIn(text)});
    }
    std::ranges::stable_sort(m_scan.signatures, {}, &SignatureLine::paragraph);
}

} // namespace Cartulary
