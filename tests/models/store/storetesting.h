// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registerfile.h"

#include <QTemporaryDir>
#include <QTest>

namespace Cartulary::Testing {

/// Fails the test with the error's sentence.
#define VERIFY_RESULT(result) QVERIFY2((result).has_value(), (result) ? "" : qPrintable((result).error().toString()))

/// A clock that stands at 2026-03-01 12:00 UTC and goes on a minute each time it is asked.
Clock minuteClock();
RegisterFile::Options testOptions();

/// Gives every field of @p fields a value; references lead to the records "TYPE-1" and "TYPE-2".
void fill(const RecordType &type, Fields &fields, int number);
/// One or two records of every type, every field filled, that refer to each other.
QList<Change> everythingFilled();

template<typename T>
Change creation(const std::shared_ptr<T> &record)
{
    return {&recordType<T>(), nullptr, record};
}

template<typename T>
Change edit(const Register &content, const QString &id, const std::function<void(T &)> &alter)
{
    const RecordPointer before = content.find(id).record;
    auto after = std::make_shared<T>(static_cast<const T &>(*before));
    alter(*after);
    return {&recordType<T>(), before, after};
}

Change deletion(const Register &content, const QString &id);

/// Whether both hold the same records in the same order.
bool sameContent(const Register &one, const Register &other);

/// Runs SQL on a file past the store. False if it fails.
bool runSql(const QString &path, const QStringList &statements);

} // namespace Cartulary::Testing
