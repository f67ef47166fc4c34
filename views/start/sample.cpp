// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "creations.h"
#include "samples.h"

namespace Cartulary {

Result<QList<Change>> sampleChanges()
{
    return readSample(QStringLiteral("atelier-numerique")).transform(creations);
}

} // namespace Cartulary
