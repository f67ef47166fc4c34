// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelwords.h"

#include "folded.h"
#include "templatedata.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// @p label with a space where a small letter meets a capital: "companyName".
QString withWordsApart(const QString &label)
{
    const auto meets = [](QChar before, QChar c) { return c.isUpper() && before.isLower(); };
    if (std::ranges::adjacent_find(label, meets) == label.end())
        return label;
    QString apart;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (i > 0 && meets(label.at(i - 1), label.at(i)))
            apart += u' ';
        apart += label.at(i);
    }
    return apart;
}

} // namespace

QString withoutEndings(const QString &label)
{
    static const QRegularExpression ending(u"(?<=\\p{L})\\((?:e?s|x|n?e|le|ies|aux|trice|rice)\\)"_s);
    return label.contains(u'(') ? QString(label).remove(ending) : label;
}

QStringList labelWords(const QString &label)
{
    QString plain = folded(withWordsApart(withoutEndings(label)));
    if (plain.contains(u'\u0153') || plain.contains(u'\u00E6'))
        plain.replace(u'\u0153', "oe"_L1).replace(u'\u00E6', "ae"_L1);
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= plain.size(); ++i) {
        const bool within = i < plain.size() && plain.at(i).isLetterOrNumber();
        if (within && start < 0) {
            start = i;
        } else if (!within && start >= 0) {
            words.append(plain.sliced(start, i - start));
            start = -1;
        }
    }
    return words;
}

namespace {

QStringList allOf(const QJsonObject &root, QLatin1StringView key)
{
    QStringList words;
    const QJsonValue value = root.value(key);
    const auto add = [&words](const QJsonArray &list) {
        for (const QJsonValue &word : list)
            words.append(folded(word.toString()));
    };
    if (value.isArray())
        add(value.toArray());
    for (const QJsonValue &list : value.toObject())
        add(list.toArray());
    return words;
}

QSet<QString> setOf(const QJsonObject &root, QLatin1StringView key)
{
    const QStringList words = allOf(root, key);
    return {words.cbegin(), words.cend()};
}

RecognitionWords readWords()
{
    const QJsonObject root = templateData(u"recognition"_s);
    RecognitionWords words;
    words.noteOpeners = allOf(root, "note_openers"_L1);
    words.draftersOpeners = allOf(root, "drafters_openers"_L1);
    words.instructions = allOf(root, "instructions"_L1);
    words.imperatives = setOf(root, "imperatives"_L1);
    words.prompts = allOf(root, "prompts"_L1);
    words.standingFor = allOf(root, "standing_for"_L1);
    words.signature = setOf(root, "signature"_L1);
    words.signatureCompany = setOf(root, "signature_company"_L1);
    words.headings = setOf(root, "headings"_L1);
    words.articles = setOf(root, "articles"_L1);
    words.genitives = setOf(root, "genitives"_L1);
    words.aims = setOf(root, "aims"_L1);
    words.conditions = setOf(root, "conditions"_L1);
    words.units = setOf(root, "units"_L1);
    words.currencies = allOf(root, "currencies"_L1);
    words.kinds = setOf(root, "kinds"_L1);
    words.beforeParentheses = setOf(root, "before_parentheses"_L1);
    words.explainers = allOf(root, "explainers"_L1);
    words.answers = setOf(root, "answers"_L1);
    words.afterTerm = allOf(root, "after_term"_L1);
    words.beforeParty = setOf(root, "before_party"_L1);
    words.beforeFirstParty = setOf(root, "before_first_party"_L1);
    words.beforeNextParty = setOf(root, "before_next_party"_L1);
    words.sentTo = allOf(root, "sent_to"_L1);
    words.ifOther = allOf(root, "if_other"_L1);
    words.beforePeriod = allOf(root, "before_period"_L1);
    words.beforeDate = setOf(root, "before_date"_L1);
    words.beforePlace = setOf(root, "before_place"_L1);
    words.remarks = setOf(root, "remarks"_L1);
    words.data = setOf(root, "data"_L1);
    words.afterLegalForm = allOf(root, "after_legal_form"_L1);
    words.partyDetails = allOf(root, "party_details"_L1);
    words.legalForms = setOf(root, "legal_forms"_L1);
    words.reservedFor = allOf(root, "reserved_for"_L1);
    words.doneBy = setOf(root, "done_by"_L1);
    words.signingFor = setOf(root, "signing_for"_L1);
    words.ofReader = allOf(root, "of_reader"_L1);
    words.onBehalf = allOf(root, "on_behalf"_L1);
    words.representation = allOf(root, "representation"_L1);
    words.quotationLeads = allOf(root, "quotation_leads"_L1);
    words.htmlTags = setOf(root, "tags_of_html"_L1);
    words.defaultNames = setOf(root, "default_names"_L1);
    const QJsonObject languages = root.value("language"_L1).toObject();
    for (const Language language : documentLanguages) {
        for (const QJsonValue &word : languages.value(languageCode(language)).toArray())
            words.languages[language].insert(word.toString());
    }
    return words;
}

} // namespace

const RecognitionWords &recognitionWords()
{
    static const RecognitionWords words = readWords();
    return words;
}

bool beginsWithPhrase(const QString &folded, const QStringList &phrases)
{
    return std::ranges::any_of(phrases, [&folded](const QString &phrase) {
        return folded.startsWith(phrase)
            && (folded.size() == phrase.size() || !folded.at(phrase.size()).isLetterOrNumber());
    });
}

bool leadsToAddressee(const QString &sentence)
{
    const QString lead = labelWords(sentence).join(u' ');
    return std::ranges::any_of(recognitionWords().sentTo,
                               [&lead](const QString &phrase) { return lead.endsWith(phrase); });
}

bool addressesReader(const QStringList &words)
{
    return std::ranges::any_of(words, [](const QString &word) { return recognitionWords().ofReader.contains(word); });
}

std::optional<Language> languageOf(const QStringList &words)
{
    QHash<Language, qsizetype> counts;
    const auto &lists = recognitionWords().languages;
    for (auto list = lists.cbegin(); list != lists.cend(); ++list)
        counts[list.key()] = std::ranges::count_if(words, [&](const QString &word) { return list->contains(word); });
    const qsizetype french = counts.value(Language::French), english = counts.value(Language::English);
    // A few words that both have, or a third language's, decide nothing.
    if (std::max(french, english) * 25 < words.size() || french == english)
        return {};
    return french > english ? Language::French : Language::English;
}

} // namespace Cartulary
