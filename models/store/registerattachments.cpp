// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a register file keeps: reading them back.
#include "attachments.h"
#include "registerfile_p.h"

namespace Cartulary {

namespace {

template<typename T>
Result<void> take(Result<T> found, T &into)
{
    if (!found)
        return std::unexpected(found.error());
    into = std::move(*found);
    return {};
}

std::unexpected<Error> ofRegister(Error error, const QString &path)
{
    error.file = path; // not the private copy that may have been read
    return std::unexpected(error);
}

} // namespace

Result<QByteArray> RegisterFile::attachment(const QString &sha256) const
{
    QByteArray bytes;
    const Result<void> read = d->read([&](Connection &source) { return take(readAttachment(source, sha256), bytes); });
    if (!read)
        return ofRegister(read.error(), d->path);
    return bytes;
}

Result<QSet<QString>> RegisterFile::attachments() const
{
    QSet<QString> digests;
    const Result<void> read = d->read([&](Connection &source) { return take(readDigests(source), digests); });
    if (!read)
        return ofRegister(read.error(), d->path);
    return digests;
}

} // namespace Cartulary
