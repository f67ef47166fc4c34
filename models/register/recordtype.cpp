// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtype.h"

#include "customers.h"
#include "organisation.h"
#include "parties.h"
#include "processing.h"
#include "protection.h"
#include "retention.h"

namespace Cartulary {

const Field *RecordType::field(const QString &fieldName) const
{
    for (const Field &candidate : fields) {
        if (candidate.name == fieldName)
            return &candidate;
    }
    return nullptr;
}

const QList<const RecordType *> &recordTypes()
{
    static const QList<const RecordType *> types{
        &recordType<Organisation>(),     &recordType<Contact>(),         &recordType<Service>(),
        &recordType<DataSubject>(),      &recordType<DataCategory>(),    &recordType<Source>(),
        &recordType<Recipient>(),        &recordType<SubProcessor>(),    &recordType<Place>(),
        &recordType<Transfer>(),         &recordType<RetentionRule>(),   &recordType<BackupRegime>(),
        &recordType<SecurityMeasure>(),  &recordType<Activity>(),        &recordType<SharingRule>(),
        &recordType<BreachProcedure>(),  &recordType<Right>(),           &recordType<RightsProcedure>(),
        &recordType<Consent>(),          &recordType<Cookie>(),          &recordType<CookiePolicy>(),
        &recordType<Commitment>(),       &recordType<Reversibility>(),   &recordType<Customer>(),
        &recordType<Agreement>(),        &recordType<DocumentProfile>(), &recordType<DocumentIssue>(),
        &recordType<CustomerTemplate>(), &recordType<WordingOverride>(), &recordType<VocabularyEntry>(),
    };
    return types;
}

const RecordType *findRecordType(const QString &name)
{
    const QString wanted = QString(name).replace(QLatin1Char('-'), QLatin1Char('_'));
    for (const RecordType *type : recordTypes()) {
        if (wanted == type->name || wanted == type->plural)
            return type;
    }
    return nullptr;
}

} // namespace Cartulary
