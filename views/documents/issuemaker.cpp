// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuemaker.h"

#include "digest.h"
#include "documentjson.h"
#include "organisation.h"
#include "parties.h"
#include "valuetext.h"
#include "writers.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Small letters, digits and hyphens of @p text: a name for every file system and every mail program.
QString slug(const QString &text)
{
    QString result;
    for (const QChar c : folded(text)) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            result += c;
        else if (!result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
    }
    constexpr qsizetype longest = 60;
    result.truncate(longest);
    return result.endsWith(u'-') ? result.chopped(1) : result;
}

/// The bytes of @p document in the format of @p ending, by way of a file: whatever formats there are.
Result<QByteArray> written(const Document &document, const QTemporaryDir &folder, const QString &ending,
                           const PdfOptions &options)
{
    const QString path = folder.filePath(u"issue."_s + ending);
    if (const Result<void> done = writeFile(document, path, options); !done)
        return std::unexpected(done.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ioError(file.errorString(), path);
    return file.readAll();
}

Result<void> makeFiles(const IssueOrder &order, const Document &document, MadeIssue &made, DocumentIssue &issue)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return ioError(QCoreApplication::translate("Cartulary::Issues", "no temporary folder could be made: %1")
                           .arg(folder.errorString()));
    const QString name = issueFileName(order.content, order.request, order.version.number);
    PdfOptions options;
    options.onWarning = [&made](const QString &sentence) { made.warning = sentence; };
    for (const QString &ending : order.endings) {
        const Result<QByteArray> bytes = written(document, folder, ending, options);
        if (!bytes)
            return std::unexpected(bytes.error());
        made.attachments.append(*bytes);
        if (issue.sha256.isEmpty()) {
            issue.fileName = name + u'.' + ending;
            issue.sha256 = sha256Of(*bytes);
            continue;
        }
        IssuedFile other;
        other.fileName = name + u'.' + ending;
        other.sha256 = sha256Of(*bytes);
        issue.otherFiles.append(other);
    }
    return {};
}

std::shared_ptr<DocumentIssue> recordOf(const IssueOrder &order)
{
    auto issue = std::make_shared<DocumentIssue>();
    issue->id = newId();
    issue->document = order.request.document;
    issue->language = languageCode(order.request.language);
    const bool supplier = order.content.find(order.request.customerId).type == &recordType<SubProcessor>();
    (supplier ? issue->supplier : issue->customer) = order.request.customerId;
    issue->number = order.version.number;
    // Whole seconds and an offset: what the register file keeps.
    const QDateTime now = order.now.toOffsetFromUtc(order.now.offsetFromUtc());
    issue->date.time = now.addMSecs(-now.time().msec());
    issue->effectiveDate = order.version.date;
    issue->changeNote = order.version.changeNote;
    issue->journalHash = order.journalHash;
    return issue;
}

} // namespace

Result<MadeIssue> makeIssue(const IssueOrder &order)
{
    MadeIssue made;
    Register content = order.content;
    if (order.request.customerId.isEmpty()) {
        const RecordType &profiles = recordType<DocumentProfile>();
        const ProfileChange change = publish(content, order.request.document, order.version);
        if (!change.before || !profiles.equal(*change.before, *change.after))
            made.changes.append({&profiles, change.before, change.after});
        content.put(profiles, change.after);
    }
    DocumentRequest request = order.request;
    request.date = order.version.date;
    const Result<Document> document = composeVersion(content, request, order.version);
    if (!document)
        return std::unexpected(document.error());
    const std::shared_ptr<DocumentIssue> issue = recordOf(order);
    if (const Result<void> files = makeFiles(order, *document, made, *issue); !files)
        return std::unexpected(files.error());
    const QByteArray tree = packDocument(*document);
    issue->treeSha256 = sha256Of(tree);
    made.attachments.append(tree);
    made.changes.append({&recordType<DocumentIssue>(), nullptr, issue});
    made.issue = issue;
    return made;
}

QString issueFileName(const Register &content, const DocumentRequest &request, const QString &number)
{
    QStringList parts{slug(termName(u"document"_s, request.document, content, request.language))};
    if (!request.customerId.isEmpty())
        parts.append(slug(recordName(request.customerId, content, request.language)));
    parts.append(u'v' + slug(number));
    parts.append(languageCode(request.language));
    parts.removeAll(QString());
    return parts.join(u'-');
}

QString documentTitle(const Register &content, const DocumentRequest &request, Language language)
{
    const QString title = termName(u"document"_s, request.document, content, language);
    if (request.customerId.isEmpty())
        return title;
    return u"%1 – %2"_s.arg(title, recordName(request.customerId, content, language));
}

} // namespace Cartulary
