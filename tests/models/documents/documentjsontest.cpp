// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentjson.h"
#include "composer.h"
#include "documenttesting.h"

#include <QTest>
#include <QtEndian>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

namespace {

bool same(const Document &one, const Document &other)
{
    return one.language == other.language && one.title == other.title && one.subtitle == other.subtitle
        && one.author == other.author && one.subject == other.subject && one.date == other.date
        && one.versionLine == other.versionLine && one.contents == other.contents && one.blocks == other.blocks
        && one.origins == other.origins && one.missing == other.missing;
}

/// A document of one paragraph with @p block in place of it.
QByteArray with(const QByteArray &block)
{
    return R"({"format":1,"language":"fr","title":"T","origins":[{"id":"a"}],"blocks":[)" + block + "]}";
}

} // namespace

class DocumentJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadBackEveryDocument_data();
    void shouldReadBackEveryDocument();
    void shouldReadBackWhatStandsNowhereElse();
    void shouldGiveTheSameBytes();
    void shouldRefuseWhatIsNoDocument_data();
    void shouldRefuseWhatIsNoDocument();
    void shouldRefuseWhatDoesNotUnpack_data();
    void shouldRefuseWhatDoesNotUnpack();
    void shouldNotFallOverBrokenBytes();
};

void DocumentJsonTest::shouldReadBackEveryDocument_data()
{
    QTest::addColumn<QString>("document");
    for (const QString &name : documentNames())
        QTest::newRow(qPrintable(name)) << name;
}

void DocumentJsonTest::shouldReadBackEveryDocument()
{
    QFETCH(QString, document);
    for (const QString &file : registerFiles()) {
        QString error;
        const Register content = registerFromFile(file, error);
        for (const Language language : {Language::French, Language::English}) {
            const Document composed = compose(content, {document, language, QDate(2026, 3, 1), {}}).value();
            const Result<Document> read = unpackDocument(packDocument(composed));
            QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
            QVERIFY(same(*read, composed));
        }
    }
}

void DocumentJsonTest::shouldReadBackWhatStandsNowhereElse()
{
    Document document;
    document.language = Language::English;
    document.contents = false;
    document.origins = {{u"activity"_s, u"a"_s, u"name"_s}};
    document.missing = {{{u"activity"_s, u"a"_s, u"name"_s}, u"Name"_s, u"13(1)(a)"_s}};
    Block row, cell, table, signatures, item, blank;
    blank.inlines = {{Inline::Kind::Blank, u"……"_s, true, true, u"#x"_s, 0, u"fr"_s}, {Inline::Kind::LineBreak}};
    cell.kind = Block::Kind::TableCell;
    cell.header = true;
    cell.children = {blank};
    row.kind = Block::Kind::TableRow;
    row.children = {cell};
    table.kind = Block::Kind::Table;
    table.headerRows = 1;
    table.widths = {3, 1};
    table.children = {row};
    item.kind = Block::Kind::ListItem;
    signatures.kind = Block::Kind::Signatures;
    signatures.children = {item};
    document.blocks = {table, signatures};
    const Result<Document> read = documentFromJson(documentToJson(document));
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QVERIFY(same(*read, document));
}

void DocumentJsonTest::shouldGiveTheSameBytes()
{
    QString error;
    const Register content = registerFromFile(registerFiles().constLast(), error);
    const DocumentRequest request{u"dpa"_s, Language::French, QDate(2026, 3, 1), {}};
    QCOMPARE(packDocument(compose(content, request).value()), packDocument(compose(content, request).value()));
}

void DocumentJsonTest::shouldRefuseWhatIsNoDocument_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("nothing") << QByteArray() << u"at byte 0"_s;
    QTest::newRow("no JSON") << QByteArray("hello") << u"at byte"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"at byte"_s;
    QTest::newRow("empty") << QByteArray("{}") << u"format"_s;
    QTest::newRow("newer") << QByteArray(R"({"format":2,"language":"fr"})") << u"format"_s;
    QTest::newRow("no language") << QByteArray(R"({"format":1,"language":"xx"})") << u"language"_s;
    QTest::newRow("date") << QByteArray(R"({"format":1,"language":"fr","date":"soon"})") << u"date"_s;
    QTest::newRow("blocks") << QByteArray(R"({"format":1,"language":"fr","blocks":7})") << u".blocks"_s;
    QTest::newRow("block") << with("3") << u"blocks[0]"_s;
    QTest::newRow("kind") << with(R"({"kind":"iframe"})") << u"blocks[0].kind"_s;
    QTest::newRow("no kind") << with("{}") << u"blocks[0].kind"_s;
    QTest::newRow("level") << with(R"({"kind":"heading","level":99})") << u"blocks[0].level"_s;
    QTest::newRow("no level") << with(R"({"kind":"heading"})") << u"blocks[0].level"_s;
    QTest::newRow("anchor") << with(R"({"kind":"heading","level":2,"anchor":"a\" onclick"})") << u"blocks[0].anchor"_s;
    QTest::newRow("heading rows") << with(R"({"kind":"table","header_rows":3})") << u"blocks[0].header_rows"_s;
    QTest::newRow("width") << with(R"({"kind":"table","widths":[-4]})") << u"blocks[0].widths"_s;
    QTest::newRow("text") << with(R"({"kind":"paragraph","inlines":[{"text":5}]})") << u"blocks[0].inlines[0].text"_s;
    QTest::newRow("half a pair") << with(R"({"kind":"paragraph","inlines":[{"text":"\ud800"}]})")
                                 << u"blocks[0].inlines[0].text"_s;
    QTest::newRow("origin") << with(R"({"kind":"paragraph","inlines":[{"origin":1}]})")
                            << u"blocks[0].inlines[0].origin"_s;
    QTest::newRow("huge origin") << with(R"({"kind":"paragraph","inlines":[{"origin":1e300}]})")
                                 << u"blocks[0].inlines[0].origin"_s;
    QTest::newRow("strong") << with(R"({"kind":"paragraph","inlines":[{"strong":"yes"}]})")
                            << u"blocks[0].inlines[0].strong"_s;
    QByteArray deep;
    for (int i = 0; i < 60; ++i)
        deep += R"({"kind":"note","children":[)";
    deep += R"({"kind":"paragraph"})" + QByteArray("]}").repeated(60);
    QTest::newRow("too deep") << with(deep) << u"children[0].children[0]"_s;
}

void DocumentJsonTest::shouldRefuseWhatIsNoDocument()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const Result<Document> read = documentFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Refused);
    QVERIFY2(read.error().where.contains(where), qPrintable(read.error().where));
}

void DocumentJsonTest::shouldRefuseWhatDoesNotUnpack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("head only") << QByteArray("\0\0\0\5", 4);
    QTest::newRow("noise") << QByteArray("\0\0\0\5 noise and more", 19);
    QByteArray huge = qCompress(with(R"({"kind":"paragraph"})"));
    qToBigEndian<quint32>(0xffffffff, huge.data());
    QTest::newRow("claims four gigabytes") << huge;
    QTest::newRow("cut") << packDocument(Document()).chopped(4);
}

void DocumentJsonTest::shouldRefuseWhatDoesNotUnpack()
{
    QFETCH(QByteArray, bytes);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
    qWarning("qUncompress may warn");
    QVERIFY(!unpackDocument(bytes));
}

void DocumentJsonTest::shouldNotFallOverBrokenBytes()
{
    QString error;
    const Register content = registerFromFile(registerFiles().constLast(), error);
    const QByteArray json = documentToJson(
        compose(content, {u"retention"_s, Language::French, QDate(2026, 3, 1), {}}).value());
    quint32 random = 4711;
    for (int round = 0; round < 100; ++round) {
        QByteArray bytes = json;
        for (int i = 0; i < 3; ++i) {
            random = random * 1664525 + 1013904223;
            bytes[qsizetype(random >> 8) % bytes.size()] = char(random >> 3);
        }
        if (const Result<Document> read = documentFromJson(bytes))
            QVERIFY(documentFromJson(documentToJson(*read)));
    }
}

QTEST_GUILESS_MAIN(DocumentJsonTest)
#include "documentjsontest.moc"
