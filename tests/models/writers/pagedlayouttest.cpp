// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagedlayout.h"

#include "sampledocument.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;

namespace {

bool isText(const Box &box)
{
    return box.kind == Box::Kind::Text;
}

bool isBody(const Box &box)
{
    return isText(box) && box.role != Box::Role::PageHeader && box.role != Box::Role::PageFooter;
}

QList<Box> bodyOf(const PlacedPage &page)
{
    QList<Box> boxes;
    for (const Box &box : page.boxes) {
        if (isBody(box))
            boxes.append(box);
    }
    return boxes;
}

QStringList linesOf(const PlacedPage &page, Box::Role role)
{
    QStringList lines;
    for (const Box &box : page.boxes) {
        if (isText(box) && box.role == role)
            lines.append(box.text->lineText(box.line).trimmed());
    }
    return lines;
}

/// A document whose sections have paragraphs of every length, so that every kind of break occurs.
Document manySections(int offset)
{
    Document document = documentOf(QString());
    for (int i = 0; i < 60; ++i) {
        document.blocks.append(
            heading(2 + i % 3, QString::number(i), QStringLiteral("A heading"), QStringLiteral("h%1").arg(i)));
        document.blocks.append(
            paragraph(QStringLiteral("Some words of a sentence that goes on. ").repeated((i * 7 + offset) % 23 + 1)));
        if (i % 5 == 0)
            document.blocks.append(
                list({QStringLiteral("one"), QStringLiteral("two words ").repeated(20), QStringLiteral("three")}));
        if (i % 7 == 0)
            document.blocks.append(table({{QStringLiteral("Head"), QStringLiteral("Head")},
                                          {QStringLiteral("a"), QStringLiteral("b ").repeated(offset * 9)}}));
    }
    return document;
}

PageOptions paperOf(int offset)
{
    PageOptions options;
    options.paper = offset % 2 ? QPageSize::Letter : QPageSize::A4;
    return options;
}

} // namespace

class PagedLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldNotLeaveAHeadingAtThePagesFoot_data() { offsets(); }
    void shouldNotLeaveAHeadingAtThePagesFoot()
    {
        QFETCH(int, offset);
        const PagedLayout layout = PagedLayout::make(manySections(offset), paperOf(offset));
        QVERIFY(layout.pageCount() > 3);
        for (int page = 0; page < layout.pageCount(); ++page)
            QVERIFY(bodyOf(layout.page(page)).last().role != Box::Role::Heading);
    }

    void shouldLeaveNoWidowAndNoOrphan_data() { offsets(); }
    void shouldLeaveNoWidowAndNoOrphan()
    {
        QFETCH(int, offset);
        const PagedLayout layout = PagedLayout::make(manySections(offset), paperOf(offset));
        for (int page = 0; page < layout.pageCount(); ++page) {
            const QList<Box> body = bodyOf(layout.page(page));
            const Box &first = body.first();
            const Box &last = body.last();
            if (first.role == Box::Role::Paragraph && first.text->lineCount() > 1)
                QVERIFY2(first.line != first.text->lineCount() - 1, "a last line alone at the top");
            if (last.role == Box::Role::Paragraph && last.text->lineCount() > 1)
                QVERIFY2(last.line != 0, "a first line alone at the foot");
        }
    }

    void shouldKeepEverythingWithinTheMargins_data() { offsets(); }
    void shouldKeepEverythingWithinTheMargins()
    {
        QFETCH(int, offset);
        const PagedLayout layout = PagedLayout::make(manySections(offset), paperOf(offset));
        const QRectF area = QRectF(QPointF(), layout.pageSize()).marginsRemoved(PageOptions().margins);
        for (int page = 0; page < layout.pageCount(); ++page) {
            for (const Box &box : bodyOf(layout.page(page))) {
                QVERIFY(box.rect.bottom() <= area.bottom() + 0.01);
                QVERIFY(box.rect.top() >= area.top() - 0.01);
                QVERIFY(box.rect.left() + box.text->lineEnd(box.line) <= area.right() + 0.5);
            }
        }
    }

    void shouldRepeatTheTablesHeadings()
    {
        const PagedLayout layout = PagedLayout::make(sampleDocument(80));
        int pages = 0;
        for (int page = 0; page < layout.pageCount(); ++page) {
            if (linesOf(layout.page(page), Box::Role::TableCell).isEmpty())
                continue;
            ++pages;
            QCOMPARE(linesOf(layout.page(page), Box::Role::TableHeader).first(), QStringLiteral("Sous\u2011traitant"));
        }
        QVERIFY(pages > 2);
    }

    void shouldKeepARowWhole()
    {
        Document document = documentOf(QStringLiteral("x"));
        Block rows = table({{QStringLiteral("A"), QStringLiteral("B")}});
        for (int i = 0; i < 40; ++i)
            rows.children.append(
                row({QStringLiteral("row%1").arg(i), QStringLiteral("words of a cell ").repeated(i * 3 + 1)}));
        document.blocks.append(rows);
        const PagedLayout layout = PagedLayout::make(document);
        QHash<const TextBlock *, int> pages;
        for (int page = 0; page < layout.pageCount(); ++page) {
            for (const Box &box : bodyOf(layout.page(page))) {
                if (box.role == Box::Role::TableCell)
                    QCOMPARE(pages.value(box.text.get(), page), page);
                pages.insert(box.text.get(), page);
            }
        }
    }

    void shouldSplitARowTallerThanAPage()
    {
        Document document = documentOf(QStringLiteral("x"));
        document.blocks.append(table({{QStringLiteral("A"), QStringLiteral("B")},
                                      {QStringLiteral("words of a cell ").repeated(2000), QStringLiteral("b")}}));
        const PagedLayout layout = PagedLayout::make(document);
        QVERIFY(layout.pageCount() > 3);
        QString words;
        for (int page = 0; page < layout.pageCount(); ++page) {
            QVERIFY2(!linesOf(layout.page(page), Box::Role::TableHeader).isEmpty(),
                     qPrintable(QStringLiteral("page %1 of %2").arg(page + 1).arg(layout.pageCount())));
            words += linesOf(layout.page(page), Box::Role::TableCell).join(u' ');
        }
        QCOMPARE(words.count(QStringLiteral("words")), 2000);
    }

    void shouldKeepSignaturesWhole_data()
    {
        QTest::addColumn<int>("lines");
        for (int lines = 30; lines < 46; ++lines)
            QTest::addRow("%d", lines) << lines;
    }
    void shouldKeepSignaturesWhole()
    {
        QFETCH(int, lines);
        Document document = documentOf(QStringLiteral("x"));
        for (int i = 0; i < lines; ++i)
            document.blocks.append(paragraph(QStringLiteral("line")));
        document.blocks.append(sampleDocument(1).blocks.last());
        const PagedLayout layout = PagedLayout::make(document);
        QSet<int> pages;
        for (int page = 0; page < layout.pageCount(); ++page) {
            if (!linesOf(layout.page(page), Box::Role::Signature).isEmpty())
                pages.insert(page);
        }
        QCOMPARE(pages.size(), 1);
    }

    void shouldNumberPagesInTheDocumentsLanguage()
    {
        const PagedLayout french = PagedLayout::make(sampleDocument());
        QCOMPARE(linesOf(french.page(1), Box::Role::PageFooter),
                 QStringList{QStringLiteral("Page\u00a02 sur\u00a0%1").arg(french.pageCount())});
        QVERIFY(linesOf(french.page(0), Box::Role::PageHeader).isEmpty());
        const QStringList header{QStringLiteral("Politique de confidentialité"),
                                 QStringLiteral("Société d’Exemple & Fils SARL")};
        QCOMPARE(linesOf(french.page(1), Box::Role::PageHeader), header);
        const PagedLayout english = PagedLayout::make(documentOf(QStringLiteral("x")));
        QCOMPARE(linesOf(english.page(0), Box::Role::PageFooter), QStringList{QStringLiteral("Page\u00a01 of\u00a01")});
    }

    void shouldListTheHeadingsWithTheirPages()
    {
        const PagedLayout layout = PagedLayout::make(sampleDocument());
        const QStringList contents = linesOf(layout.page(0), Box::Role::Contents);
        QCOMPARE(contents.first(), QStringLiteral("Sommaire"));
        const PlacedHeading *signatures = layout.headingAt(QStringLiteral("signatures"));
        QVERIFY(signatures);
        QCOMPARE(signatures->text, QStringLiteral("13. Signatures"));
        QCOMPARE(signatures->page, layout.pageCount() - 1);
        QCOMPARE(contents.last(), QString::number(layout.pageCount()));
        QCOMPARE(layout.page(0).links.first().href, QStringLiteral("#section-1"));
    }

    void shouldCutAddressesSensibly_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("whole"); // on one line, wherever it stands
        QTest::newRow("mail") << QStringLiteral("donnees@some-names.example") << true;
        QTest::newRow("web") << QStringLiteral("https://www.some-names.example/my-data") << true;
        QTest::newRow("long") << QStringLiteral("https://www.some-names.example/")
                                     + QStringLiteral("a-long-path/").repeated(5)
                              << false;
    }
    void shouldCutAddressesSensibly()
    {
        QFETCH(QString, address);
        QFETCH(bool, whole);
        for (int before = 60; before < 110; ++before) {
            TextBlock text(QStringLiteral("ab ").repeated(before / 3) + QString(before % 3, u'c') + u' ' + address
                               + QStringLiteral(" and words after it"),
                           TextStyle(), documentFontFamily);
            text.breakLines(459);
            int lines = 0;
            for (int line = 0; line < text.lineCount(); ++line) {
                const QString words = text.lineText(line);
                QVERIFY2(!words.endsWith(QStringLiteral("://")), qPrintable(words));
                lines += words.contains(address) ? 1 : 0;
            }
            QVERIFY(!whole || lines == 1);
        }
    }

    void shouldFindTheOriginOfAPlace()
    {
        const PagedLayout layout = PagedLayout::make(sampleDocument());
        bool found = false;
        for (const Box &box : bodyOf(layout.page(0))) {
            for (const TextBlock::Span &span : box.text->spans()) {
                const QRectF rect = box.text->spanRect(span, box.line);
                if (span.kind != Inline::Kind::Missing || rect.isEmpty())
                    continue;
                found = true;
                QCOMPARE(layout.originAt(0, box.rect.topLeft() + rect.center()), 1);
            }
        }
        QVERIFY(found);
        QCOMPARE(layout.originAt(0, QPointF(2, 2)), -1);
    }

    void shouldTakeHostileText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("long word") << QString(10000, u'w');
        QTest::newRow("long address") << QStringLiteral("https://example.example/") + QString(3000, u'a');
        QTest::newRow("right to left") << QStringLiteral("العربية ").repeated(300);
        QTest::newRow("mixed directions") << QStringLiteral("name \u202eevil\u202c שלום end ").repeated(50);
        QTest::newRow("emoji") << QStringLiteral("😀👩‍👩‍👧‍👦🇫🇷").repeated(100);
        QTest::newRow("controls") << QStringLiteral("a\u0000b\u0007c\u001bd\u2028e\r\nf\tg");
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) + QStringLiteral("x");
        QTest::newRow("combining") << QStringLiteral("e") + QString(2000, QChar(0x301));
        QTest::newRow("only spaces") << QString(500, u' ');
    }
    void shouldTakeHostileText()
    {
        QFETCH(QString, text);
        Document document = documentOf(text);
        document.title = text;
        document.author = text;
        document.blocks.append(heading(2, text.left(50), text, QStringLiteral("a")));
        document.blocks.append(list({text}));
        document.blocks.append(table({{text, text, text}, {text, QString(), text}}));
        const PagedLayout layout = PagedLayout::make(document);
        for (int page = 0; page < layout.pageCount(); ++page) {
            for (const Box &box : bodyOf(layout.page(page)))
                QVERIFY(box.text->lineText(box.line).trimmed().isEmpty()
                        || box.rect.left() + box.text->lineEnd(box.line) <= layout.pageSize().width() - 60);
        }
    }

    void shouldTakeBlocksOutOfPlace()
    {
        Document document = documentOf(QStringLiteral("x"));
        document.blocks = {item({paragraph(QStringLiteral("lost item"))}),
                           row({QStringLiteral("lost row")}),
                           block(Block::Kind::Table),
                           block(Block::Kind::List),
                           block(Block::Kind::Note),
                           block(Block::Kind::Signatures),
                           block(Block::Kind::Heading),
                           block(Block::Kind::PageBreak),
                           block(Block::Kind::PageBreak),
                           block(Block::Kind::Table, {block(Block::Kind::TableRow)})};
        const PagedLayout layout = PagedLayout::make(document);
        QCOMPARE(linesOf(layout.page(0), Box::Role::Paragraph),
                 (QStringList{QStringLiteral("lost item"), QStringLiteral("lost row")}));
        QCOMPARE(PagedLayout::make(Document()).pageCount(), 1);
    }

    void shouldSayAMissingFamily()
    {
        PageOptions options;
        QVERIFY(PagedLayout::make(documentOf(QStringLiteral("x")), options).warning().isEmpty());
        options.family = QStringLiteral("No Such Family");
        QVERIFY(PagedLayout::make(documentOf(QStringLiteral("x")), options).warning().contains(options.family));
    }

    void shouldSayThatADraftIsOne_data()
    {
        QTest::addColumn<Document>("document");
        QTest::addColumn<QString>("word");
        QTest::newRow("French") << sampleDocument(1) << QStringLiteral("BROUILLON");
        QTest::newRow("English") << documentOf(QStringLiteral("x")) << QStringLiteral("DRAFT");
    }
    void shouldSayThatADraftIsOne()
    {
        QFETCH(Document, document);
        QFETCH(QString, word);
        PageOptions options;
        options.draft = true;
        const PagedLayout layout = PagedLayout::make(document, options);
        for (int page = 0; page < layout.pageCount(); ++page) {
            const Box &mark = layout.page(page).boxes.first(); // beneath the words
            QCOMPARE(mark.text->lineText(mark.line), word);
            QCOMPARE(mark.element, -1);
            QVERIFY(mark.turn != 0);
            const QRectF turned = QTransform().rotate(mark.turn).mapRect(QRectF(QPointF(), mark.rect.size()));
            QVERIFY(turned.width() < layout.pageSize().width() && turned.height() < layout.pageSize().height());
        }
        QCOMPARE(layout.pageCount(), PagedLayout::make(document).pageCount());
    }

    void shouldShowTheLogoBesideTheTitle_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='300' height='100'>"
                                           "<rect width='300' height='100' fill='#c02020'/></svg>");
        QTest::newRow("PNG") << png(600, 200);
        QTest::newRow("tall PNG") << png(40, 400);
        QTest::newRow("one pixel") << png(1, 1);
    }
    void shouldShowTheLogoBesideTheTitle()
    {
        QFETCH(QByteArray, file);
        Document document = documentOf(QStringLiteral("x"));
        document.title = QStringLiteral("A title of many words ").repeated(6);
        PageOptions options;
        options.logo = file;
        const PagedLayout layout = PagedLayout::make(document, options);
        QCOMPARE(layout.warning(), QString());
        const QList<Box> boxes = layout.page(0).boxes;
        const auto picture = std::ranges::find(boxes, Box::Kind::Picture, &Box::kind);
        QVERIFY(picture != boxes.end());
        QVERIFY(!picture->picture.hasAlphaChannel());
        const QRectF area = QRectF(QPointF(), layout.pageSize()).marginsRemoved(options.margins);
        QVERIFY(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(picture->rect));
        for (const Box &box : bodyOf(layout.page(0))) {
            const QRectF words(box.rect.topLeft(), QSizeF(box.text->lineEnd(box.line), box.rect.height()));
            QVERIFY(!words.intersects(picture->rect));
        }
    }

    void shouldLeaveOutWhatIsNoLogo_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("words") << QByteArray("no picture");
        QTest::newRow("half a PNG") << png(600, 200).left(60);
        QTest::newRow("huge PNG") << png(9000, 2);
        QTest::newRow("SVG without size")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>");
        QTest::newRow("SVG of entities") << QByteArray("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                                                       "<svg xmlns='http://www.w3.org/2000/svg'>&a;");
        QTest::newRow("too many bytes") << QByteArray(5 << 20, ' ');
    }
    void shouldLeaveOutWhatIsNoLogo()
    {
        QFETCH(QByteArray, file);
        PageOptions options;
        options.logo = file;
        const PagedLayout layout = PagedLayout::make(documentOf(QStringLiteral("x")), options);
        QVERIFY(layout.warning().contains(QStringLiteral("logo")));
        QVERIFY(!std::ranges::contains(layout.page(0).boxes, Box::Kind::Picture, &Box::kind));
    }

    void shouldTakeAnAccentThatCanBeRead_data()
    {
        QTest::addColumn<QColor>("accent");
        QTest::addColumn<bool>("kept");
        QTest::newRow("dark") << QColor(0x60, 0x10, 0x50) << true;
        QTest::newRow("yellow") << QColor(Qt::yellow) << false;
        QTest::newRow("white") << QColor(Qt::white) << false;
        QTest::newRow("transparent") << QColor(0, 0, 0, 0) << false;
        QTest::newRow("none") << QColor() << false;
    }
    void shouldTakeAnAccentThatCanBeRead()
    {
        QFETCH(QColor, accent);
        QFETCH(bool, kept);
        PageOptions options;
        options.accent = accent;
        const PagedLayout layout = PagedLayout::make(sampleDocument(5), options);
        const QList<Box> boxes = layout.page(0).boxes;
        const auto title = std::ranges::find(boxes, Box::Role::Title, &Box::role);
        QCOMPARE(title->text->colourOf(nullptr) == accent, kept);
        QVERIFY(qGray(title->text->colourOf(nullptr).rgb()) < 120);
    }

    void shouldTakeItsLooksFromTheDocument()
    {
        Document document = sampleDocument(5);
        document.accent = QStringLiteral("#601050");
        document.logo = png(60, 20);
        const auto titleOf = [](const PagedLayout &layout) {
            const QList<Box> boxes = layout.page(0).boxes;
            return std::ranges::find(boxes, Box::Role::Title, &Box::role)->text->colourOf(nullptr);
        };
        const PagedLayout layout = PagedLayout::make(document);
        QCOMPARE(titleOf(layout), QColor(document.accent));
        QVERIFY(std::ranges::contains(layout.page(0).boxes, Box::Kind::Picture, &Box::kind));
        PageOptions options;
        options.accent = QColor(0x10, 0x50, 0x20);
        QCOMPARE(titleOf(PagedLayout::make(document, options)), options.accent);
    }

    void shouldPaintAPage()
    {
        const PagedLayout layout = PagedLayout::make(sampleDocument());
        QImage image(layout.pageSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        layout.paint(&painter, 0);
        painter.end();
        QVERIFY(image != QImage(image).scaled(1, 1).scaled(image.size()));
    }

private:
    static QByteArray png(int width, int height)
    {
        QImage image(width, height, QImage::Format_ARGB32);
        image.fill(QColor(20, 120, 60, 128));
        QByteArray file;
        QBuffer buffer(&file);
        image.save(&buffer, "PNG");
        return file;
    }

    static void offsets()
    {
        QTest::addColumn<int>("offset");
        for (int offset = 0; offset < 23; ++offset)
            QTest::addRow("%d", offset) << offset;
    }
};

QTEST_MAIN(PagedLayoutTest)
#include "pagedlayouttest.moc"
