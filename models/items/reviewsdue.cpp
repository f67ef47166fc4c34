// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewsdue.h"

#include "customers.h"
#include "parties.h"
#include "processing.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

QList<ReviewDue> reviewsDue(const Register &content, QDate today, QDate before)
{
    QList<ReviewDue> due;
    const auto add = [&](ReviewDue::Kind kind, const RecordType &type, const Record &record, const QString &field,
                         QDate day) {
        const bool isPast = kind == ReviewDue::Kind::End && day < today;
        if (day.isValid() && day < before && !isPast)
            due.append({kind, &type, record.id, field, day});
    };
    for (const auto &activity : content.all<Activity>()) {
        if (activity->status != "ended"_L1)
            add(ReviewDue::Kind::Review, recordType<Activity>(), *activity, u"review_date"_s, activity->reviewDate);
    }
    for (const auto &party : content.all<SubProcessor>())
        add(ReviewDue::Kind::End, recordType<SubProcessor>(), *party, u"until"_s, party->until);
    for (const auto &agreement : content.all<Agreement>())
        add(ReviewDue::Kind::End, recordType<Agreement>(), *agreement, u"end_date"_s, agreement->endDate);
    std::ranges::stable_sort(due, {}, &ReviewDue::day);
    return due;
}

} // namespace Cartulary
