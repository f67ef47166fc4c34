// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatefields.h"

#include "customers.h"
#include "organisation.h"
#include "processing.h"
#include "vocabulary.h"

#include <QCoreApplication>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::TemplateFields)
};

/// Where a path begins, and the type whose fields go on from there.
struct Root
{
    QString path;
    QString words;
    const RecordType *type = nullptr;
    QStringList fields; ///< empty: all that say something on one line
};

/// What an agreement knows of either party, by the names of the customer's fields.
QStringList partyFields()
{
    return {u"name"_s,          u"legal_form"_s,      u"company_number"_s, u"address"_s, u"contact"_s,
            u"contact_title"_s, u"email"_s,           u"phone"_s,          u"dpo"_s,     u"dpo_email"_s,
            u"signatory"_s,     u"signatory_title"_s, u"representative"_s};
}

QList<Root> roots(Language language)
{
    const auto plural = [language](const RecordType &type) { return type.pluralLabel.anyText(language); };
    QList<Root> all{
        {u"controller"_s, FieldWords::tr("Customer"), &recordType<Customer>(), partyFields()},
        {u"processor"_s, FieldWords::tr("Provider"), &recordType<Customer>(), partyFields()},
        {u"organisation"_s, recordType<Organisation>().label.anyText(language), &recordType<Organisation>(), {}},
        {u"agreement"_s, recordType<Agreement>().label.anyText(language), &recordType<Agreement>(), {}},
    };
    for (const Term &role : vocabulary(u"contact-role"_s)->terms)
        all.append({u"contact_for."_s + role.id, role.label.anyText(language), &recordType<Contact>(), {}});
    all.append({u"processor_activities"_s, plural(recordType<Activity>()), &recordType<Activity>(), {}});
    return all;
}

QString listInWords(const RecordList &list, Language language)
{
    const RecordType *type = findRecordType(list.type);
    const QString name = type ? type->pluralLabel.anyText(language) : list.list;
    return list.list == "dpa_special_data"_L1 ? FieldWords::tr("Special categories of data") : name;
}

bool isOffered(const Field &field)
{
    static const QStringList inner{u"note"_s, u"id"_s, u"status"_s};
    return field.kind != Field::Kind::Parts && !inner.contains(field.name);
}

QString addressPart(const QString &name)
{
    if (name == "street"_L1)
        return FieldWords::tr("street");
    if (name == "town"_L1)
        return FieldWords::tr("postcode and town");
    if (name == "postal_code"_L1)
        return FieldWords::tr("postcode");
    if (name == "city"_L1)
        return FieldWords::tr("town");
    if (name == "country"_L1)
        return FieldWords::tr("country");
    return name;
}

QString nameOfField(const RecordType &type, const QString &path, Language language)
{
    const QStringList names = path.split(u'.');
    // One of several records, counted from 0: "2 › Name".
    bool isNumber = false;
    if (const int entry = names.first().toInt(&isNumber); isNumber && names.size() > 1)
        return u"%1 › %2"_s.arg(entry + 1).arg(nameOfField(type, path.section(u'.', 1), language));
    // A party of an agreement is called by fewer words than a customer.
    const Field *field = type.field(names.first());
    if (!field && names.first() == "contact"_L1)
        field = type.field(u"contact_name"_s);
    if (!field)
        return names.first();
    QStringList words{field->label.anyText(language)};
    for (qsizetype i = 1; i < names.size(); ++i) {
        const Field *part = field->kind == Field::Kind::Parts ? field->parts.type().field(names.at(i)) : nullptr;
        words.append(part ? part->label.anyText(language) : addressPart(names.at(i)));
    }
    return words.join(u" › "_s);
}

QString inWords(const QString &path, Language language, const RecordList *list)
{
    if (path == "today"_L1)
        return FieldWords::tr("Today’s date");
    if (path == "document.date"_L1)
        return FieldWords::tr("Date of the document");
    QList<Root> known = roots(language);
    for (const RecordList &each : recordLists())
        known.append({each.list, listInWords(each, language), findRecordType(each.type), {}});
    for (const Root &root : std::as_const(known)) {
        if (path == root.path)
            return root.words;
        if (root.type && path.startsWith(root.path + u'.'))
            return u"%1 › %2"_s.arg(root.words, nameOfField(*root.type, path.sliced(root.path.size() + 1), language));
    }
    const RecordType *row = list ? findRecordType(list->type) : nullptr;
    return row ? nameOfField(*row, path, language) : path;
}

void addFields(const Root &root, Language language, QList<TemplateField> &fields)
{
    const auto add = [&](const QString &name) {
        const QString path = root.path.isEmpty() ? name : u"%1.%2"_s.arg(root.path, name);
        const QString words = nameOfField(*root.type, name, language);
        fields.append({path, root.words.isEmpty() ? words : u"%1 › %2"_s.arg(root.words, words)});
    };
    QStringList names = root.fields;
    if (names.isEmpty()) {
        for (const Field &field : root.type->fields) {
            if (isOffered(field))
                names.append(field.name);
        }
    }
    for (const QString &name : std::as_const(names)) {
        add(name);
        const Field *field = root.type->field(name);
        if (!field || field->kind != Field::Kind::Address)
            continue;
        for (const QString &part : {u"street"_s, u"town"_s, u"postal_code"_s, u"city"_s, u"country"_s})
            add(name + u'.' + part);
    }
}

} // namespace

QList<TemplateField> templateFields(Language language, const RecordList *list)
{
    QList<TemplateField> fields;
    const RecordType *row = list ? findRecordType(list->type) : nullptr;
    if (row)
        addFields({{}, {}, row, {}}, language, fields);
    fields.append({u"today"_s, FieldWords::tr("Today’s date")});
    for (const Root &root : roots(language))
        addFields(root, language, fields);
    for (const RecordList &each : recordLists()) {
        for (const ListColumn &column : each.columns) {
            // Of all records together, two fields side by side would say nothing.
            if (column.path.contains(u'+'))
                continue;
            const QString path = u"%1.%2"_s.arg(each.list, column.path.section(u'|', 0, 0));
            fields.append({path, templateFieldInWords(path, language)});
        }
    }
    // What two paths call alike is offered once.
    QSet<QString> seen;
    fields.removeIf([&seen](const TemplateField &field) {
        const bool again = seen.contains(field.words);
        seen.insert(field.words);
        return again;
    });
    return fields;
}

QString templateFieldInWords(const QString &path, Language language, const RecordList *list)
{
    // "a|b" is the first that says something, "a+b" both, "b" of the record that "a" is of.
    const QString first = path.section(u'|', 0, 0);
    const QStringList parts = first.split(u'+');
    QStringList words{inWords(parts.first(), language, list)};
    const QString prefix = parts.first().contains(u'.') ? parts.first().section(u'.', 0, -2) + u'.' : QString();
    for (const QString &part : parts.sliced(1))
        words.append(inWords(prefix + part, language, list).section(u" › "_s, -1));
    return words.join(u", "_s);
}

QList<TemplateField> templateLists(Language language)
{
    QList<TemplateField> lists;
    for (const RecordList &list : recordLists())
        lists.append({list.list, listInWords(list, language)});
    return lists;
}

} // namespace Cartulary
