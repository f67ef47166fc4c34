// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfwriter.h"

#include "output.h"
#include "pagedlayout.h"
#include "pdffinish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace Cartulary {

namespace {

constexpr int resolution = 1200;
constexpr qreal pointsPerInch = 72;

Result<QByteArray> paintPdf(const Document &document, const PagedLayout &layout, const PageOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    pdf.setResolution(resolution);
    pdf.setPageSize(QPageSize(options.paper));
    pdf.setPageMargins(QMarginsF());
    pdf.setTitle(document.title);
    pdf.setDocumentXmpMetadata(pdfMetadata(document));
    QPainter painter;
    if (!painter.begin(&pdf))
        return ioError(QCoreApplication::translate("Cartulary::Writers", "The PDF could not be started."));
    painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            pdf.newPage();
        layout.paint(&painter, page);
    }
    painter.end();
    return bytes;
}

} // namespace

Result<void> writePdf(const Document &document, QIODevice &device, const PdfOptions &options)
{
    const PagedLayout layout = PagedLayout::make(document, options.page);
    if (options.onWarning && !layout.warning().isEmpty())
        options.onWarning(layout.warning());
    return paintPdf(document, layout, options.page)
        .and_then([&](const QByteArray &pdf) { return finishPdf(pdf, document, layout); })
        .and_then([&](const QByteArray &pdf) { return writeBytes(device, pdf); });
}

} // namespace Cartulary
