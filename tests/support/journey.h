// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace Cartulary::Test {

/// A navigator that goes nowhere and remembers where it was sent.
class Journey : public Navigator
{
public:
    QStringList stations; ///< "record ID FIELD", "type NAME", "new NAME", "page NAME", "document NAME ID FIELD"
    QList<Origin> records; ///< of those stations that are records: id and field
    std::shared_ptr<RegisterSession> opened; ///< in a window of its own

    void showRecord(const QString &id, const QString &field) override
    {
        records.append({{}, id, field});
        say({QStringLiteral("record"), id, field});
    }
    void showType(const RecordType &type) override { say({QStringLiteral("type"), type.name}); }
    void newRecord(const RecordType &type) override { say({QStringLiteral("new"), type.name}); }
    void showPage(const QString &name, const QVariantMap &) override { say({QStringLiteral("page"), name}); }
    void showInDocument(const Origin &origin, const QString &document) override
    {
        say({QStringLiteral("document"), document, origin.recordId, origin.field});
    }
    void openWindow(const std::shared_ptr<RegisterSession> &session) override { opened = session; }

    void forget()
    {
        stations.clear();
        records.clear();
    }

private:
    void say(QStringList words)
    {
        words.removeAll(QString());
        stations.append(words.join(u' '));
    }
};

} // namespace Cartulary::Test
