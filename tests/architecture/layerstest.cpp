// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// Reads the sources and the CMake files and holds them to the layers: app -> views -> models, and within models the
/// arrows below. A new arrow is a decision: it is written here, or not drawn.
class LayersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shouldIncludeOnlyWhatStandsBelow_data() { everyLayer(); }
    void shouldIncludeOnlyWhatStandsBelow();
    void shouldLinkOnlyWhatStandsBelow_data() { everyLayer(); }
    void shouldLinkOnlyWhatStandsBelow();
    void shouldUseOutsideLibrariesWhereTheyBelong_data() { everyLayer(); }
    void shouldUseOutsideLibrariesWhereTheyBelong();
    void shouldKeepWidgetsOutOfTheModels();
    void shouldKeepSqlInTheStore();
    void shouldOpenNoNetworkConnection();
    void shouldNotNameThePlaceItWasWrittenIn();
    void shouldSayTheLicenceInEveryFile();

private:
    void everyLayer();
};

namespace {

const QString project = QStringLiteral(CARTULARY_SOURCE_DIR);

/// The direct arrows. What a layer stands on may also be used by those above it.
const QMap<QString, QStringList> arrows{
    {u"core"_s, {}},
    {u"register"_s, {u"core"_s}},
    {u"store"_s, {u"register"_s}},
    {u"compliance"_s, {u"register"_s}},
    {u"documents"_s, {u"register"_s, u"compliance"_s}},
    {u"package"_s, {u"core"_s}},
    {u"writers"_s, {u"documents"_s, u"package"_s}},
    // A blank takes the value that a document of the program's own would print, in the same words.
    {u"templates"_s, {u"register"_s, u"package"_s, u"documents"_s}},
    {u"exchange"_s, {u"register"_s, u"package"_s}},
    // What is to be decided in a customer's template is a table like others.
    {u"items"_s, {u"store"_s, u"compliance"_s, u"documents"_s, u"templates"_s}},
    {u"views"_s, {u"items"_s, u"documents"_s, u"writers"_s, u"templates"_s, u"exchange"_s}},
    {u"app"_s,
     {u"core"_s, u"register"_s, u"store"_s, u"compliance"_s, u"documents"_s, u"package"_s, u"writers"_s, u"templates"_s,
      u"exchange"_s, u"items"_s, u"views"_s}},
};

/// Outside libraries that only some layers may link.
const QMap<QString, QStringList> outside{
    {u"Qt6::Gui"_s, {u"writers"_s, u"items"_s, u"views"_s, u"app"_s}},
    {u"Qt6::Widgets"_s, {u"views"_s, u"app"_s}},
    {u"Qt6::PrintSupport"_s, {u"views"_s, u"app"_s}},
    {u"Qt6::Svg"_s, {u"writers"_s, u"views"_s, u"app"_s}},
    {u"KF6::SonnetUi"_s, {u"views"_s}},
    {u"Qt6::Sql"_s, {u"store"_s}},
    {u"SQLite::SQLite3"_s, {u"store"_s}},
    {u"Qt6::Network"_s, {}},
    {u"KF6::TextTemplate"_s, {u"documents"_s}},
    {u"PkgConfig::md4c"_s, {u"documents"_s}},
    {u"ZLIB::ZLIB"_s, {u"package"_s}},
    {u"pugixml::pugixml"_s, {u"package"_s}},
    {u"PkgConfig::libqpdf"_s, {u"writers"_s}},
    {u"PkgConfig::cairo"_s, {u"writers"_s}},
};

QString folderOf(const QString &layer)
{
    return project + (layer == u"views"_s || layer == u"app"_s ? u"/"_s : u"/models/"_s) + layer;
}

QString relative(const QString &path)
{
    return QDir(project).relativeFilePath(path);
}

QStringList filesIn(const QString &folder, const QStringList &names)
{
    QStringList files;
    QDirIterator walk(folder, names, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    return files;
}

QStringList sourcesIn(const QString &folder)
{
    return filesIn(folder, {u"*.h"_s, u"*.cpp"_s});
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList matches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured(1));
    return found;
}

/// The layers that @p layer may use: those it stands on, and those these stand on.
QSet<QString> below(const QString &layer)
{
    QSet<QString> all;
    for (const QString &next : arrows.value(layer)) {
        all.insert(next);
        all.unite(below(next));
    }
    return all;
}

/// The layer of each header, by the file name under which it is included.
const QMultiHash<QString, QString> &headers()
{
    static const QMultiHash<QString, QString> all = [] {
        QMultiHash<QString, QString> result;
        for (auto layer = arrows.keyBegin(); layer != arrows.keyEnd(); ++layer) {
            for (const QString &path : filesIn(folderOf(*layer), {u"*.h"_s}))
                result.insert(path.section(u'/', -1), *layer);
        }
        return result;
    }();
    return all;
}

/// What a text file of the project is called, less what is made, fetched or data.
QStringList ownTextFiles()
{
    QStringList files;
    for (const QString &folder :
         {u"app"_s, u"models"_s, u"views"_s, u"translations"_s, u"tests"_s, u"packaging"_s, u".ci"_s}) {
        for (const QString &path : filesIn(project + u'/' + folder, {u"*"_s})) {
            if (!path.startsWith(project + u"/tests/data/"_s) && !path.endsWith(u".png"_s))
                files.append(path);
        }
    }
    for (const QString &name : QDir(project).entryList(QDir::Files | QDir::Hidden)) {
        if (name != u".git"_s) // a file in a work tree of Git's
            files.append(project + u'/' + name);
    }
    return files;
}

} // namespace

void LayersTest::initTestCase()
{
    // What reads nothing finds nothing.
    for (const QString &layer : {u"core"_s, u"register"_s, u"store"_s, u"documents"_s, u"writers"_s, u"app"_s})
        QVERIFY2(!sourcesIn(folderOf(layer)).isEmpty(), qPrintable(layer));
    QVERIFY(headers().contains(u"register.h"_s, u"register"_s));
}

void LayersTest::everyLayer()
{
    QTest::addColumn<QString>("layer");
    for (auto layer = arrows.keyBegin(); layer != arrows.keyEnd(); ++layer)
        QTest::newRow(qPrintable(*layer)) << *layer;
}

void LayersTest::shouldIncludeOnlyWhatStandsBelow()
{
    QFETCH(QString, layer);
    static const QRegularExpression include(u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    const QSet<QString> allowed = below(layer) + QSet<QString>{layer};

    QStringList wrong;
    for (const QString &path : sourcesIn(folderOf(layer))) {
        for (const QString &name : matches(textOf(path), include)) {
            if (name.endsWith(u".moc"_s) || name.startsWith(u"ui_"_s))
                continue;
            const QStringList owners = headers().values(name.section(u'/', -1));
            if (owners.isEmpty())
                wrong.append(u"%1 includes %2, which no layer has"_s.arg(relative(path), name));
            else if (!std::ranges::any_of(owners, [&](const QString &owner) { return allowed.contains(owner); }))
                wrong.append(u"%1 includes %2 of %3"_s.arg(relative(path), name, owners.join(u", "_s)));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LayersTest::shouldLinkOnlyWhatStandsBelow()
{
    QFETCH(QString, layer);
    static const QRegularExpression library(u"\\bcartulary_([a-z]+)\\b"_s);
    const QStringList allowed = arrows.value(layer);

    QStringList wrong;
    for (const QString &path : filesIn(folderOf(layer), {u"CMakeLists.txt"_s, u"*.cmake"_s})) {
        for (const QString &name : matches(textOf(path), library)) {
            if (arrows.contains(name) && name != layer && !allowed.contains(name))
                wrong.append(u"%1 names cartulary_%2"_s.arg(relative(path), name));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LayersTest::shouldUseOutsideLibrariesWhereTheyBelong()
{
    QFETCH(QString, layer);

    QStringList wrong;
    for (const QString &path : filesIn(folderOf(layer), {u"CMakeLists.txt"_s, u"*.cmake"_s})) {
        const QString text = textOf(path);
        for (auto library = outside.begin(); library != outside.end(); ++library) {
            const QRegularExpression named(QRegularExpression::escape(library.key()) + u"(Private)?\\b"_s);
            if (text.contains(named) && !library->contains(layer))
                wrong.append(u"%1 links %2"_s.arg(relative(path), library.key()));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LayersTest::shouldKeepWidgetsOutOfTheModels()
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s+<([^>]+)>"_s, QRegularExpression::MultilineOption);
    QSet<QString> widgets{u"QWidget"_s,     u"QApplication"_s, u"QDialog"_s,
                          u"QMessageBox"_s, u"QMainWindow"_s,  u"QPrinter"_s};
    const QString qtHeaders = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString &module : {u"QtWidgets"_s, u"QtPrintSupport"_s}) {
        for (const QString &name : QDir(qtHeaders + u'/' + module).entryList({u"Q*"_s}, QDir::Files))
            widgets.insert(name);
    }

    QStringList wrong;
    for (const QString &path : sourcesIn(project + u"/models"_s)) {
        for (const QString &name : matches(textOf(path), include)) {
            if (widgets.contains(name) || name.startsWith(u"QtWidgets"_s) || name.startsWith(u"QtPrintSupport"_s))
                wrong.append(u"%1 includes <%2>"_s.arg(relative(path), name));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LayersTest::shouldKeepSqlInTheStore()
{
    static const QRegularExpression sql(u"(\\bQSqlQuery\\b|\\bQSqlDatabase\\b|<QSql|<QtSql|\\bsqlite3)"_s);

    QStringList wrong;
    for (const QString &folder : {u"app"_s, u"models"_s, u"views"_s}) {
        for (const QString &path : sourcesIn(project + u'/' + folder)) {
            if (!path.startsWith(project + u"/models/store/"_s) && textOf(path).contains(sql))
                wrong.append(relative(path));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LayersTest::shouldOpenNoNetworkConnection()
{
    static const QRegularExpression network(
        u"(<QNetwork|<QtNetwork|<QTcp|<QUdp|<QSsl|<QHost|<QLocalSocket|<sys/socket\\.h)"_s);

    QStringList wrong;
    for (const QString &folder : {u"app"_s, u"models"_s, u"views"_s}) {
        for (const QString &path : sourcesIn(project + u'/' + folder)) {
            if (textOf(path).contains(network))
                wrong.append(relative(path));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LayersTest::shouldNotNameThePlaceItWasWrittenIn()
{
    // Absolute paths of somebody's machine.
    static const QRegularExpression place(u"(?<![\\w.}\\-])/(work|root|home|Users)(/[\\w.]|\\b(?=[\\s\"']|$))"_s);

    QStringList wrong;
    for (const QString &path : ownTextFiles()) {
        if (path.endsWith(u"/layerstest.cpp"_s))
            continue;
        const QString text = textOf(path);
        if (const QRegularExpressionMatch match = place.match(text); match.hasMatch())
            wrong.append(u"%1:%2 names %3"_s.arg(relative(path))
                             .arg(QStringView(text).first(match.capturedStart()).count(u'\n') + 1)
                             .arg(match.captured()));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LayersTest::shouldSayTheLicenceInEveryFile()
{
    static const QStringList names{u"*.h"_s,  u"*.cpp"_s, u"CMakeLists.txt"_s, u"*.cmake"_s,
                                   u"*.sh"_s, u"*.py"_s,  u"*.sql"_s,          u"*.bash"_s};

    QStringList wrong;
    for (const QString &folder : {u"app"_s, u"models"_s, u"views"_s, u"tests"_s, u"packaging"_s, u"resources"_s}) {
        for (const QString &path : filesIn(project + u'/' + folder, names)) {
            const QString head = textOf(path).section(u'\n', 0, 4);
            if (!head.contains(u"SPDX-FileCopyrightText: "_s)
                || !head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
                wrong.append(relative(path));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(LayersTest)
#include "layerstest.moc"
