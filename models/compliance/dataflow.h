// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"
#include "territory.h"

namespace Cartulary {

/// A party or a place through which data pass.
struct FlowNode
{
    enum class Kind {
        People,              ///< a group of data subjects
        Organisation,        ///< the keeper of the register
        Recipient,
        SubProcessor,        ///< engaged by the organisation
        FurtherSubProcessor, ///< engaged by a sub-processor only
        Place,
    };

    Kind kind = Kind::People;
    QString name;
    QString detail;  ///< the purpose of a party, the kind and the town of a place
    QString country; ///< ISO 3166-1 alpha-2; empty for people, and where none is stated
    Territory territory = Territory::Unknown;
    QString safeguard;         ///< what allows the transfer to it, in words; empty if the register states none
    bool forCustomers = false; ///< people whose data the organisation processes for its customers
    QString recordType;
    QString recordId;

    /// Whether data may go there only with a safeguard that the register does not state.
    bool lacksSafeguard() const;
};

/// Data that go from one node to another.
struct FlowEdge
{
    qsizetype from = 0; ///< indexes of DataFlow::nodes
    qsizetype to = 0;
    QStringList what; ///< the data, in words; may be empty
};

/// Who gives which data to whom, and where: people, the organisation, its recipients, its sub-processors and theirs,
/// the places where the data lie.
struct DataFlow
{
    QList<FlowNode> nodes; ///< people first, then the organisation; in the register's order
    QList<FlowEdge> edges;
};

/// The flows that @p content states on @p day, in words of @p language. Without any party there is no node at all.
DataFlow dataFlow(const Register &content, Language language, QDate day);

} // namespace Cartulary
