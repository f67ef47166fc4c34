// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreementparties.h"

#include "labelwords.h"
#include "phrases.h"
#include "templatedata.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The words of each party, longest phrase first, so that "sub processor" is found before "processor".
struct PartyPhrase
{
    QStringList words;
    Party party;
};

const QList<PartyPhrase> &partyPhrases()
{
    static const QList<PartyPhrase> phrases = [] {
        const QJsonObject root = templateData(u"parties"_s);
        QList<PartyPhrase> list;
        for (const auto &[key, party] : {std::pair("provider", Party::Provider), std::pair("customer", Party::Customer),
                                         std::pair("neither", Party::None)}) {
            for (const QStringList &phrase : phrasesIn(root.value(QLatin1StringView(key))))
                list.append({phrase, party});
        }
        std::ranges::stable_sort(list, std::ranges::greater(), [](const PartyPhrase &p) { return p.words.size(); });
        return list;
    }();
    return phrases;
}

/// The party phrase that begins at @p at in @p words; null if none does.
const PartyPhrase *partyPhraseAt(const QStringList &words, qsizetype at)
{
    static const QHash<QString, QList<const PartyPhrase *>> byFirst = [] {
        QHash<QString, QList<const PartyPhrase *>> index;
        for (const PartyPhrase &phrase : partyPhrases())
            index[phrase.words.first()].append(&phrase);
        return index;
    }();
    const auto candidates = byFirst.constFind(words.at(at));
    if (candidates == byFirst.cend())
        return nullptr;
    for (const PartyPhrase *phrase : *candidates) {
        if (at + phrase->words.size() <= words.size()
            && std::equal(phrase->words.cbegin(), phrase->words.cend(), words.cbegin() + at))
            return phrase;
    }
    return nullptr;
}

bool holdOneOf(const QStringList &words, const QList<QStringList> &phrases)
{
    return std::ranges::any_of(phrases, [&words](const QStringList &phrase) {
        return std::ranges::search(words, phrase).begin() != words.end();
    });
}

} // namespace

QString partyName(Party party)
{
    return party == Party::Customer ? u"customer"_s : party == Party::Provider ? u"provider"_s : QString();
}

Party partyIn(const QStringList &label, QStringList *rest)
{
    const QStringList words = withoutFillers(label);
    Party party = Party::None;
    if (rest)
        rest->clear();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const PartyPhrase *phrase = partyPhraseAt(words, i);
        if (!phrase) {
            if (rest)
                rest->append(words.at(i));
            continue;
        }
        if (rest && phrase->party == Party::None)
            rest->append(phrase->words);
        if (party == Party::None)
            party = phrase->party;
        i += phrase->words.size() - 1;
    }
    return party;
}

Party lastPartyIn(const QString &text)
{
    const QStringList words = withoutFillers(labelWords(text));
    Party party = Party::None;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const PartyPhrase *phrase = partyPhraseAt(words, i);
        if (!phrase)
            continue;
        if (phrase->party != Party::None)
            party = phrase->party;
        i += phrase->words.size() - 1;
    }
    return party;
}

bool namesParty(const QStringList &text, Party party)
{
    const QStringList words = withoutFillers(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const PartyPhrase *phrase = partyPhraseAt(words, i);
        if (phrase && phrase->party == party)
            return true;
        i += phrase ? phrase->words.size() - 1 : 0;
    }
    return false;
}

bool namesCounterpart(const QStringList &words)
{
    static const QList<QStringList> phrases = phrasesIn(templateData(u"parties"_s).value("counterpart"_L1));
    return holdOneOf(words, phrases);
}

bool namesOthers(const QStringList &words)
{
    static const QList<QStringList> phrases = phrasesIn(templateData(u"parties"_s).value("others"_L1));
    return holdOneOf(words, phrases);
}

bool mayCallOthers(const QStringList &words)
{
    static const QList<QStringList> phrases = phrasesIn(templateData(u"parties"_s).value("numbered"_L1));
    return holdOneOf(words, phrases);
}

bool namesAParty(const QString &word)
{
    static const QStringList words = jsonStrings(templateData(u"parties"_s).value("either"_L1));
    return words.contains(word);
}

namespace {

/// No form has a place for more.
constexpr int mostOthers = 50;

/// "subprocessor2" in two words.
QStringList numbersApart(const QStringList &words)
{
    QStringList apart;
    for (const QString &word : words) {
        const auto digit = std::ranges::find_if(word, [](QChar c) { return c.isDigit(); });
        const qsizetype letters = digit - word.begin();
        if (letters > 0 && letters < word.size())
            apart.append({word.first(letters), word.sliced(letters)});
        else
            apart.append(word);
    }
    return apart;
}

/// What "first", "2nd", "troisi\u00E8me" say; 0 for other words.
int ordinal(const QString &word)
{
    static const QHash<QString, int> ordinals = [] {
        QHash<QString, int> all;
        const QJsonArray ranks = templateData(u"parties"_s).value("ordinals"_L1).toArray();
        for (qsizetype i = 0; i < ranks.size(); ++i) {
            for (const QString &name : jsonStrings(ranks.at(i)))
                all.insert(name, int(i) + 1);
        }
        return all;
    }();
    return ordinals.value(word);
}

/// The letters and Roman numerals of @p label that number something: capitals, at the end of it or of a part of it.
QHash<QString, int> signsIn(const QString &label)
{
    static const QRegularExpression sign(
        u"(?<![\\p{L}\\p{N}])(?:(?<roman>I{1,3}|IV|VI{0,3}|IX|X)|(?<letter>[A-H]))(?=[\\s\u00A0]*(?:$|[:,;()/\u2013\u2014-]))"_s);
    static const QStringList romans{u"I"_s,  u"II"_s,  u"III"_s,  u"IV"_s, u"V"_s,
                                    u"VI"_s, u"VII"_s, u"VIII"_s, u"IX"_s, u"X"_s};
    QHash<QString, int> signs;
    for (const QRegularExpressionMatch &match : sign.globalMatch(label)) {
        const QString letter = match.captured(u"letter"_s);
        signs.insert(match.captured().toLower(), letter.isEmpty() ? int(romans.indexOf(match.captured())) + 1
                                                                  : letter.front().unicode() - u'A' + 1);
    }
    return signs;
}

/// What @p word counts, in figures or as one of @p signs; 0 if it counts nothing.
int counted(const QString &word, const QHash<QString, int> &signs)
{
    const int number = word.toInt();
    return number > 0 && number <= mostOthers ? number : signs.value(word);
}

} // namespace

NumberedOther numberedOther(const QString &label)
{
    const QStringList words = numbersApart(labelWords(label));
    static const QJsonObject root = templateData(u"parties"_s);
    static const QList<QStringList> phrases = phrasesIn(root.value("numbered"_L1));
    static const QStringList signWords = jsonStrings(root.value("number_signs"_L1));
    QHash<QString, int> signs;
    for (const QStringList &phrase : phrases) {
        const auto found = std::ranges::search(words, phrase);
        if (found.empty())
            continue;
        const bool ranked = found.begin() != words.begin() && ordinal(*(found.begin() - 1)) > 0;
        if (ranked)
            return {ordinal(*(found.begin() - 1)),
                    QStringList(words.begin(), found.begin() - 1) + QStringList(found.end(), words.end())};
        auto at = found.end();
        while (at != words.end() && signWords.contains(*at))
            ++at;
        if (at == words.end())
            continue;
        if (signs.isEmpty())
            signs = signsIn(label);
        if (const int number = counted(*at, signs); number > 0)
            return {number, QStringList(words.begin(), found.begin()) + QStringList(at + 1, words.end())};
    }
    return {};
}

int numberAlone(const QString &label)
{
    const QStringList words = labelWords(label);
    if (words.isEmpty() || words.size() > 3)
        return 0;
    const int rank = std::max(ordinal(words.first()), ordinal(words.last()));
    return rank > 0 ? rank : counted(words.last(), signsIn(label));
}

} // namespace Cartulary
