// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "register.h"

namespace Cartulary {

/// "Activity “Hosting”": the type and name of the record @p id.
QString recordInWords(const RecordType &type, const QString &id, const Register &content, Language language);

/// "Activity “Hosting”: Purposes, 1: Legal basis": where a piece of a document comes from.
QString originInWords(const Origin &origin, const Register &content, Language language);

/// The label of an entry of the list "document": "Privacy policy".
QString documentLabel(const QString &document, Language language);

} // namespace Cartulary
