// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"

using namespace Cartulary;
using namespace Cartulary::Test;

/// The input is a file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<PackageParts> parts = readPackage(bytes);
    if (parts)
        mustSurvive(*parts);
    else
        mustBeSaid(parts.error());
    const Result<OfficeFile> file = readOfficeFile(bytes);
    if (!file)
        mustBeSaid(file.error());
    return 0;
}
