// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "result.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class ResultTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldBeSaidOnOneLine_data();
    void shouldBeSaidOnOneLine();
    void shouldLearnItsFileFromTheLevelThatKnowsIt();
    void shouldKeepTheFileThatItNames();
};

void ResultTest::shouldBeSaidOnOneLine_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("line");

    using enum Error::Code;
    QTest::newRow("all") << Error{Refused, u"a date was expected"_s, u"my register.json"_s,
                                  u"activities[3].start_date"_s}
                         << u"my register.json: a date was expected (activities[3].start_date)"_s;
    QTest::newRow("no place") << Error{Io, u"the disk is full"_s, u"a.cartulary"_s, {}}
                              << u"a.cartulary: the disk is full"_s;
    QTest::newRow("no file") << Error{Refused, u"the id is taken"_s, {}, u"contacts[0].id"_s}
                             << u"the id is taken (contacts[0].id)"_s;
    QTest::newRow("the sentence alone") << Error{Usage, u"--lang is missing"_s, {}, {}} << u"--lang is missing"_s;
    QTest::newRow("line breaks") << Error{Refused, u"one\ntwo\r\n\tthree"_s, u"a\nb"_s, u"c\nd"_s}
                                 << u"a b: one two three (c d)"_s;
}

void ResultTest::shouldBeSaidOnOneLine()
{
    QFETCH(Error, error);
    QFETCH(QString, line);

    QCOMPARE(error.toString(), line);
}

void ResultTest::shouldLearnItsFileFromTheLevelThatKnowsIt()
{
    const Result<int> low = refused(u"cut short"_s, u"contacts"_s);
    const Result<int> high = inFile(low.error(), u"a.json"_s);

    QCOMPARE(high.error().file, u"a.json"_s);
    QCOMPARE(high.error().where, u"contacts"_s);
    QCOMPARE(high.error().code, Error::Code::Refused);
}

void ResultTest::shouldKeepTheFileThatItNames()
{
    const Result<int> low = ioError(u"cannot be read"_s, u"inner.json"_s);
    const Result<int> high = inFile(low.error(), u"outer.json"_s);

    QCOMPARE(high.error().file, u"inner.json"_s);
    QCOMPARE(high.error().code, Error::Code::Io);
}

QTEST_GUILESS_MAIN(ResultTest)
#include "resulttest.moc"
