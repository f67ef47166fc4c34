// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "localizedtext.h"
#include "moment.h"
#include "period.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Cartulary {

/// Yes, no, or not stated: "no DPO" is not the same as "nobody said".
enum class Answer { NotStated, Yes, No };

/// What is described field by field: a record, or a part of one. The derived structs are plain values.
struct Fields
{
    virtual ~Fields() = default;
    bool operator==(const Fields &) const = default;

protected:
    Fields() = default;
    Fields(const Fields &) = default;
    Fields(Fields &&) = default;
    Fields &operator=(const Fields &) = default;
    Fields &operator=(Fields &&) = default;
};

/// A record of the register. The id is stable and unique in the whole register; the program makes UUIDs, an imported
/// file may use any token of letters, digits, '.', '_' and '-'.
struct Record : Fields
{
    QString id;
    bool operator==(const Record &) const = default;
};

} // namespace Cartulary
