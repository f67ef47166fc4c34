// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction.h"

#include "connection.h"

#include <utility>

namespace Cartulary {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (const auto begun = connection.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(other.m_connection)
    , m_open(std::exchange(other.m_open, false))
{
}

Transaction::~Transaction()
{
    // SQLite has rolled back by itself after some failures; then this one is refused, which is as good.
    if (m_open)
        (void)m_connection->execute(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    if (const auto committed = m_connection->execute(u"COMMIT"_s); !committed)
        return std::unexpected(committed.error());
    m_open = false;
    return {};
}

} // namespace Cartulary
