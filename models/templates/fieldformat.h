// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QDate>
#include <QString>

namespace Cartulary {

/// What @p value becomes by the switches of a field's @p instruction: its case (`\* Upper`), the picture of its date
/// (`\@ "d MMMM yyyy"`, where @p date is valid or @p value is an ISO 8601 date) or number (`\# "0.00"`), and the texts
/// before and after it (`\b`, `\f`) unless it is empty: ECMA-376 part 1, 17.16.4 and 17.16.5.35. Other switches change
/// nothing.
QString fieldText(const QString &instruction, const QString &value, const QDate &date, Language language);

/// @p date as @p picture shows it (ECMA-376 part 1, 17.16.4.1), in the words of @p language. The letters of the picture
/// may be those that English, French or German programs offer, in either case but for M, which is the month.
QString dateInPicture(const QString &picture, const QDate &date, Language language);

/// @p value as the @p format of a text form field (w:format, 17.16.18.1) shows it: a word for its case, or a picture.
QString formText(const QString &format, const QString &value, const QDate &date, Language language);

} // namespace Cartulary
