// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proposals.h"
#include "templateregister.h"

namespace Cartulary::Test {

/// What is found in a DOCX of @p body.
inline Scan scanned(const QByteArray &body)
{
    const auto file = TemplateFile::open(docx(body));
    if (!file)
        qFatal("%s", qPrintable(file.error().toString()));
    return scan((*file)->flow());
}

/// What is proposed for each blank of @p body: "processor.name/high customer.name/low".
inline QString proposedFor(const QByteArray &body)
{
    QStringList proposed;
    for (const Proposal &proposal : propose(scanned(body)))
        proposed.append(proposal.field + QLatin1Char('/') + confidenceName(proposal.confidence));
    return proposed.join(QLatin1Char(' '));
}

/// The paragraph that says who the two sides are.
inline const QByteArray parties = p("Between the Customer and the Provider.");

} // namespace Cartulary::Test
