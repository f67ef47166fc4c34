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
        {u"overview"_s, words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Overview")), true, {}, u"Ctrl+1"_s},
        {u"organisation"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Organisation")),
         false,
         {&recordType<Organisation>(), &recordType<Contact>(), &recordType<Service>(), &recordType<Commitment>()},
         u"Ctrl+2"_s},
        {u"activities"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Activities")),
         false,
         {&recordType<Activity>(), &recordType<DataSubject>(), &recordType<DataCategory>(), &recordType<Source>(),
          &recordType<Recipient>(), &recordType<SharingRule>()},
         u"Ctrl+3"_s},
        {u"sub-processors"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Sub-processors")),
         false,
         {&recordType<SubProcessor>(), &recordType<Place>(), &recordType<Transfer>()},
         u"Ctrl+4"_s},
        {u"retention"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Retention")),
         false,
         {&recordType<RetentionRule>(), &recordType<BackupRegime>()},
         u"Ctrl+5"_s},
        {u"security"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Security")),
         false,
         {&recordType<SecurityMeasure>(), &recordType<BreachProcedure>()},
         u"Ctrl+6"_s},
        {u"rights"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Rights")),
         false,
         {&recordType<Right>(), &recordType<RightsProcedure>(), &recordType<Consent>(), &recordType<Cookie>(),
          &recordType<CookiePolicy>()},
         u"Ctrl+7"_s},
        {u"customers"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Customers")),
         false,
         {&recordType<Customer>(), &recordType<Agreement>(), &recordType<Reversibility>()},
         u"Ctrl+8"_s},
        {u"documents"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Documents")),
         true,
         {&recordType<DocumentProfile>(), &recordType<DocumentIssue>(), &recordType<VocabularyEntry>()},
         u"Ctrl+9"_s},
        {u"templates"_s,
         words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Templates")),
         true,
         {&recordType<CustomerTemplate>()},
         u"Ctrl+T"_s},
        {u"journal"_s, words(QT_TRANSLATE_NOOP("Cartulary::Sections", "Journal")), true, {}, u"Ctrl+0"_s},
    };
}

} // namespace Cartulary
