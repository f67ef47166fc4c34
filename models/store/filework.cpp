// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filework.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> systemError(const QString &path)
{
    return ioError(QCoreApplication::translate("Cartulary::Store", "the file could not be written: %1")
                       .arg(qt_error_string(errno)),
                   path);
}

void removeLog(const QString &path)
{
    for (const QString &ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + ending);
}

std::unexpected<Error> notLocked(const QLockFile &lock, const QString &path)
{
    if (lock.error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host, program;
        lock.getLockInfo(&process, &host, &program);
        return ioError(
            QCoreApplication::translate("Cartulary::Store",
                                        "the register is open for writing in another program: %1, process %2 on %3; "
                                        "it can be opened for reading only")
                .arg(program.isEmpty() ? u"?"_s : program)
                .arg(process)
                .arg(host.isEmpty() ? u"?"_s : host),
            path);
    }
    if (lock.error() == QLockFile::PermissionError)
        return ioError(QCoreApplication::translate("Cartulary::Store",
                                                   "the folder of the register cannot be written to; "
                                                   "the register can be opened for reading only"),
                       path);
    return ioError(QCoreApplication::translate(
                       "Cartulary::Store", "the register could not be locked for writing: the folder does not exist "
                                           "or the disk is full"),
                   path);
}

} // namespace

Result<FileLock> FileLock::take(const QString &path)
{
    constexpr int patience = 200; // ms: a command just before this one may be closing
    FileLock lock;
    lock.m_lock = std::make_shared<QLockFile>(path + u".lock"_s);
    lock.m_lock->setStaleLockTime(0); // stale is only what a dead process left, however long a window stays open
    if (!lock.m_lock->tryLock(patience))
        return notLocked(*lock.m_lock, path);
    return lock;
}

QString realPath(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return FileIdentity{quint64(found.st_dev), quint64(found.st_ino)};
}

Result<void> flushToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return systemError(path);
    const int flushed = ::fsync(file);
    const int problem = errno;
    ::close(file);
    errno = problem;
    if (flushed != 0 && problem != EINVAL) // some file systems cannot flush a folder
        return systemError(path);
    return {};
}

Result<void> putInPlace(const QString &temporary, const QString &path, bool overwrite)
{
    if (const Result<void> flushed = flushToDisk(temporary); !flushed)
        return flushed;
    if (overwrite || !QFileInfo::exists(path))
        removeLog(path); // of what is replaced or was removed: SQLite would read it into the new file
    const QByteArray from = QFile::encodeName(temporary), to = QFile::encodeName(path);
    const int renamed = overwrite ? ::rename(from.constData(), to.constData())
                                  : ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
    if (renamed != 0 && errno == EEXIST)
        return std::unexpected(
            Error{Error::Code::Io,
                  QCoreApplication::translate("Cartulary::Store", "there is already a file of this name"),
                  path,
                  {}});
    if (renamed != 0 && !overwrite && errno == EINVAL && !QFileInfo::exists(path)) // a file system without this form
        return putInPlace(temporary, path, true);
    if (renamed != 0)
        return systemError(path);
    return flushToDisk(QFileInfo(path).absolutePath());
}

void removeDatabase(const QString &path)
{
    QFile::remove(path);
    removeLog(path);
}

} // namespace Cartulary
