// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

/// What the reader and the writer share of the ZIP format (APPNOTE.TXT 6.3.10, chapter 4).
namespace Cartulary::Zip {

constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint32 end64Signature = 0x06064b50;
constexpr quint32 locator64Signature = 0x07064b50;
constexpr quint32 descriptorSignature = 0x08074b50;

/// Sizes of the records without what varies in length.
constexpr qsizetype localSize = 30;
constexpr qsizetype centralSize = 46;
constexpr qsizetype endSize = 22;
constexpr qsizetype end64Size = 56;
constexpr qsizetype locator64Size = 20;

constexpr quint16 flagEncrypted = 1 << 0;
constexpr quint16 flagDescriptor = 1 << 3;
constexpr quint16 flagPatch = 1 << 5;
constexpr quint16 flagStrongEncryption = 1 << 6;
constexpr quint16 flagUtf8 = 1 << 11;
constexpr quint16 flagMaskedHeaders = 1 << 13;

constexpr quint16 methodStored = 0;
constexpr quint16 methodDeflated = 8;

} // namespace Cartulary::Zip
