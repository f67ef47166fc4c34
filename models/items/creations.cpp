// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creations.h"

namespace Cartulary {

QList<Change> creations(const Register &records)
{
    QList<Change> changes;
    for (const RecordType *type : recordTypes()) {
        for (const RecordPointer &record : records.records(*type))
            changes.append({type, nullptr, record});
    }
    return changes;
}

} // namespace Cartulary
