// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer.h"
#include "customers.h"

namespace Cartulary {

/// A version of a document that is about to be issued.
struct NewVersion
{
    QString number;
    QDate date; ///< of the version, printed on the document
    LocalizedText changeNote;
};

/// The customer, or the supplier, for whom @p issue was made; empty for everybody.
QString partyOf(const DocumentIssue &issue);

/// The issues of the document of @p request in its language and for its customer, oldest first.
QList<std::shared_ptr<const DocumentIssue>> issuesOf(const Register &content, const DocumentRequest &request);

/// The number after @p number: "2.1" -> "2.2", "3" -> "4", "" -> "1".
QString numberAfter(const QString &number);

/// The number to propose for the next issue: that of the version in force if it was not issued in this language yet,
/// else the one after it.
QString nextVersionNumber(const Register &content, const DocumentRequest &request);

/// The date of the version @p number of the document, if its profile has it; with no number, of the latest.
QDate versionDate(const Register &content, const QString &document, const QString &number = {});

/// The profile of @p document before and after @p version is published: the versions published until then are replaced.
/// A version that the profile has already keeps its date: the same one is issued in several languages. Before is null
/// if the register has no profile of the document. What is made for one customer has versions of its own and leaves the
/// profile alone.
struct ProfileChange
{
    RecordPointer before;
    RecordPointer after;
};
ProfileChange publish(const Register &content, const QString &document, const NewVersion &version);

/// Composes the document of @p request as @p version. @p content holds the published version already.
Result<Document> composeVersion(const Register &content, const DocumentRequest &request, const NewVersion &version);

} // namespace Cartulary
