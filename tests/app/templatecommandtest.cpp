// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateregister.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// Somebody's document on the command line: inspected, mapped, filled.
class TemplateCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldInspect();
    void shouldFillAndListWhatIsLeft();
    void shouldFillAsTheMapSays();
    void shouldMakePages();
    void shouldGoOnWhereTheLanguageCannotBeTold();
    void shouldEndWithItsExitCode_data();
    void shouldEndWithItsExitCode();

private:
    struct Outcome
    {
        int code = -1;
        QString out, err;
    };
    Outcome run(const QStringList &words) const;
    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    void write(const QString &path, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

TemplateCommandTest::Outcome TemplateCommandTest::run(const QStringList &words) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"en_GB.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CARTULARY_CLI), words);
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TemplateCommandTest::write(const QString &path, const QByteArray &bytes) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TemplateCommandTest::initTestCase()
{
    QCOMPARE(run({u"sample"_s, u"atelier-numerique"_s, path("r.cartulary")}).code, 0);
    write(path("t.docx"), docx(p("The Processor: {processor_name}; favourite colour: {colour}") + p("[ ] I agree")));
}

void TemplateCommandTest::shouldInspect()
{
    const Outcome json = run({u"template"_s, u"inspect"_s, path("t.docx"), u"--json"_s, u"--lang"_s, u"en"_s,
                              u"--register"_s, path("r.cartulary")});
    QCOMPARE(json.code, 0);
    const QJsonObject root = QJsonDocument::fromJson(json.out.toUtf8()).object();
    const QJsonArray blanks = root.value("blanks"_L1).toArray();
    QCOMPARE(blanks.size(), 2);
    const QJsonObject proposal = blanks.first().toObject().value("proposal"_L1).toObject();
    QCOMPARE(proposal.value("field"_L1).toString(), u"processor.name"_s);
    QCOMPARE(proposal.value("confidence"_L1).toString(), u"high"_s);
    QCOMPARE(proposal.value("record_field"_L1).toString(), u"organisation.name"_s);
    QVERIFY(!proposal.value("prints"_L1).toString().isEmpty());
    QCOMPARE(root.value("choices"_L1).toArray().size(), 1);
    const Outcome lines = run({u"template"_s, u"inspect"_s, path("t.docx")});
    QVERIFY(lines.out.contains("processor-name"_L1));
    QVERIFY(lines.out.contains("sure"_L1));
}

void TemplateCommandTest::shouldFillAndListWhatIsLeft()
{
    const Outcome outcome = run({u"template"_s, u"fill"_s, path("r.cartulary"), path("t.docx"), u"--to"_s,
                                 path("o.docx"), u"--lang"_s, u"en"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.err.contains("left blank: favourite colour"_L1));
    QFile file(path("o.docx"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = textOf(file.readAll());
    QVERIFY(text.contains("{colour}"_L1));
    QVERIFY(!text.contains("{processor_name}"_L1));
}

void TemplateCommandTest::shouldFillAsTheMapSays()
{
    QCOMPARE(run({u"template"_s, u"inspect"_s, path("t.docx"), u"--map-out"_s, path("m.json")}).code, 0);
    QFile map(path("m.json"));
    QVERIFY(map.open(QIODevice::ReadOnly));
    QJsonObject root = QJsonDocument::fromJson(map.readAll()).object();
    QJsonArray blanks = root.value("blanks"_L1).toArray();
    QJsonObject colour = blanks.at(1).toObject();
    colour.remove("leave"_L1);
    colour.insert("text"_L1, u"<blue>"_s);
    blanks.replace(1, colour);
    root.insert("blanks"_L1, blanks);
    QJsonArray choices = root.value("choices"_L1).toArray();
    QJsonObject agree = choices.first().toObject();
    agree.insert("checked"_L1, true);
    choices.replace(0, agree);
    root.insert("choices"_L1, choices);
    write(path("m2.json"), QJsonDocument(root).toJson());
    const Outcome outcome = run({u"template"_s, u"fill"_s, path("r.cartulary"), path("t.docx"), u"--to"_s,
                                 path("o2.docx"), u"--lang"_s, u"en"_s, u"--map"_s, path("m2.json")});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QFile file(path("o2.docx"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = textOf(file.readAll());
    QVERIFY(text.contains("favourite colour: <blue>"_L1));
    QVERIFY(text.contains("[x] I agree"_L1));
}

void TemplateCommandTest::shouldMakePages()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed.");
    const Outcome outcome = run({u"template"_s, u"fill"_s, path("r.cartulary"), path("t.docx"), u"--to"_s,
                                 path("o.pdf"), u"--lang"_s, u"en"_s});
    QCOMPARE(outcome.code, 1);
    QFile file(path("o.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void TemplateCommandTest::shouldGoOnWhereTheLanguageCannotBeTold()
{
    write(path("short.docx"), docx(p("{processor_name}")));
    const Outcome outcome = run(
        {u"template"_s, u"fill"_s, path("r.cartulary"), path("short.docx"), u"--to"_s, path("short-filled.docx")});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.err.contains("taken as en"_L1));
}

void TemplateCommandTest::shouldEndWithItsExitCode_data()
{
    write(path("bad.json"), R"({"version":1,"blanks":[{"id":"nothing","leave":true}]})");
    write(path("no.docx"), "PK no archive");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const QString register_ = path("r.cartulary"), file = path("t.docx"), out = path("x.docx");
    QTest::newRow("no target") << QStringList{u"fill"_s, register_, file} << 2;
    QTest::newRow("another format") << QStringList{u"fill"_s, register_, file, u"--to"_s, path("x.odt")} << 2;
    QTest::newRow("no language") << QStringList{u"fill"_s, register_, file, u"--to"_s, out, u"--lang"_s, u"de"_s} << 2;
    QTest::newRow("no such command") << QStringList{u"burn"_s, file} << 2;
    QTest::newRow("no archive") << QStringList{u"inspect"_s, path("no.docx")} << 3;
    QTest::newRow("map for another template")
        << QStringList{u"fill"_s, register_, file, u"--to"_s, out, u"--lang"_s, u"en"_s, u"--map"_s, path("bad.json")}
        << 3;
    QTest::newRow("unknown customer") << QStringList{u"fill"_s,  register_,   file,    u"--to"_s,
                                                     out,        u"--lang"_s, u"en"_s, u"--customer"_s,
                                                     u"Nobody"_s}
                                      << 3;
    QTest::newRow("no such file") << QStringList{u"inspect"_s, path("none.docx")} << 4;
    QTest::newRow("nowhere to write") << QStringList{u"fill"_s,         register_,   file,   u"--to"_s,
                                                     path("no/x.docx"), u"--lang"_s, u"en"_s}
                                      << 4;
}

void TemplateCommandTest::shouldEndWithItsExitCode()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const Outcome outcome = run(QStringList{u"template"_s} + words);
    QCOMPARE(outcome.code, code);
    QVERIFY(outcome.err.startsWith("cartulary-cli: "_L1));
    QCOMPARE(outcome.err.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TemplateCommandTest)
#include "templatecommandtest.moc"
