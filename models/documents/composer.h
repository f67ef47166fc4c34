// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "register.h"
#include "result.h"

namespace Cartulary {

/// Which document is to be made, and for whom.
struct DocumentRequest
{
    QString document;   ///< an id of the vocabulary "document": "privacy-policy", "dpa" …
    Language language = Language::French;
    QDate date;         ///< the day it is made for
    QString customerId; ///< of a customer (we are the processor) or of a sub-processor (we are the controller); may be
                        ///< empty
    bool operator==(const DocumentRequest &) const = default;
};

/// Makes a document from a register. The same register and request give the same tree. Document::missing lists what the
/// law demands and the register lacks; each is also marked in the text.
Result<Document> compose(const Register &content, const DocumentRequest &request);

} // namespace Cartulary
