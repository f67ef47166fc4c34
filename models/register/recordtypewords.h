// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordtype.h"

namespace Cartulary {

/// What belongs into records of @p type, in two sentences at most.
LocalizedText recordTypeHelp(const RecordType &type);

/// One example of such a record, as a fragment: "Invoicing the services subscribed to".
LocalizedText recordTypeExample(const RecordType &type);

} // namespace Cartulary
