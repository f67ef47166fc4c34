// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "synonyms.h"

#include "attributes.h"
#include "labelwords.h"
#include "phrases.h"
#include "recognisers.h"
#include "templatedata.h"
#include "vocabulary.h"

#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct Synonyms
{
    QList<Concept> all;
    QList<RecordList> lists;
    QList<std::pair<QString, QList<QStringList>>> measureHeadings;
    QList<PeriodRule> periods;
};

Concept readConcept(const QJsonObject &entry)
{
    Concept read;
    read.id = entry.value("id"_L1).toString();
    read.paths = jsonStrings(entry.value("paths"_L1));
    read.provider = jsonStrings(entry.value("provider"_L1));
    read.customer = jsonStrings(entry.value("customer"_L1));
    read.phrases = phrasesIn(entry.value("labels"_L1));
    read.kind = entry.value("kind"_L1).toString();
    for (const QString &phrase : jsonStrings(entry.value("vague"_L1)))
        read.vague.append(phrase.split(u' '));
    read.signature = entry.value("signature"_L1).toBool();
    read.sure = entry.value("sure"_L1).toBool(true);
    return read;
}

PeriodRule readPeriod(const QJsonObject &entry)
{
    PeriodRule rule{entry.value("path"_L1).toString(), {}};
    for (const QJsonValue &words : entry.value("all"_L1).toArray())
        rule.all.append(jsonStrings(words));
    return rule;
}

const Synonyms &synonyms()
{
    static const Synonyms read = [] {
        const QJsonObject root = templateData(u"synonyms"_s);
        Synonyms result;
        for (const QJsonValue &value : root.value("concepts"_L1).toArray())
            result.all.append(readConcept(value.toObject()));
        for (const QJsonValue &value : root.value("periods"_L1).toArray())
            result.periods.append(readPeriod(value.toObject()));
        for (const QJsonValue &value : root.value("lists"_L1).toArray()) {
            const QJsonObject entry = value.toObject();
            RecordList list{entry.value("list"_L1).toString(),
                            entry.value("type"_L1).toString(),
                            phrasesIn(entry.value("names"_L1)),
                            {}};
            for (const QJsonValue &column : entry.value("columns"_L1).toArray())
                list.columns.append({column.toObject().value("path"_L1).toString(),
                                     phrasesIn(column.toObject().value("labels"_L1)),
                                     column.toObject().value("beside"_L1).toString()});
            result.lists.append(list);
        }
        for (const QJsonValue &value : root.value("measure_headings"_L1).toArray())
            result.measureHeadings.append(
                {value.toObject().value("id"_L1).toString(), phrasesIn(value.toObject().value("labels"_L1))});
        return result;
    }();
    return read;
}

/// The share of @p words that @p phrase covers if all its own words are among them, else 0.
double coverage(const QStringList &phrase, const QStringList &words)
{
    if (phrase.size() > words.size())
        return 0;
    for (const QString &word : phrase) {
        if (!words.contains(word))
            return 0;
    }
    return double(phrase.size()) / double(words.size());
}

/// The best coverage of @p words by one of @p phrases, and the length of that phrase.
std::pair<double, qsizetype> bestCoverage(const QList<QStringList> &phrases, const QStringList &words)
{
    std::pair<double, qsizetype> best{0, 0};
    for (const QStringList &phrase : phrases)
        best = std::max(best, std::pair(coverage(phrase, words), phrase.size()));
    return best;
}

/// The phrases of all concepts by their words, so that only those are looked at that a label shares a word with.
struct PhraseIndex
{
    struct Phrase
    {
        qsizetype concept_;
        qsizetype words;
    };
    QList<Phrase> phrases;
    QHash<QString, QList<qsizetype>> byWord;
};

const PhraseIndex &phraseIndex()
{
    static const PhraseIndex built = [] {
        PhraseIndex index;
        for (qsizetype i = 0; i < concepts().size(); ++i) {
            for (QStringList phrase : concepts().at(i).phrases) {
                phrase.removeDuplicates();
                for (const QString &word : std::as_const(phrase))
                    index.byWord[word].append(index.phrases.size());
                index.phrases.append({i, phrase.size()});
            }
        }
        return index;
    }();
    return built;
}

/// For each concept of which @p words hold a whole phrase, the length of the longest one.
QMap<qsizetype, qsizetype> longestPhrases(const QStringList &words)
{
    const PhraseIndex &index = phraseIndex();
    QHash<qsizetype, qsizetype> counts;
    QMap<qsizetype, qsizetype> longest;
    for (const QString &word : words) {
        for (const qsizetype phrase : index.byWord.value(word)) {
            const auto [concept_, length] = index.phrases.at(phrase);
            if (++counts[phrase] == length)
                longest[concept_] = std::max(longest.value(concept_), length);
        }
    }
    return longest;
}

} // namespace

QStringList Concept::pathsFor(Party party) const
{
    if (party == Party::Customer && !customer.isEmpty())
        return customer;
    if (!provider.isEmpty() && (party != Party::Customer || paths.isEmpty()))
        return party == Party::Customer ? QStringList() : provider;
    QStringList result;
    for (QString path : paths)
        result.append(path.replace("{party}"_L1, party == Party::Customer ? "controller"_L1 : "processor"_L1));
    return result;
}

const QList<Concept> &concepts()
{
    return synonyms().all;
}

const QList<RecordList> &recordLists()
{
    return synonyms().lists;
}

QStringList contentWords(const QString &label)
{
    const QStringList words = labelWords(label);
    QStringList kept = withoutFillers(words);
    kept.removeIf([](const QString &word) { return word.front().isDigit(); });
    return kept.isEmpty() ? words : kept;
}

ConceptMatch conceptOf(const QStringList &words, bool besideSignature)
{
    ConceptMatch best;
    if (words.isEmpty())
        return best;
    QStringList distinct = words;
    distinct.removeDuplicates();
    const QMap<qsizetype, qsizetype> longest = longestPhrases(distinct);
    for (auto found = longest.cbegin(); found != longest.cend(); ++found) {
        const Concept &candidate = concepts().at(found.key());
        if (candidate.signature && !besideSignature)
            continue;
        const qsizetype length = *found;
        const double score = double(length) / double(distinct.size());
        const bool nearer = candidate.signature && score == best.score && score == 1;
        if (score > best.score || nearer || (score == best.score && length > best.words))
            best = {&candidate, score, length};
    }
    return best;
}

const RecordList *listCalled(const QStringList &words)
{
    for (const RecordList &list : recordLists()) {
        if (bestCoverage(list.names, words).first == 1)
            return &list;
    }
    return nullptr;
}

const RecordList *listNamed(const QString &name)
{
    const auto found = std::ranges::find(recordLists(), name, &RecordList::list);
    return found == recordLists().end() ? nullptr : &*found;
}

namespace {

/// How well @p words say what stands in @p column: the share of a phrase, and more if they begin with it.
double columnScore(const ListColumn &column, const QStringList &words)
{
    double best = 0;
    for (const QStringList &phrase : column.phrases) {
        const double share = coverage(phrase, words);
        const bool begins = share > 0 && std::equal(phrase.cbegin(), phrase.cend(), words.cbegin());
        best = std::max(best, share < 1 && begins ? std::min(0.95, share + 0.25) : share);
    }
    return best;
}

const ListColumn *bestColumn(const RecordList &list, const QStringList &words, const QString &beside)
{
    const ListColumn *best = nullptr;
    double bestScore = 0.49;
    for (const ListColumn &column : list.columns) {
        const double score = column.beside == beside ? columnScore(column, words) : 0;
        if (score > bestScore) {
            best = &column;
            bestScore = score;
        }
    }
    return best;
}

const ListColumn *columnFor(const RecordList &list, const QString &heading, const QString &beside)
{
    static const QRegularExpression explained(u"\\s*[(,;:/].*$"_s);
    if (const ListColumn *column = bestColumn(list, contentWords(heading), beside))
        return column;
    const QString rest = withoutEndings(heading).remove(explained).trimmed();
    return rest.isEmpty() || rest == heading ? nullptr : bestColumn(list, contentWords(rest), beside);
}

} // namespace

const ListColumn *columnHeaded(const RecordList &list, const QString &heading)
{
    return columnFor(list, heading, {});
}

const ListColumn *columnBeside(const RecordList &list, const ListColumn &column, const QString &heading)
{
    return columnFor(list, heading, column.path);
}

const QList<PeriodRule> &periodRules()
{
    return synonyms().periods;
}

QString measureHeadingOf(const QString &label)
{
    const QStringList words = labelWords(label);
    for (const auto &[id, phrases] : synonyms().measureHeadings) {
        if (bestCoverage(phrases, words).first > 0)
            return id;
    }
    QString best;
    double bestScore = 0.6;
    for (const Term &term : vocabulary(u"measure-heading"_s)->terms) {
        for (const Language language : documentLanguages) {
            const QStringList names = contentWords(term.label.text(language));
            const auto known = std::ranges::count_if(names, [&words](const QString &name) {
                return std::ranges::any_of(words, [&name](const QString &word) {
                    return word == name || (name.size() > 4 && word.size() > 4 && word.first(4) == name.first(4));
                });
            });
            if (double(known) / double(names.size()) > bestScore) {
                bestScore = double(known) / double(names.size());
                best = term.id;
            }
        }
    }
    return best;
}

bool isKnownLabel(const QString &text)
{
    const QStringList words = contentWords(text);
    QStringList rest;
    partyIn(words, &rest);
    if (conceptOf(rest.isEmpty() ? words : rest, true).score >= 0.5)
        return true;
    const AskedOf asked = askedBy(text);
    return asked.whole && (asked.isSeveral() || !asked.subject.isEmpty());
}

} // namespace Cartulary
