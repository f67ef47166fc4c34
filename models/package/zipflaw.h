// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace Cartulary {

/// What can be wrong with a ZIP container.
enum class ZipFlaw {
    NoArchive,
    CutShort,
    Prefixed,
    Appended,
    Split,
    Contradiction,
    Overlap,
    DamagedData,
    WrongCrc,
    WrongSize,
    Encrypted,
    Compression,
    Link,
    OddName,
    UnreadableName,
    OutsideName,
    DuplicateName,
    TooManyParts,
    TooLarge,
    Bomb,
};

/// The sentence for @p flaw: what it is and what to do. @p where is the name of the part concerned, if one is.
std::unexpected<Error> flawed(ZipFlaw flaw, const QString &where = {});

} // namespace Cartulary
