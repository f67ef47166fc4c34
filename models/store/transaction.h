// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace Cartulary {

class Connection;

/// A transaction for writing: rolled back when it goes out of scope, unless committed. Steps that need one open take
/// it as a parameter, as proof.
class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Connection &connection() const { return *m_connection; }
    Result<void> commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
        , m_open(true)
    {
    }

    Connection *m_connection;
    bool m_open;
};

} // namespace Cartulary
