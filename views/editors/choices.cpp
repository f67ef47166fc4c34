// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choices.h"

#include "country.h"
#include "customers.h"
#include "valuetext.h"
#include "vocabulary.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct ChoicesWords
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::Choices)
};

/// The field by which people know a record of @p type.
const Field *nameField(const RecordType &type)
{
    for (const QString &name : {u"name"_s, u"title"_s, u"label"_s, u"text"_s}) {
        const Field *field = type.field(name);
        if (field && (field->kind == Field::Kind::Text || field->kind == Field::Kind::Localized))
            return field;
    }
    return nullptr;
}

/// Gives @p field of the new @p record the entry that the officer chooses. False if they gave up.
bool askTerm(const Field &field, Record &record, const QString &name, const WindowContext &context, QWidget *parent)
{
    const Vocabulary *list = vocabulary(field.vocabulary);
    if (!list)
        return false;
    QStringList answers;
    for (const Term &term : list->terms)
        answers.append(term.label.anyText(context.language));
    const int chosen = context.dialogs.choose(parent, field.label.anyText(context.language),
                                              ChoicesWords::tr("“%1” needs this before it can be stored.").arg(name),
                                              answers);
    if (chosen < 0 || chosen >= list->terms.size())
        return false;
    field.set(record, list->terms.at(chosen).id);
    return true;
}

/// Lists whose entries the program itself goes by: an entry of one's own would mean nothing to it.
bool isFixed(const QString &vocabularyName)
{
    static const QStringList fixed{
        u"activity-status"_s, u"agreement-direction"_s, u"document"_s,     u"presence"_s, u"role"_s,
        u"section"_s,         u"article32"_s,           u"version-state"_s};
    return fixed.contains(vocabularyName);
}

} // namespace

std::shared_ptr<Record> makeNamed(const RecordType &type, const QString &name, const WindowContext &context,
                                  QWidget *parent)
{
    std::shared_ptr<Record> record = type.make();
    record->id = newId();
    const Field *named = nameField(type);
    if (named && named->kind == Field::Kind::Text) {
        named->set(*record, name);
    } else if (named) {
        LocalizedText text;
        text.setText(languageCode(context.language), name);
        named->set(*record, text);
    }
    for (const Field &field : type.fields) {
        if (field.required && field.kind == Field::Kind::Term && !askTerm(field, *record, name, context, parent))
            return nullptr;
    }
    return record;
}

Choices::Choices(const Field &field, const WindowContext &context)
    : m_field(field)
    , m_context(context)
    , m_target(field.isReference() ? findRecordType(field.target) : nullptr)
{
}

QString Choices::name(const QString &id) const
{
    if (id.isEmpty())
        return {};
    if (m_field.kind == Field::Kind::Country)
        return countryName(id, m_context.language);
    if (m_field.kind == Field::Kind::Language)
        return termName(u"language"_s, id, m_context.content(), m_context.language);
    return m_target ? recordName(id, m_context.content(), m_context.language)
                    : termName(m_field.vocabulary, id, m_context.content(), m_context.language);
}

QString Choices::tip(const QString &id) const
{
    const Vocabulary *list = m_field.isTerm() ? vocabulary(m_field.vocabulary) : nullptr;
    const Term *term = list ? list->find(id) : nullptr;
    if (!term)
        return name(id);
    QStringList lines{term->label.anyText(m_context.language), term->help.anyText(m_context.language),
                      term->article.anyText(m_context.language)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void Choices::add(const QString &id) const
{
    const QString words = name(id);
    m_all.append({id, words, folded(words)});
}

void Choices::read() const
{
    const Register &content = m_context.content();
    if (m_target) {
        for (const RecordPointer &record : content.records(*m_target))
            add(record->id);
        return;
    }
    if (m_field.kind == Field::Kind::Country) {
        for (const QString &code : countryCodes())
            add(code);
        const QCollator collator(localeOf(m_context.language));
        std::ranges::sort(m_all, [&](const Choice &a, const Choice &b) { return collator(a.name, b.name); });
        return;
    }
    const QString listName = m_field.kind == Field::Kind::Language ? u"language"_s : m_field.vocabulary;
    if (const Vocabulary *list = vocabulary(listName)) {
        for (const Term &term : list->terms)
            add(term.id);
    }
    for (const auto &entry : content.all<VocabularyEntry>()) {
        if (m_field.isTerm() && entry->vocabulary == listName)
            add(entry->id);
    }
}

QList<Choices::Choice> Choices::matching(const QString &typed, const QStringList &without, qsizetype most) const
{
    if (m_all.isEmpty())
        read();
    const QString wanted = folded(typed.trimmed());
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<Choice> first;
    QList<Choice> others;
    for (const Choice &choice : m_all) {
        const bool fits = std::ranges::all_of(words, [&](const QString &word) { return choice.folded.contains(word); });
        if (!fits || without.contains(choice.id))
            continue;
        QList<Choice> &list = choice.folded.startsWith(wanted) ? first : others;
        if (list.size() < most)
            list.append(choice);
    }
    first += others;
    return first.first(std::min(most, first.size()));
}

QString Choices::called(const QString &name) const
{
    if (m_all.isEmpty())
        read();
    const QString wanted = folded(name.trimmed());
    for (const Choice &choice : m_all) {
        if (choice.folded == wanted)
            return choice.id;
    }
    const bool coded = m_field.kind == Field::Kind::Country || m_field.kind == Field::Kind::Language;
    const QString code = m_field.kind == Field::Kind::Country ? name.trimmed().toUpper() : name.trimmed().toLower();
    return coded && std::ranges::any_of(m_all, [&](const Choice &choice) { return choice.id == code; }) ? code
                                                                                                        : QString();
}

QString Choices::newWords(const QString &typed) const
{
    const QString name = typed.trimmed();
    if (name.isEmpty() || !called(name).isEmpty())
        return {};
    if (m_target)
        return ChoicesWords::tr("New: %1 “%2”…").arg(m_target->label.anyText(m_context.language), name);
    return m_field.isTerm() && !isFixed(m_field.vocabulary) ? ChoicesWords::tr("Own entry “%1”…").arg(name) : QString();
}

std::optional<Choices::Made> Choices::make(const QString &typed, QWidget *parent) const
{
    const QString name = typed.trimmed();
    if (newWords(name).isEmpty())
        return std::nullopt;
    if (m_target) {
        const std::shared_ptr<Record> record = makeNamed(*m_target, name, m_context, parent);
        return record ? std::optional(Made{record->id, {m_target, nullptr, record}}) : std::nullopt;
    }
    const auto entry = std::make_shared<VocabularyEntry>();
    entry->id = newId();
    entry->vocabulary = m_field.vocabulary;
    entry->label.setText(languageCode(m_context.language), name);
    return Made{entry->id, {&recordType<VocabularyEntry>(), nullptr, entry}};
}

} // namespace Cartulary
