// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issues.h"
#include "registerfile.h"

#include <QStringList>

namespace Cartulary {

/// A version that is to be issued: from which register, and in which formats.
struct IssueOrder
{
    Register content;
    DocumentRequest request;
    NewVersion version;
    QStringList endings; ///< "pdf", which stands first, "html" …
    QString journalHash; ///< of the register's state
    QDateTime now;
};

/// What is stored of an issued version, in one step.
struct MadeIssue
{
    QList<Change> changes;
    QList<QByteArray> attachments;
    std::shared_ptr<const DocumentIssue> issue;
    QString warning; ///< a sentence if the pages are not as wished
};

/// Makes the files of a version and its record. Takes as long as the document does: not for the window's thread.
Result<MadeIssue> makeIssue(const IssueOrder &order);

/// A file name for the document of @p request, without ending: "politique-de-confidentialite-v3-fr".
QString issueFileName(const Register &content, const DocumentRequest &request, const QString &number);

/// "Privacy policy", with the name of whom it is made for.
QString documentTitle(const Register &content, const DocumentRequest &request, Language language);

} // namespace Cartulary
