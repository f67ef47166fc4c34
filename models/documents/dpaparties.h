// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer.h"
#include "views.h"

namespace Cartulary {

/// Who concludes a data-processing agreement, and on what terms.
struct DpaParties
{
    bool supplier = false;       ///< the organisation is the controller
    RecordPointer customer;      ///< null for a blank form
    RecordPointer subProcessor;  ///< the supplier
    RecordView agreement;        ///< state is null if the register holds none
    QStringList activities;      ///< that the agreement covers; empty for all
};

Result<DpaParties> dpaPartiesOf(ComposeState &state, const DocumentRequest &request);

/// Adds controller, processor, agreement, direction_customer, direction_supplier to @p names.
void addDpaNames(ComposeState &state, const DpaParties &parties, QVariantHash &names);

} // namespace Cartulary
