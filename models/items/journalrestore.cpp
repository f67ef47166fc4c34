// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalrestore.h"

#include "fieldpath.h"

#include <QCoreApplication>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The first reference of @p record that leads nowhere, in a sentence for the officer.
std::optional<Error> goneReference(const RecordType &type, const Record &record, const Register &content,
                                   Language language)
{
    std::optional<Error> gone;
    visitReferences(type, record, [&](const QString &path, const Field &field, const QString &target) {
        const Register::Found found = content.find(target);
        if (gone || target == record.id || (found.type && found.type->name == field.target))
            return;
        gone = Error{
            Error::Code::Refused,
            QCoreApplication::translate("Cartulary::Journal",
                                        "This cannot be restored: it refers to a record that has been deleted since. "
                                        "Restore that one first."),
            {},
            pathInWords(type, path, language) + u" · "_s + target};
    });
    return gone;
}

Result<Change> checked(const RecordType &type, const RecordPointer &before, const RecordPointer &after,
                       const Register &content, Language language)
{
    if (before && type.equal(*before, *after))
        return refused(
            QCoreApplication::translate("Cartulary::Journal", "There is nothing to restore: it is so already."));
    if (const std::optional<Error> gone = goneReference(type, *after, content, language))
        return std::unexpected(*gone);
    return Change{&type, before, after};
}

/// Gives @p field of @p to what it has in @p from, parts included.
void copyField(const Field &field, const Fields &from, Fields &to)
{
    if (field.kind != Field::Kind::Parts) {
        field.set(to, field.get(from));
        return;
    }
    while (field.parts.count(to) > 0)
        field.parts.remove(to, field.parts.count(to) - 1);
    for (qsizetype i = 0; i < field.parts.count(from); ++i) {
        Fields &part = field.parts.append(to);
        for (const Field &inner : field.parts.type().fields)
            copyField(inner, field.parts.at(from, i), part);
    }
}

/// Whether @p path leads to the same part of the same list in both records.
bool reachesBoth(const RecordType &type, const QString &path, const Fields &one, const Fields &other)
{
    const Field *list = type.field(path.section(u'.', 0, 0));
    const bool sameLength = list
                         && (list->kind != Field::Kind::Parts || list->parts.count(one) == list->parts.count(other));
    return sameLength && fieldAt(type, one, path).field && fieldAt(type, other, path).field;
}

} // namespace

Result<Change> restoreRecord(const JournalEntry &entry, JournalSide side, const Register &content, Language language)
{
    const Result<RecordPointer> record = journalRecord(entry, side);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return refused(QCoreApplication::translate("Cartulary::Journal", "There was no such record then."));
    return checked(*findRecordType(entry.recordType), content.find(entry.recordId).record, *record, content, language);
}

Result<Change> restoreValue(const JournalEntry &entry, const FieldChange &field, const Register &content,
                            Language language)
{
    const Register::Found now = content.find(entry.recordId);
    if (!now.record)
        return refused(QCoreApplication::translate(
            "Cartulary::Journal", "The record has been deleted since. Restore the record as a whole."));
    const Result<RecordPointer> before = journalRecord(entry, JournalSide::Before);
    if (!before)
        return std::unexpected(before.error());
    if (!*before)
        return refused(QCoreApplication::translate("Cartulary::Journal", "There was no such record then."));
    const std::shared_ptr<Record> restored = now.type->copy(*now.record);
    if (!reachesBoth(*now.type, field.path, **before, *now.record)) {
        copyField(*now.type->field(field.path.section(u'.', 0, 0)), **before, *restored);
        return checked(*now.type, now.record, restored, content, language);
    }
    const FieldSpot old = fieldAt(*now.type, **before, field.path);
    Value value = old.field->get(*old.owner);
    if (!field.languageCode.isEmpty()) {
        const FieldSpot current = fieldAt(*now.type, *now.record, field.path);
        auto text = std::get<LocalizedText>(current.field->get(*current.owner));
        text.setText(field.languageCode, std::get<LocalizedText>(value).text(field.languageCode));
        value = text;
    }
    setFieldAt(*now.type, *restored, field.path, value);
    return checked(*now.type, now.record, restored, content, language);
}

} // namespace Cartulary
