// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composestate.h"

namespace Cartulary {

struct Activity;
struct DataCategory;
struct SubProcessor;
struct Transfer;

/// The adequacy decision that @p transfer relies on: the one on its country, or on that of whom it goes to. Null if it
/// relies on something else, or if the controlled list has none for that country. Under rules in place of the GDPR,
/// which name no decisions, the safeguard itself for a country they take for adequate.
const Term *adequacyDecision(const ComposeState &state, const Transfer &transfer);

/// The mark for processors and recipients of @p activity in third countries to which no transfer leads (art. 13(1)(f),
/// 30(1)(e) GDPR). It names them, save who is named on request only. Empty if nothing is lacking.
QString transfersLacking(ComposeState &state, const Activity &activity);
/// The same for one processor.
QString transfersLacking(ComposeState &state, const SubProcessor &party);

/// The mark for the representative in the Union (art. 27 GDPR) of an organisation outside the European Economic Area,
/// where no contact is one. Where the organisation does not say whether it targets people in the Union, it is taken to
/// do so if the GDPR is its rules, or a customer has an address there. Empty if nothing is lacking.
QString representativeLacking(ComposeState &state);

/// The mark for special categories of data (art. 9 GDPR) that a controller's activity uses and for which neither the
/// category nor a purpose names a condition. Empty if nothing is lacking.
QString specialBasisLacking(ComposeState &state, const DataCategory &category);

} // namespace Cartulary
