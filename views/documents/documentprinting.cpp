// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentprinting.h"

#include "pagedlayout.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace Cartulary {

namespace {

constexpr qreal pointsPerInch = 72;

struct Sheet
{
    const PagedLayout *layout = nullptr;
    int page = 0;
};

/// The pages that the printer wants, in its order, as often as it cannot do by itself.
QList<Sheet> sheetsFor(const std::vector<PagedLayout> &layouts, const QPrinter &printer)
{
    QList<Sheet> all;
    for (const PagedLayout &layout : layouts) {
        for (int page = 0; page < layout.pageCount(); ++page)
            all.append({&layout, page});
    }
    QList<Sheet> chosen;
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int from = some ? printer.fromPage() : 1;
    const int to = some ? qMax(printer.toPage(), from) : int(all.size());
    for (int number = from; number <= qMin(to, int(all.size())); ++number)
        chosen.append(all.at(number - 1));
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(chosen);

    const int copies = printer.supportsMultipleCopies() ? 1 : qMax(1, printer.copyCount());
    QList<Sheet> sheets;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            sheets += chosen;
    } else {
        for (const Sheet &sheet : std::as_const(chosen))
            sheets += QList<Sheet>(copies, sheet);
    }
    return sheets;
}

} // namespace

PageOptions onPaperOf(const QPrinter &printer, const PageOptions &options)
{
    PageOptions result = options;
    const QPageSize::PageSizeId paper = printer.pageLayout().pageSize().id();
    result.paper = paper == QPageSize::Custom ? options.paper : paper;
    return result;
}

Result<void> printDocuments(const QList<Document> &documents, QPrinter &printer, const PageOptions &options,
                            const PrintProgress &progress)
{
    // Margins are the document's own, and its pages are upright.
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
    if (!documents.isEmpty())
        printer.setDocName(documents.first().title);
    const PageOptions paper = onPaperOf(printer, options);
    std::vector<PagedLayout> layouts;
    for (const Document &document : documents)
        layouts.push_back(PagedLayout::make(document, paper));

    const QList<Sheet> sheets = sheetsFor(layouts, printer);
    if (sheets.isEmpty())
        return refused(QCoreApplication::translate("Cartulary::Documents", "The document has none of these pages."));
    QPainter painter;
    if (!painter.begin(&printer))
        return ioError(QCoreApplication::translate("Cartulary::Documents", "Printing could not be started."));
    painter.scale(printer.logicalDpiX() / pointsPerInch, printer.logicalDpiY() / pointsPerInch);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (progress && !progress(int(i), int(sheets.size()))) {
            printer.abort();
            break;
        }
        if (i > 0 && !printer.newPage())
            return ioError(QCoreApplication::translate("Cartulary::Documents", "The printer takes no more pages."));
        sheets.at(i).layout->paint(&painter, sheets.at(i).page);
    }
    if (!painter.end())
        return ioError(QCoreApplication::translate("Cartulary::Documents", "Printing could not be finished."));
    return {};
}

} // namespace Cartulary
