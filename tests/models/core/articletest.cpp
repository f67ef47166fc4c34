// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabulary.h"

#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class ArticleTest : public QObject
{
    Q_OBJECT

private slots:
    void shouldBeWrittenAsEachLanguageDoes_data();
    void shouldBeWrittenAsEachLanguageDoes();
};

void ArticleTest::shouldBeWrittenAsEachLanguageDoes_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");

    QTest::newRow("article") << u"32"_s << u"art.~32~du~RGPD"_s << u"art.~32~GDPR"_s;
    QTest::newRow("paragraph") << u"12(3)"_s << u"art.~12, §~3~du~RGPD"_s << u"art.~12(3)~GDPR"_s;
    QTest::newRow("point") << u"13(1)(a)"_s << u"art.~13, §~1, a)~du~RGPD"_s << u"art.~13(1)(a)~GDPR"_s;
    QTest::newRow("point without paragraph") << u"23(a)"_s << u"art.~23, a)~du~RGPD"_s << u"art.~23(a)~GDPR"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void ArticleTest::shouldBeWrittenAsEachLanguageDoes()
{
    QFETCH(QString, article);
    QFETCH(QString, french);
    QFETCH(QString, english);

    // '~' stands for a space that must not break.
    QCOMPARE(articleInWords(article, Language::French), french.replace(u'~', QChar(QChar::Nbsp)));
    QCOMPARE(articleInWords(article, Language::English), english.replace(u'~', QChar(QChar::Nbsp)));
}

QTEST_GUILESS_MAIN(ArticleTest)
#include "articletest.moc"
