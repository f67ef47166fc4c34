// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues.h"

#include "organisation.h"
#include "valuewords.h"
#include "words.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The profile that the composer takes: the last of its document.
std::shared_ptr<const DocumentProfile> profileOf(const Register &content, const QString &document)
{
    std::shared_ptr<const DocumentProfile> found;
    for (const auto &profile : content.all<DocumentProfile>()) {
        if (profile->document == document)
            found = profile;
    }
    return found;
}

/// The latest by date, the last given where dates are equal: the composer's choice too.
const Version *latestVersion(const std::shared_ptr<const DocumentProfile> &profile)
{
    const Version *latest = nullptr;
    for (const Version &version : profile ? profile->versions : QList<Version>()) {
        if (!latest || version.date >= latest->date)
            latest = &version;
    }
    return latest;
}

} // namespace

QString partyOf(const DocumentIssue &issue)
{
    return issue.customer.isEmpty() ? issue.supplier : issue.customer;
}

QList<std::shared_ptr<const DocumentIssue>> issuesOf(const Register &content, const DocumentRequest &request)
{
    QList<std::shared_ptr<const DocumentIssue>> result;
    for (const auto &issue : content.all<DocumentIssue>()) {
        if (issue->document == request.document && issue->language == languageCode(request.language)
            && partyOf(*issue) == request.customerId)
            result.append(issue);
    }
    std::ranges::stable_sort(result, {}, [](const auto &issue) { return issue->date.time; });
    return result;
}

QString numberAfter(const QString &number)
{
    static const QRegularExpression lastNumber(u"^(.*?)([0-9]{1,9})([^0-9]*)$"_s);
    const QRegularExpressionMatch match = lastNumber.match(number);
    if (!match.hasMatch())
        return number.isEmpty() ? u"1"_s : number + u" 2"_s;
    return match.captured(1) + QString::number(match.captured(2).toLongLong() + 1) + match.captured(3);
}

QString nextVersionNumber(const Register &content, const DocumentRequest &request)
{
    const auto issues = issuesOf(content, request);
    const auto profile = profileOf(content, request.document);
    const Version *latest = latestVersion(profile);
    const QString inForce = latest ? latest->number : QString();
    if (!issues.isEmpty() && !request.customerId.isEmpty())
        return numberAfter(issues.last()->number);
    const bool issued = std::ranges::any_of(issues, [&](const auto &issue) { return issue->number == inForce; });
    if (!inForce.isEmpty() && !issued)
        return inForce;
    return numberAfter(!inForce.isEmpty() || issues.isEmpty() ? inForce : issues.last()->number);
}

QDate versionDate(const Register &content, const QString &document, const QString &number)
{
    const auto profile = profileOf(content, document);
    if (number.isEmpty()) {
        const Version *latest = latestVersion(profile);
        return latest ? latest->date : QDate();
    }
    for (const Version &version : profile ? profile->versions : QList<Version>()) {
        if (version.number == number)
            return version.date;
    }
    return {};
}

ProfileChange publish(const Register &content, const QString &document, const NewVersion &version)
{
    const auto before = profileOf(content, document);
    auto after = before ? std::make_shared<DocumentProfile>(*before) : std::make_shared<DocumentProfile>();
    if (!before) {
        after->id = newId();
        after->document = document;
    }
    auto entry = std::ranges::find(after->versions, version.number, &Version::number);
    if (entry == after->versions.end()) {
        for (Version &older : after->versions) {
            if (older.state == "published"_L1)
                older.state = u"replaced"_s;
        }
        after->versions.emplaceBack();
        entry = std::prev(after->versions.end());
        entry->number = version.number;
    }
    if (!entry->date.isValid())
        entry->date = version.date;
    entry->state = u"published"_s;
    for (const auto &[language, note] : version.changeNote.texts()) {
        if (!note.isEmpty())
            entry->changeNote.setText(language, note);
    }
    return {before, after};
}

Result<Document> composeVersion(const Register &content, const DocumentRequest &request, const NewVersion &version)
{
    Result<Document> document = compose(content, request);
    if (document && !request.customerId.isEmpty()) {
        const Words words(request.language);
        document->versionLine = words["version_number"].replace("{number}"_L1, version.number) + u" – "_s
                              + words["dated"].replace("{when}"_L1, dateInWords(version.date, request.language));
    }
    return document;
}

} // namespace Cartulary
