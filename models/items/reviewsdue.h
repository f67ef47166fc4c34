// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"

namespace Cartulary {

/// A day on which the officer has to look at a record again.
struct ReviewDue
{
    enum class Kind {
        Review, ///< the day by which it is to be reviewed
        End,    ///< the day on which it ends: a contract, an agreement
    };

    Kind kind = Kind::Review;
    const RecordType *type = nullptr;
    QString recordId;
    QString field; ///< that holds the day
    QDate day;
};

/// What is due before @p before, earliest first: reviews, late ones too, and what ends from @p today on. Activities
/// that are over are not reviewed.
QList<ReviewDue> reviewsDue(const Register &content, QDate today, QDate before);

} // namespace Cartulary
