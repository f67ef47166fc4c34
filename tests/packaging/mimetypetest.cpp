// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include <QMimeDatabase>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString packaging = QStringLiteral(CARTULARY_SOURCE_DIR) + u"/packaging/org.cartulary.Cartulary"_s;

/// A folder of data files as a desktop has it after the program is installed, with no types but ours and SQLite's.
QString installedTypes(const QTemporaryDir &folder)
{
    const QString packages = folder.filePath(u"mime/packages"_s);
    QDir().mkpath(packages);
    QFile::copy(packaging + u".mime.xml"_s, packages + u"/org.cartulary.Cartulary.xml"_s);
    QFile others(packages + u"/others.xml"_s);
    if (others.open(QIODevice::WriteOnly))
        others.write("<mime-info xmlns='http://www.freedesktop.org/standards/shared-mime-info'>"
                     "<mime-type type='application/vnd.sqlite3'><glob pattern='*.sqlite3'/><magic priority='50'>"
                     "<match type='string' value='SQLite format 3\\000' offset='0'/></magic></mime-type>"
                     "</mime-info>");
    return folder.path();
}

} // namespace

class MimeTypeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Qt reads the types once, when they are first asked for.
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"home"_s)));
        qputenv("XDG_DATA_DIRS", QFile::encodeName(installedTypes(m_folder)));
        VERIFY_RESULT(RegisterFile::create(registerPath(), testOptions()));
        QVERIFY(runSql(sqlitePath(), {u"CREATE TABLE t (x)"_s}));
    }

    void shouldKnowARegisterByItsName()
    {
        const QMimeType type = m_types.mimeTypeForFile(u"/nowhere/acme.cartulary"_s, QMimeDatabase::MatchExtension);
        QCOMPARE(type.name(), u"application/x-cartulary"_s);
        QCOMPARE(type.iconName(), u"application-x-cartulary"_s);
        QCOMPARE(type.genericIconName(), u"x-office-document"_s);
        QCOMPARE(type.preferredSuffix(), u"cartulary"_s);
        QVERIFY(type.inherits(u"application/vnd.sqlite3"_s));
    }

    void shouldKnowARegisterByItsContent()
    {
        QCOMPARE(m_types.mimeTypeForFile(registerPath(), QMimeDatabase::MatchContent).name(),
                 u"application/x-cartulary"_s);
    }

    void shouldTakeNoOtherDatabaseForARegister()
    {
        QCOMPARE(m_types.mimeTypeForFile(sqlitePath(), QMimeDatabase::MatchContent).name(),
                 u"application/vnd.sqlite3"_s);
    }

    void shouldSayItInBothLanguages()
    {
        const QMimeType type = m_types.mimeTypeForName(u"application/x-cartulary"_s);
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(type.comment(), u"Cartulary register"_s);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QCOMPARE(type.comment(), u"registre Cartulary"_s);
    }

    void shouldBeOpenedByTheProgram()
    {
        QSettings desktop(packaging + u".desktop"_s, QSettings::IniFormat);
        desktop.beginGroup(u"Desktop Entry"_s);
        QCOMPARE(desktop.value(u"MimeType"_s).toString(), u"application/x-cartulary"_s);
        QCOMPARE(desktop.value(u"Exec"_s).toString(), u"cartulary %F"_s);
    }

private:
    QString registerPath() const { return m_folder.filePath(u"register.bin"_s); }
    QString sqlitePath() const { return m_folder.filePath(u"other.bin"_s); }

    QTemporaryDir m_folder;
    QMimeDatabase m_types;
};

QTEST_GUILESS_MAIN(MimeTypeTest)

#include "mimetypetest.moc"
