// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace Cartulary {

/// The object in resources/templates/NAME.json; empty if there is no such file.
QJsonObject templateData(const QString &name);

} // namespace Cartulary
