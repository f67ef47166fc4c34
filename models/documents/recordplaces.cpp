// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordplaces.h"

#include "composer.h"
#include "customers.h"
#include "parties.h"
#include "processing.h"
#include "vocabulary.h"

#include <QSet>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The sections of agreements are those of the document of this name.
const QLatin1StringView agreementDocument("dpa");

/// Whether @p path is @p field or stands under it.
bool isUnder(const QString &path, const QString &field)
{
    return path.startsWith(field) && (path.size() == field.size() || path.at(field.size()) == u'.');
}

QString partyOf(const Agreement &agreement)
{
    return agreement.customer.isEmpty() ? agreement.supplier : agreement.customer;
}

qsizetype filledFields(const RecordType &type, const Record &record)
{
    return std::ranges::count_if(type.fields, [&record](const Field &field) {
        return field.kind == Field::Kind::Parts ? field.parts.count(record) > 0 : !isEmpty(field.get(record));
    });
}

} // namespace

RecordPlaces RecordPlaces::of(const Register &content, Language language, const QDate &date,
                              const std::function<bool()> &cancelled)
{
    RecordPlaces result;
    const Vocabulary *documents = vocabulary(u"document"_s);
    for (const Term &term : documents ? documents->terms : QList<Term>()) {
        if (cancelled && cancelled())
            return {};
        // A document that cannot be made prints nothing; why is said where it is made.
        if (const Result<Document> composed = compose(content, {term.id, language, date, {}}))
            result.add(term.id, *composed);
    }
    for (const RecordType *type : {&recordType<Customer>(), &recordType<SubProcessor>()}) {
        if (cancelled && cancelled())
            return {};
        result.addParties(content, *type, language, date);
    }
    return result;
}

void RecordPlaces::addParties(const Register &content, const RecordType &type, Language language, const QDate &date)
{
    QHash<QString, QString> agreements; // by party
    for (const auto &agreement : content.all<Agreement>())
        agreements.insert(partyOf(*agreement), agreement->id);
    // The one of which most is known shows most of what such an agreement prints.
    RecordPointer sample;
    qsizetype best = -1;
    for (const RecordPointer &party : content.records(type)) {
        const qsizetype known = filledFields(type, *party) + (agreements.contains(party->id) ? 1000 : 0);
        if (known > best) {
            best = known;
            sample = party;
        }
    }
    const bool supplier = &type == &recordType<SubProcessor>();
    if (!sample || (supplier && !agreements.contains(sample->id)))
        return;
    if (const Result<Document> composed = compose(content, {agreementDocument, language, date, sample->id}))
        add(agreementDocument, *composed);
    for (const RecordPointer &party : content.records(type)) {
        if (!supplier && party != sample)
            m_like.insert(party->id, sample->id);
        if (party != sample && agreements.contains(party->id) && agreements.contains(sample->id))
            m_like.insert(agreements.value(party->id), agreements.value(sample->id));
    }
}

void RecordPlaces::add(const QString &document, const Document &composed)
{
    RecordPlace section{document, composed.language, {}, composed.title, {}};
    addBlocks(document, composed, composed.blocks, section);
}

void RecordPlaces::addBlocks(const QString &document, const Document &composed, const QList<Block> &blocks,
                             RecordPlace &section)
{
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Heading && block.level <= 2) {
            section.anchor = block.anchor;
            section.section = block.number.isEmpty() ? plainText(block.inlines)
                                                     : block.number + u' ' + plainText(block.inlines);
        }
        for (const Inline &run : block.inlines) {
            if (run.origin < 0)
                continue;
            section.origin = composed.origins.at(run.origin);
            QList<RecordPlace> &known = m_places[section.origin.recordId];
            if (!known.contains(section))
                known.append(section);
        }
        addBlocks(document, composed, block.children, section);
    }
}

QList<RecordPlace> RecordPlaces::places(const QString &id, const QString &field) const
{
    QList<RecordPlace> result;
    const QString like = m_like.value(id);
    const auto take = [&](const QString &record, bool agreementOnly) {
        for (RecordPlace place : m_places.value(record)) {
            if ((agreementOnly && place.document != agreementDocument)
                || (!field.isEmpty() && !isUnder(place.origin.field, field)))
                continue;
            place.origin.recordId = id;
            const bool known = std::ranges::any_of(result, [&place](const RecordPlace &other) {
                return other.document == place.document && other.anchor == place.anchor;
            });
            if (!known)
                result.append(place);
        }
    };
    take(id, false);
    if (!like.isEmpty())
        take(like, true);
    return result;
}

Register excerpt(const Register &content, qsizetype most, const QString &id)
{
    constexpr qsizetype mostUsers = 20;
    QSet<QString> kept{id};
    const Register::Found found = content.find(id);
    if (found.type) {
        visitReferences(*found.type, *found.record,
                        [&kept](const QString &, const Field &, const QString &target) { kept.insert(target); });
        const QList<Usage> users = content.usages(id);
        for (const Usage &user : users.first(std::min(mostUsers, users.size())))
            kept.insert(user.recordId);
    }
    Register result;
    for (const RecordType *type : recordTypes()) {
        qsizetype taken = 0;
        for (const RecordPointer &record : content.records(*type)) {
            if (taken++ < most || kept.contains(record->id))
                result.put(*type, record);
        }
    }
    return result;
}

Register withFirstActivities(const Register &content, qsizetype most)
{
    Register part;
    for (const RecordType *type : recordTypes()) {
        const QList<RecordPointer> &records = content.records(*type);
        const bool cut = type == &recordType<Activity>() && records.size() > most;
        for (const RecordPointer &record : cut ? records.first(most) : records)
            part.put(*type, record);
    }
    return part;
}

} // namespace Cartulary
