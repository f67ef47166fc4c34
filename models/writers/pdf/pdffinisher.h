// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unfinishedpdf.h"

#include <expected>

namespace Cartulary {

/// The finished file, or what libqpdf says is wrong.
std::expected<QByteArray, QString> finished(const UnfinishedPdf &unfinished);

} // namespace Cartulary
