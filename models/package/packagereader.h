// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packagepart.h"
#include "result.h"

namespace Cartulary {

/// How much a container may hold. The sizes are those after inflating, in bytes; packed it may not be larger either.
struct PackageLimits
{
    qsizetype entries = 8192;
    qint64 partSize = 64 * 1024 * 1024;
    qint64 totalSize = 96 * 1024 * 1024;
    int ratio = 250; ///< inflated to packed size, of what is larger than a megabyte
};

/// Reads a ZIP container from untrusted bytes into memory: central directory, local headers and data must tell the same
/// story. Refused, each with its own sentence: what is damaged, cut short, split, encrypted, compressed by anything but
/// deflate, larger than @p limits; entries that overlap or are links; names that are odd, lead outside or are given
/// twice (also by case, by composition of characters, or after percent-decoding, as OPC compares them). Nothing is ever
/// written to disk, and no archive within the archive is opened.
Result<PackageParts> readPackage(const QByteArray &bytes, const PackageLimits &limits = {});

} // namespace Cartulary
