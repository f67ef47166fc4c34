// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sections.h"

#include "customers.h"
#include "organisation.h"
#include "parties.h"
#include "processing.h"
#include "protection.h"
#include "retention.h"

#include <QCoreApplication>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Cartulary::Sections", text);
}

} // namespace

QList<Section> sections()
{
    return {
        {u"overview"_s, words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Overview")), true, {}},
        {u"organisation"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Organisation")),
         false,
         {&recordType<Organisation>(), &recordType<Contact>(), &recordType<Service>(), &recordType<Commitment>()}},
        {u"activities"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Activities")),
         false,
         {&recordType<Activity>(), &recordType<DataSubject>(), &recordType<DataCategory>(), &recordType<Source>(),
          &recordType<Recipient>(), &recordType<SharingRule>()}},
        {u"sub-processors"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Sub-processors")),
         false,
         {&recordType<SubProcessor>(), &recordType<Place>(), &recordType<Transfer>()}},
        {u"retention"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Retention")),
         false,
         {&recordType<RetentionRule>(), &recordType<BackupRegime>()}},
        {u"security"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Security")),
         false,
         {&recordType<SecurityMeasure>(), &recordType<BreachProcedure>()}},
        {u"rights"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Rights")),
         false,
         {&recordType<Right>(), &recordType<RightsProcedure>(), &recordType<Consent>(), &recordType<Cookie>(),
          &recordType<CookiePolicy>()}},
        {u"customers"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Customers")),
         false,
         {&recordType<Customer>(), &recordType<Agreement>(), &recordType<Reversibility>()}},
        {u"documents"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Documents")),
         true,
         {&recordType<DocumentProfile>(), &recordType<DocumentIssue>(), &recordType<VocabularyEntry>()}},
        {u"journal"_s, words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Journal")), true, {}},
    };
}

} // namespace Cartulary
