// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuetext.h"

#include "country.h"
#include "customers.h"
#include "valuewords.h"
#include "vocabulary.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

QString textName(const Field &field, const QString &text, const Register &content, Language language)
{
    if (text.isEmpty())
        return {};
    switch (field.kind) {
    case Field::Kind::Country:
        return countryName(text, language);
    case Field::Kind::Language:
        return termName(u"language"_s, text, content, language);
    case Field::Kind::Time:
        return timeInWords(text, language);
    case Field::Kind::Offset:
        return offsetInWords(text);
    case Field::Kind::Image:
        return imageInWords(text, language);
    case Field::Kind::Term:
    case Field::Kind::Terms:
        return termName(field.vocabulary, text, content, language);
    case Field::Kind::Reference:
    case Field::Kind::References:
        return recordName(text, content, language);
    default:
        return oneLine(text);
    }
}

QString momentText(const Moment &moment, Language language)
{
    if (moment.isEmpty())
        return {};
    const QString time = dateInWords(moment.time.date(), language) + u' '
                       + timeInWords(moment.time.time().toString(u"HH:mm"_s), language);
    return moment.zone.isEmpty() ? time : u"%1 (%2)"_s.arg(time, moment.zone);
}

/// A part by what names it: the first of its fields that says something.
QString partText(const RecordType &type, const Fields &part, const Register &content, Language language)
{
    for (const Field &field : type.fields) {
        if (const QString text = valueText(field, part, content, language); !text.isEmpty())
            return text;
    }
    return {};
}

void addSearchText(const RecordType &type, const Fields &fields, const Register &content, QString &text)
{
    for (const Field &field : type.fields) {
        if (field.byProgram)
            continue;
        if (field.kind == Field::Kind::Parts) {
            for (qsizetype i = 0; i < field.parts.count(fields); ++i)
                addSearchText(field.parts.type(), field.parts.at(fields, i), content, text);
            continue;
        }
        const Value value = field.get(fields);
        if (isEmpty(value))
            continue;
        if (const auto *localized = std::get_if<LocalizedText>(&value)) {
            for (const auto &[code, words] : localized->texts())
                text += words + u'\n';
        } else if (field.isReference() || field.isTerm() || field.kind == Field::Kind::Country
                   || field.kind == Field::Kind::Period || field.kind == Field::Kind::Image) {
            for (const Language language : documentLanguages)
                text += valueText(field, value, content, language) + u'\n';
        } else {
            text += valueText(field, value, content, Language::English) + u'\n';
        }
    }
}

} // namespace

QString valueText(const Field &field, const Fields &owner, const Register &content, Language language)
{
    if (field.kind != Field::Kind::Parts)
        return valueText(field, field.get(owner), content, language);
    QStringList parts;
    for (qsizetype i = 0; i < field.parts.count(owner); ++i)
        parts.append(partText(field.parts.type(), field.parts.at(owner, i), content, language));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString valueText(const Field &field, const Value &value, const Register &content, Language language)
{
    return std::visit(
        [&]<typename T>(const T &v) -> QString {
            if constexpr (std::is_same_v<T, QString>) {
                return textName(field, v, content, language);
            } else if constexpr (std::is_same_v<T, QStringList>) {
                QStringList names;
                for (const QString &entry : v)
                    names.append(textName(field, entry, content, language));
                return names.join(u" · "_s);
            } else if constexpr (std::is_same_v<T, LocalizedText>) {
                return oneLine(v.anyText(language));
            } else if constexpr (std::is_same_v<T, Answer>) {
                return answerName(v, language);
            } else if constexpr (std::is_same_v<T, std::optional<int>>) {
                return v ? localeOf(language).toString(*v) : QString();
            } else if constexpr (std::is_same_v<T, QDate>) {
                return v.isValid() ? dateInWords(v, language) : QString();
            } else if constexpr (std::is_same_v<T, Moment>) {
                return momentText(v, language);
            } else if constexpr (std::is_same_v<T, Period>) {
                return oneLine(v.toWords(language));
            } else {
                return v.isEmpty() ? QString() : addressInWords(v, language, u", "_s);
            }
        },
        value);
}

QString termName(const QString &vocabularyName, const QString &id, const Register &content, Language language)
{
    const Vocabulary *list = vocabulary(vocabularyName);
    if (const Term *term = list ? list->find(id) : nullptr)
        return term->label.anyText(language);
    const Register::Found own = content.find(id);
    return own.type == &recordType<VocabularyEntry>() ? displayName(*own.type, *own.record, language) : id;
}

QString recordName(const QString &id, const Register &content, Language language)
{
    const Register::Found found = content.find(id);
    return found.type ? oneLine(displayName(*found.type, *found.record, language)) : id;
}

QString searchText(const RecordType &type, const Record &record, const Register &content)
{
    QString text;
    addSearchText(type, record, content, text);
    return folded(text);
}

} // namespace Cartulary
