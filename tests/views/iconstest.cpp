// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"
#include "recordtype.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

namespace {

const QString sources = QStringLiteral(CARTULARY_SOURCE_DIR);

QStringList drawings()
{
    QStringList names;
    for (const QFileInfo &file : QDir(u":/cartulary/icons"_s).entryInfoList({u"*.svg"_s}, QDir::Files, QDir::Name))
        names.append(file.completeBaseName());
    return names;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The words of the sources in views/ and app/ that are asked for as icons, with the file that asks.
QMap<QString, QString> namesAskedFor()
{
    static const QRegularExpression asked(u"\\bicon\\(\\s*u\"([^\"]+)\"_s"_s);
    QMap<QString, QString> names;
    for (const QString &folder : {u"/views"_s, u"/app"_s}) {
        QDirIterator files(sources + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString content = QString::fromUtf8(contentOf(path));
            for (const QRegularExpressionMatch &match : asked.globalMatch(content))
                names.insert(match.captured(1), path);
        }
    }
    return names;
}

QImage painted(const QIcon &icon, int size, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(size, size), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The colour of the pixels that are fully covered, and how many pixels are touched at all.
struct Ink
{
    QSet<QRgb> solid;
    int touched = 0;
};

Ink inkOf(const QImage &image)
{
    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            ink.touched += qAlpha(pixel) > 0 ? 1 : 0;
            if (qAlpha(pixel) == 255)
                ink.solid.insert(pixel);
        }
    }
    return ink;
}

void setTextColour(const QColor &text, const QColor &disabled, const QColor &highlighted)
{
    QPalette palette;
    palette.setColor(QPalette::Active, QPalette::WindowText, text);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, disabled);
    palette.setColor(QPalette::Active, QPalette::HighlightedText, highlighted);
    QGuiApplication::setPalette(palette);
}

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QGuiApplication::setPalette(QPalette());
        QIcon::setThemeName({});
    }

    void shouldHaveADrawingForEachNameAskedFor()
    {
        const QStringList drawn = drawings();
        QVERIFY(!drawn.isEmpty());
        const QMap<QString, QString> names = namesAskedFor();
        for (auto asked = names.cbegin(); asked != names.cend(); ++asked)
            QVERIFY2(drawn.contains(asked.key()), qPrintable(asked.value() + u" asks for “"_s + asked.key() + u"”"_s));
    }

    void shouldHaveADrawingForEachRecordType()
    {
        for (const RecordType *type : recordTypes()) {
            const QString name = QString(type->plural).replace(u'_', u'-');
            QVERIFY2(drawings().contains(name), qPrintable(name));
        }
    }

    void shouldDrawInOneStyle_data() { eachDrawing(); }
    void shouldDrawInOneStyle()
    {
        QFETCH(QString, name);
        const QByteArray svg = contentOf(u":/cartulary/icons/%1.svg"_s.arg(name));
        QVERIFY(svg.contains("viewBox=\"0 0 24 24\""));
        QVERIFY(svg.contains("stroke-width=\"1.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\""));
        QCOMPARE(svg.count("stroke-width="), 1);
        QVERIFY2(!svg.contains('#'), "a drawing has no colour of its own");
        QVERIFY2(!svg.contains("style="), "SVG Tiny knows no style sheets");
    }

    void shouldPaintInTheColourOfTheText_data() { eachDrawing(); }
    void shouldPaintInTheColourOfTheText()
    {
        QFETCH(QString, name);
        for (const QColor &text : {QColor(0x23, 0x26, 0x29), QColor(0xfc, 0xfc, 0xfc)}) {
            setTextColour(text, Qt::magenta, Qt::yellow);
            for (const int size : {16, 24, 32, 96}) {
                const Ink ink = inkOf(painted(icon(name), size));
                QVERIFY2(ink.touched >= size, "as good as nothing is painted");
                QVERIFY2(ink.touched < size * size * 7 / 10, "a blot, no drawing");
            }
            QCOMPARE(inkOf(painted(icon(name), 96)).solid, QSet{text.rgb()});
            QCOMPARE(inkOf(painted(icon(name), 96, QIcon::Disabled)).solid, QSet{QColor(Qt::magenta).rgb()});
            QCOMPARE(inkOf(painted(icon(name), 96, QIcon::Selected)).solid, QSet{QColor(Qt::yellow).rgb()});
        }
    }

    void shouldFollowAPaletteThatChanges()
    {
        const QIcon kept = icon(u"rights"_s);
        setTextColour(Qt::black, Qt::gray, Qt::white);
        QCOMPARE(inkOf(painted(kept, 96)).solid, QSet{QColor(Qt::black).rgb()});
        setTextColour(Qt::white, Qt::gray, Qt::black);
        QCOMPARE(inkOf(painted(kept, 96)).solid, QSet{QColor(Qt::white).rgb()});
    }

    void shouldPaintInAColourThatIsAsked()
    {
        const QIcon good = icon(u"state-complete"_s, Qt::darkGreen);
        QCOMPARE(inkOf(painted(good, 96)).solid, QSet{QColor(Qt::darkGreen).rgb()});
    }

    void shouldTellStatesApartWithoutColour()
    {
        QList<QImage> seen;
        for (const QString &name : {u"state-complete"_s, u"state-partial"_s, u"state-missing"_s, u"warning"_s,
                                    u"error"_s, u"information"_s}) {
            const QImage image = painted(icon(name), 16);
            QVERIFY2(!seen.contains(image), qPrintable(name));
            seen.append(image);
        }
    }

    void shouldTakeTheThemesIconForStandardActionsOnly()
    {
        QTemporaryDir themes;
        const QString theme = themes.filePath(u"painted"_s);
        write(theme + u"/index.theme"_s, "[Icon Theme]\nName=Painted\nDirectories=16\n[16]\nSize=16\nType=Fixed\n");
        QVERIFY(QDir(theme).mkpath(u"16"_s));
        QImage red(16, 16, QImage::Format_ARGB32);
        red.fill(Qt::red);
        for (const QString &name : {u"edit-undo"_s, u"rights"_s, u"document-save"_s})
            QVERIFY(red.save(theme + u"/16/%1.png"_s.arg(name)));
        QIcon::setThemeSearchPaths({themes.path()});
        QIcon::setThemeName(u"painted"_s);

        QCOMPARE(icon(u"undo"_s).name(), u"edit-undo"_s);
        QCOMPARE(icon(u"rights"_s).name(), QString());
        // A theme that has only "document-save" has no "document-save-as".
        QCOMPARE(icon(u"save-as"_s).name(), QString());
        QVERIFY(inkOf(painted(icon(u"save-as"_s), 24)).touched > 0);
        QCOMPARE(icon(u"undo"_s, Qt::blue).name(), QString());
    }

    void shouldNeverBeEmpty()
    {
        QTest::ignoreMessage(QtWarningMsg, "No icon is called unheard-of");
        const QIcon unknown = icon(u"unheard-of"_s);
        QVERIFY(inkOf(painted(unknown, 24)).touched > 0);
    }

    void shouldHaveTheProgramsOwnIcon()
    {
        const QIcon program(u":/cartulary/app/org.cartulary.Cartulary.svg"_s);
        for (const int size : {16, 48, 256})
            QVERIFY(inkOf(painted(program, size)).touched > size * size / 2);
        QVERIFY2(!drawings().contains(u"org.cartulary.Cartulary"_s), "it is none of the window's drawings");
    }

private:
    static void eachDrawing()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : drawings())
            QTest::newRow(qPrintable(name)) << name;
    }
};

QTEST_MAIN(IconsTest)

#include "iconstest.moc"
