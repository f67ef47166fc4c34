// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// pdfspeed: our tagged PDF against Qt's untagged one, of the same pages: milliseconds (the least of several runs),
// bytes and their ratios.
#include "pagedlayout.h"
#include "pdfwriter.h"
#include "sampledocument.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextStream>

using namespace Cartulary;

namespace {

constexpr int runs = 9;

struct Figure
{
    qreal milliseconds = 1e9;
    qsizetype bytes = 0;
};

QByteArray qtPdf(const Document &document, const PagedLayout &layout)
{
    constexpr int resolution = 1200;
    constexpr qreal pointsPerInch = 72;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    pdf.setResolution(resolution);
    pdf.setPageMargins(QMarginsF());
    pdf.setTitle(document.title);
    QPainter painter(&pdf);
    painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            pdf.newPage();
        layout.paint(&painter, page);
    }
    painter.end();
    return buffer.data();
}

QByteArray ourPdf(const Document &document, const PagedLayout &layout)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writePdf(document, layout, buffer) ? buffer.data() : QByteArray();
}

template<typename Write>
void measure(Figure &figure, const Write &write)
{
    QElapsedTimer timer;
    timer.start();
    figure.bytes = write().size();
    figure.milliseconds = qMin(figure.milliseconds, qreal(timer.nsecsElapsed()) / 1e6);
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    for (const int rows : {40, 400, 3000}) {
        const Document document = Test::sampleDocument(rows);
        const PagedLayout layout = PagedLayout::make(document);
        Figure qt;
        Figure ours;
        for (int run = 0; run < runs; ++run) { // by turns: what else the machine does slows both
            measure(qt, [&] { return qtPdf(document, layout); });
            measure(ours, [&] { return ourPdf(document, layout); });
        }
        out << layout.pageCount() << " pages: Qt " << qt.milliseconds << " ms, " << qt.bytes << " bytes; ours "
            << ours.milliseconds << " ms, " << ours.bytes << " bytes; ratios " << ours.milliseconds / qt.milliseconds
            << ", " << qreal(ours.bytes) / qreal(qt.bytes) << Qt::endl;
    }
    return 0;
}
