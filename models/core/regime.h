// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vocabulary.h"

namespace Cartulary {

/// The data protection rules that an organisation's country has in place of the GDPR, or beside it: an entry of
/// resources/vocabulary/regime.json. The country decides, an ISO 3166-1 alpha-2 code; that of a country the list does
/// not name is the GDPR.
const Term &regimeOf(QStringView country);

/// Whether @p regime stands in place of the GDPR, as the UK GDPR does, not beside it.
bool replacesGdpr(const Term &regime);

/// @p term as @p regime has it: with what its `by_regime` says otherwise, and with the regime's name where it names the
/// GDPR.
Term adapted(const Term &term, const Term &regime);

/// A text that a detail of @p regime gives in each language; empty if there is none.
LocalizedText regimeText(const Term &regime, const QString &detail);

} // namespace Cartulary
