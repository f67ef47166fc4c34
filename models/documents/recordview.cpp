// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views.h"

#include "country.h"
#include "organisation.h"
#include "parties.h"
#include "processing.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

RecordView viewOf(ComposeState &state, const RecordType &type, const RecordPointer &record)
{
    RecordView view;
    view.state = &state;
    view.type = &type;
    view.record = record;
    view.fields = record.get();
    return view;
}

QVariantList viewsOf(ComposeState &state, const QStringList &ids)
{
    QVariantList views;
    for (const QString &id : ids) {
        if (const Register::Found found = state.content.find(id); found.type)
            views.append(QVariant::fromValue(viewOf(state, *found.type, found.record)));
    }
    return views;
}

RecordView RecordView::in(ViewMode otherMode) const
{
    RecordView view = *this;
    view.mode = otherMode;
    return view;
}

QString RecordView::nameToken() const
{
    for (const char *candidate : {"name", "text", "title", "label"}) {
        if (const Field *field = type->field(QLatin1StringView(candidate));
            field && field->kind != Field::Kind::Parts) {
            const bool clause = mode == ViewMode::Clause && field->kind == Field::Kind::Localized;
            const QString token = in(clause ? ViewMode::Clause : ViewMode::Plain).value(*field).toString();
            if (!token.isEmpty())
                return token;
        }
    }
    return {};
}

Origin RecordView::originOf(const Field &field, const RecordPointer &holder) const
{
    const RecordType *owner = state->content.find(holder->id).type;
    return {owner ? owner->name : type->name, holder->id, prefix + field.name};
}

QVariant RecordView::lookUp(const QString &property) const
{
    if (mode == ViewMode::Plain) {
        static const QHash<QString, ViewMode> modes{
            {u"required"_s, ViewMode::Required}, {u"all"_s, ViewMode::All},       {u"phrases"_s, ViewMode::Phrases},
            {u"lower"_s, ViewMode::Lower},       {u"clause"_s, ViewMode::Clause}, {u"sentence"_s, ViewMode::Sentence}};
        if (const auto other = modes.constFind(property); other != modes.cend())
            return QVariant::fromValue(in(*other));
    }
    // "Acme, hereinafter Acme" says nothing.
    if (property == "short_name"_L1 && type == &recordType<Organisation>()
        && static_cast<const Organisation &>(*record).shortName == static_cast<const Organisation &>(*record).name)
        return {};
    if (const Field *field = type->field(property))
        return value(*field);
    return beside(property);
}

QVariant RecordView::nothing(const Field &field, const Origin &origin) const
{
    // Nobody can be asked any more for what an ended activity never stated.
    const bool past = type == &recordType<Activity>() && isEnded(static_cast<const Activity &>(*record));
    if (mode == ViewMode::Required && !past)
        return state->missingToken(field.label, field.article, origin);
    return field.isList() && mode == ViewMode::Plain ? QVariant(QVariantList()) : QVariant();
}

QVariant RecordView::value(const Field &field) const
{
    if (field.kind == Field::Kind::Parts) {
        const QVariantList list = parts(field);
        return list.isEmpty() && mode == ViewMode::Required ? nothing(field, originOf(field, record)) : list;
    }
    Value content = field.get(*fields);
    RecordPointer holder = record;
    if (fallback && isEmpty(content)) {
        content = field.get(*fallback);
        if (!isEmpty(content))
            holder = fallback;
    }
    if (field.kind == Field::Kind::Answer && mode != ViewMode::Required)
        return QVariant::fromValue(AnswerView{std::get<Answer>(content), state});
    const Origin origin = originOf(field, holder);
    // A transfer whose safeguard is "none" lacks one.
    const bool none = mode == ViewMode::Required && field.vocabulary == "safeguard"_L1
                   && std::get<QString>(content) == "none"_L1;
    return none || isEmpty(content) ? nothing(field, origin) : wordsOf(field, content, origin);
}

/// A value that is there, as it is printed.
QVariant RecordView::wordsOf(const Field &field, const Value &content, const Origin &origin) const
{
    const Language language = state->language;
    switch (field.kind) {
    case Field::Kind::Texts:
    case Field::Kind::Terms:
    case Field::Kind::References:
        return listValue(field, std::get<QStringList>(content), origin);
    case Field::Kind::Localized:
        return localized(field, std::get<LocalizedText>(content), origin);
    case Field::Kind::Number:
        return state->wordsToken(localeOf(language).toString(*std::get<std::optional<int>>(content)), origin);
    case Field::Kind::Date:
        return state->wordsToken(dateInWords(std::get<QDate>(content), language), origin);
    case Field::Kind::Moment:
        return state->wordsToken(dateInWords(std::get<Moment>(content).time.date(), language), origin);
    case Field::Kind::Period:
        if (const Period &period = std::get<Period>(content); period.qualifier == Period::Qualifier::Criterion)
            return localized(field, period.criterion, origin);
        else
            return state->wordsToken(shaped(period.toWords(language), mode, {}), origin);
    case Field::Kind::Address:
        return QVariant::fromValue(AddressView{state, std::get<Address>(content), origin});
    case Field::Kind::Answer:
        return QVariant::fromValue(AnswerView{std::get<Answer>(content), state});
    default:
        return textValue(field, std::get<QString>(content), origin);
    }
}

QVariant RecordView::localized(const Field &field, const LocalizedText &text, const Origin &origin) const
{
    const bool inside = mode == ViewMode::Lower || mode == ViewMode::Clause;
    return state->textToken(shaped(text, mode, state->properNames), origin, field.label.anyText(state->language),
                            inside ? ValueTable::Casing::Inside : ValueTable::Casing::Free);
}

QVariant RecordView::termValue(const Field &field, const QString &id, const Origin &origin) const
{
    const Term *term = state->term(field.vocabulary, id);
    if (!term)
        return state->plainToken(id, origin);
    if (mode == ViewMode::Phrases)
        return state->textToken(term->phrase, origin, field.label.anyText(state->language));
    if (mode == ViewMode::Lower || mode == ViewMode::Clause || mode == ViewMode::Sentence)
        return localized(field, term->label, origin);
    const RecordType *owner = state->content.find(record->id).type;
    const QString name = owner ? displayName(*owner, *record, state->language) : QString();
    return QVariant::fromValue(TermView{state, term, origin, field.label.anyText(state->language), name});
}

QVariant RecordView::textValue(const Field &field, const QString &text, const Origin &origin) const
{
    switch (field.kind) {
    case Field::Kind::Term:
        return termValue(field, text, origin);
    case Field::Kind::Reference: {
        const Register::Found found = state->content.find(text);
        return found.type ? QVariant::fromValue(viewOf(*state, *found.type, found.record)) : QVariant();
    }
    case Field::Kind::Country:
        return state->wordsToken(countryName(text, state->language), origin);
    case Field::Kind::Time:
        return state->wordsToken(timeInWords(text, state->language), origin);
    case Field::Kind::Offset:
        return state->wordsToken(offsetInWords(text), origin);
    case Field::Kind::Image:
        return state->wordsToken(imageInWords(text, state->language), origin);
    case Field::Kind::Language:
        if (const Term *term = state->term(u"language"_s, text))
            return localized(field, term->label, origin);
        return state->plainToken(text, origin);
    case Field::Kind::Email:
        return state->plainToken(text, origin, u"mailto:"_s + text);
    case Field::Kind::Url:
        return state->plainToken(text, origin, text);
    default:
        return state->plainToken(text, origin);
    }
}

/// One entry of a list; nothing for a reference that leads nowhere.
QVariant RecordView::entryOf(const Field &field, const QString &entry, const Origin &origin) const
{
    if (field.kind == Field::Kind::References) {
        const Register::Found found = state->content.find(entry);
        return found.type ? QVariant::fromValue(viewOf(*state, *found.type, found.record).in(mode)) : QVariant();
    }
    const Term *term = field.kind == Field::Kind::Terms ? state->term(field.vocabulary, entry) : nullptr;
    if (!term)
        return state->plainToken(entry, origin);
    if (mode == ViewMode::Phrases)
        return state->textToken(term->phrase, origin, field.label.anyText(state->language));
    if (mode == ViewMode::Clause)
        return localized(field, term->label, origin);
    return QVariant::fromValue(TermView{state, term, origin, field.label.anyText(state->language), {}});
}

QVariant RecordView::listValue(const Field &field, const QStringList &list, const Origin &origin) const
{
    QVariantList views;
    for (const QString &entry : list) {
        if (const QVariant view = entryOf(field, entry, origin); view.isValid())
            views.append(view);
    }
    if (mode == ViewMode::Plain)
        return views;
    QStringList tokens;
    for (const QVariant &view : std::as_const(views)) {
        const bool later = !tokens.isEmpty() && view.metaType() == QMetaType::fromType<TermView>();
        tokens.append(later ? view.value<TermView>().lookUp(u"lower"_s).toString() : view.toString());
    }
    return mode == ViewMode::Clause ? tokens.join(state->words["list_semicolon"]) : state->join(tokens);
}

QVariantList RecordView::parts(const Field &field) const
{
    QVariantList list;
    const Fields *owner = fields;
    RecordPointer holder = record;
    if (field.parts.count(*owner) == 0 && fallback) {
        owner = fallback.get();
        holder = fallback;
    }
    for (qsizetype i = 0; i < field.parts.count(*owner); ++i) {
        RecordView part;
        part.state = state;
        part.type = &field.parts.type();
        part.record = holder;
        part.fields = &field.parts.at(*owner, i);
        part.prefix = prefix + field.name + u'.' + QString::number(i) + u'.';
        list.append(QVariant::fromValue(part));
    }
    return list;
}

} // namespace Cartulary
