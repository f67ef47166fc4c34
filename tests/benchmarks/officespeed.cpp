// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// officespeed: a document of more than 200 pages as DOCX and as ODT: milliseconds (the least of several runs) and
// bytes.
#include "docxwriter.h"
#include "odtwriter.h"
#include "pagedlayout.h"
#include "sampledocument.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>

using namespace Cartulary;

namespace {

constexpr int runs = 9;
constexpr int wanted = 220;

/// The sample document again and again, with other anchors each time.
Document longDocument()
{
    Document document = Test::sampleDocument();
    const QList<Block> once = document.blocks;
    const int pages = PagedLayout::make(document).pageCount();
    for (int time = 1; time * pages < wanted; ++time) {
        for (Block block : once) {
            if (!block.anchor.isEmpty())
                block.anchor += QLatin1Char('-') + QString::number(time);
            document.blocks.append(block);
        }
    }
    return document;
}

template<typename Write>
void measure(QTextStream &out, const char *name, Write &&write)
{
    qreal least = 1e9;
    qsizetype bytes = 0;
    for (int run = 0; run < runs; ++run) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QElapsedTimer timer;
        timer.start();
        if (!write(buffer))
            qFatal("%s could not be written", name);
        least = qMin(least, qreal(timer.nsecsElapsed()) / 1e6);
        bytes = buffer.size();
    }
    out << name << ": " << least << " ms, " << bytes << " bytes" << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    const Document document = longDocument();
    out << PagedLayout::make(document).pageCount() << " pages" << Qt::endl;
    measure(out, "DOCX", [&](QIODevice &device) { return writeDocx(document, device); });
    measure(out, "ODT", [&](QIODevice &device) { return writeOdt(document, device); });
    return 0;
}
