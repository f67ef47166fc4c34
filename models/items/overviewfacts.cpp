// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewfacts.h"

#include "composer.h"
#include "customers.h"
#include "fieldpath.h"
#include "processing.h"
#include "recordplaces.h"
#include "vocabulary.h"

#include <QSet>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Reviews are announced so long before their day.
constexpr int monthsAhead = 3;

/// Documents are made of so many activities, to see what they lack.
constexpr qsizetype mostActivities = 300;

/// Records that the program keeps for itself are not filled in by hand.
bool isFilledIn(const RecordType &type)
{
    return &type != &recordType<DocumentIssue>() && &type != &recordType<CustomerTemplate>()
        && &type != &recordType<WordingOverride>() && &type != &recordType<VocabularyEntry>();
}

void noteFirst(std::optional<TypeFacts::Place> &place, const Record &record, const Gap &gap)
{
    if (!place)
        place = TypeFacts::Place{record.id, gap.path};
}

TypeFacts factsOf(const RecordType &type, const Register &content)
{
    TypeFacts facts{.type = &type, .records = content.records(type).size()};
    for (const RecordPointer &record : content.records(type)) {
        Completeness completeness = completenessOf(type, *record);
        for (const Gap &gap : std::exchange(completeness.gaps, {})) {
            if (gap.kind == Gap::Kind::Asked)
                noteFirst(facts.firstAsked, *record, gap);
            else
                noteFirst(gap.language == Language::French ? facts.firstFrench : facts.firstEnglish, *record, gap);
        }
        facts.sum += completeness;
    }
    return facts;
}

DocumentFacts factsOf(const QString &document, const Register &content, Language language, QDate day)
{
    DocumentFacts facts{.document = document};
    QSet<std::pair<QString, QString>> known; // there may be thousands
    for (const Language written : {language, otherLanguage(language)}) {
        const Result<Document> made = compose(content, {.document = document, .language = written, .date = day});
        if (!made) {
            facts.problem = made.error().message;
            continue;
        }
        for (const MissingField &missing : made->missing) {
            const std::pair place{missing.origin.recordId, missing.origin.field};
            if (known.contains(place))
                continue;
            known.insert(place);
            facts.missing.append(missing);
            // The label is in the document's language and says nothing of the part it is in.
            if (const RecordType *type = findRecordType(missing.origin.recordType))
                facts.missing.last().label = pathInWords(*type, missing.origin.field, language);
        }
    }
    return facts;
}

} // namespace

OverviewFacts overviewFacts(const Register &content, Language language, QDate day)
{
    OverviewFacts facts;
    for (const RecordType *type : recordTypes()) {
        if (!isFilledIn(*type) || content.records(*type).isEmpty())
            continue;
        const TypeFacts ofType = factsOf(*type, content);
        if (ofType.sum.asked > 0 || ofType.sum.texts > 0)
            facts.types.append(ofType);
    }
    facts.reviews = reviewsDue(content, day, day.addMonths(monthsAhead));
    facts.flow = dataFlow(content, language, day);
    return facts;
}

QList<DocumentFacts> documentFacts(const Register &content, Language language, QDate day,
                                   const std::atomic<bool> &cancelled)
{
    QList<DocumentFacts> facts;
    const bool tooMany = content.records(recordType<Activity>()).size() > mostActivities;
    const Register looked = tooMany ? withFirstActivities(content, mostActivities) : content;
    for (const Term &document : vocabulary(u"document"_s)->terms) {
        if (cancelled)
            break;
        facts.append(factsOf(document.id, looked, language, day));
        if (tooMany)
            facts.last().lookedAt = mostActivities;
    }
    return facts;
}

} // namespace Cartulary
