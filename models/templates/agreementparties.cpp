// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreementparties.h"

#include "labelwords.h"
#include "phrases.h"
#include "templatedata.h"

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

bool namesAParty(const QString &word)
{
    static const QStringList words = jsonStrings(templateData(u"parties"_s).value("either"_L1));
    return words.contains(word);
}

namespace {

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

} // namespace

NumberedOther numberedOther(const QStringList &label)
{
    const QStringList words = numbersApart(label);
    constexpr int most = 50;
    static const QJsonObject root = templateData(u"parties"_s);
    static const QList<QStringList> phrases = phrasesIn(root.value("numbered"_L1));
    static const QStringList signs = jsonStrings(root.value("number_signs"_L1));
    for (const QStringList &phrase : phrases) {
        const auto found = std::ranges::search(words, phrase);
        if (found.empty())
            continue;
        auto at = found.end();
        while (at != words.end() && signs.contains(*at))
            ++at;
        const int number = at == words.end() ? 0 : at->toInt();
        if (number < 1 || number > most)
            continue;
        QStringList rest(words.begin(), found.begin());
        rest.append(QStringList(at + 1, words.end()));
        return {number, rest};
    }
    return {};
}

} // namespace Cartulary
