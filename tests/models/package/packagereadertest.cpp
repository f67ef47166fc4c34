// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagereader.h"
#include "packagewriter.h"
#include "zipbytes.h"

#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

class PackageReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldGiveBackWhatWasWritten();
    void shouldReadWhatOtherProgramsWrite_data();
    void shouldReadWhatOtherProgramsWrite();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldRefuseAName_data();
    void shouldRefuseAName();
    void shouldHoldItsLimits_data();
    void shouldHoldItsLimits();
    void shouldSurviveEveryCut();
    void shouldSurviveEveryChangedByte();

private:
    void addDirectoryRows();
    void addEntryRows();
    void addKindRows();
};

namespace {

const QByteArray text("some text, some text, some text, some text");

/// The ZIP64 extra field with these numbers.
QByteArray zip64(std::initializer_list<quint64> numbers)
{
    QByteArray bytes;
    for (const quint64 number : numbers)
        bytes += littleEndian(number);
    return littleEndian(quint16(1)) + littleEndian(quint16(bytes.size())) + bytes;
}

/// The ZIP64 end record and its locator, for a directory of @p entries at @p offset with @p size bytes.
QByteArray zip64End(quint64 entries, quint64 size, quint64 offset, quint64 recordAt)
{
    return "PK\6\6" + littleEndian(quint64(44)) + littleEndian(quint32(0x002d002d)) + littleEndian(quint64(0))
         + littleEndian(entries) + littleEndian(entries) + littleEndian(size) + littleEndian(offset) + "PK\6\7"
         + littleEndian(quint32(0)) + littleEndian(recordAt) + littleEndian(quint32(1));
}

QByteArray extra(quint16 kind, const QByteArray &data)
{
    return littleEndian(kind) + littleEndian(quint16(data.size())) + data;
}

ZipMember deflated(const QByteArray &name)
{
    return {.name = name, .data = text, .deflate = true};
}

} // namespace

void PackageReaderTest::shouldGiveBackWhatWasWritten()
{
    const PackageParts parts{{u"mimetype"_s, QByteArray("application/vnd.oasis.opendocument.text")},
                             {u"Configurations2/"_s, {}},
                             {u"content.xml"_s, QByteArray("<a>é</a>").repeated(1000)},
                             {u"Pictures/Ã©.png"_s, QByteArray("\0\1\2\xff", 4)},
                             {u"empty.xml"_s, {}}};

    const Result<QByteArray> bytes = writePackage(parts);
    QVERIFY(bytes);
    const Result<PackageParts> read = readPackage(*bytes);

    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QCOMPARE(*read, parts);
}

void PackageReaderTest::shouldReadWhatOtherProgramsWrite_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const quint32 crc = zipCrc(text);
    const auto packed = quint32(rawDeflate(text).size());
    const auto size = quint32(text.size());

    QTest::newRow("stored") << zipBytes({{.name = "a", .data = text}});
    QTest::newRow("deflated") << zipBytes({deflated("a")});
    QTest::newRow("a comment") << zipBytes({deflated("a")}, {.comment = "made elsewhere"});
    QTest::newRow("a gap") << zipBytes({deflated("a")}, {.between = "unused"});
    QTest::newRow("padding as Word leaves it")
        << zipBytes({{.name = "a", .data = text, .localExtra = extra(0xa220, QByteArray(40, '\0'))}});
    QTest::newRow("Unix file") << zipBytes({{.name = "a", .data = text, .host = 3, .attributes = 0100644u << 16}});
    QTest::newRow("sizes behind the data")
        << zipBytes({{.name = "a",
                      .data = text,
                      .deflate = true,
                      .flags = 8,
                      .localSize = 0,
                      .descriptor = "PK\7\x8" + littleEndian(crc) + littleEndian(packed) + littleEndian(size)}});
    QTest::newRow("sizes behind the data, unsigned")
        << zipBytes({{.name = "a",
                      .data = text,
                      .deflate = true,
                      .flags = 8,
                      .localSize = 0,
                      .descriptor = littleEndian(crc) + littleEndian(packed) + littleEndian(size)}});
    QTest::newRow("long sizes behind the data") << zipBytes(
        {{.name = "a",
          .data = text,
          .deflate = true,
          .flags = 8,
          .localSize = 0,
          .descriptor = "PK\7\x8" + littleEndian(crc) + littleEndian(quint64(packed)) + littleEndian(quint64(size))}});
    QTest::newRow("ZIP64 sizes") << zipBytes({{.name = "a",
                                               .data = text,
                                               .size = 0xffffffff,
                                               .packedSize = 0xffffffff,
                                               .extra = zip64({size, size}),
                                               .localExtra = zip64({size, size})}});
    const QByteArray plain = zipBytes({{.name = "a", .data = text}});
    const qsizetype directory = plain.size() - 22 - 47;
    QTest::newRow("ZIP64 end") << zipBytes({{.name = "a", .data = text}},
                                           {.entries = 0xffff,
                                            .size = 0xffffffff,
                                            .offset = 0xffffffff,
                                            .beforeEnd = zip64End(1, 47, quint64(directory), quint64(directory) + 47)});
}

void PackageReaderTest::shouldReadWhatOtherProgramsWrite()
{
    QFETCH(QByteArray, bytes);

    const Result<PackageParts> read = readPackage(bytes);

    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QCOMPARE(*read, (PackageParts{{u"a"_s, text}}));
}

void PackageReaderTest::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    addDirectoryRows();
    addEntryRows();
    addKindRows();
}

void PackageReaderTest::addDirectoryRows()
{
    const QString contradicts = u"contradicts"_s;
    const QString split = u"split into several"_s;
    const QByteArray good = zipBytes({deflated("a"), deflated("b")});
    QTest::newRow("nothing") << QByteArray() << u"no ZIP archive"_s;
    QTest::newRow("text") << text << u"no ZIP archive"_s;
    QTest::newRow("cut") << good.chopped(30) << u"cut short"_s;
    QTest::newRow("cut in the end record") << good.chopped(3) << u"cut short"_s;
    QTest::newRow("junk behind") << good + "junk" << u"after the end"_s;
    QTest::newRow("junk before") << zipBytes({deflated("a")}, {.before = "#!/bin/sh"}) << u"before the beginning"_s;
    QTest::newRow("a ZIP before") << zipBytes({deflated("a")}, {.before = good}) << contradicts;
    QTest::newRow("a ZIP in the comment") << zipBytes({deflated("a")}, {.comment = good}) << contradicts;
    QTest::newRow("a comment longer than the file") << zipBytes({deflated("a")}, {.commentSize = 9}) << u"cut short"_s;
    QTest::newRow("a disk") << zipBytes({deflated("a")}, {.disk = 1}) << split;
    QTest::newRow("the mark of a split archive") << "PK\7\x8" + good << split;
    QTest::newRow("an entry on a disk") << zipBytes({{.name = "a", .disk = 2}}) << split;
    QTest::newRow("too few entries said") << zipBytes({deflated("a"), deflated("b")}, {.entries = 1}) << contradicts;
    QTest::newRow("too many entries said") << zipBytes({deflated("a")}, {.entries = 2}) << contradicts;
    QTest::newRow("two counts") << zipBytes({deflated("a")}, {.entriesHere = 2}) << contradicts;
    QTest::newRow("directory too long") << zipBytes({deflated("a")}, {.size = 4000}) << contradicts;
    QTest::newRow("directory too short") << zipBytes({deflated("a")}, {.size = 40}) << contradicts;
    QTest::newRow("directory elsewhere") << zipBytes({deflated("a")}, {.offset = 0}) << contradicts;
    QTest::newRow("something before the end record") << zipBytes({deflated("a")}, {.beforeEnd = "x"}) << contradicts;
    QTest::newRow("ZIP64 without its record") << zipBytes({deflated("a")}, {.offset = 0xffffffff}) << contradicts;
    QTest::newRow("ZIP64 record nowhere")
        << zipBytes({deflated("a")}, {.beforeEnd = zip64End(1, 47, 0, 1ull << 63)}) << contradicts;
    QTest::newRow("ZIP64 record that contradicts")
        << zipBytes({{.name = "a"}}, {.beforeEnd = zip64End(7, 47, 31, 78)}) << contradicts;
    QTest::newRow("a million entries said")
        << zipBytes({{.name = "a"}}, {.entries = 0xffff, .beforeEnd = zip64End(1000000, 47, 31, 78)})
        << u"more parts"_s;
}

void PackageReaderTest::addEntryRows()
{
    const QString contradicts = u"contradicts"_s;
    const QString size = u"not the size"_s;
    const auto row = [](const char *name, const ZipMember &member, const QString &says) {
        QTest::newRow(name) << zipBytes({deflated("first"), member}) << says;
    };
    row("wrong checksum", {.name = "a", .data = text, .deflate = true, .crc = 1}, u"checksum"_s);
    row("larger than said", {.name = "a", .data = text, .deflate = true, .size = 10}, size);
    row("smaller than said", {.name = "a", .data = text, .deflate = true, .size = 1000}, size);
    row("nothing said, something there", {.name = "a", .data = text, .deflate = true, .size = 0}, size);
    row("stored, two sizes", {.name = "a", .data = text, .size = 10}, size);
    row("no deflate stream", {.name = "a", .data = text, .deflate = true, .packed = "\xff\xff\xff"}, u"unpacked"_s);
    row("half a deflate stream", {.name = "a", .data = text, .deflate = true, .packed = rawDeflate(text).first(9)},
        u"unpacked"_s);
    row("bytes behind the stream", {.name = "a", .data = text, .deflate = true, .packed = rawDeflate(text) + "more"},
        size);
    row("another name in the local header", {.name = "a", .data = text, .localName = "b"}, contradicts);
    row("another method in the local header", {.name = "a", .data = text, .localMethod = 8}, contradicts);
    row("another size in the local header", {.name = "a", .data = text, .localSize = 1}, contradicts);
    row("beyond the file", {.name = "a", .data = text, .size = 4000, .packedSize = 4000}, contradicts);
    row("into the directory", {.name = "a", .data = text, .size = 60, .packedSize = 60}, contradicts);
    row("no local header", {.name = "a", .data = text, .offset = 3}, contradicts);
    row("a local header beyond the file", {.name = "a", .data = text, .offset = 0xfffffff0}, contradicts);
    row("no sizes behind the data", {.name = "a", .data = text, .flags = 8, .descriptor = "PK\7\x8"}, contradicts);
    row("ZIP64 sizes without their field", {.name = "a", .data = text, .size = 0xffffffff}, contradicts);
    row("ZIP64 sizes that lie",
        {.name = "a",
         .data = text,
         .size = 0xffffffff,
         .extra = zip64({1ull << 40}),
         .localExtra = zip64({1ull << 40})},
        u"many times its size"_s);
    row("two ZIP64 fields", {.name = "a", .data = text, .size = 0xffffffff, .extra = zip64({42}) + zip64({42})},
        contradicts);
    row("an extra field beyond its end", {.name = "a", .data = text, .extra = QByteArray("\1\0\xff\0", 4)},
        contradicts);
    row("another name in an extra field", {.name = "a", .data = text, .extra = extra(0x7075, "\1....b")}, contradicts);
    QTest::newRow("two entries, one place")
        << zipBytes({{.name = "a", .data = text}, {.name = "a", .data = text, .offset = 0}}) << u"same name"_s;
    QByteArray inner = zipBytes({{.name = "b", .data = "x"}});
    inner.truncate(inner.indexOf("PK\1\2"));
    QTest::newRow("one entry within another")
        << zipBytes({{.name = "a", .data = inner}, {.name = "b", .data = "x", .offset = 31}})
        << u"share the same bytes"_s;
}

void PackageReaderTest::addKindRows()
{
    const QString password = u"password"_s;
    const QString compressed = u"compressed in a way"_s;
    const auto row = [](const char *name, const ZipMember &member, const QString &says) {
        QTest::newRow(name) << zipBytes({member}) << says;
    };
    row("encrypted as of old", {.name = "a", .data = text, .flags = 1}, password);
    row("encrypted strongly", {.name = "a", .data = text, .flags = 0x41}, password);
    row("headers masked", {.name = "a", .data = text, .flags = 0x2000}, password);
    row("encrypted with AES", {.name = "a", .data = text, .flags = 1, .method = 99}, password);
    row("encrypted with AES, flag left out", {.name = "a", .data = text, .method = 99}, password);
    row("an AES field alone", {.name = "a", .data = text, .extra = extra(0x9901, QByteArray(7, '\1'))}, password);
    row("a strong encryption field", {.name = "a", .data = text, .extra = extra(0x0017, QByteArray(8, '\1'))},
        password);
    for (const quint16 method : {1, 6, 9, 10, 12, 14, 20, 93, 95, 96, 97, 98})
        row(qPrintable(u"method %1"_s.arg(method)), {.name = "a", .data = text, .method = method}, compressed);
    row("a patch", {.name = "a", .data = text, .flags = 0x20}, compressed);
    row("a symbolic link", {.name = "a", .data = "/etc/passwd", .host = 3, .attributes = 0120777u << 16}, u"link"_s);
    row("a device", {.name = "a", .host = 3, .attributes = 0020666u << 16}, u"link"_s);
    row("a pipe", {.name = "a", .host = 19, .attributes = 0010666u << 16}, u"link"_s);
    row("a folder with content", {.name = "a/", .data = text}, u"no document uses"_s);
}

void PackageReaderTest::shouldRefuse()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);

    const Result<PackageParts> read = readPackage(bytes);

    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Refused);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().toString()));
}

void PackageReaderTest::shouldRefuseAName_data()
{
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<QString>("says");

    const QString outside = u"leads outside"_s;
    const QString odd = u"no document uses"_s;
    const QString twice = u"same name"_s;
    const auto row = [](const QByteArray &name, const QString &says) {
        QTest::newRow(name.toPercentEncoding("/\\ ")) << QByteArrayList{name} << says;
    };
    row("/etc/passwd", outside);
    row("../a", outside);
    row("a/../../b", outside);
    row("a/./b", outside);
    row("a//b", outside);
    row("a/ /b", outside);
    row("..", outside);
    row("C:/a", outside);
    row("c:a", outside);
    row("%2e%2e/a", outside);
    row("%2Fetc/passwd", outside);
    row("a%2f..%2fb", outside);
    row(QByteArray("a/").repeated(40) + "b", outside);
    row("..\\a", odd);
    row("a%5cb", odd);
    row("", odd);
    row(QByteArray("a\0b", 3), odd);
    row("a%00b", odd);
    row("a\nb", odd);
    row("a\x1b[31m", odd);
    row("a\xe2\x80\xae"
        "xcod.exe",
        odd); // written from right to left
    row("\x7f", odd);
    row(QByteArray(2000, 'a'), odd);
    row("\xff\xfe", u"unknown character encoding"_s);
    row("\xc0\xae\xc0\xae/a", u"unknown character encoding"_s);
    row("\x81.txt", u"unknown character encoding"_s);
    QTest::newRow("twice") << QByteArrayList{"a", "a"} << twice;
    QTest::newRow("twice but for case") << QByteArrayList{"word/document.xml", "Word/Document.XML"} << twice;
    QTest::newRow("twice but for percent signs") << QByteArrayList{"a/b", "a/%62"} << twice;
    QTest::newRow("twice but for composition") << QByteArrayList{"\xc3\xa9", "e\xcc\x81"} << twice;
}

void PackageReaderTest::shouldRefuseAName()
{
    QFETCH(QByteArrayList, names);
    QFETCH(QString, says);
    QList<ZipMember> members;
    for (const QByteArray &name : names)
        members.append({.name = name, .data = text});

    const Result<PackageParts> read = readPackage(zipBytes(members));

    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().toString()));
    QVERIFY(std::ranges::none_of(read.error().where, [](QChar c) { return c.category() == QChar::Other_Control; }));
}

void PackageReaderTest::shouldHoldItsLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");

    const QByteArray zeros(2 * 1024 * 1024, '\0');
    const QByteArray half(600, 'x');
    QTest::newRow("a bomb") << zipBytes({{.name = "a", .data = zeros, .deflate = true}}) << u"many times its size"_s;
    QTest::newRow("a bomb that says it is small")
        << zipBytes({{.name = "a", .data = zeros, .deflate = true, .size = 100}}) << u"not the size"_s;
    QTest::newRow("a part") << zipBytes({{.name = "a", .data = QByteArray(1100, 'x')}}) << u"too large"_s;
    QTest::newRow("all parts") << zipBytes({{.name = "a", .data = half},
                                            {.name = "b", .data = half},
                                            {.name = "c", .data = half},
                                            {.name = "d", .data = half}})
                               << u"too large"_s;
    QTest::newRow("the number of parts") << zipBytes(
        {{.name = "a"}, {.name = "b"}, {.name = "c"}, {.name = "d"}, {.name = "e"}})
                                         << u"more parts"_s;
}

void PackageReaderTest::shouldHoldItsLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);

    const Result<PackageParts> read = readPackage(bytes, {.entries = 4, .partSize = 1000, .totalSize = 2300});

    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().toString()));
}

void PackageReaderTest::shouldSurviveEveryCut()
{
    const QByteArray good = zipBytes({deflated("a"), {.name = "b", .data = text}, {.name = "c/"}});
    QVERIFY(readPackage(good));

    for (qsizetype size = 0; size < good.size(); ++size) {
        // A copy of exactly that size, so that a sanitizer sees what reads on.
        const Result<PackageParts> read = readPackage(QByteArray(good.constData(), size));
        QVERIFY2(!read, qPrintable(QString::number(size)));
    }
}

void PackageReaderTest::shouldSurviveEveryChangedByte()
{
    const PackageParts parts{{u"a"_s, text}, {u"b"_s, text}};
    const QByteArray good = zipBytes({deflated("a"), {.name = "b", .data = text}});

    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const char change : {'\x01', '\x20', '\x80', '\xff'}) {
            QByteArray bytes = good;
            bytes[at] = char(bytes[at] ^ change);
            const Result<PackageParts> read = readPackage(bytes);
            if (!read)
                continue;
            // Times, versions and attributes do not count; whatever counts is checked twice.
            QCOMPARE(read->size(), parts.size());
            QCOMPARE(read->at(0).data, text);
            QCOMPARE(read->at(1).data, text);
        }
    }
}

QTEST_GUILESS_MAIN(PackageReaderTest)
#include "packagereadertest.moc"
