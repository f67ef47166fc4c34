// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folded.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// Texts without what does not matter when words are compared.
class FoldedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFold_data();
    void shouldFold();
    void shouldFoldALetterAsAmongOthers();
};

void FoldedTest::shouldFold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("letters") << u"Durée d’Été"_s << u"duree d'ete"_s;
    QTest::newRow("apart already") << u"E\u0301te\u0301"_s << u"ete"_s;
    QTest::newRow("spaces") << u"a\u00A0b\tc\nd\u202Fe"_s << u"a b c\nd e"_s;
    QTest::newRow("quotation marks") << u"« a » “b” ‘c’"_s << u"« a » “b” ‘c'"_s;
    QTest::newRow("letters that are made of others") << u"Straße ﬁn ½"_s << u"straße fin 1⁄2"_s;
    QTest::newRow("an ellipsis") << u"a…"_s << u"a..."_s;
    QTest::newRow("other alphabets") << u"ΆΛΦΑ Ж 字 😀"_s << u"αλφα ж 字 😀"_s;
}

void FoldedTest::shouldFold()
{
    QFETCH(QString, text);
    QTEST(folded(text), "expected");
}

void FoldedTest::shouldFoldALetterAsAmongOthers()
{
    // The ideograph is in no table.
    for (char16_t c = 1; c < 0x2200; ++c) {
        const QString letter{QChar(c)};
        QCOMPARE(folded(letter) + u'字', folded(letter + u'字'));
    }
}

QTEST_GUILESS_MAIN(FoldedTest)
#include "foldedtest.moc"
