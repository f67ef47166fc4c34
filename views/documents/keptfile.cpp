// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptfile.h"

#include "writers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct Kept
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::KeptFile)
};

/// The name of a file from a record, which may have come from anywhere: no folders, and only endings that the program
/// itself writes. The desktop runs what ends otherwise.
QString safeName(const QString &name)
{
    const QFileInfo file(QFileInfo(name).fileName());
    QString base = file.completeBaseName();
    while (base.startsWith(u'.') || base.startsWith(u'-'))
        base.remove(0, 1);
    const QString ending = file.suffix().toLower();
    return (base.isEmpty() ? u"document"_s : base) + u'.' + (documentEndings().contains(ending) ? ending : u"pdf"_s);
}

Result<void> writeTo(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return ioError(Kept::tr("The file could not be written: %1.").arg(file.errorString()), path);
}

Result<QString> writeToLookAt(const KeptFile &file, const QByteArray &bytes)
{
    // The program that shows it may read it at any time until this one ends.
    static const QTemporaryDir folder;
    const QString place = folder.filePath(file.sha256.first(16));
    if (!folder.isValid() || !QDir().mkpath(place))
        return ioError(Kept::tr("No temporary folder could be made: %1.").arg(folder.errorString()));
    const QString path = QDir(place).filePath(safeName(file.name));
    QFile::remove(path);
    if (const Result<void> written = writeTo(path, bytes); !written)
        return std::unexpected(written.error());
    QFile::setPermissions(path, QFile::ReadOwner);
    return path;
}

} // namespace

QList<KeptFile> filesOf(const DocumentIssue &issue)
{
    QList<KeptFile> files{{issue.fileName, issue.sha256}};
    for (const IssuedFile &other : issue.otherFiles)
        files.append({other.fileName, other.sha256});
    return files;
}

void openKept(const WindowContext &context, const KeptFile &file, QWidget *parent)
{
    Dialogs &dialogs = context.dialogs;
    context.session.readAttachment(file.sha256, parent, [file, &dialogs, parent](const Result<QByteArray> &bytes) {
        const Result<QString> path = bytes ? writeToLookAt(file, *bytes) : std::unexpected(bytes.error());
        if (path)
            dialogs.showOutside(QUrl::fromLocalFile(*path));
        else
            dialogs.say(parent, path.error());
    });
}

void saveKept(const WindowContext &context, const KeptFile &file, QWidget *parent)
{
    const QString name = safeName(file.name);
    const QString ending = QFileInfo(name).suffix();
    Dialogs &dialogs = context.dialogs;
    const QString path = dialogs.saveFile(parent, Kept::tr("Save a copy"), name,
                                          {{Kept::tr("%1 document").arg(ending.toUpper()), ending}});
    if (path.isEmpty())
        return;
    context.session.readAttachment(file.sha256, parent, [path, &dialogs, parent](const Result<QByteArray> &bytes) {
        const Result<void> written = bytes ? writeTo(path, *bytes) : std::unexpected(bytes.error());
        if (!written)
            dialogs.say(parent, written.error());
    });
}

} // namespace Cartulary
