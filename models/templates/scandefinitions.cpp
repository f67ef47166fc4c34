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

/// What calls somebody or something by a term of its own: `(hereinafter the “Processor”)`.
const QRegularExpression &definition()
{
    static const QRegularExpression pattern(
        u"(?:\\(|hereinafter|hereafter|ci-apr\u00E8s|d\u00E9nomm\u00E9e?s?|d\u00E9sign\u00E9e?s?|referred to as|the)[^\u201C\"\u00AB\\n]{0,60}[\u201C\"\u00AB]\\s*([^\u201D\"\u00BB]{2,60})[\u201D\"\u00BB]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// Whether @p text has words with which a party is introduced: "between", "registered office".
bool namesSomebody(const QString &text)
{
    const QStringList split = labelWords(text);
    const QString words = split.join(u' ');
    const RecognitionWords &lists = recognitionWords();
    return std::ranges::any_of(split, [&lists](const QString &word) { return lists.beforeFirstParty.contains(word); })
        || std::ranges::any_of(lists.partyDetails, [&words](const QString &phrase) { return words.contains(phrase); });
}

} // namespace

/// Of two parties of which one is called by a term of its own, "the Trust", and the other by a known one: the term.
void Scanner::findAlias()
{
    constexpr int reach = 80; // paragraphs
    QHash<QString, Party> terms;
    for (int i = 0; i < std::min<qsizetype>(reach, m_flow.paragraphs.size()); ++i) {
        const QString &text = m_flow.paragraphs.at(i).text;
        const bool quotes = text.contains(u'\u201C') || text.contains(u'"') || text.contains(u'\u00AB');
        if (!quotes || m_context.marks(i).isEmpty() || !namesSomebody(text))
            continue;
        for (const QRegularExpressionMatch &match : definition().globalMatch(text)) {
            const QStringList term = withoutFillers(labelWords(match.captured(1)));
            if (!term.isEmpty() && term.size() <= 3)
                terms.insert(term.join(u' '), partyIn(term));
        }
    }
    const auto called = [&terms](Party party) { return terms.keys(party); };
    m_scan.providerTerm = called(Party::Provider).value(0).split(u' ', Qt::SkipEmptyParts);
    const bool provider = !called(Party::Provider).isEmpty(), customer = !called(Party::Customer).isEmpty();
    // "Company" may be said of either.
    if (called(Party::None).size() != 1 || provider == customer || namesAParty(called(Party::None).first()))
        return;
    m_alias = {called(Party::None).first().split(u' '), provider ? Party::Customer : Party::Provider};
    m_scan.alias = m_alias.first;
}

/// The party as which a blank is defined after it: `[name] … (hereinafter the “Processor”)`.
Party Scanner::definedParty(const Blank &blank, QString &source, bool &atOnce) const
{
    static const QRegularExpression bare(u"\\((?:the |le |la |l.)?([\\p{L}][\\p{L} -]{2,30})\\)"_s);
    static const QRegularExpression nextParty(u"^\\s*(?:et|and|ET|AND|d.une part|d.autre part)\\b\\W*$"_s);
    const QString &own = m_flow.paragraphs.at(blank.paragraph).text;
    QString text = own.sliced(blank.to, std::min<qsizetype>(600, own.size() - blank.to));
    int paragraph = blank.paragraph;
    for (int step = 0; step < 7; ++step) {
        const bool quotes = text.contains(u'\u201C') || text.contains(u'"') || text.contains(u'\u00AB');
        for (const QRegularExpressionMatch &match : (quotes ? definition() : bare).globalMatch(text)) {
            const Party party = partyOf(labelWords(match.captured(1)));
            if (party != Party::None && (quotes || namesPartyAlone(match.captured(1)))) {
                source = match.captured(1).trimmed();
                const bool begins = beginsParty(blank);
                atOnce = (isFirstOfParty(blank) && ((step == 0 && match.capturedStart() <= 12) || begins))
                      || (begins && isBetween(blank));
                return party;
            }
        }
        paragraph = m_context.next(paragraph);
        if (paragraph < 0 || m_context.isHeading(paragraph))
            break;
        text = m_flow.paragraphs.at(paragraph).text;
        if (text.size() > 400 || (text.size() < 40 && nextParty.match(text).hasMatch()))
            break;
        // Another party's own words begin.
        static const QRegularExpression between(u"^(?:entre|between|et|and)\\b"_s);
        if (step > 0 && between.match(folded(text.first(std::min<qsizetype>(12, text.size()))).trimmed()).hasMatch())
            break;
    }
    return Party::None;
}

/// Where the words of one party end, and the next is to be named: `a company (“Customer”), and`; 0 if they do not.
qsizetype Scanner::definitionEnd(const QString &lead) const
{
    static const QRegularExpression term(
        u"\\([^()\u201C\"\u00AB]{0,40}[\u201C\"\u00AB]([^()\u201D\"\u00BB]{2,40})[\u201D\"\u00BB][^()]{0,20}\\)"_s);
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : term.globalMatch(lead)) {
        const QStringList rest = labelWords(lead.sliced(match.capturedEnd()));
        if (!rest.isEmpty() && recognitionWords().beforeNextParty.contains(rest.first())
            && namesPartyAlone(match.captured(1)))
            end = match.capturedEnd();
    }
    return end;
}

/// The party that @p blank says who it is: `“Client” means ____`.
Party Scanner::meantBy(const Blank &blank) const
{
    static const QRegularExpression term(
        u"[\u201C\"\u00AB]\\s*([^\u201D\"\u00BB]{2,40}?)\\s*[\u201D\"\u00BB],?\\s*([\\p{L} '\u2019]{4,20}):?\\s*$"_s);
    if (blank.paragraph < 0)
        return Party::None;
    const qsizetype start = std::max<qsizetype>(0, blank.from - 80);
    const QRegularExpressionMatch match = term.match(
        m_context.plain(blank.paragraph).sliced(start, blank.from - start));
    const bool defines = match.hasMatch() && recognitionWords().afterTerm.contains(folded(match.captured(2)).trimmed());
    return defines && namesPartyAlone(match.captured(1)) ? partyOf(match.captured(1)) : Party::None;
}

/// Whether @p blank follows the word after which the first party is named: "by and between ____".
bool Scanner::isBetween(const Blank &blank) const
{
    const QStringView lead = QStringView(m_context.plain(blank.paragraph)).first(blank.from).trimmed();
    const QStringList words = labelWords(lead.right(20).toString());
    return !words.isEmpty() && recognitionWords().beforeFirstParty.contains(words.last()) && lead.back().isLetter();
}

/// Whether no other blank stands between @p blank and the party defined before it on its line: what names a party is
/// the first of its blanks.
bool Scanner::isFirstOfParty(const Blank &blank) const
{
    const QString &text = m_flow.paragraphs.at(blank.paragraph).text;
    const qsizetype quoted = std::max({text.lastIndexOf(u'\u201D', blank.from - text.size() - 1),
                                       text.lastIndexOf(u'\u00BB', blank.from - text.size() - 1),
                                       text.lastIndexOf(u'"', blank.from - text.size() - 1)});
    const auto &taken = m_taken.at(blank.paragraph);
    return std::ranges::none_of(taken, [&](const auto &range) {
        return range.first >= std::max<qsizetype>(quoted, 0) && range.second <= blank.from;
    });
}

/// Whether a party's own words begin with @p blank: "(1) ____ (company number …", "La société ____, …", "between ____".
bool Scanner::beginsParty(const Blank &blank) const
{
    const qsizetype start = std::max<qsizetype>(0, blank.from - 60);
    const QStringList words = labelWords(m_context.plain(blank.paragraph).sliced(start, blank.from - start));
    const RecognitionWords &lists = recognitionWords();
    if (!words.isEmpty()
        && (lists.beforeFirstParty.contains(words.last()) || lists.beforeNextParty.contains(words.last())))
        return true;
    if (blank.from > 60)
        return false;
    const auto leadsToParty = [](const QString &word) {
        return recognitionWords().beforeParty.contains(word) || saysNothing({word});
    };
    return words.size() <= 3 && std::ranges::all_of(words, leadsToParty);
}

} // namespace Cartulary
