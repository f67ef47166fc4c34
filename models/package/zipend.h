// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QtEndian>

namespace Cartulary {

/// The little-endian number at @p at of @p bytes; the caller has made sure that it is there.
template<typename Number>
Number zipNumber(QByteArrayView bytes, qint64 at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

/// Where the central directory of a ZIP archive is, and how many entries it has.
struct ZipEnd
{
    quint64 entries = 0;
    quint64 offset = 0;
    quint64 size = 0;
};

/// Reads the end of central directory records, plain and ZIP64 (APPNOTE 4.3.14 to 4.3.16), which must close the file
/// and agree. The directory named lies within the file and ends where they begin.
Result<ZipEnd> readZipEnd(QByteArrayView bytes);

} // namespace Cartulary
