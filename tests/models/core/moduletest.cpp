// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "module.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class ModuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindTheModulesOfTheProgram_data();
    void shouldFindTheModulesOfTheProgram();
    void shouldSayThatAPartIsMissing_data();
    void shouldSayThatAPartIsMissing();
};

void ModuleTest::shouldFindTheModulesOfTheProgram_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QByteArray>("function");
    QTest::newRow("the template engine") << u"cartulary-wording"_s << "cartularyWordingEngine"_ba;
    QTest::newRow("the writers, for the command line") << u"cartulary-writers"_s << "cartularyWriters"_ba;
    QTest::newRow("what makes a PDF") << u"cartulary-pdf"_s << "cartularyMakePdf"_ba;
}

void ModuleTest::shouldFindTheModulesOfTheProgram()
{
    QFETCH(QString, module);
    QFETCH(QByteArray, function);
    const Result<QFunctionPointer> found = functionOfModule(module, function.constData());
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QVERIFY(functionOfModule(module, function.constData()).value() == *found);
}

void ModuleTest::shouldSayThatAPartIsMissing_data()
{
    QTest::addColumn<QString>("module");
    QTest::newRow("no such module") << u"cartulary-nothing"_s;
    QTest::newRow("a module without the function") << u"cartulary-pdf"_s;
}

void ModuleTest::shouldSayThatAPartIsMissing()
{
    QFETCH(QString, module);
    const Result<QFunctionPointer> found = functionOfModule(module, "cartularyNothing");
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::Io);
    QVERIFY2(found.error().message.startsWith(u"A part of the program is missing; install Cartulary again ("_s),
             qPrintable(found.error().message));
    QVERIFY2(found.error().message.contains(u"cartulary"_s), qPrintable(found.error().message));
}

QTEST_GUILESS_MAIN(ModuleTest)
#include "moduletest.moc"
