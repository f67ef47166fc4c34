// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// What the program says, it says in both languages.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeComplete_data();
    void shouldBeComplete();
};

void TranslationsTest::shouldBeComplete_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("finished");
    QTest::addColumn<bool>("french");
    for (const auto &[name, french] : {std::pair("cartulary_fr.ts", true), std::pair("cartulary_en.ts", false)}) {
        QFile file(QStringLiteral(CARTULARY_SOURCE_DIR) + u"/translations/"_s + QLatin1StringView(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int number = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == "source"_L1) {
                source = xml.readElementText();
            } else if (xml.isStartElement() && xml.name() == "translation"_L1) {
                const bool finished = !xml.attributes().hasAttribute("type"_L1);
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                QTest::addRow("%s %d", name, ++number) << source << text << finished << french;
            }
        }
        QVERIFY(!xml.hasError());
        QVERIFY(number > 100);
    }
}

void TranslationsTest::shouldBeComplete()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(bool, finished);
    QFETCH(bool, french);
    QVERIFY2(finished && !translation.isEmpty(), qUtf8Printable(source));
    for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%n"_s})
        QVERIFY2(source.contains(place) == translation.contains(place), qUtf8Printable(source));
    static const QRegularExpression plainSpace(u" [;:!?»]|« "_s);
    QVERIFY2(!french || !translation.contains(plainSpace), qUtf8Printable(translation));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
