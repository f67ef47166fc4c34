// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfwriter.h"

#include "pagedlayout.h"
#include "pdftools.h"
#include "sampledocument.h"

#include <QImage>
#include <QPainter>
#include <QStandardPaths>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 50;

QImage painted(const PagedLayout &layout, int page, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(size.width() / layout.pageSize().width(), size.height() / layout.pageSize().height());
    layout.paint(&painter, page);
    return image;
}

/// The greatest difference between the mean greys of two pictures' squares: where a word stands a little otherwise the
/// mean is the same, where one is missing it is not.
int difference(const QImage &one, const QImage &other)
{
    const QSize squares(one.width() / 8, one.height() / 8);
    const auto means = [&](const QImage &image) {
        return image.convertToFormat(QImage::Format_Grayscale8)
            .scaled(squares, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = means(one);
    const QImage b = means(other);
    int greatest = 0;
    for (int y = 0; y < squares.height(); ++y) {
        for (int x = 0; x < squares.width(); ++x)
            greatest = qMax(greatest, qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
    }
    return greatest;
}

} // namespace

/// What is printed and previewed, and what is in the file, look the same: page for page, by poppler's eyes.
class PdfPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty())
            QSKIP("poppler-utils is not installed");
    }

    void shouldShowTheSamePages_data()
    {
        QTest::addColumn<Document>("document");
        QTest::addColumn<PageOptions>("options");
        QTest::newRow("sample") << sampleDocument() << PageOptions();
        QTest::newRow("several scripts") << documentOf(
            u"Ω שלום 12 עולם مرحبا بالعالم é e\u0301 \u202eevil\u202c fi "_s.repeated(60))
                                         << PageOptions();
        PageOptions special;
        special.paper = QPageSize::Letter;
        special.draft = true;
        special.accent = QColor(0x70, 0x20, 0x20);
        special.logo =
            "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='100'>"
            "<rect width='300' height='100' fill='#204080'/><circle cx='60' cy='50' r='30' fill='#fff'/></svg>";
        QTest::newRow("Letter, draft, logo, accent") << sampleDocument(10) << special;
    }
    void shouldShowTheSamePages()
    {
        QFETCH(Document, document);
        QFETCH(PageOptions, options);
        const PagedLayout layout = PagedLayout::make(document, options);
        QTemporaryDir folder;
        QVERIFY(runTool(pdfOf(document, {.page = options, .onWarning = {}}), u"pdftoppm"_s,
                        {u"-r"_s, QString::number(resolution), u"-png"_s}, {folder.filePath(u"page"_s)})
                    .isEmpty());
        const QStringList files = QDir(folder.path()).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
        QCOMPARE(files.size(), layout.pageCount());
        for (int page = 0; page < layout.pageCount(); ++page) {
            const QImage seen(folder.filePath(files.at(page)));
            const QImage wanted = painted(layout, page, seen.size());
            QVERIFY2(difference(seen, wanted) < 40,
                     qPrintable(u"page %1: %2"_s.arg(page + 1).arg(difference(seen, wanted))));
            QVERIFY(difference(wanted, painted(layout, (page + 1) % layout.pageCount(), seen.size())) > 40
                    || layout.pageCount() == 1);
        }
    }
};

QTEST_MAIN(PdfPagesTest)
#include "pdfpagestest.moc"
