// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfwriter.h"

#include "pdfrules.h"
#include "pdftools.h"
#include "sampledocument.h"

#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// Holds files to PDF/UA-1 and PDF/A-2a, a row for each failure condition. The rules are shown to find something by
/// files that are broken on purpose.
class PdfAccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_files = {{u"sample"_s, read(sampleDocument())},
                   {u"long table"_s, read(sampleDocument(150))},
                   {u"draft with a logo"_s, read(sampleDocument(5), draftOptions())},
                   {u"English, odd characters"_s, read(oddDocument())},
                   {u"hostile text"_s, read(hostileDocument())}};
    }

    void shouldMeetTheMatterhornProtocol_data() { rows(matterhornDocumentRules() + matterhornFontRules()); }
    void shouldMeetTheMatterhornProtocol() { holdToRule(); }

    void shouldMeetPdfA2a_data() { rows(archiveRules()); }
    void shouldMeetPdfA2a() { holdToRule(); }

    void shouldNoticeABrokenFile_data()
    {
        using Handle = QPDFObjectHandle;
        QTest::addColumn<QString>("rule");
        QTest::addColumn<std::function<void(PdfReading &)>>("damage");
        const auto row = [](const char *rule, const std::function<void(PdfReading &)> &damage) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << damage;
        };
        row("02-001", [](PdfReading &pdf) {
            pdf.root().getKey("/StructTreeRoot").replaceKey("/RoleMap", Handle::parse("<< /X /Y >>"));
        });
        row("06-001", [](PdfReading &pdf) { pdf.root().removeKey("/Metadata"); });
        row("07-002", [](PdfReading &pdf) {
            pdf.root().getKey("/ViewerPreferences").replaceKey("/DisplayDocTitle", Handle::newBool(false));
        });
        row("09-004", [](PdfReading &pdf) { pdf.elements("TR").front().replaceKey("/S", Handle::newName("/P")); });
        row("09-005", [](PdfReading &pdf) { pdf.elements("LBody").front().replaceKey("/S", Handle::newName("/P")); });
        row("09-006",
            [](PdfReading &pdf) { pdf.elements("Caption").front().replaceKey("/S", Handle::newName("/H1")); });
        row("11-001", [](PdfReading &pdf) { pdf.root().removeKey("/Lang"); });
        row("14-002", [](PdfReading &pdf) { pdf.elements("H1").front().replaceKey("/S", Handle::newName("/H2")); });
        row("14-003", [](PdfReading &pdf) { pdf.elements("H2").front().replaceKey("/S", Handle::newName("/P")); });
        row("15-003", [](PdfReading &pdf) { pdf.elements("TH").front().removeKey("/A"); });
        row("19-003", [](PdfReading &pdf) { pdf.elements("Note").front().removeKey("/ID"); });
        row("19-004", [](PdfReading &pdf) {
            pdf.elements("Note").front().replaceKey("/ID", pdf.elements("Note").back().getKey("/ID"));
        });
        row("28-009", [](PdfReading &pdf) { pdf.pages().front().replaceKey("/Tabs", Handle::newName("/R")); });
        row("28-011", [](PdfReading &pdf) { pdf.annotations().front().removeKey("/StructParent"); });
        row("28-012", [](PdfReading &pdf) { pdf.annotations().front().removeKey("/Contents"); });
        row("31-009", [](PdfReading &pdf) {
            for (const ReadFont &font : pdf.fonts()) {
                Handle dictionary = font.dictionary;
                if (!font.isComposite)
                    dictionary.getKey("/FontDescriptor").removeKey("/FontFile2");
            }
        });
        row("31-019", [](PdfReading &pdf) {
            for (const ReadFont &font : pdf.fonts())
                Handle(font.dictionary).removeKey("/Encoding");
        });
        row("31-027", [](PdfReading &pdf) {
            for (const ReadFont &font : pdf.fonts())
                Handle(font.dictionary).removeKey("/ToUnicode");
        });
        row("rows", [](PdfReading &pdf) { pdf.elements("TR").back().replaceKey("/K", Handle::newArray()); });
    }
    void shouldNoticeABrokenFile()
    {
        QFETCH(QString, rule);
        QFETCH(std::function<void(PdfReading &)>, damage);
        PdfReading pdf(pdfOf(sampleDocument()));
        damage(pdf);
        QVERIFY(!ruleNamed(rule).broken(pdf).isEmpty());
    }

    void shouldNoticeUnmarkedContent()
    {
        PdfReading pdf(pdfOf(sampleDocument(1)));
        pdf.pages().front().replaceKey(
            "/Contents", QPDFObjectHandle::newStream(pdf.root().getOwningQPDF(),
                                                     "0 0 9 9 re f /P <</MCID 0>> BDC /Artifact BMC EMC EMC"
                                                     " /Artifact BMC /P <</MCID 1>> BDC EMC EMC"));
        pdf.readAgain(0);
        QVERIFY(!ruleNamed(u"01-003"_s).broken(pdf).isEmpty());
        QVERIFY(!ruleNamed(u"01-004"_s).broken(pdf).isEmpty());
        QVERIFY(!ruleNamed(u"01-005"_s).broken(pdf).isEmpty());
    }

private:
    struct File
    {
        QString name;
        std::shared_ptr<PdfReading> pdf;
    };

    static std::shared_ptr<PdfReading> read(const Document &document, const PdfOptions &options = {})
    {
        return std::make_shared<PdfReading>(pdfOf(document, options));
    }

    static PdfOptions draftOptions()
    {
        PdfOptions options;
        options.page.draft = true;
        options.page.logo =
            "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='10'><rect width='9' height='9'/></svg>";
        return options;
    }

    static Document oddDocument()
    {
        Document document = documentOf(u"😀 שלום مرحبا Ω ﬁ \u00ad e\u0301 \U00013000 a\nb"_s);
        document.title.clear();
        document.blocks.append(heading(4, QString(), u"Level four first"_s, u"a"_s));
        document.blocks.append(paragraph(
            {link(u"an address that goes over the end of the line "_s.repeated(5), u"https://a.example/"_s)}));
        document.blocks.append(block(Block::Kind::Note, {table({{u"a"_s, u"b"_s}, {u"c"_s}}, 0)}));
        document.blocks.append(block(Block::Kind::Note, {list({u"a"_s, QString(), u"b"_s}, true)}));
        return document;
    }

    static Document hostileDocument()
    {
        Document document = documentOf(QString());
        const QStringList texts{u"w"_s.repeated(10000),
                                u"https://example.example/"_s + u"a"_s.repeated(3000),
                                u"العربية 12 (ab) "_s.repeated(100),
                                u"name \u202eevil\u202c שלום end "_s.repeated(50),
                                u"😀👩\u200d👩\u200d👧🇫🇷"_s.repeated(50),
                                u"a\u0000b\u0007c\u001bd\u2028e\r\nf\tg"_s,
                                QString(QChar(0xd83d)) + u"x"_s,
                                u"e"_s + QString(2000, QChar(0x301)),
                                u" "_s.repeated(500),
                                u"\u00a0\u200b\u00ad\ufeff\ufffe\ue000"_s};
        for (const QString &text : texts) {
            document.blocks.append(heading(2, text.left(50), text, u"a"_s));
            document.blocks.append(list({text}));
            document.blocks.append(table({{text, text}, {text, QString()}}));
            document.blocks.append(paragraph({link(text, u"https://a.example/"_s), words(text), strong(text)}));
        }
        document.title = texts.join(u' ');
        document.author = document.title;
        return document;
    }

    static PdfRule ruleNamed(const QString &id)
    {
        const QList<PdfRule> rules = matterhornDocumentRules() + matterhornFontRules();
        return *std::ranges::find_if(rules, [&](const PdfRule &rule) { return QLatin1StringView(rule.id) == id; });
    }

    void rows(const QList<PdfRule> &rules)
    {
        QTest::addColumn<std::function<QStringList(PdfReading &)>>("broken");
        QTest::addColumn<std::shared_ptr<PdfReading>>("pdf");
        for (const PdfRule &rule : rules) {
            for (const File &file : std::as_const(m_files))
                QTest::addRow("%s %s: %s", rule.id, rule.condition, qPrintable(file.name)) << rule.broken << file.pdf;
        }
    }

    static void holdToRule()
    {
        QFETCH(std::function<QStringList(PdfReading &)>, broken);
        QFETCH(std::shared_ptr<PdfReading>, pdf);
        QCOMPARE(broken(*pdf), QStringList());
    }

    QList<File> m_files;
};

QTEST_MAIN(PdfAccessibilityTest)
#include "pdfaccessibilitytest.moc"
