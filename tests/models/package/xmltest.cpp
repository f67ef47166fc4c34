// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml.h"

#include <QStringEncoder>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class XmlTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldPrintWhatItRead_data();
    void shouldPrintWhatItRead();
    void shouldPrintWhatMeansTheSame_data();
    void shouldPrintWhatMeansTheSame();
    void shouldKeepTheSpellingOfWhatIsNotEdited_data();
    void shouldKeepTheSpellingOfWhatIsNotEdited();
    void shouldNotClaimAnotherEncodingForUtf8();
    void shouldReadUtf16();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldNeverMakeMarkupOfAValue();
};

void XmlTest::shouldPrintWhatItRead_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("as Word writes") << QByteArray(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:a xmlns:w=\"u\"><w:t "
        "xml:space=\"preserve\"> a </w:t><w:b/></w:a>");
    QTest::newRow("as LibreOffice writes")
        << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<o:a xmlns:o=\"u\"><o:p>é <o:s/>b</o:p></o:a>");
    QTest::newRow("no declaration") << QByteArray("<a>b</a>");
    QTest::newRow("white space") << QByteArray("<a>\n  <b> </b>\t<c/>\n</a>\n");
    QTest::newRow("comments, instructions, CDATA")
        << QByteArray("<!--x--><a><!-- & <b> --><?mso x='1'?><![CDATA[<&>]]></a><!--y-->");
    QTest::newRow("escapes") << QByteArray("<a b=\"&lt;&amp;&quot;>\">&lt;&amp;&gt;\"'</a>");
    QTest::newRow("a line feed in an attribute") << QByteArray("<a b=\"1&#10;2\"/>");
    QTest::newRow("a carriage return by reference") << QByteArray("<a>1&#13;2</a>");
    QTest::newRow("beyond the basic plane") << QByteArray("<a>😀</a>");
}

void XmlTest::shouldPrintWhatItRead()
{
    QFETCH(QByteArray, text);
    pugi::xml_document document;

    const Result<void> parsed = parseXml(text, u"a.xml"_s, document);

    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().toString()));
    QCOMPARE(printXml(document), text);
}

void XmlTest::shouldPrintWhatMeansTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("printed");

    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf<a/>") << QByteArray("<a/>");
    QTest::newRow("single quotes") << QByteArray("<a b='1'/>") << QByteArray("<a b=\"1\"/>");
    QTest::newRow("white space in a tag") << QByteArray("<a  b=\"1\" />") << QByteArray("<a b=\"1\"/>");
    QTest::newRow("no content") << QByteArray("<a></a>") << QByteArray("<a/>");
    QTest::newRow("references") << QByteArray("<a>&#233;&#xE9;&quot;</a>") << QByteArray("<a>éé\"</a>");
    QTest::newRow("line ends of DOS") << QByteArray("<a>1\r\n2&#13;3</a>\r\n") << QByteArray("<a>1\n2&#13;3</a>\n");
    QTest::newRow("plain ASCII under another name") << QByteArray("<?xml version=\"1.0\" encoding=\"us-ascii\"?><a/>")
                                                    << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a/>");
}

void XmlTest::shouldPrintWhatMeansTheSame()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, printed);
    pugi::xml_document document;

    QVERIFY(parseXml(text, u"a.xml"_s, document));

    QCOMPARE(printXml(document), printed);
}

void XmlTest::shouldKeepTheSpellingOfWhatIsNotEdited_data()
{
    shouldPrintWhatItRead_data();
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf<a/>");
    QTest::newRow("declaration") << QByteArray("<?xml version='1.0' encoding='UTF-8'?>\r\n<a/>\r\n");
    QTest::newRow("quotes") << QByteArray("<a b='1' c=\"2\" d='\"'><e f='1'/></a>");
    QTest::newRow("white space in tags") << QByteArray("<a  b=\"1\"\n c = \"2\" ><d /></a >");
    QTest::newRow("elements without content") << QByteArray("<a><b></b><b/><b></b><c></c></a>");
    QTest::newRow("references") << QByteArray("<a b=\"&apos;&#xA;&gt;\">&#233;&#xE9;&quot;&apos;></a>");
    QTest::newRow("line ends") << QByteArray("<a>1\r\n2\n3&#13;\r\n<b/></a>\r\n");
    QTest::newRow("a bracket in a value") << QByteArray("<?xml version=\"1.0\"?><a b=\"<\"/>");
    QTest::newRow("a closing bracket in a value") << QByteArray("<a b=\">\"/>");
    QTest::newRow("an odd declaration before what is plain")
        << QByteArray("<?xml version='1.0' ?>\n<!--b--><a b=\"1\"/>");
    QTest::newRow("brackets in odd places") << QByteArray("<a b='>'><!-- <b c='> --><?d <e?><![CDATA[<f>]]></a>");
}

void XmlTest::shouldKeepTheSpellingOfWhatIsNotEdited()
{
    QFETCH(QByteArray, text);
    pugi::xml_document document;
    QVERIFY(parseXml(text, u"a.xml"_s, document));

    QCOMPARE(printXml(document, text), text);

    document.document_element().append_child("new").append_attribute("x").set_value("'");
    QByteArray expected = text;
    const qsizetype end = text.lastIndexOf("</a");
    if (end < 0)
        return; // written as an empty element
    QCOMPARE(printXml(document, text), expected.insert(end, "<new x=\"'\"/>"));
}

void XmlTest::shouldNotClaimAnotherEncodingForUtf8()
{
    const QByteArray text = "<?xml version='1.0' encoding='US-ASCII'?><a b='1'/>";
    pugi::xml_document document;
    QVERIFY(parseXml(text, u"a.xml"_s, document));
    document.document_element().append_child(pugi::node_pcdata).set_value("\xc3\xa9");

    QCOMPARE(printXml(document, text), "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a b=\"1\">\xc3\xa9</a>");
}

void XmlTest::shouldReadUtf16()
{
    const QString text = u"<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é</a>"_s;
    for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        for (const auto flag : {QStringEncoder::Flag::Default, QStringEncoder::Flag::WriteBom}) {
            QStringEncoder encode(encoding, flag);
            pugi::xml_document document;

            QVERIFY(parseXml(encode(text), u"a.xml"_s, document));

            QCOMPARE(printXml(document), "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>é</a>");
        }
    }
}

void XmlTest::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");

    const QString damaged = u"not well-formed"_s;
    const QString type = u"document type"_s;
    const QString encoding = u"UTF-16"_s;
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("no element") << QByteArray("<?xml version=\"1.0\"?>") << damaged;
    QTest::newRow("two roots") << QByteArray("<a/><b/>") << damaged;
    QTest::newRow("text beside the root") << QByteArray("<a/>b") << damaged;
    QTest::newRow("not closed") << QByteArray("<a><b></a>") << damaged;
    QTest::newRow("cut in a tag") << QByteArray("<a><b c=\"1") << damaged;
    QTest::newRow("cut in a comment") << QByteArray("<a><!-- ") << damaged;
    QTest::newRow("a tag in a tag") << QByteArray("<a <b/></a>") << damaged;
    QTest::newRow("plain text") << QByteArray("hello") << damaged;
    QTest::newRow("a control character") << QByteArray("<a>\1</a>") << damaged;
    QTest::newRow("a NUL") << QByteArray("<a>b\0c</a>", 10) << damaged;
    QTest::newRow("a NUL by reference") << QByteArray("<a>&#0;</a>") << damaged;
    QTest::newRow("half a pair by reference") << QByteArray("<a>&#xD800;</a>") << damaged;
    QTest::newRow("a bare ampersand") << QByteArray("<a>b & c</a>") << damaged;
    QTest::newRow("a signed reference") << QByteArray("<a>&#+65;</a>") << damaged;
    QTest::newRow("an unknown entity") << QByteArray("<a>&nasty;</a>") << u"not defined"_s;
    QTest::newRow("an unknown entity in an attribute") << QByteArray("<a b=\"&nasty;\"/>") << u"not defined"_s;
    QTest::newRow("an external entity") << QByteArray(
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>")
                                        << type;
    QTest::newRow("an entity bomb") << QByteArray("<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>")
                                    << type;
    QTest::newRow("a document type after a comment") << QByteArray("<!--a--><!DOCTYPE a><a/>") << type;
    QTest::newRow("too deep") << QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300) << u"too deeply"_s;
    QTest::newRow("a million deep") << QByteArray("<a>").repeated(1000000) << u"too deeply"_s;
    QTest::newRow("too many elements") << "<a>" + QByteArray("<b/>").repeated(2100000) + "</a>" << u"too many"_s;
    QTest::newRow("too many attributes") << "<a" + QByteArray(" b=''").repeated(2100000) + "/>" << u"too many"_s;
    QTest::newRow("not UTF-8") << QByteArray("<a>\xe9</a>") << encoding;
    QTest::newRow("said to be Latin-1") << QByteArray("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>é</a>")
                                        << encoding;
    QTest::newRow("half a UTF-16 character") << QByteArray("\xff\xfe<\0a", 5) << encoding;
}

void XmlTest::shouldRefuse()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    pugi::xml_document document;

    const Result<void> parsed = parseXml(text, u"word/document.xml"_s, document);

    QVERIFY(!parsed);
    QVERIFY2(parsed.error().message.contains(says), qPrintable(parsed.error().message));
    QCOMPARE(parsed.error().where, u"word/document.xml"_s);
    QVERIFY(!document.first_child());
}

void XmlTest::shouldNeverMakeMarkupOfAValue()
{
    const QString value = u"<b>&amp;\"'\r\n\tü]]>"_s;
    pugi::xml_document document;
    QVERIFY(parseXml("<a/>", u"a.xml"_s, document));
    document.first_child().append_child(pugi::node_pcdata).set_value(value.toUtf8().constData());
    document.first_child().append_attribute("c").set_value(value.toUtf8().constData());

    pugi::xml_document again;
    QVERIFY(parseXml(printXml(document), u"a.xml"_s, again));

    QCOMPARE(QString::fromUtf8(again.first_child().child_value()), value);
    QCOMPARE(QString::fromUtf8(again.first_child().attribute("c").value()), value);
}

QTEST_GUILESS_MAIN(XmlTest)
#include "xmltest.moc"
