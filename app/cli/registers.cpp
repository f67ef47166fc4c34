// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers.h"

#include "customers.h"
#include "parties.h"

#include <QCoreApplication>
#include <QFile>

namespace Cartulary {

using namespace Qt::StringLiterals;

Result<QList<Change>> changesToMerge(const Register &present, const Register &incoming)
{
    QList<Change> changes;
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : incoming.records(*type)) {
            const Register::Found found = present.find(record->id);
            if (found.type && found.type != type)
                return refused(QCoreApplication::translate(
                                   "Cartulary::Cli", "the id “%1” stands for a record of the type %2 in the register")
                                   .arg(record->id, found.type->name),
                               type->plural);
            if (found.type && type->equal(*found.record, *record))
                continue;
            changes.append({type, found.record, record});
        }
    }
    return changes;
}

Result<std::unique_ptr<RegisterFile>> openOrCreate(const QString &path, bool &made)
{
    made = !QFile::exists(path);
    return made ? RegisterFile::create(path, {}) : RegisterFile::open(path, RegisterFile::Mode::ReadWrite, {});
}

Result<QString> partyCalled(const Register &content, const QString &name)
{
    QStringList names;
    for (const RecordType *type : {&recordType<Customer>(), &recordType<SubProcessor>()}) {
        QStringList matches;
        for (const RecordPointer &record : content.records(*type)) {
            const QString known = displayName(*type, *record, Language::French);
            if (record->id == name || known.compare(name, Qt::CaseInsensitive) == 0)
                matches.append(record->id);
            names.append(known);
        }
        if (matches.size() > 1)
            return refused(
                QCoreApplication::translate("Cartulary::Cli", "several records are called “%1”; give the id of one: %2")
                    .arg(name, matches.join(u", "_s)));
        if (!matches.isEmpty())
            return matches.first();
    }
    return refused(
        names.isEmpty()
            ? QCoreApplication::translate("Cartulary::Cli", "the register has no customer and no supplier")
            : QCoreApplication::translate("Cartulary::Cli", "the register has no customer or supplier “%1”; it has: %2")
                  .arg(name, names.join(u", "_s)));
}

Result<qsizetype> mergeInto(const QString &path, const Register &incoming)
{
    bool made = false;
    auto file = openOrCreate(path, made);
    if (!file)
        return std::unexpected(file.error());
    const Result<QList<Change>> changes = changesToMerge((*file)->content(), incoming);
    const Result<void> applied = changes ? (*file)->apply(*changes) : std::unexpected(changes.error());
    if (applied)
        return changes->size();
    file->reset();
    if (made)
        QFile::remove(path);
    Error error = applied.error();
    if (error.code == Error::Code::Refused)
        error.file.clear(); // it is what was to be put in that is wrong, not the register
    return std::unexpected(error);
}

} // namespace Cartulary
