// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "synonyms.h"

namespace Cartulary {

/// What is known of a label besides its words.
struct LabelUse
{
    bool besideSignature = false;
    bool standsAlone = false; ///< it is a label with nothing after it, no part of a sentence
    bool endings = true;      ///< its last words may name it
    bool whole = false;       ///< only the label as a whole counts, not a part of it
    bool counterpart = false; ///< "company" in it is the customer, as a word for a party
};

/// The concept that @p label names: as a whole, by the words before what explains it, by its head ("notice period for
/// …"), or, of a sentence, by its last words.
ConceptMatch matchOf(const QString &label, const LabelUse &use = {});

} // namespace Cartulary
