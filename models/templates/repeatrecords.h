// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registervalues.h"
#include "scan.h"
#include "synonyms.h"
#include "templatemap.h"

#include <functional>

namespace Cartulary {

/// The records that each repeat of a document goes over: those of a list of the register, or those that the record of
/// a loop around it has: "for p in a.purposes".
class RepeatRecords
{
public:
    /// The record of a loop; invalid if there is none.
    using RecordOf = std::function<QVariant(int loop)>;

    /// @p scan and @p values must outlive the object. @p isCarriedOut says of a loop whether it is; without it, all
    /// are.
    RepeatRecords(const Scan &scan, TemplateMap map, RegisterValues &values,
                  std::function<bool(int loop)> isCarriedOut = {})
        : m_scan(scan)
        , m_map(std::move(map))
        , m_values(values)
        , m_isCarriedOut(std::move(isCarriedOut))
    {
    }

    /// The loop around @p repeat whose record has the list that it goes over, and the path from there; none if it goes
    /// over a list of the register's own.
    std::optional<std::pair<int, QString>> nestedIn(int repeat, const RecordOf &recordOf) const;
    /// Its records, where the loops around it are at those of @p recordOf.
    QVariantList records(int repeat, const RecordOf &recordOf) const;
    /// Its records, where the loops around it are at their first one.
    QVariantList samples(int repeat) const;

private:
    QString fieldFor(const Repeat &loop, const QVariant &record, const QString &path, const RecordList *called) const;

    const Scan &m_scan;
    const TemplateMap m_map;
    RegisterValues &m_values;
    const std::function<bool(int loop)> m_isCarriedOut;
};

} // namespace Cartulary
