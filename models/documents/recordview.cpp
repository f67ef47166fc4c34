// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views.h"

#include "country.h"
#include "customers.h"
#include "organisation.h"
#include "parties.h"
#include "processing.h"
#include "retention.h"
#include "typography.h"

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
        if (const Field *field = type->field(QLatin1StringView(candidate)); field && field->kind != Field::Kind::Parts) {
            const bool clause = mode == ViewMode::Clause && field->kind == Field::Kind::Localized;
            const QString token = in(clause ? ViewMode::Clause : ViewMode::Plain).value(*field).toString();
            if (!token.isEmpty())
                return token;
        }
    }
    return {};
}

namespace {

/// When a version of a document was made: date, time, offset and zone.
QString versionMoment(const RecordView &view)
{
    ComposeState &state = *view.state;
    const auto &version = static_cast<const Fields &>(*view.fields);
    const auto text = [&](const char *name) {
        const Field *field = view.type->field(QLatin1StringView(name));
        return field ? std::get<QString>(field->get(version)) : QString();
    };
    const Field *dateField = view.type->field(u"date"_s);
    const QDate date = dateField ? std::get<QDate>(dateField->get(version)) : QDate();
    QString when = dateInWords(date, state.language);
    if (const QString time = text("time"); !time.isEmpty())
        when += state.words["at_time"].replace("{time}"_L1, timeInWords(time, state.language));
    QString zone = offsetInWords(text("utc_offset"));
    if (const QString name = text("zone"); !name.isEmpty())
        zone += zone.isEmpty() ? name : u" ("_s + name + u')';
    if (!zone.isEmpty())
        when += u", "_s + zone;
    return when.isEmpty() ? QString() : state.wordsToken(when, {view.type->name, view.record->id, view.prefix + u"date"_s});
}

/// The records of a list that a document shows: not what is never processed, not who is named on request only.
bool isShown(const Register::Found &found)
{
    if (found.type == &recordType<SubProcessor>())
        return static_cast<const SubProcessor &>(*found.record).onRequest != Answer::Yes;
    if (found.type == &recordType<DataCategory>())
        return static_cast<const DataCategory &>(*found.record).presence != "never"_L1;
    if (found.type == &recordType<Source>())
        return static_cast<const Source &>(*found.record).never != Answer::Yes;
    return true;
}

} // namespace

/// "data_shown" of an activity: the list `data` without what is not to be shown.
QVariant RecordView::shown(const QString &listName) const
{
    const Field *field = type->field(listName);
    if (!field || field->kind != Field::Kind::References)
        return {};
    QStringList ids = std::get<QStringList>(field->get(*fields));
    ids.removeIf([this](const QString &id) {
        const Register::Found found = state->content.find(id);
        return !found.type || !isShown(found);
    });
    return ids.isEmpty() ? QVariant() : listValue(*field, ids, originOf(*field));
}

/// The customers for whom @p activity is carried out: those it names, and those that name it (art. 30(2)(a)).
QVariantList servedCustomers(ComposeState &state, const Activity &activity)
{
    QStringList ids;
    for (const auto &customer : state.content.all<Customer>()) {
        if (activity.customers.contains(customer->id) || customer->activities.contains(activity.id))
            ids.append(customer->id);
    }
    return viewsOf(state, ids);
}

/// "au maximum 3 ans, à compter de la fin du contrat, puis 5 ans en archivage": the phases of a retention rule in words.
QVariant RecordView::summary() const
{
    const auto &rule = static_cast<const RetentionRule &>(*fields);
    const Language language = state->language;
    const auto clause = [&](const LocalizedText &text) { return shaped(text.anyText(language), ViewMode::Clause, state->properNames); };
    QStringList phases;
    for (const RetentionPhase &phase : rule.phases) {
        QStringList words{clause({phase.period.toWords(language), phase.period.toWords(language)})};
        const bool first = phases.isEmpty();
        const bool criterion = phase.period.qualifier == Period::Qualifier::Criterion;
        if (first && !rule.triggerText.isEmpty() && !criterion)
            words.append(clause(rule.triggerText));
        else if (const Term *term = state->term(u"retention-trigger"_s, phase.trigger.isEmpty() && first && !criterion ? rule.trigger : phase.trigger))
            words.append(term->phrase.anyText(language));
        if (const Term *kind = phase.kind == "active"_L1 ? nullptr : state->term(u"phase"_s, phase.kind))
            words.append(kind->phrase.anyText(language));
        words.removeAll(QString());
        QString text = words.join(u", "_s);
        if (!text.isEmpty() && !phase.condition.isEmpty())
            text += u" ("_s + clause(phase.condition) + u')';
        if (!text.isEmpty())
            phases.append(text);
    }
    const QString text = phases.join(state->words["phase_then"]);
    return state->wordsToken(typeset(text, language), {u"retention_rule"_s, record->id, u"phases"_s});
}

Origin RecordView::originOf(const Field &field) const
{
    const RecordType *owner = state->content.find(record->id).type;
    return {owner ? owner->name : type->name, record->id, prefix + field.name};
}

QVariant RecordView::lookUp(const QString &property) const
{
    if (mode == ViewMode::Plain) {
        static const QHash<QString, ViewMode> modes{{u"required"_s, ViewMode::Required}, {u"all"_s, ViewMode::All},
                                                    {u"phrases"_s, ViewMode::Phrases}, {u"lower"_s, ViewMode::Lower},
                                                    {u"clause"_s, ViewMode::Clause}, {u"sentence"_s, ViewMode::Sentence}};
        if (const auto other = modes.constFind(property); other != modes.cend())
            return QVariant::fromValue(in(*other));
    }
    // "Acme, hereinafter Acme" says nothing.
    if (property == "short_name"_L1 && type == &recordType<Organisation>()
        && static_cast<const Organisation &>(*record).shortName == static_cast<const Organisation &>(*record).name)
        return {};
    if (const Field *field = type->field(property))
        return value(*field);
    if (property == "id"_L1)
        return record->id;
    if (property.endsWith("_shown"_L1))
        return shown(property.chopped(6));
    if (property == "summary"_L1 && type == &recordType<RetentionRule>())
        return summary();
    if (property == "served_customers"_L1 && type == &recordType<Activity>())
        return servedCustomers(*state, static_cast<const Activity &>(*fields));
    if (property == "when"_L1)
        return versionMoment(*this);
    return extra.value(property);
}

QVariant RecordView::value(const Field &field) const
{
    const Origin origin = originOf(field);
    if (field.kind == Field::Kind::Parts) {
        const QVariantList list = parts(field);
        if (list.isEmpty() && mode == ViewMode::Required)
            return state->missingToken(field.label, field.article, origin);
        return list;
    }
    Value content = field.get(*fields);
    if (isEmpty(content) && fallback)
        content = field.get(*fallback);
    if (field.kind == Field::Kind::Answer && mode != ViewMode::Required)
        return QVariant::fromValue(AnswerView{std::get<Answer>(content)});
    // A transfer whose safeguard is "none" lacks one.
    const bool none = mode == ViewMode::Required && field.vocabulary == "safeguard"_L1 && std::get<QString>(content) == "none"_L1;
    if (isEmpty(content) || none) {
        if (mode == ViewMode::Required)
            return state->missingToken(field.label, field.article, origin);
        return field.isList() && mode != ViewMode::All ? QVariant(QVariantList()) : QVariant();
    }
    switch (field.kind) {
    case Field::Kind::Texts:
    case Field::Kind::Terms:
    case Field::Kind::References:
        return listValue(field, std::get<QStringList>(content), origin);
    case Field::Kind::Localized: {
        return state->textToken(shaped(std::get<LocalizedText>(content), mode, state->properNames), origin,
                                field.label.anyText(state->language));
    }
    case Field::Kind::Number:
        return state->wordsToken(localeOf(state->language).toString(*std::get<std::optional<int>>(content)), origin);
    case Field::Kind::Date:
        return state->wordsToken(dateInWords(std::get<QDate>(content), state->language), origin);
    case Field::Kind::Moment:
        return state->wordsToken(dateInWords(std::get<Moment>(content).time.date(), state->language), origin);
    case Field::Kind::Period:
        if (const Period &period = std::get<Period>(content); period.qualifier == Period::Qualifier::Criterion) {
            return state->textToken(shaped(period.criterion, mode, state->properNames), origin, field.label.anyText(state->language));
        } else {
            return state->wordsToken(shaped(period.toWords(state->language), mode, {}), origin);
        }
    case Field::Kind::Address:
        return QVariant::fromValue(AddressView{state, std::get<Address>(content), origin});
    case Field::Kind::Answer:
        return QVariant::fromValue(AnswerView{std::get<Answer>(content)});
    default:
        return textValue(field, std::get<QString>(content), origin);
    }
}

QVariant RecordView::textValue(const Field &field, const QString &text, const Origin &origin) const
{
    switch (field.kind) {
    case Field::Kind::Term: {
        const Term *term = state->term(field.vocabulary, text);
        if (!term)
            return state->plainToken(text, origin);
        if (mode == ViewMode::Phrases)
            return state->textToken(term->phrase, origin, {});
        if (mode == ViewMode::Lower || mode == ViewMode::Clause || mode == ViewMode::Sentence)
            return state->plainToken(shaped(term->label.anyText(state->language), mode, state->properNames), origin);
        const RecordType *owner = state->content.find(record->id).type;
        return QVariant::fromValue(TermView{state, term, origin, owner ? displayName(*owner, *record, state->language) : QString()});
    }
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
    case Field::Kind::Language:
        if (const Term *term = state->term(u"language"_s, text))
            return state->textToken(term->label, origin, {});
        return state->plainToken(text, origin);
    case Field::Kind::Email:
        return state->plainToken(text, origin, u"mailto:"_s + text);
    case Field::Kind::Url:
        return state->plainToken(text, origin, text);
    default:
        return state->plainToken(text, origin);
    }
}

QVariant RecordView::listValue(const Field &field, const QStringList &list, const Origin &origin) const
{
    const bool joined = mode != ViewMode::Plain;
    QVariantList views;
    QStringList tokens;
    for (const QString &entry : list) {
        QVariant view;
        if (field.kind == Field::Kind::Texts) {
            view = state->plainToken(entry, origin);
        } else if (field.kind == Field::Kind::Terms) {
            const Term *term = state->term(field.vocabulary, entry);
            if (!term)
                view = state->plainToken(entry, origin);
            else if (mode == ViewMode::Phrases)
                view = state->textToken(term->phrase, origin, {});
            else if (mode == ViewMode::Clause)
                view = state->plainToken(shaped(term->label.anyText(state->language), mode, state->properNames), origin);
            else
                view = QVariant::fromValue(TermView{state, term, origin});
        } else if (const Register::Found found = state->content.find(entry); found.type) {
            view = QVariant::fromValue(viewOf(*state, *found.type, found.record).in(joined ? mode : ViewMode::Plain));
        } else {
            continue;
        }
        if (joined)
            tokens.append(view.toString());
        else
            views.append(view);
    }
    if (mode == ViewMode::Clause)
        return tokens.join(state->words["list_semicolon"]);
    return joined ? QVariant(state->join(tokens)) : QVariant(views);
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
