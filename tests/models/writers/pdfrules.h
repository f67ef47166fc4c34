// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfreading.h"

#include <functional>

namespace Cartulary::Test {

/// A condition under which a file fails. @c broken gives a word on each place where it does; none is well.
struct PdfRule
{
    const char *id;
    const char *condition;
    std::function<QStringList(PdfReading &)> broken;
};

/// The failure conditions of the Matterhorn Protocol 1.1 that a machine can decide. Those of forms, media, layers and
/// the like are met by files that have none, and the rule is that there is none.
QList<PdfRule> matterhornDocumentRules();
QList<PdfRule> matterhornFontRules();

/// What PDF/A-2a demands beyond that (ISO 19005-2).
QList<PdfRule> archiveRules();

} // namespace Cartulary::Test
