// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"

#include "consistency.h"
#include "customers.h"
#include "recordjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The register as it will be: what is there, under what changes.
class Outlook
{
public:
    explicit Outlook(const Register &content)
        : m_content(content)
    {
    }

    Register::Found find(const QString &id) const
    {
        const auto changed = m_changed.constFind(id);
        return changed == m_changed.cend() ? m_content.find(id) : *changed;
    }
    void set(const QString &id, const Register::Found &found) { m_changed.insert(id, found); }
    const Register &content() const { return m_content; }
    const QHash<QString, Register::Found> &changed() const { return m_changed; }

private:
    const Register &m_content;
    QHash<QString, Register::Found> m_changed; ///< by id; without a record for what is deleted
};

std::unexpected<Error> wrong(const Change &change, const QString &message)
{
    const Record &record = change.after ? *change.after : *change.before;
    return refused(message, recordPlace(*change.type, record.id));
}

/// Whether @p change fits the state it starts from.
Result<void> checkStart(const Change &change, const Outlook &outlook)
{
    if (!change.type || (!change.before && !change.after))
        return std::unexpected(Error{
            Error::Code::Usage, QCoreApplication::translate("Cartulary::Store", "a change without a record"), {}, {}});
    const QString &id = change.after ? change.after->id : change.before->id;
    const Register::Found current = outlook.find(id);
    if (!change.before) {
        if (!isValidId(id))
            return wrong(change, QCoreApplication::translate("Cartulary::Store",
                                                             "an id has 1 to 64 letters, digits, “.”, “_” or “-”"));
        if (current.record)
            return wrong(change,
                         QCoreApplication::translate("Cartulary::Store", "there is already a record with this id"));
        return {};
    }
    if (change.after && change.before->id != id)
        return wrong(change, QCoreApplication::translate("Cartulary::Store", "the id of a record cannot be changed"));
    if (!current.record || current.type != change.type)
        return wrong(change, QCoreApplication::translate("Cartulary::Store", "there is no such record any more"));
    if (current.record != change.before && !change.type->equal(*current.record, *change.before))
        return wrong(change,
                     QCoreApplication::translate("Cartulary::Store", "the record has been changed in the meantime"));
    return {};
}

Result<void> checkSingles(const QList<Change> &changes, const Outlook &outlook)
{
    QHash<const RecordType *, qsizetype> counts;
    for (const Change &change : changes) {
        if (!change.type->single || (change.before && change.after))
            continue;
        auto count = counts.find(change.type);
        if (count == counts.end())
            count = counts.insert(change.type, outlook.content().records(*change.type).size());
        *count += change.after ? 1 : -1;
    }
    for (const Change &change : changes) {
        if (counts.value(change.type) > 1)
            return wrong(change,
                         QCoreApplication::translate("Cartulary::Store", "there can be only one record of the type %1")
                             .arg(change.type->name));
    }
    return {};
}

/// The ids that records may no longer refer to as they did: deleted, of another type, a list entry of another list.
QSet<QString> lostIds(const Outlook &outlook)
{
    QSet<QString> lost;
    for (auto [id, now] : outlook.changed().asKeyValueRange()) {
        const Register::Found before = outlook.content().find(id);
        if (!before.record)
            continue;
        const bool moved = now.record && now.type == before.type && now.type == &recordType<VocabularyEntry>()
                        && static_cast<const VocabularyEntry &>(*now.record).vocabulary
                               != static_cast<const VocabularyEntry &>(*before.record).vocabulary;
        if (now.type != before.type || !now.record || moved)
            lost.insert(id);
    }
    return lost;
}

Language wordsLanguage()
{
    return languageFromCode(QLocale().name().left(2)).value_or(Language::English);
}

/// The sentence that refuses to lose @p id because @p users need it.
std::unexpected<Error> stillUsed(const Register &content, const QString &id, const QList<Usage> &users)
{
    constexpr qsizetype named = 5;
    const Language language = wordsLanguage();
    QStringList names;
    for (const Usage &usage : users.first(std::min(named, users.size()))) {
        const QString name = displayName(*usage.type, *content.find(usage.recordId).record, language);
        names.append(u"%1 “%2” (%3)"_s.arg(usage.type->label.anyText(language), name.left(80), usage.field));
    }
    const Register::Found found = content.find(id);
    QString message = QCoreApplication::translate("Cartulary::Store", "“%1” cannot be deleted, it is used by: %2")
                          .arg(displayName(*found.type, *found.record, language).left(80), names.join(u", "_s));
    if (users.size() > named)
        message += QCoreApplication::translate("Cartulary::Store", ", and %1 more").arg(users.size() - named);
    return refused(message, recordPlace(*found.type, id));
}

/// Refuses to lose what records that stay as they are refer to. The changed ones are checked one by one.
Result<void> checkLost(const Outlook &outlook)
{
    const QSet<QString> lost = lostIds(outlook);
    if (lost.isEmpty())
        return {};
    const FindRecord find = [&outlook](const QString &id) { return outlook.find(id); };
    QHash<QString, QList<Usage>> users;
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : outlook.content().records(*type)) {
            if (outlook.changed().contains(record->id))
                continue;
            visitReferences(*type, *record, [&](const QString &path, const Field &field, const QString &target) {
                if (lost.contains(target) && (!find(target).record || find(target).type->name != field.target))
                    users[target].append({type, record->id, path});
            });
            visitTerms(*type, *record, [&](const QString &path, const Field &field, const QString &term) {
                if (lost.contains(term) && !isKnownTerm(field, term, find))
                    users[term].append({type, record->id, path});
            });
        }
    }
    for (auto [id, usages] : users.asKeyValueRange())
        return stillUsed(outlook.content(), id, usages);
    return {};
}

/// The first field of @p record that reads back otherwise; for the error.
QString differingField(const RecordType &type, const Record &record, const Record &other)
{
    for (const Field &field : type.fields) {
        if (field.kind != Field::Kind::Parts && !(field.get(record) == field.get(other)))
            return u'.' + field.name;
    }
    return {};
}

} // namespace

Result<void> checkChanges(const Register &content, const QList<Change> &changes)
{
    Outlook outlook(content);
    for (const Change &change : changes) {
        if (const Result<void> start = checkStart(change, outlook); !start)
            return start;
        const QString &id = change.after ? change.after->id : change.before->id;
        outlook.set(id, {change.after ? change.type : nullptr, change.after});
    }
    if (const Result<void> singles = checkSingles(changes, outlook); !singles)
        return singles;
    const FindRecord find = [&outlook](const QString &id) { return outlook.find(id); };
    if (const Result<void> lost = checkLost(outlook); !lost)
        return lost;
    for (const Change &change : changes) {
        if (!change.after || outlook.find(change.after->id).record != change.after)
            continue;
        if (const Result<void> checked = checkRecord(*change.type, *change.after, find); !checked)
            return checked;
    }
    return {};
}

Result<QByteArray> storedForm(const RecordType &type, const Record &record)
{
    const QByteArray json = recordToJson(type, record);
    const auto again = recordFromJson(type, QJsonDocument::fromJson(json).object(), recordPlace(type, record.id));
    if (!again)
        return std::unexpected(again.error());
    if (!type.equal(record, **again))
        return refused(QCoreApplication::translate("Cartulary::Store",
                                                   "a value cannot be stored as it is (broken characters, "
                                                   "fractions of a second or an empty list entry)"),
                       recordPlace(type, record.id) + differingField(type, record, **again));
    return json;
}

void keepInStep(Register &content, const QList<Change> &changes)
{
    QSet<QString> removed;
    for (const Change &change : changes) {
        if (!change.after)
            removed.insert(change.before->id);
    }
    constexpr qsizetype many = 64; // Register::remove() is linear: many removals are one pass instead
    if (removed.size() > many) {
        Register kept;
        for (const RecordType *type : recordTypes()) {
            for (const RecordPointer &record : content.records(*type)) {
                if (!removed.contains(record->id))
                    kept.put(*type, record);
            }
        }
        content = std::move(kept);
    }
    for (const Change &change : changes) {
        if (change.after)
            content.put(*change.type, change.after);
        else
            content.remove(change.before->id);
    }
}

} // namespace Cartulary
