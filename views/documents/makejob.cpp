// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "makejob.h"

#include "writers.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QTemporaryDir>

#include <filesystem>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

using Told = std::function<void(int done, const QString &file)>;

/// Writes all files into a folder beside their places, then moves them there. Without a value if given up.
Result<std::optional<QList<Document>>> make(const MakePlan &plan, const Register &content,
                                            const std::atomic<bool> &cancelled, const Told &tell)
{
    const QDir folder(plan.folder);
    QTemporaryDir workshop(folder.filePath(u".cartulary-XXXXXX"_s));
    if (!workshop.isValid())
        return ioError(QCoreApplication::translate("Cartulary::Documents", "Nothing can be written into this folder."),
                       plan.folder);
    QList<Document> documents;
    int done = 0;
    for (const DocumentRequest &request : plan.requests) {
        const Result<Document> document = compose(content, request);
        if (!document)
            return std::unexpected(document.error());
        for (const QString &ending : plan.endings) {
            if (cancelled)
                return std::nullopt;
            const QString name = plan.fileName(request, ending);
            tell(done++, name);
            if (const Result<void> written = writeFile(*document, workshop.filePath(name)); !written)
                return std::unexpected(Error{written.error().code, written.error().message, folder.filePath(name), {}});
        }
        documents.append(*document);
    }
    if (cancelled)
        return std::nullopt;
    for (const QString &file : plan.files()) {
        std::error_code failure;
        const QString from = workshop.filePath(QFileInfo(file).fileName());
        std::filesystem::rename(from.toStdU16String(), file.toStdU16String(), failure); // takes an old file's place
        if (failure)
            return ioError(QString::fromStdString(failure.message()), file);
    }
    return documents;
}

} // namespace

QString MakePlan::fileName(const DocumentRequest &request, const QString &ending) const
{
    return u"%1-%2.%3"_s.arg(name, languageCode(request.language), ending);
}

QStringList MakePlan::files() const
{
    QStringList all;
    for (const DocumentRequest &request : requests)
        all += filesOf(request);
    return all;
}

QStringList MakePlan::filesOf(const DocumentRequest &request) const
{
    QStringList all;
    for (const QString &ending : endings)
        all.append(QDir(folder).filePath(fileName(request, ending)));
    return all;
}

MakeJob::MakeJob(const MakePlan &plan, const Register &content, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_content(content)
{
}

void MakeJob::start()
{
    const QPointer<MakeJob> self(this);
    const auto tell = [self](auto act) {
        QMetaObject::invokeMethod(qApp, [self, act] {
            if (self)
                act(*self);
        });
    };
    m_thread.post([tell, plan = m_plan, content = m_content, cancelled = m_cancelled] {
        const int total = int(plan.requests.size() * plan.endings.size());
        const auto result = make(plan, content, *cancelled, [&](int done, const QString &file) {
            tell([done, total, file](MakeJob &job) { Q_EMIT job.progressed(done, total, file); });
        });
        tell([result](MakeJob &job) {
            if (!result)
                Q_EMIT job.failed(result.error());
            else if (!*result)
                Q_EMIT job.cancelled();
            else
                Q_EMIT job.made(**result);
        });
    });
}

} // namespace Cartulary
