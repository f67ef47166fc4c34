// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordactions.h"

#include "consistency.h"

#include <QSet>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

QString copied(const QString &name, bool french)
{
    return name + (french ? u" (copie)"_s : u" (copy)"_s);
}

/// Marks the name of @p record as that of a copy. What has no name is known by its text, which documents print: it
/// stays.
void markCopy(const RecordType &type, Record &record, Language language)
{
    for (const auto &name : {u"name"_s, u"title"_s, u"label"_s}) {
        const Field *field = type.field(name);
        if (!field || field->kind == Field::Kind::Parts)
            continue;
        const Value value = field->get(record);
        if (const auto *text = std::get_if<QString>(&value); text && !text->isEmpty()) {
            field->set(record, copied(*text, language == Language::French));
            return;
        }
        if (const auto *localized = std::get_if<LocalizedText>(&value); localized && !localized->isEmpty()) {
            LocalizedText marked;
            for (const auto &[code, text] : localized->texts())
                marked.setText(code, copied(text, languageFromCode(code) == Language::French));
            field->set(record, marked);
            return;
        }
    }
}

} // namespace

QList<Change> duplicatesOf(const QStringList &ids, const Register &content, Language language)
{
    QList<Change> changes;
    for (const QString &id : ids) {
        const Register::Found found = content.find(id);
        if (!found.record || found.type->single)
            continue;
        const std::shared_ptr<Record> copy = found.type->copy(*found.record);
        copy->id = newId();
        markCopy(*found.type, *copy, language);
        changes.append({found.type, nullptr, copy});
    }
    return changes;
}

Deletion planDeletion(const QStringList &ids, const Register &content)
{
    const QSet<QString> going(ids.cbegin(), ids.cend());
    const FindRecord findStaying = [&](const QString &id) {
        return going.contains(id) ? Register::Found() : content.find(id);
    };
    Deletion deletion;
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : content.records(*type)) {
            if (going.contains(record->id))
                continue;
            visitReferences(*type, *record, [&](const QString &path, const Field &, const QString &target) {
                if (going.contains(target))
                    deletion.usages.append({target, {type, record->id, path}});
            });
            // The register's own list entries are used as terms.
            visitTerms(*type, *record, [&](const QString &path, const Field &field, const QString &term) {
                if (going.contains(term) && !isKnownTerm(field, term, findStaying))
                    deletion.usages.append({term, {type, record->id, path}});
            });
        }
    }
    if (deletion.isRefused())
        return deletion;
    QSet<QString> planned;
    for (const QString &id : ids) {
        const Register::Found found = content.find(id);
        if (!found.record || planned.contains(id))
            continue;
        planned.insert(id);
        deletion.changes.append({found.type, found.record, nullptr}); // the store checks them together, in any order
    }
    return deletion;
}

} // namespace Cartulary
