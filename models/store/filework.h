// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <memory>
#include <optional>

class QLockFile;

namespace Cartulary {

/// The lock of the one program that may write to a register file. It ends with the program: a killed one's is taken
/// over.
class FileLock
{
public:
    /// Locks the register at @p path; the error says who holds it.
    static Result<FileLock> take(const QString &path);

private:
    std::shared_ptr<QLockFile> m_lock;
};

/// The same name for a file by every path that leads to it, so that all find the same lock and the same log.
QString realPath(const QString &path);

/// Which file a path leads to: another one if it was replaced, none if it was removed or renamed.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    bool operator==(const FileIdentity &) const = default;

    static std::optional<FileIdentity> of(const QString &path);
};

/// Waits until @p path is on the disk, not only in the system's memory.
Result<void> flushToDisk(const QString &path);

/// Gives the complete file @p temporary the name @p path, at once, on the disk when it returns. Without
/// @p overwrite refused if there is something.
Result<void> putInPlace(const QString &temporary, const QString &path, bool overwrite);

/// Removes @p path and what SQLite leaves beside it.
void removeDatabase(const QString &path);

} // namespace Cartulary
