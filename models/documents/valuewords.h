// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "language.h"
#include "localizedtext.h"
#include "record.h"

#include <QDate>
#include <QSet>

namespace Cartulary {

/// How a view gives its fields: see the wording guide in CONTRIBUTING.
enum class ViewMode { Plain, Required, All, Phrases, Lower, Clause, Sentence };

/// @p text shaped for its place in the wording: Lower begins it in lower case unless it begins with an acronym or a
/// name, Clause also takes its full stop away, Sentence begins it with a capital and ends it with one mark.
QString shaped(const QString &text, ViewMode mode, const QSet<QString> &properNames);
/// The same in each language.
LocalizedText shaped(const LocalizedText &text, ViewMode mode, const QSet<QString> &properNames);

// One formatter for each kind of value.
QString dateInWords(const QDate &date, Language language);
QString timeInWords(const QString &time, Language language);
QString offsetInWords(const QString &offset);
/// "oui", "no"; empty where nothing is stated.
QString answerName(Answer answer, Language language);
/// "PNG image, 12 kB": what the value of a field of the kind Image is, not what it holds.
QString imageInWords(const QString &value, Language language);
/// Postal code and town in the order of the country: "29480 Brest", "Leeds LS1 4DY".
QString townInWords(const Address &address);
/// The address in one line, or with @p separator "\n" as on an envelope.
QString addressInWords(const Address &address, Language language, const QString &separator);

} // namespace Cartulary
