// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QString>
#include <QStringList>

namespace Cartulary {

/// The country's name in @p language, from ICU; the code itself where ICU knows none.
QString countryName(const QString &code, Language language);

/// Whether @p code is an ISO 3166-1 alpha-2 country code.
bool isCountry(const QString &code);

/// Every ISO 3166-1 alpha-2 code, in alphabetical order.
const QStringList &countryCodes();

} // namespace Cartulary
