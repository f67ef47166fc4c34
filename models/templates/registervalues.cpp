// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registervalues.h"

#include "context.h"
#include "customers.h"
#include "parties.h"
#include "processing.h"
#include "protection.h"
#include "retention.h"
#include "valuewords.h"
#include "views.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

using State = PrintedValue::State;

/// Names that the context has only sometimes.
const QSet<QString> &passingNames()
{
    static const QSet<QString> names{u"customer"_s, u"supplier"_s, u"version"_s, u"authority"_s};
    return names;
}

/// The ids that the field @p name of @p activities refers to, each once.
QStringList idsOf(const QVariantList &activities, const QString &name)
{
    QStringList ids;
    for (const QVariant &entry : activities) {
        const RecordView view = entry.value<RecordView>();
        const Value value = view.type->field(name)->get(*view.fields);
        for (const QString &id : std::get<QStringList>(value)) {
            if (!ids.contains(id))
                ids.append(id);
        }
    }
    return ids;
}

} // namespace

Result<std::unique_ptr<RegisterValues>> RegisterValues::make(const Register &content, Language language,
                                                             const QDate &date, const QString &customerId)
{
    registerViews();
    std::unique_ptr<RegisterValues> values(new RegisterValues(content, language));
    Result<QVariantHash> names = contextOf(values->m_state, {u"dpa"_s, language, date, customerId});
    if (!names)
        return std::unexpected(names.error());
    values->m_names = *std::move(names);
    values->m_names.insert(u"today"_s, date);
    // As a date, so that a template may show it in a form of its own.
    QVariantHash document = values->m_names.value(u"document"_s).toHash();
    document.insert(u"date"_s, date);
    values->m_names.insert(u"document"_s, document);
    values->addLists(customerId);
    return values;
}

/// The lists that only a template asks for: what the activities carried out for the customer concern.
void RegisterValues::addLists(const QString &customerId)
{
    QVariantList activities = m_names.value(u"processor_activities"_s).toList();
    // What serves our own activities is nothing that the customer entrusts to us.
    QVariantList ours = m_names.value(u"controller_activities"_s).toList();
    if (activities.isEmpty())
        activities = std::exchange(ours, {});
    m_names.insert(u"processor_activities"_s, activities);
    const auto add = [&](const QString &name, const RecordType &type, const QString &field) {
        QVariantList views = viewsOf(m_state, idsOf(activities, field));
        if (views.isEmpty()) {
            const QStringList used = idsOf(ours, field);
            for (const RecordPointer &record : m_state.content.records(type)) {
                if (!used.contains(record->id))
                    views.append(QVariant::fromValue(viewOf(m_state, type, record)));
            }
        }
        if (&type == &recordType<DataCategory>()) {
            views.removeIf([](const QVariant &view) {
                const RecordView category = view.value<RecordView>();
                return static_cast<const DataCategory &>(*category.fields).presence == "never"_L1;
            });
        }
        m_names.insert(name, views);
    };
    add(u"dpa_data_categories"_s, recordType<DataCategory>(), u"data"_s);
    add(u"dpa_data_subjects"_s, recordType<DataSubject>(), u"subjects"_s);
    add(u"dpa_recipients"_s, recordType<Recipient>(), u"recipients"_s);
    add(u"dpa_retention_rules"_s, recordType<RetentionRule>(), u"retention"_s);

    QVariantList special = m_names.value(u"dpa_data_categories"_s).toList();
    special.removeIf([this](const QVariant &view) {
        const RecordView record = view.value<RecordView>();
        const auto &category = static_cast<const DataCategory &>(*record.fields);
        const Term *kind = m_state.term(u"data-category"_s, category.kind);
        return category.specialBasis.isEmpty() && !(kind && kind->details.value("special"_L1).toBool());
    });
    m_names.insert(u"dpa_special_data"_s, special);

    // Measures by the headings of the Commission's list, also those under which there is none.
    QVariantHash byHeading;
    for (const Term &term : vocabulary(u"measure-heading"_s)->terms)
        byHeading.insert(term.id, QVariantList());
    for (const QVariant &entry : m_names.value(u"measures_shown"_s).toList()) {
        const RecordView view = entry.value<RecordView>();
        const QString heading = static_cast<const SecurityMeasure &>(*view.fields).heading;
        if (byHeading.contains(heading))
            byHeading.insert(heading, byHeading.value(heading).toList() + QVariantList{entry});
    }
    m_names.insert(u"measures_for"_s, byHeading);

    QVariantList services = m_names.value(u"services"_s).toList();
    const Register::Found customer = m_state.content.find(customerId);
    if (customer.type == &recordType<Customer>()) {
        const QVariantList own = viewsOf(m_state, static_cast<const Customer &>(*customer.record).services);
        services = own.isEmpty() ? services : own;
    }
    m_names.insert(u"services"_s, services);
}

PrintedValue RegisterValues::value(const QString &path)
{
    return at(m_names, path);
}

PrintedValue RegisterValues::valueIn(const QVariant &record, const QString &path)
{
    return at(record, path);
}

/// What @p path leads to from @p start; none if there is no such thing.
std::optional<QVariant> RegisterValues::find(const QVariant &start, const QString &path)
{
    std::optional<QVariant> found = start;
    for (const QString &name : path.split(u'.')) {
        found = step(*found, name);
        if (!found)
            break;
    }
    return found;
}

QVariantList RegisterValues::recordsIn(const QVariant &record, const QString &path)
{
    return isListIn(record, path) ? find(record, path)->toList() : QVariantList();
}

bool RegisterValues::isListIn(const QVariant &record, const QString &path)
{
    const std::optional<QVariant> found = find(record, path);
    return found && found->typeId() == QMetaType::QVariantList;
}

QString RegisterValues::listFieldOf(const QVariant &record, const QString &type) const
{
    if (record.typeId() != qMetaTypeId<RecordView>())
        return {};
    QStringList names;
    for (const Field &field : record.value<RecordView>().type->fields) {
        if (field.kind == Field::Kind::References && field.target == type)
            names.append(field.name);
    }
    return names.size() == 1 ? names.first() : QString();
}

/// The first of the alternatives in @p path that says something.
PrintedValue RegisterValues::at(const QVariant &start, const QString &path)
{
    PrintedValue last;
    bool first = true;
    for (const QString &alternative : path.split(u'|')) {
        PrintedValue value = joined(start, alternative);
        if (value.isKnown() || value.state == State::Unknown)
            return value;
        if (first || value.state == State::OtherLanguage)
            last = value;
        first = false;
    }
    return last;
}

PrintedValue RegisterValues::joined(const QVariant &start, const QString &path)
{
    const QStringList parts = path.split(u'+');
    if (parts.size() == 1)
        return single(start, path);
    // "processor.name+address": both of the same record.
    const QString prefix = parts.first().contains(u'.') ? parts.first().section(u'.', 0, -2) + u'.' : QString();
    PrintedValue whole;
    QStringList texts;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const PrintedValue value = single(start, i == 0 ? parts.at(i) : prefix + parts.at(i));
        if (value.state == State::Unknown)
            return value;
        if (value.isKnown() && !texts.contains(value.text))
            texts.append(value.text);
    }
    whole.text = texts.join(u", "_s);
    whole.state = texts.isEmpty() ? State::Empty : State::Known;
    return whole;
}

PrintedValue RegisterValues::single(const QVariant &start, const QString &path)
{
    PrintedValue value;
    QVariant found = start;
    const QStringList names = path.split(u'.', Qt::SkipEmptyParts); // "." is the record itself
    bool contact = false;
    for (const QString &name : names) {
        if (name == "required"_L1 || names.size() > 8) {
            value.state = State::Unknown;
            return value;
        }
        const std::optional<QVariant> next = step(found, name);
        if (!next) {
            value.state = State::Unknown;
            return value;
        }
        found = *next;
        // Of several contacts with one role, the first.
        if (contact && found.typeId() == QMetaType::QVariantList)
            found = found.toList().value(0);
        contact = name == "contact_for"_L1;
    }
    if (found.typeId() == QMetaType::QVariantHash)
        value.state = names.isEmpty() || !found.toHash().value(u"given"_s).isValid() ? State::Unknown : State::Empty;
    else
        collect(found, value);
    return value;
}

/// From @p from to what it calls @p name; none if it has no such thing.
std::optional<QVariant> RegisterValues::step(const QVariant &from, const QString &name)
{
    if (!from.isValid())
        return QVariant();
    if (from.typeId() == QMetaType::QVariantHash) {
        const QVariantHash names = from.toHash();
        const auto found = names.constFind(name);
        if (found != names.cend())
            return *found;
        const bool passing = passingNames().contains(name) || vocabulary(u"contact-role"_s)->find(name);
        return passing ? std::optional(QVariant()) : std::nullopt;
    }
    if (from.typeId() == QMetaType::QVariantList) {
        const QVariantList list = from.toList();
        bool isNumber = false;
        if (const int index = name.toInt(&isNumber); isNumber)
            return list.value(index);
        QVariantList results;
        for (const QVariant &entry : list) {
            const std::optional<QVariant> next = step(entry, name);
            if (!next)
                return {};
            if (next->typeId() == QMetaType::QVariantList)
                results.append(next->toList());
            else if (next->isValid())
                results.append(*next);
        }
        return results;
    }
    return stepInRecord(from, name);
}

std::optional<QVariant> RegisterValues::stepInRecord(const QVariant &from, const QString &name)
{
    const qsizetype unknown = m_state.unknownNames.size();
    QVariant found;
    if (from.canView<RecordView>() || from.typeId() == qMetaTypeId<RecordView>()) {
        found = besideRecord(from, name);
        if (!found.isValid())
            found = from.value<RecordView>().lookUp(name);
    } else if (from.typeId() == qMetaTypeId<TermView>()) {
        found = from.value<TermView>().lookUp(name);
    } else if (from.typeId() == qMetaTypeId<AddressView>()) {
        const AddressView view = from.value<AddressView>();
        const Address &address = view.address;
        if (name == "street"_L1) {
            const QStringList box = address.poBox.isEmpty() ? QStringList() : QStringList{address.poBox};
            return m_state.plainToken((address.lines + box).join(u", "_s), view.origin);
        }
        if (name == "town"_L1)
            return m_state.plainToken(townInWords(address), view.origin);
        found = view.lookUp(name);
    } else {
        return {};
    }
    if (m_state.unknownNames.size() > unknown) {
        m_state.unknownNames.clear();
        return {};
    }
    return found;
}

/// What a template's table may ask of a record that another record says.
QVariant RegisterValues::besideRecord(const QVariant &from, const QString &name)
{
    const RecordView view = from.value<RecordView>();
    const auto all = [&](const QString &list) { return m_names.value(list).toList(); };
    if (name == "safeguard_shown"_L1 && view.type == &recordType<SubProcessor>()) {
        for (const QVariant &entry : all(u"transfers"_s)) {
            const RecordView transfer = entry.value<RecordView>();
            if (static_cast<const Transfer &>(*transfer.fields).subProcessor == view.record->id)
                return transfer.lookUp(u"safeguard"_s);
        }
        return QString();
    }
    // A provider whose task is not described has at least its kinds of service.
    if (name == "purpose"_L1 && view.type == &recordType<SubProcessor>()
        && static_cast<const SubProcessor &>(*view.fields).purpose.isEmpty())
        return view.in(ViewMode::Phrases).lookUp(u"kinds"_s).toString();
    if (name == "retention_shown"_L1 && view.type == &recordType<DataCategory>()) {
        for (const QVariant &entry : all(u"retention_rules"_s)) {
            const RecordView rule = entry.value<RecordView>();
            if (static_cast<const RetentionRule &>(*rule.fields).data.contains(view.record->id))
                return rule.lookUp(u"summary"_s);
        }
        return QString();
    }
    if (name == "named_summary"_L1 && view.type == &recordType<RetentionRule>()) {
        const QString summary = view.lookUp(u"summary"_s).toString();
        const QString colon = m_state.language == Language::French ? QChar(QChar::Nbsp) + u": "_s : u": "_s;
        return summary.isEmpty() ? summary : view.nameToken() + colon + summary;
    }
    return {};
}

/// Adds what @p found says to @p value.
void RegisterValues::collect(const QVariant &found, PrintedValue &value)
{
    if (found.typeId() == QMetaType::QVariantList) {
        QStringList items;
        for (const QVariant &entry : found.toList()) {
            PrintedValue item;
            collect(entry, item);
            value.inWords = value.inWords || item.inWords;
            if (item.isKnown() && !items.contains(item.text))
                items.append(item.text);
            else if (item.state == State::OtherLanguage)
                value.state = item.state;
        }
        if (items.isEmpty())
            return;
        value.state = State::Known;
        value.items = items;
        value.text = m_state.join(items);
        return;
    }
    QString tokens;
    value.isNo = (found.typeId() == QMetaType::Bool && !found.toBool())
              || (found.typeId() == qMetaTypeId<AnswerView>() && found.value<AnswerView>().answer == Answer::No);
    if (found.typeId() == qMetaTypeId<RecordView>())
        tokens = found.value<RecordView>().nameToken();
    else if (found.typeId() == qMetaTypeId<AnswerView>())
        tokens = answerName(found.value<AnswerView>().answer, m_state.language);
    else if (found.typeId() == QMetaType::QDate)
        tokens = dateInWords(value.date = found.toDate(), m_state.language);
    else if (found.typeId() == QMetaType::Bool)
        tokens = answerName(found.toBool() ? Answer::Yes : Answer::No, m_state.language);
    else
        tokens = found.toString();
    const QString text = plain(tokens, value).trimmed();
    if (text.isEmpty())
        return;
    if (value.state != State::OtherLanguage)
        value.state = State::Known;
    value.text = text;
}

QString RegisterValues::inSentence(const PrintedValue &value) const
{
    if (!value.inWords)
        return value.text;
    if (value.items.isEmpty())
        return shaped(value.text, ViewMode::Clause, m_state.properNames);
    QStringList items;
    for (const QString &item : value.items)
        items.append(shaped(item, ViewMode::Clause, m_state.properNames));
    return m_state.join(items);
}

/// The words behind @p tokens; notes in @p value where they come from, and whether they are in another language.
QString RegisterValues::plain(const QString &tokens, PrintedValue &value)
{
    QString text;
    m_state.values.split(
        tokens, [&text](const QString &words) { text += words; },
        [&](const ValueTable::Entry &entry) {
            if (!entry.language.isEmpty())
                value.state = State::OtherLanguage;
            if (entry.kind == Inline::Kind::Blank || entry.kind == Inline::Kind::Missing)
                return;
            text += entry.text;
            if (entry.origin < 0 || !value.record.isEmpty())
                return;
            const Origin &origin = m_state.values.origins().at(entry.origin);
            value.record = origin.recordType + u'.' + origin.field;
            const Register::Found found = m_state.content.find(origin.recordId);
            const Field *field = found.type ? found.type->field(origin.field) : nullptr;
            if (!field)
                return;
            value.inWords = field->kind == Field::Kind::Localized || field->isTerm()
                         || field->kind == Field::Kind::Period;
            if (field->kind == Field::Kind::Date)
                value.date = std::get<QDate>(field->get(*found.record));
            if (field->kind != Field::Kind::Period)
                return;
            Period period = std::get<Period>(field->get(*found.record));
            if (period.qualifier != Period::Qualifier::Criterion) {
                period.qualifier = Period::Qualifier::Exactly;
                value.amount = period.toWords(m_state.language);
            }
        });
    return text;
}

} // namespace Cartulary
