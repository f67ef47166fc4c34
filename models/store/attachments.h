// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"
#include "result.h"

#include <QSet>

namespace Cartulary {

class Connection;
class Transaction;

/// Keeps @p bytes under their digest. What is there under it already is the same, or damaged: it is written anew.
Result<void> storeAttachment(const Transaction &transaction, const QByteArray &bytes);

/// The bytes under @p sha256; refused if there are none, or if they are not what the digest says.
Result<QByteArray> readAttachment(Connection &connection, const QString &sha256);

/// The digests of all attachments.
Result<QSet<QString>> readDigests(Connection &connection);

/// Holds every attachment against its digest and counts them; the error names the record of @p content to which a
/// damaged one belongs.
Result<qint64> checkAttachments(Connection &connection, const Register &content);

} // namespace Cartulary
