// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// What the window remembers.
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRememberOverARestart();
    void shouldKeepRegistersApart();
    void shouldListRecentFilesNewestFirstWithoutThoseThatAreGone();
};

void SettingsTest::shouldRememberOverARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        QCOMPARE(settings.value(u"language"_s, u"none"_s).toString(), u"none"_s);
        settings.setValue(u"language"_s, u"fr"_s);
        settings.setOfRegister(u"/a.cartulary"_s, u"workspace"_s, QVariantMap{{u"place"_s, u"activity"_s}});
    }
    const Settings again(file);
    QCOMPARE(again.value(u"language"_s).toString(), u"fr"_s);
    QCOMPARE(again.ofRegister(u"/a.cartulary"_s, u"workspace"_s).toMap().value(u"place"_s).toString(), u"activity"_s);
}

void SettingsTest::shouldKeepRegistersApart()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setOfRegister(u"/a.cartulary"_s, u"page"_s, 1);
    settings.setOfRegister(u"/b.cartulary"_s, u"page"_s, 2);
    QCOMPARE(settings.ofRegister(u"/a.cartulary"_s, u"page"_s).toInt(), 1);
    QCOMPARE(settings.ofRegister(u"/b.cartulary"_s, u"page"_s).toInt(), 2);
    QVERIFY(!settings.ofRegister(u"/c.cartulary"_s, u"page"_s).isValid());
}

void SettingsTest::shouldListRecentFilesNewestFirstWithoutThoseThatAreGone()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    QStringList paths;
    for (int i = 0; i < 12; ++i) {
        paths.append(folder.filePath(u"%1.cartulary"_s.arg(i)));
        QFile file(paths.last());
        QVERIFY(file.open(QIODevice::WriteOnly));
        settings.addRecentFile(paths.last());
    }
    QCOMPARE(settings.recentFiles().size(), 10);
    QCOMPARE(settings.recentFiles().first(), paths.last());
    settings.addRecentFile(paths.at(5));
    QCOMPARE(settings.recentFiles().first(), paths.at(5));
    QCOMPARE(settings.recentFiles().size(), 10);
    QVERIFY(QFile::remove(paths.at(5)));
    QCOMPARE(settings.recentFiles().first(), paths.last());
    settings.removeRecentFile(paths.last());
    QCOMPARE(settings.recentFiles().first(), paths.at(10));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
