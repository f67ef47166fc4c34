// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "organisation.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadEverySample();
    void shouldRefuseAnUnknownOne();
};

void SamplesTest::shouldReadEverySample()
{
    QVERIFY(sampleNames().contains(u"atelier-numerique"_s));
    for (const QString &name : sampleNames()) {
        const Result<Register> sample = readSample(name);
        QVERIFY2(sample.has_value(), qPrintable(name));
        QVERIFY2(sample->first<Organisation>(), qPrintable(name));
    }
}

void SamplesTest::shouldRefuseAnUnknownOne()
{
    const Result<Register> sample = readSample(u"../vocabulary/role"_s);
    QVERIFY(!sample);
    QCOMPARE(sample.error().code, Error::Code::Usage);
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "samplestest.moc"
