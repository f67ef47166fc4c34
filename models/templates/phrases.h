// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace Cartulary {

/// The texts of a JSON list.
QStringList jsonStrings(const QJsonValue &value);
/// @p words without those that say nothing by themselves; all of them if they are all there is.
QStringList withoutFillers(const QStringList &words);
/// Whether all of @p words are such.
bool saysNothing(const QStringList &words);
/// The phrases of all languages in an object of lists, each in words that say something.
QList<QStringList> phrasesIn(const QJsonValue &byLanguage);

} // namespace Cartulary
