// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagewriter.h"
#include "packagereader.h"
#include "zipbytes.h"

#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

class PackageWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldGiveTheSameBytesForTheSameParts();
    void shouldBeginWithAStoredMimetype();
    void shouldStoreWhatDeflatingDoesNotMakeSmaller();
    void shouldPackAnewOnlyWhatWasChanged();
    void shouldRefuseNamesThatAContainerCannotHave_data();
    void shouldRefuseNamesThatAContainerCannotHave();
    void shouldFindAPartByItsName();
};

void PackageWriterTest::shouldGiveTheSameBytesForTheSameParts()
{
    const PackageParts parts{{u"a.xml"_s, QByteArray("<a/>").repeated(100)}, {u"é/b.bin"_s, QByteArray("\0\1", 2)}};

    const Result<QByteArray> first = writePackage(parts);
    const Result<QByteArray> second = writePackage(parts);

    QVERIFY(first && second);
    QCOMPARE(*first, *second);
    QVERIFY(first->startsWith("PK\3\4"));
    QVERIFY(first->size() < 400);
}

void PackageWriterTest::shouldBeginWithAStoredMimetype()
{
    // ODF 1.3 part 2, 3.3: the type stands at byte 38 for those who look at the file from outside.
    const QByteArray type("application/vnd.oasis.opendocument.text");

    const Result<QByteArray> file = writePackage({{u"mimetype"_s, type}, {u"content.xml"_s, QByteArray("<a/>")}});

    QVERIFY(file);
    QCOMPARE(file->sliced(30, 8), "mimetype");
    QCOMPARE(file->sliced(38, type.size()), type);
}

void PackageWriterTest::shouldStoreWhatDeflatingDoesNotMakeSmaller()
{
    const Result<QByteArray> file = writePackage({{u"a.png"_s, QByteArray("abcdefgh")}});

    QVERIFY(file);
    QVERIFY(file->contains("a.pngabcdefgh"));
}

void PackageWriterTest::shouldPackAnewOnlyWhatWasChanged()
{
    // Packed by another program, better or worse than by us.
    const QByteArray text = QByteArray("some text ").repeated(500);
    const QByteArray other = zipBytes({{.name = "a", .data = text}, {.name = "b", .data = text, .deflate = true}});
    Result<PackageParts> parts = readPackage(other);
    QVERIFY(parts);

    const Result<QByteArray> same = writePackage(*parts);
    QVERIFY(same && same->contains(text)); // stored, as it was
    parts->first().data.append("more");
    const Result<QByteArray> changed = writePackage(*parts);

    QVERIFY(changed && !changed->contains(text));
    QCOMPARE(readPackage(*changed).value_or(PackageParts()), *parts);
}

void PackageWriterTest::shouldRefuseNamesThatAContainerCannotHave_data()
{
    QTest::addColumn<QStringList>("names");

    QTest::newRow("empty") << QStringList{u""_s};
    QTest::newRow("twice") << QStringList{u"a"_s, u"b"_s, u"a"_s};
    QTest::newRow("too long") << QStringList{QString(40000, u'a')};
}

void PackageWriterTest::shouldRefuseNamesThatAContainerCannotHave()
{
    QFETCH(QStringList, names);
    PackageParts parts;
    for (const QString &name : names)
        parts.append({name, {}});

    const Result<QByteArray> file = writePackage(parts);

    QVERIFY(!file);
    QVERIFY(!file.error().message.isEmpty());
    QCOMPARE(file.error().code, Error::Code::Refused);
}

void PackageWriterTest::shouldFindAPartByItsName()
{
    const PackageParts parts{{u"a"_s, QByteArray("1")}, {u"b"_s, QByteArray("2")}};

    QCOMPARE(findPart(parts, u"b"), &parts.at(1));
    QCOMPARE(findPart(parts, u"B"), nullptr);
}

QTEST_GUILESS_MAIN(PackageWriterTest)
#include "packagewritertest.moc"
