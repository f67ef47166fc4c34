// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordingnames.h"

#include "customers.h"
#include "organisation.h"
#include "recordtype.h"

#include <QRegularExpression>

#include <array>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// What the composer works out beside the records.
struct WorkedOut
{
    QLatin1StringView name;
    QLatin1StringView variable; ///< of what a list holds; empty for a value, "?" for a condition
    LocalizedText label;
};

const QList<WorkedOut> &workedOut()
{
    static const QList<WorkedOut> all{
        {"document.date"_L1, {}, {u"Date du document"_s, u"Date of the document"_s}},
        {"version.number"_L1, {}, {u"Numéro de la version en vigueur"_s, u"Number of the version in force"_s}},
        {"version.when"_L1, {}, {u"Date de la version en vigueur"_s, u"Date of the version in force"_s}},
        {"versions"_L1, "v"_L1, {u"Toutes les versions"_s, u"All versions"_s}},
        {"regime.short"_L1, {}, {u"Nom des règles (RGPD)"_s, u"Name of the rules (GDPR)"_s}},
        {"authority"_L1, {}, {u"Autorité de contrôle"_s, u"Supervisory authority"_s}},
        {"controller_activities"_L1,
         "activity"_L1,
         {u"Traitements comme responsable"_s, u"Activities as controller"_s}},
        {"processor_activities"_L1,
         "activity"_L1,
         {u"Traitements comme sous-traitant"_s, u"Activities as processor"_s}},
        {"listed_sub_processors"_L1,
         "sub_processor"_L1,
         {u"Sous-traitants que le document nomme"_s, u"Sub-processors that the document names"_s}},
        {"on_request_sub_processors"_L1,
         "sub_processor"_L1,
         {u"Sous-traitants nommés sur demande"_s, u"Sub-processors named on request"_s}},
        {"hosting_places"_L1, "place"_L1, {u"Lieux d’hébergement"_s, u"Hosting places"_s}},
        {"backup_places"_L1, "place"_L1, {u"Lieux de sauvegarde"_s, u"Backup places"_s}},
        {"transfers_present"_L1, "?"_L1, {u"S’il y a des transferts"_s, u"If there are transfers"_s}},
        {"consent_used"_L1, "?"_L1, {u"Si un traitement repose sur le consentement"_s, u"If consent is relied on"_s}},
        {"special_data_present"_L1,
         "?"_L1,
         {u"S’il y a des données sensibles"_s, u"If there are special categories of data"_s}},
        {"document.customer_given"_L1,
         "?"_L1,
         {u"Si le document est fait pour un client"_s, u"If the document is made for a customer"_s}},
        {"controller.name"_L1, {}, {u"Responsable du traitement (accord)"_s, u"Controller (agreement)"_s}},
        {"processor.name"_L1, {}, {u"Sous-traitant (accord)"_s, u"Processor (agreement)"_s}},
    };
    return all;
}

QString value(const QString &name)
{
    return u"{{ %1 }}"_s.arg(name);
}

QString condition(const QString &name)
{
    return u"{% if %1 %}…{% endif %}"_s.arg(name);
}

QString loop(const QString &variable, const QString &list, const QString &inside)
{
    return u"{% for %1 in %2 %}\n- %3\n{% endfor %}"_s.arg(variable, list, inside);
}

QString textFor(const QString &prefix, const Field &field)
{
    const QString name = prefix + u'.' + field.name;
    switch (field.kind) {
    case Field::Kind::Answer:
        return condition(name);
    case Field::Kind::Texts:
    case Field::Kind::Terms:
    case Field::Kind::References:
        return value(prefix + u".all."_s + field.name);
    case Field::Kind::Parts: {
        const RecordType &part = field.parts.type();
        const QString variable = part.name;
        return loop(variable, name, part.fields.isEmpty() ? QString() : value(variable + u'.' + part.fields[0].name));
    }
    default:
        return value(field.article.isEmpty() ? name : prefix + u".required."_s + field.name);
    }
}

WordingNames namesOf(const RecordType &type, const QString &variable, Language language)
{
    WordingNames group;
    const bool one = type.single || &type == &recordType<DocumentProfile>();
    group.label = (one ? type.label : type.pluralLabel).anyText(language);
    group.list = one ? QString() : type.plural;
    group.variable = variable;
    for (const Field &field : type.fields) {
        // A note is never printed, and looks are no words.
        if (field.name != "note"_L1 && field.kind != Field::Kind::Image && field.kind != Field::Kind::Colour)
            group.names.append({variable + u'.' + field.name, field.label.anyText(language), textFor(variable, field)});
    }
    return group;
}

WordingNames workedOutNames(Language language)
{
    WordingNames group;
    group.label = LocalizedText(u"Établi par le programme"_s, u"Worked out by the program"_s).text(language);
    for (const WorkedOut &entry : workedOut()) {
        const QString name = entry.name;
        const QString text = entry.variable.isEmpty() ? value(name)
                           : entry.variable == "?"_L1
                               ? condition(name)
                               : loop(entry.variable, name,
                                      value(entry.variable + (entry.variable == "v"_L1 ? u".number"_s : u".name"_s)));
        group.names.append({name, entry.label.text(language), text});
    }
    return group;
}

} // namespace

QList<WordingNames> wordingNames(Language language)
{
    // What the program keeps for itself is no matter for a document.
    const std::array hidden{&recordType<DocumentIssue>(), &recordType<CustomerTemplate>(),
                            &recordType<WordingOverride>(), &recordType<VocabularyEntry>()};
    QList<WordingNames> result{workedOutNames(language)};
    for (const RecordType *type : recordTypes()) {
        if (!std::ranges::contains(hidden, type))
            result.append(namesOf(*type, type == &recordType<DocumentProfile>() ? u"profile"_s : type->name, language));
    }
    return result;
}

QString inLoop(const QString &inserted, const WordingNames &group, const QString &text, qsizetype position)
{
    static const QRegularExpression tag(u"\\{%\\s*(?:for\\s+(\\w+)\\s+in\\s+([\\w.]+)|(endfor))\\s*%\\}"_s);
    if (group.list.isEmpty())
        return inserted;
    QList<std::pair<QString, QString>> open; // variable, list
    for (const QRegularExpressionMatch &match : tag.globalMatch(text)) {
        if (match.capturedEnd() > position)
            break;
        if (!match.captured(3).isEmpty() && !open.isEmpty())
            open.removeLast();
        else if (match.captured(3).isEmpty())
            open.append({match.captured(1), match.captured(2)});
    }
    for (auto outer = open.crbegin(); outer != open.crend(); ++outer) {
        if (outer->second != group.list && !outer->second.endsWith(u'_' + group.list))
            continue;
        const QRegularExpression whole(u"\\b%1\\."_s.arg(QRegularExpression::escape(group.variable)));
        return QString(inserted).replace(whole, outer->first + u'.');
    }
    return inserted;
}

} // namespace Cartulary
