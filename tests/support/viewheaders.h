// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every test of the window reads anyway, compiled once. Each test still includes what it uses.
#include <QTest>
#include <QtWidgets>

#include <algorithm>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

// The window works in the background; on a busy machine, or under the sanitizers, five seconds are little. A test that
// waits in vain waits longer, and no other.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60000)
#define QTRY_VERIFY2(condition, words) QTRY_VERIFY2_WITH_TIMEOUT(condition, words, 60000)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 60000)
