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

#include <QJsonArray>
#include <QRegularExpression>

#include <KTextTemplate/MetaType>

#include <algorithm>
#include <mutex>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The first words of the names of organisations, people, services and products in @p content.
QSet<QString> namesIn(const Register &content)
{
    QSet<QString> names;
    static const QStringList named{u"name"_s, u"short_name"_s, u"software"_s, u"tools"_s, u"city"_s, u"operator_name"_s, u"contact_name"_s};
    const auto add = [&names](const QString &text) {
        if (!text.isEmpty())
            names.insert(text.section(u' ', 0, 0));
    };
    for (const RecordType *type : recordTypes()) {
        for (const QString &name : named) {
            const Field *field = type->field(name);
            const bool wanted = field && (field->kind == Field::Kind::Text || field->kind == Field::Kind::Texts);
            if (!wanted)
                continue;
            for (const RecordPointer &record : content.records(*type)) {
                const Value value = field->get(*record);
                if (const auto *text = std::get_if<QString>(&value))
                    add(*text);
                else if (const auto *list = std::get_if<QStringList>(&value))
                    std::ranges::for_each(*list, add);
            }
        }
    }
    return names;
}

} // namespace

// --- shared state ---

ComposeState::ComposeState(const Register &register_, Language language_)
    : content(register_), language(language_), words(language_)
{
    for (const auto &entry : content.all<VocabularyEntry>()) {
        Term term{entry->id, entry->label, entry->phrase, {}, {}, {}};
        if (term.phrase.isEmpty())
            term.phrase = term.label;
        ownTerms.insert(entry->id, term);
    }
    properNames = namesIn(content);
}

const Term *ComposeState::term(const QString &vocabularyName, const QString &id) const
{
    if (const Vocabulary *list = vocabulary(vocabularyName)) {
        if (const Term *found = list->find(id))
            return found;
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

QString ComposeState::textToken(const LocalizedText &text, const Origin &origin, const QString &label)
{
    if (text.isEmpty())
        return {};
    ValueTable::Entry entry;
    entry.origin = values.originNumber(origin);
    if (text.has(language)) {
        entry.text = typeset(printable(text.text(language)), language);
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
    return stand + values.add(std::move(mark));
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
    return plainToken(text, origin);
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
    entry.text.replace("{label}"_L1, lowered).replace("{article}"_L1, articleInWords(article, language));
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

// --- formatters ---

QString dateInWords(const QDate &date, Language language)
{
    if (!date.isValid())
        return {};
    const QString month = localeOf(language).standaloneMonthName(date.month());
    const QString day = language == Language::French && date.day() == 1 ? u"1er"_s : QString::number(date.day());
    return day + QChar(QChar::Nbsp) + month + QChar(QChar::Nbsp) + QString::number(date.year());
}

QString timeInWords(const QString &time, Language language)
{
    if (language == Language::English || time.size() != 5)
        return time;
    const QString hours = QString::number(time.first(2).toInt());
    const QString minutes = time.last(2) == "00"_L1 ? QString() : QChar(QChar::Nbsp) + time.last(2);
    return hours + QChar(QChar::Nbsp) + u'h' + minutes;
}

QString offsetInWords(const QString &offset)
{
    if (offset.size() != 6)
        return offset;
    const QString minutes = offset.last(2) == "00"_L1 ? QString() : u':' + offset.last(2);
    return u"UTC"_s + offset.first(1) + QString::number(offset.sliced(1, 2).toInt()) + minutes;
}

QString addressInWords(const Address &address, Language language, const QString &separator)
{
    QStringList lines;
    if (!address.attention.isEmpty())
        lines.append(address.attention);
    lines.append(address.lines);
    lines.append(address.poBox);
    QStringList town{address.postalCode, address.city};
    town.removeAll(QString());
    lines.append(town.join(u' '));
    lines.append(address.region);
    if (!address.country.isEmpty())
        lines.append(countryName(address.country, language));
    lines.removeAll(QString());
    return lines.join(separator);
}

QString shaped(const QString &text, ViewMode mode, const QSet<QString> &properNames)
{
    QString result = text;
    if (mode == ViewMode::Clause && result.endsWith(u'.') && !result.endsWith(".."_L1))
        result.chop(1);
    if (result.isEmpty())
        return result;
    if (mode == ViewMode::Lower || mode == ViewMode::Clause) {
        const bool acronym = result.size() > 1 && (result.at(1).isUpper() || result.at(1).isDigit());
        static const QRegularExpression wordEnd(u"[\\s,.;:()/]"_s);
        if (!acronym && !properNames.contains(result.section(wordEnd, 0, 0)))
            result[0] = result.at(0).toLower();
    } else if (mode == ViewMode::Sentence) {
        result[0] = result.at(0).toUpper();
        if (!u".!?\u2026:"_s.contains(result.back()))
            result += u'.';
    }
    return result;
}

namespace {

LocalizedText shaped(const LocalizedText &text, ViewMode mode, const QSet<QString> &properNames)
{
    LocalizedText result;
    for (const auto &[language, words] : text.texts())
        result.setText(language, shaped(words, mode, properNames));
    return result;
}

} // namespace

// --- records ---

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

// --- the other views ---

QString TermView::words(const LocalizedText &text) const
{
    LocalizedText filled = text;
    for (const auto &[language, phrase] : text.texts())
        filled.setText(language, QString(phrase).replace("{name}"_L1, name));
    return state->textToken(filled, origin, {});
}

QVariant TermView::lookUp(const QString &property) const
{
    if (property == "id"_L1)
        return term->id;
    if (property == "label"_L1)
        return words(term->label);
    if (property == "phrase"_L1)
        return words(term->phrase);
    if (property == "article"_L1)
        return state->textToken(term->article, origin, {});
    if (property == "help"_L1)
        return state->textToken(term->help, origin, {});
    if (property == "lower"_L1)
        return state->plainToken(shaped(term->label.anyText(state->language), ViewMode::Lower, state->properNames), origin);
    const QJsonValue detail = term->details.value(property);
    if (property == "address"_L1 && detail.isObject()) {
        const QJsonObject object = detail.toObject();
        Address address;
        for (const QJsonValue &line : object.value("lines"_L1).toArray())
            address.lines.append(line.toString());
        address.postalCode = object.value("postal_code"_L1).toString();
        address.city = object.value("city"_L1).toString();
        address.country = term->details.value("country"_L1).toString();
        return address.lines.isEmpty() && address.city.isEmpty() ? QVariant()
                                                                 : QVariant::fromValue(AddressView{state, address, origin});
    }
    if (property == "country"_L1)
        return state->wordsToken(countryName(detail.toString(), state->language), origin);
    if (property.endsWith("url"_L1))
        return state->plainToken(detail.toString(), origin, detail.toString());
    return state->plainToken(detail.toString(), origin);
}

QVariant AnswerView::lookUp(const QString &property) const
{
    if (property == "yes"_L1)
        return answer == Answer::Yes;
    if (property == "no"_L1)
        return answer == Answer::No;
    if (property == "stated"_L1)
        return answer != Answer::NotStated;
    return {};
}

QVariant AddressView::lookUp(const QString &property) const
{
    const auto text = [this](const QString &value) { return state->plainToken(value, origin); };
    if (property == "lines"_L1)
        return text(addressInWords(address, state->language, u"\n"_s));
    if (property == "city"_L1)
        return text(address.city);
    if (property == "postal_code"_L1)
        return text(address.postalCode);
    if (property == "po_box"_L1)
        return text(address.poBox);
    if (property == "attention"_L1)
        return text(address.attention);
    if (property == "region"_L1)
        return text(address.region);
    if (property == "country"_L1)
        return address.country.isEmpty() ? QVariant() : state->wordsToken(countryName(address.country, state->language), origin);
    return {};
}

} // namespace Cartulary

// How the template engine reaches into a view: its macros define specialisations in their own namespace.
KTEXTTEMPLATE_BEGIN_LOOKUP(Cartulary::RecordView)
return object.lookUp(property);
KTEXTTEMPLATE_END_LOOKUP
KTEXTTEMPLATE_BEGIN_LOOKUP(Cartulary::TermView)
return object.lookUp(property);
KTEXTTEMPLATE_END_LOOKUP
KTEXTTEMPLATE_BEGIN_LOOKUP(Cartulary::AnswerView)
return object.lookUp(property);
KTEXTTEMPLATE_END_LOOKUP
KTEXTTEMPLATE_BEGIN_LOOKUP(Cartulary::AddressView)
return object.lookUp(property);
KTEXTTEMPLATE_END_LOOKUP

namespace Cartulary {

void registerViews()
{
    static std::once_flag once;
    std::call_once(once, [] {
        KTextTemplate::registerMetaType<RecordView>();
        KTextTemplate::registerMetaType<TermView>();
        KTextTemplate::registerMetaType<AnswerView>();
        KTextTemplate::registerMetaType<AddressView>();
        QMetaType::registerConverter<RecordView, QString>(&RecordView::nameToken);
        QMetaType::registerConverter<TermView, QString>(
            [](const TermView &view) { return view.words(view.term->label); });
        QMetaType::registerConverter<AnswerView, QString>(
            [](const AnswerView &view) { return view.answer == Answer::Yes ? u"yes"_s : QString(); });
        QMetaType::registerConverter<AddressView, QString>([](const AddressView &view) {
            return view.state->plainToken(addressInWords(view.address, view.state->language, u", "_s), view.origin);
        });
    });
}

} // namespace Cartulary
