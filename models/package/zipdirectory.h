// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packagereader.h"

namespace Cartulary {

/// One entry of a ZIP archive, after its central and its local header were found to agree.
struct ZipEntry
{
    QString name;
    quint16 method = 0;
    quint32 crc = 0;
    qint64 packedSize = 0;
    qint64 size = 0;
    qint64 start = 0; ///< of the local header
    qint64 data = 0;  ///< of the packed bytes
    qint64 end = 0;   ///< behind the packed bytes and what describes them
};

/// The entries of the ZIP archive @p bytes in the order of its central directory, checked against the local headers,
/// one another and @p limits. Nothing is unpacked.
Result<QList<ZipEntry>> readZipDirectory(QByteArrayView bytes, const PackageLimits &limits);

} // namespace Cartulary
