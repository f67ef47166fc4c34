// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composestate.h"

#include "customers.h"
#include "organisation.h"
#include "parties.h"
#include "processing.h"
#include "typography.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The first words of those names of sources and recipients in @p content that say a legal form: "Sift" of "Sift,
/// Inc.". Others may be common nouns.
QSet<QString> companiesIn(const Register &content, const QStringList &legalForms)
{
    QSet<QString> names;
    const auto add = [&](const LocalizedText &name) {
        for (const auto &[language, text] : name.texts()) {
            const QStringList words = QString(text).remove(u',').split(u' ', Qt::SkipEmptyParts);
            if (words.size() > 1 && std::ranges::any_of(words.sliced(1), [&legalForms](const QString &word) {
                    return legalForms.contains(word);
                }))
                names.insert(words.first());
        }
    };
    for (const auto &source : content.all<Source>())
        add(source->name);
    for (const auto &recipient : content.all<Recipient>())
        add(recipient->name);
    return names;
}

/// The first words of the names of organisations and products in @p content; not the articles that some begin with.
QSet<QString> namesIn(const Register &content)
{
    static const QStringList named{u"name"_s,  u"short_name"_s,    u"software"_s,
                                   u"tools"_s, u"operator_name"_s, u"city"_s};
    static const QSet<QString> namedTypes{u"organisation"_s, u"sub_processor"_s, u"customer"_s,
                                          u"service"_s,      u"data_category"_s, u"place"_s};
    static const QSet<QString> articles{u"le"_s,  u"la"_s,  u"les"_s, u"un"_s, u"une"_s,
                                        u"des"_s, u"the"_s, u"a"_s,   u"an"_s};
    QSet<QString> names;
    const auto add = [&names](const QString &text) {
        const QString word = text.section(u' ', 0, 0);
        if (!word.isEmpty() && !articles.contains(word.toLower()))
            names.insert(word);
    };
    for (const RecordType *type : recordTypes()) {
        if (!namedTypes.contains(type->name))
            continue;
        for (const QString &name : named) {
            const Field *field = type->field(name);
            if (!field || (field->kind != Field::Kind::Text && field->kind != Field::Kind::Texts))
                continue;
            for (const RecordPointer &record : content.records(*type)) {
                const Value value = field->get(*record);
                if (const auto *text = std::get_if<QString>(&value))
                    add(*text);
                else
                    std::ranges::for_each(std::get<QStringList>(value), add);
            }
        }
    }
    for (const auto &agreement : content.all<Agreement>()) {
        for (const auto &[language, place] : agreement->placeSigned.texts())
            add(place);
    }
    return names;
}

} // namespace

ComposeState::ComposeState(const Register &register_, Language language_)
    : content(register_)
    , language(language_)
    , regime(regimeOf(homeCountry(register_)))
    , words(language_)
{
    for (const auto &entry : content.all<VocabularyEntry>()) {
        Term term{entry->id, entry->label, entry->phrase, {}, {}, {}};
        if (term.phrase.isEmpty())
            term.phrase = term.label;
        ownTerms.insert(entry->id, term);
    }
    properNames = namesIn(content);
    properNames.unite(companiesIn(content, words["legal_forms"].split(u' ')));
    for (const QString &word : words["keep_capital"].split(u' '))
        properNames.insert(word);
}

const Term *ComposeState::term(const QString &vocabularyName, const QString &id) const
{
    if (const Vocabulary *list = vocabulary(vocabularyName)) {
        if (const Term *found = list->find(id)) {
            const auto known = m_adapted.find(found);
            return known != m_adapted.end() ? &known->second
                                            : &m_adapted.emplace(found, adapted(*found, regime)).first->second;
        }
    }
    const auto own = ownTerms.constFind(id);
    return own == ownTerms.cend() ? nullptr : &*own;
}

QString ComposeState::join(const QStringList &items) const
{
    if (items.size() < 2)
        return items.join(QString());
    return items.first(items.size() - 1).join(words["list_comma"]) + words["list_and"] + items.last();
}

QString ComposeState::textToken(const LocalizedText &text, const Origin &origin, const QString &label,
                                ValueTable::Casing casing)
{
    if (text.isEmpty())
        return {};
    ValueTable::Entry entry;
    entry.origin = values.originNumber(origin);
    entry.casing = casing;
    if (text.has(language)) {
        entry.text = typesetProse(printable(text.text(language)), language);
        return values.add(std::move(entry));
    }
    const bool other = text.has(otherLanguage(language));
    entry.language = other ? languageCode(otherLanguage(language)) : text.texts().first().first;
    entry.text = printable(text.anyText(language));
    const QString stand = values.add(entry);
    ValueTable::Entry mark;
    mark.kind = Inline::Kind::Missing;
    mark.text = words["untranslated"];
    mark.origin = entry.origin;
    mark.missing = {origin, label, {}};
    return stand + u' ' + values.add(std::move(mark));
}

QString ComposeState::plainToken(const QString &text, const Origin &origin, const QString &href)
{
    if (text.isEmpty())
        return {};
    ValueTable::Entry entry;
    entry.text = printable(text);
    entry.href = href;
    entry.origin = values.originNumber(origin);
    return values.add(std::move(entry));
}

QString ComposeState::wordsToken(const QString &text, const Origin &origin)
{
    if (text.isEmpty())
        return {};
    ValueTable::Entry entry;
    entry.text = printable(text);
    entry.origin = values.originNumber(origin);
    entry.casing = ValueTable::Casing::Inside;
    return values.add(std::move(entry));
}

QString ComposeState::missingToken(const LocalizedText &label, const QString &article, const Origin &origin)
{
    ValueTable::Entry entry;
    entry.kind = Inline::Kind::Missing;
    const QString name = label.anyText(language);
    QString lowered = name;
    if (lowered.size() > 1 && lowered.at(1).isLower())
        lowered[0] = lowered.at(0).toLower();
    entry.text = words[article.isEmpty() ? "missing" : "missing_article"];
    entry.text.replace("{label}"_L1, lowered)
        .replace("{article}"_L1, articleInWords(article, language, homeCountry(content)));
    entry.text = typeset(entry.text, language);
    entry.origin = values.originNumber(origin);
    entry.missing = {origin, name, article};
    return values.add(std::move(entry));
}

QString ComposeState::blankToken()
{
    ValueTable::Entry entry;
    entry.kind = Inline::Kind::Blank;
    entry.text = words["blank"];
    return values.add(std::move(entry));
}

} // namespace Cartulary
