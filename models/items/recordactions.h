// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registerfile.h"

namespace Cartulary {

/// Copies of the records @p ids, in their order, under ids of their own: "Invoicing (copy)", in each language that the
/// name has. @p language is that of a name which belongs to none. Records of which there is only one are passed over.
QList<Change> duplicatesOf(const QStringList &ids, const Register &content, Language language);

/// What deleting some records takes: the changes, or who needs them still.
struct Deletion
{
    /// A record outside the selection that refers to one of it.
    struct Held
    {
        QString recordId; ///< of the selection
        Usage user;
    };

    QList<Change> changes; ///< empty if it is refused
    QList<Held> usages;   ///< empty if it is not

    bool isRefused() const { return !usages.isEmpty(); }
};

/// How the records @p ids can be deleted together; they may refer to each other.
Deletion planDeletion(const QStringList &ids, const Register &content);

} // namespace Cartulary
