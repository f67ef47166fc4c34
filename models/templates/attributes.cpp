// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attributes.h"

#include "labelwords.h"
#include "phrases.h"
#include "synonyms.h"
#include "templatedata.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    QString id;
    QList<QStringList> phrases; ///< longest first
    QHash<QString, QString> fields; ///< of a subject: the path of each attribute
};

QList<Named> readNamed(QLatin1StringView key)
{
    QList<Named> all;
    for (const QJsonValue &value : templateData(u"synonyms"_s).value(key).toArray()) {
        const QJsonObject entry = value.toObject();
        Named named{entry.value("id"_L1).toString(), phrasesIn(entry.value("labels"_L1)), {}};
        std::ranges::stable_sort(named.phrases, std::ranges::greater(), &QStringList::size);
        const QJsonObject fields = entry.value("fields"_L1).toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            named.fields.insert(field.key(), field.value().toString());
        all.append(named);
    }
    return all;
}

const QList<Named> &subjects()
{
    static const QList<Named> read = readNamed("subjects"_L1);
    return read;
}

const QList<Named> &attributes()
{
    static const QList<Named> read = readNamed("attributes"_L1);
    return read;
}

/// Where the last phrase of a subject stands in @p words; the longest of those that end there.
struct FoundSubject
{
    const Named *subject = nullptr;
    qsizetype from = 0, size = 0;
};

FoundSubject lastSubject(const QStringList &words)
{
    FoundSubject found;
    for (const Named &subject : subjects()) {
        for (const QStringList &phrase : subject.phrases) {
            for (qsizetype from = words.size() - phrase.size(); from >= 0; --from) {
                if (!std::equal(phrase.cbegin(), phrase.cend(), words.cbegin() + from))
                    continue;
                const auto end = std::pair(from + phrase.size(), phrase.size());
                if (!found.subject || end > std::pair(found.from + found.size, found.size))
                    found = {&subject, from, phrase.size()};
                break;
            }
        }
    }
    return found;
}

QString attributeOf(const QStringList &words)
{
    for (const Named &attribute : attributes()) {
        const bool called = std::ranges::any_of(attribute.phrases, [&words](const QStringList &phrase) {
            return phrase.size() == words.size() && std::ranges::is_permutation(phrase, words);
        });
        if (called)
            return attribute.id;
    }
    return {};
}

} // namespace

AskedOf askedBy(const QString &label)
{
    static const QRegularExpression tail(
        u"\\s*[,(]?\\s*\\b(?:including|incl|such as|where applicable|if any|if different|optional|facultatif|si diff\u00E9rent|y compris|notamment|le cas \u00E9ch\u00E9ant|e\\.g|p\\. ?ex|ex)\\b.*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression joints(
        u"\\s*[,;/&+():\u2013]\\s*|\\s+(?:et|and|ainsi que|as well as|ou|or|puis)\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    AskedOf asked;
    if (label.size() > 400)
        return asked;
    static const QRegularExpression condition(u"^\\s*(?:si oui|si non|if yes|if so|if applicable)\\s*[,:]?\\s*"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    asked.whole = true;
    bool subjectAlone = false;
    const QStringList parts = withoutEndings(label).remove(condition).remove(tail).split(joints, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QStringList words = contentWords(part), rest;
        partyIn(words, &rest);
        if (rest.isEmpty() || labelWords(part).isEmpty())
            continue;
        asked.person = asked.person || rest.contains("prenom"_L1) || rest.contains("first"_L1);
        QString attribute = attributeOf(rest);
        // "Contact (name, e-mail)": whose they are, not what.
        const bool heads = attribute == "contact"_L1 && &part == &parts.first() && label.contains(u'(');
        if (attribute.isEmpty() || heads) {
            if (const FoundSubject found = lastSubject(rest); found.subject) {
                asked.subject = found.subject->id;
                rest.remove(found.from, found.size);
                subjectAlone = subjectAlone || rest.isEmpty();
                attribute = attributeOf(rest);
            }
        }
        if (attribute.isEmpty() && rest.size() <= 3 && namesOthers(rest))
            continue;
        if (attribute.isEmpty())
            asked.whole = asked.whole && rest.isEmpty();
        else if (!asked.attributes.contains(attribute))
            asked.attributes.append(attribute);
    }
    // "DPO and e-mail": the officer's name first.
    if (subjectAlone && !asked.attributes.isEmpty() && !asked.attributes.contains("name"_L1) && !label.contains(u'('))
        asked.attributes.prepend(u"name"_s);
    asked.whole = asked.whole && !asked.attributes.isEmpty();
    return asked;
}

QString subjectIn(const QString &text, bool alone)
{
    QStringList words = contentWords(text), rest;
    if (alone) {
        partyIn(words, &rest);
        rest.removeIf([](const QString &word) { return word.size() < 2 || addressesReader({word}); });
        words = rest;
    }
    const FoundSubject found = words.isEmpty() ? FoundSubject() : lastSubject(words);
    return found.subject && (!alone || found.size == words.size()) ? found.subject->id : QString();
}

QString usualSubject(const AskedOf &asked)
{
    const auto asks = [&asked](QLatin1StringView attribute) { return asked.attributes.contains(attribute); };
    const bool reached = asks("email"_L1) || asks("phone"_L1) || asks("contact"_L1);
    if (asks("title"_L1))
        return reached ? u"contact"_s : u"signatory"_s;
    return asked.person ? u"contact"_s : u"company"_s;
}

QString pathOf(const AskedOf &asked, const QString &subject, Party party)
{
    const auto named = std::ranges::find(subjects(), subject, &Named::id);
    if (named == subjects().end())
        return {};
    QString prefix;
    QStringList fields, attributes = asked.attributes;
    // An address holds its parts; a postal code stands with its town.
    if (attributes.contains("address"_L1))
        attributes.removeIf(
            [](const QString &part) { return part == "postal_code"_L1 || part == "city"_L1 || part == "country"_L1; });
    else if (attributes.contains("postal_code"_L1) && attributes.removeAll(u"city"_s) > 0)
        attributes.replace(attributes.indexOf(u"postal_code"_s), u"town"_s);
    for (const QString &attribute : std::as_const(attributes)) {
        QString path = named->fields.value(attribute);
        if (path.isEmpty() || (party == Party::Customer && path.startsWith("contact_for"_L1)))
            return {};
        path.replace("{party}"_L1, party == Party::Customer ? "controller"_L1 : "processor"_L1);
        const QString first = path.section(u'+', 0, 0);
        const qsizetype end = (fields.isEmpty() || !path.startsWith(prefix) ? first.lastIndexOf(u'.')
                                                                            : prefix.size() - 1)
                            + 1;
        if (prefix.isEmpty())
            prefix = path.first(end);
        if (path.first(end) != prefix)
            return {};
        for (const QString &field : path.sliced(end).split(u'+')) {
            if (!fields.contains(field))
                fields.append(field);
        }
    }
    return fields.isEmpty() ? QString() : prefix + fields.join(u'+');
}

} // namespace Cartulary
