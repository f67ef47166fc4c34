// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataflow.h"

namespace Cartulary {

/// The words of the data-flow map: what stands in its boxes, in its table, and what is read out.
namespace FlowWords {

QString kind(const FlowNode &node);
/// "12 recipients": a folded group.
QString count(FlowNode::Kind kind, int number);
QString territory(Territory territory);
/// "Germany · European Economic Area"; "Country not stated".
QString country(const QString &code, Territory territory, Language language);
/// What allows the transfer, or that nothing is stated though something must be; empty where nothing is needed.
QString safeguard(const FlowNode &node);
QString name(const FlowNode &node);

/// Everything that the map shows of one node, in sentences.
QString description(const DataFlow &flow, qsizetype node, Language language);
/// All flows, a line each: the map as a text.
QString whole(const DataFlow &flow, Language language);

} // namespace FlowWords

} // namespace Cartulary
