// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <expected>

namespace Cartulary {

/// How a value that fits on one line is written by the officer, for the kinds Text, Email, Url, Time, Offset, Colour,
/// Number and Date. Reading is lenient; what was read is shown in the one form that lineText() gives.
namespace LineForm {

QString text(const Value &value, Language language);
/// The value, or in a sentence why it cannot be read. Nothing typed is an empty value.
std::expected<Value, QString> read(Field::Kind kind, const QString &typed, Language language);
/// The form expected, to be shown in an empty line: "for instance 02:00".
QString hint(Field::Kind kind, Language language);

} // namespace LineForm

} // namespace Cartulary
