// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuefromtext.h"

#include "country.h"
#include "customers.h"
#include "figurefromtext.h"
#include "imagevalue.h"
#include "timefromtext.h"
#include "valuetext.h"
#include "vocabulary.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct ValueFromText
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::ValueFromText)
};

/// Refuses @p text with @p sentence, which is translated only then: most values are understood.
std::unexpected<Error> notUnderstood(const char *sentence, const QString &text)
{
    constexpr qsizetype shown = 80;
    const QString line = text.simplified();
    return refused(ValueFromText::tr(sentence).arg(line.size() > shown ? line.first(shown) + u'…' : line));
}

QString nameKey(const QString &text)
{
    return folded(text).simplified();
}

Result<Value> readAnswer(const QString &text)
{
    const QString word = nameKey(text);
    for (const auto &yes : {"yes"_L1, "oui"_L1, "true"_L1, "vrai"_L1}) {
        if (word == yes)
            return Value(Answer::Yes);
    }
    for (const auto &no : {"no"_L1, "non"_L1, "false"_L1, "faux"_L1}) {
        if (word == no)
            return Value(Answer::No);
    }
    return notUnderstood(QT_TRANSLATE_NOOP("Cartulary::ValueFromText", "“%1” is neither yes nor no"), text);
}

/// Wraps what was read; @p sentence says what is wrong if nothing was.
template<typename T, typename Read>
Result<Value> wrapped(const std::optional<Read> &read, const char *sentence, const QString &text)
{
    if (!read)
        return notUnderstood(sentence, text);
    return Value(T(*read));
}

/// The pieces of @p text between the marks that divide a list; with @p semicolons these divide too.
QStringList pieces(const QString &text, bool semicolons)
{
    QStringList result;
    QString lines = text;
    lines.replace(u" · "_s, u"\n"_s);
    if (semicolons)
        lines.replace(u';', u'\n');
    for (const QString &piece : lines.split(u'\n')) {
        if (!piece.trimmed().isEmpty())
            result.append(piece.trimmed());
    }
    return result;
}

bool hasNames(const Field &field)
{
    return field.isTerm() || field.isReference() || field.kind == Field::Kind::Country
        || field.kind == Field::Kind::Language;
}

const char *unknownName(const Field &field)
{
    switch (field.kind) {
    case Field::Kind::Country:
        return QT_TRANSLATE_NOOP("Cartulary::ValueFromText",
                                 "“%1” is no country; its name or its code of two letters was expected");
    case Field::Kind::Language:
        return QT_TRANSLATE_NOOP("Cartulary::ValueFromText",
                                 "“%1” is no language; its name or its code of two letters was expected");
    case Field::Kind::Reference:
    case Field::Kind::References:
        return QT_TRANSLATE_NOOP("Cartulary::ValueFromText", "there is no record “%1” to refer to");
    default:
        return QT_TRANSLATE_NOOP("Cartulary::ValueFromText", "“%1” is not in the list of this field");
    }
}

} // namespace

ValueReader::ValueReader(const Register &content, Language language)
    : m_content(content)
    , m_language(language)
{
}

Result<Value> ValueReader::read(const Field &field, const QString &text)
{
    QString plain = text.trimmed();
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (field.kind == Field::Kind::Parts)
        return refused(
            ValueFromText::tr("“%1” has several parts, which a text cannot hold").arg(field.label.anyText(m_language)));
    if (plain.isEmpty())
        return emptyValue(field);
    switch (field.kind) {
    case Field::Kind::Answer:
        return readAnswer(plain);
    case Field::Kind::Number:
        return wrapped<std::optional<int>>(
            numberFromText(plain), QT_TRANSLATE_NOOP("Cartulary::ValueFromText", "“%1” is no whole number"), plain);
    case Field::Kind::Date:
        return wrapped<QDate>(
            dateFromText(plain),
            QT_TRANSLATE_NOOP("Cartulary::ValueFromText", "“%1” is no date such as 31/01/2024 or 31 January 2024"),
            plain);
    case Field::Kind::Moment:
        return wrapped<Moment>(
            momentFromText(plain),
            QT_TRANSLATE_NOOP("Cartulary::ValueFromText",
                              "“%1” is no date and time with its offset, such as 2024-01-31 15:30 UTC+1"),
            plain);
    case Field::Kind::Period:
        return wrapped<Period>(
            periodFromText(plain, m_language),
            QT_TRANSLATE_NOOP("Cartulary::ValueFromText", "“%1” is no period such as 30 days or at most 2 years"),
            plain);
    case Field::Kind::Localized: {
        LocalizedText localized;
        localized.setText(languageCode(m_language), plain);
        return Value(localized);
    }
    case Field::Kind::Address: {
        Address address;
        address.lines = pieces(plain, false);
        return Value(address);
    }
    default:
        return readText(field, plain);
    }
}

Result<Value> ValueReader::readText(const Field &field, const QString &text)
{
    if (field.kind == Field::Kind::Texts)
        return Value(pieces(text, false));
    if (field.kind == Field::Kind::Time)
        return wrapped<QString>(timeFromText(text),
                                QT_TRANSLATE_NOOP("Cartulary::ValueFromText", "“%1” is no time of day such as 02:00"),
                                text);
    if (field.kind == Field::Kind::Offset)
        return wrapped<QString>(
            offsetFromText(text),
            QT_TRANSLATE_NOOP("Cartulary::ValueFromText", "“%1” is no offset from UTC such as +01:00"), text);
    if (field.kind == Field::Kind::Colour && !isColour(text))
        return notUnderstood(QT_TRANSLATE_NOOP("Cartulary::ValueFromText", "“%1” is no colour such as #1f3a5f"), text);
    if (field.kind == Field::Kind::Image && !imageFromValue(text))
        return notUnderstood(
            QT_TRANSLATE_NOOP("Cartulary::ValueFromText", "“%1” is no picture; choose its file in the form instead"),
            text);
    if (!hasNames(field))
        return Value(text);
    if (field.isList()) {
        const Result<QStringList> list = readList(field, text);
        return list ? Result<Value>(*list) : std::unexpected(list.error());
    }
    const Result<QString> id = readNamed(field, text);
    return id ? Result<Value>(*id) : std::unexpected(id.error());
}

Result<QStringList> ValueReader::readList(const Field &field, const QString &text)
{
    const qsizetype longestRun = namesFor(field).pieces;
    const QStringList parts = pieces(text, true);
    QStringList ids;
    for (qsizetype from = 0; from < parts.size();) {
        qsizetype count = std::min(longestRun, parts.size() - from);
        const auto isName = [&](const QString &between) {
            return !idsOf(field, parts.sliced(from, count).join(between)).isEmpty();
        };
        while (count > 1 && !isName(u" · "_s) && !isName(u"; "_s))
            --count;
        const bool dotted = count == 1 || isName(u" · "_s);
        const Result<QString> id = readNamed(field, parts.sliced(from, count).join(dotted ? u" · "_s : u"; "_s));
        if (!id)
            return std::unexpected(id.error());
        if (!ids.contains(*id))
            ids.append(*id);
        from += count;
    }
    return ids;
}

Result<QString> ValueReader::readNamed(const Field &field, const QString &text)
{
    const QStringList ids = idsOf(field, text);
    if (ids.size() == 1)
        return ids.first();
    if (ids.size() > 1)
        return notUnderstood(QT_TRANSLATE_NOOP("Cartulary::ValueFromText",
                                               "“%1” is the name of several records or entries; give the id instead"),
                             text);
    return notUnderstood(unknownName(field), text);
}

QStringList ValueReader::idsOf(const Field &field, const QString &text)
{
    if (isId(field, text))
        return {text};
    if (field.kind == Field::Kind::Country && isCountry(text.toUpper()))
        return {text.toUpper()};
    return namesFor(field).ids.value(nameKey(text));
}

bool ValueReader::isId(const Field &field, const QString &text) const
{
    if (field.kind == Field::Kind::Country)
        return isCountry(text);
    if (field.kind == Field::Kind::Language) {
        const Vocabulary *languages = vocabulary(u"language"_s);
        return (languages && languages->find(text)) || QLocale::codeToLanguage(text, QLocale::ISO639Part1) > QLocale::C;
    }
    if (field.isTerm()) {
        if (const Vocabulary *list = vocabulary(field.vocabulary); list && list->find(text))
            return true;
    }
    const Register::Found found = m_content.find(text);
    if (!found.record)
        return false;
    return field.isReference()
             ? found.type->name == field.target
             : found.type == &recordType<VocabularyEntry>()
                   && static_cast<const VocabularyEntry &>(*found.record).vocabulary == field.vocabulary;
}

const ValueReader::Names &ValueReader::namesFor(const Field &field)
{
    const QString key = field.isReference()                 ? u"record:"_s + field.target
                      : field.kind == Field::Kind::Country  ? u"country"_s
                      : field.kind == Field::Kind::Language ? u"language"_s
                                                            : u"list:"_s + field.vocabulary;
    const auto known = m_names.constFind(key);
    return known == m_names.cend() ? *m_names.insert(key, makeNames(field)) : *known;
}

ValueReader::Names ValueReader::makeNames(const Field &field) const
{
    Names names;
    const auto add = [&names](const QString &name, const QString &id) {
        QStringList &ids = names.ids[nameKey(name)];
        if (!ids.contains(id))
            ids.append(id);
        names.pieces = std::max(names.pieces, pieces(name, true).size());
    };
    if (field.kind == Field::Kind::Country) {
        for (const QString &code : countryCodes()) {
            for (const Language language : documentLanguages)
                add(countryName(code, language), code);
        }
        return names;
    }
    if (field.isReference()) {
        const RecordType *target = findRecordType(field.target);
        for (const RecordPointer &record : m_content.records(*target)) {
            for (const Language language : documentLanguages)
                add(displayName(*target, *record, language), record->id);
        }
        return names;
    }
    const QString listName = field.kind == Field::Kind::Language ? u"language"_s : field.vocabulary;
    if (const Vocabulary *list = vocabulary(listName)) {
        for (const Term &term : list->terms) {
            for (const auto &[code, label] : term.label.texts())
                add(label, term.id);
        }
    }
    for (const auto &entry : m_content.all<VocabularyEntry>()) {
        for (const auto &[code, label] : entry->label.texts()) {
            if (entry->vocabulary == listName)
                add(label, entry->id);
        }
    }
    return names;
}

Value emptyValue(const Field &field)
{
    switch (field.kind) {
    case Field::Kind::Texts:
    case Field::Kind::Terms:
    case Field::Kind::References:
        return QStringList();
    case Field::Kind::Localized:
        return LocalizedText();
    case Field::Kind::Answer:
        return Answer::NotStated;
    case Field::Kind::Number:
        return std::optional<int>();
    case Field::Kind::Date:
        return QDate();
    case Field::Kind::Moment:
        return Moment();
    case Field::Kind::Period:
        return Period();
    case Field::Kind::Address:
        return Address();
    default:
        return QString();
    }
}

} // namespace Cartulary
