// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachments.h"

#include "connection.h"
#include "customers.h"
#include "digest.h"
#include "transaction.h"
#include "vocabulary.h"

#include <QCoreApplication>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> damaged(const Register &content, const QString &sha256)
{
    for (const auto &issue : content.all<DocumentIssue>()) {
        const bool other = std::ranges::contains(issue->otherFiles, sha256, &IssuedFile::sha256);
        if (issue->sha256 != sha256 && issue->treeSha256 != sha256 && !other)
            continue;
        const Vocabulary *documents = vocabulary(u"document"_s);
        const Term *document = documents ? documents->find(issue->document) : nullptr;
        return refused(QCoreApplication::translate("Cartulary::Store",
                                                   "the file kept for version %1 of the document “%2” was damaged or "
                                                   "changed; restore a backup")
                           .arg(issue->number, document ? document->label.anyText(Language::English) : issue->document),
                       u"document_issues[%1]"_s.arg(issue->id));
    }
    for (const auto &wording : content.all<WordingOverride>()) {
        if (wording->originalSha256 == sha256)
            return refused(QCoreApplication::translate("Cartulary::Store",
                                                       "the text kept for the section “%1” was damaged or changed; "
                                                       "restore a backup")
                               .arg(wording->section),
                           u"wording_overrides[%1]"_s.arg(wording->id));
    }
    return refused(QCoreApplication::translate("Cartulary::Store",
                                               "a file kept for a record that was removed since was damaged or "
                                               "changed; restore a backup"),
                   u"attachment %1"_s.arg(sha256));
}

} // namespace

Result<void> storeAttachment(const Transaction &transaction, const QByteArray &bytes)
{
    const QByteArray kept = bytes.isNull() ? QByteArray("") : bytes; // a null one would be stored as NULL
    const auto stored = transaction.connection().run( // not execute(): a prepared statement would hold on to the bytes
        u"INSERT INTO \"attachment\" (\"sha256\", \"bytes\") VALUES (?, ?) "
        "ON CONFLICT (\"sha256\") DO UPDATE SET \"bytes\" = excluded.\"bytes\""_s,
        {sha256Of(bytes), kept});
    if (!stored)
        return std::unexpected(stored.error());
    return {};
}

Result<QByteArray> readAttachment(Connection &connection, const QString &sha256)
{
    const Result<QVariant> found = connection.value(u"SELECT \"bytes\" FROM \"attachment\" WHERE \"sha256\" = ?"_s,
                                                    {sha256});
    if (!found)
        return std::unexpected(found.error());
    if (found->isNull())
        return refused(QCoreApplication::translate("Cartulary::Store",
                                                   "the register does not keep this file; it came here without its "
                                                   "files, or was made by another way"),
                       u"attachment %1"_s.arg(sha256));
    const QByteArray bytes = found->toByteArray();
    if (sha256Of(bytes) != sha256)
        return refused(QCoreApplication::translate("Cartulary::Store",
                                                   "the file kept in the register was damaged or changed: its digest "
                                                   "is no longer the one recorded; restore a backup"),
                       u"attachment %1"_s.arg(sha256));
    return bytes;
}

Result<QSet<QString>> readDigests(Connection &connection)
{
    Result<QSqlQuery> query = connection.run(u"SELECT \"sha256\" FROM \"attachment\""_s);
    if (!query)
        return std::unexpected(query.error());
    QSet<QString> digests;
    while (query->next())
        digests.insert(query->value(0).toString());
    return digests;
}

Result<qint64> checkAttachments(Connection &connection, const Register &content)
{
    Result<QSqlQuery> query = connection.run(u"SELECT \"sha256\", \"bytes\" FROM \"attachment\" ORDER BY \"sha256\""_s);
    if (!query)
        return std::unexpected(query.error());
    qint64 count = 0;
    for (; query->next(); ++count) {
        const QString sha256 = query->value(0).toString();
        if (sha256Of(query->value(1).toByteArray()) != sha256)
            return damaged(content, sha256);
    }
    return count;
}

} // namespace Cartulary
