// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfwriter.h"

#include "module.h"
#include "output.h"
#include "pagedlayout.h"
#include "pdfmodule.h"

namespace Cartulary {

Result<void> writePdf(const Document &document, QIODevice &device, const PdfOptions &options)
{
    const PagedLayout layout = PagedLayout::make(document, options.page);
    if (options.onWarning && !layout.warning().isEmpty())
        options.onWarning(layout.warning());
    return writePdf(document, layout, device);
}

Result<void> writePdf(const Document &document, const PagedLayout &layout, QIODevice &device)
{
    static const Result<MakePdf> make = functionOfModuleAs<MakePdf>(QStringLiteral("cartulary-pdf"),
                                                                    "cartularyMakePdf");
    return make.and_then([&](MakePdf makePdf) { return makePdf(document, layout); })
        .and_then([&](const QByteArray &pdf) { return writeBytes(device, pdf); });
}

} // namespace Cartulary
