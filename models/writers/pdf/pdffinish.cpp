// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffinish.h"

#include "pdffinisher.h"
#include "pdfmetadata.h"
#include "pdfmodule.h"
#include "plaintext.h"

#include <QColorSpace>
#include <QCoreApplication>

namespace Cartulary {

using namespace Qt::StringLiterals;

Result<QByteArray> finishPdf(const PdfContent &content, const Document &document, const PagedLayout &layout)
{
    const PdfProperties properties = pdfProperties(document);
    UnfinishedPdf unfinished{
        .pdf = content.pdf,
        .marks = content.marks,
        .structure = layout.structure(),
        .properties = properties,
        .xmp = xmpPacket(properties),
        .colourProfile = QColorSpace(QColorSpace::SRgb).iccProfile(),
        .pageHeight = layout.pageSize().height(),
        .headings = layout.headings(),
    };
    for (PlacedHeading &heading : unfinished.headings)
        heading.text = oneLine(heading.text);
    for (int page = 0; page < layout.pageCount(); ++page)
        unfinished.links.append(layout.page(page).links);
    return finished(unfinished).transform_error([](const QString &fault) {
        return refused(
                   QCoreApplication::translate("Cartulary::Writers", "The PDF could not be finished: %1.").arg(fault))
            .error();
    });
}

} // namespace Cartulary

/// What writePdf() asks the module for, a MakePdf.
extern "C" Q_DECL_EXPORT Cartulary::Result<QByteArray> cartularyMakePdf(const Cartulary::Document &document,
                                                                        const Cartulary::PagedLayout &layout)
{
    return Cartulary::drawPdf(layout).and_then(
        [&](const Cartulary::PdfContent &content) { return Cartulary::finishPdf(content, document, layout); });
}
