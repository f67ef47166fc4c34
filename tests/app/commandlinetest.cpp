// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString registers = QStringLiteral(CARTULARY_SOURCE_DIR) + u"/tests/data/registers"_s;

struct Outcome
{
    int code = -1;
    QString out;
    QString err;
};

/// Runs cartulary-cli with these words, in the language of @p locale.
Outcome run(const QStringList &words, const QString &locale = u"en_GB.UTF-8"_s)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CARTULARY_CLI), words);
    if (!process.waitForFinished(120000))
        process.kill();
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    return {code, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// A register as JSON with an organisation and @p more.
QByteArray registerWith(const QByteArray &more)
{
    return R"({"format":"cartulary-register","version":1,"organisation":{"id":"organisation","name":"Acme"})"
         + (more.isEmpty() ? "" : "," + more) + "}";
}

} // namespace

/// The contract of the command line (README): verbs, exit codes, one-line errors, nothing lost, nothing half done.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldSayHowItIsUsed_data();
    void shouldSayHowItIsUsed();
    void shouldRefuseWrongUsage_data();
    void shouldRefuseWrongUsage();
    void shouldMakeAnEmptyRegisterOnce();
    void shouldMakeEverySampleWithoutFindings();
    void shouldGiveBackTheSameBytes();
    void shouldListAndSearch();
    void shouldMakeEveryDocumentInEveryFormat_data();
    void shouldMakeEveryDocumentInEveryFormat();
    void shouldSayWhatIsMissing();
    void shouldLeaveTheOldFileWhenADocumentCannotBeWritten();
    void shouldRefuseABadFileAndChangeNothing_data();
    void shouldRefuseABadFileAndChangeNothing();
    void shouldOnlyTryWithDryRun();
    void shouldPrintHostileValuesExactly_data();
    void shouldPrintHostileValuesExactly();
    void shouldVerifyBackUpAndRestore();
    void shouldRefuseWhatIsNoRegister_data();
    void shouldRefuseWhatIsNoRegister();
    void shouldSurviveBeingKilledWhileImporting();
    void shouldKeepTheOldRegisterWhenTheDiskIsFull();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CommandLineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void CommandLineTest::shouldSayHowItIsUsed_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("English") << u"en_GB.UTF-8"_s << u"Exit codes:"_s;
    QTest::newRow("French") << u"fr_FR.UTF-8"_s << u"Codes de sortie"_s;
    QTest::newRow("no locale") << u"C"_s << u"Exit codes:"_s;
}

void CommandLineTest::shouldSayHowItIsUsed()
{
    QFETCH(QString, locale);
    QFETCH(QString, expected);
    const Outcome help = run({u"--help"_s}, locale);
    QCOMPARE(help.code, 0);
    QCOMPARE(help.err, QString());
    QVERIFY(help.out.contains(expected));
    for (const char *verb : {"new", "sample", "import", "export", "list", "generate", "verify", "backup", "restore"}) {
        QVERIFY2(help.out.contains(u"cartulary-cli "_s + QLatin1StringView(verb)), verb);
        QCOMPARE(run({QLatin1StringView(verb), u"--help"_s}, locale).code, 0);
    }
    QVERIFY(run({u"help"_s, u"--man"_s}, locale).out.startsWith(u".TH CARTULARY"_s));
}

void CommandLineTest::shouldRefuseWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no command") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"new"_s, u"a.cartulary"_s, u"--frob"_s};
    QTest::newRow("argument missing") << QStringList{u"import"_s, u"a.cartulary"_s};
    QTest::newRow("argument too many") << QStringList{u"new"_s, u"a"_s, u"b"_s};
    QTest::newRow("unknown record type") << QStringList{u"list"_s, u"a.cartulary"_s, u"gizmos"_s};
    QTest::newRow("unknown document") << QStringList{u"generate"_s, u"a"_s,    u"novel"_s, u"--lang"_s,
                                                     u"fr"_s,       u"--to"_s, u"x.md"_s};
    QTest::newRow("no language") << QStringList{u"generate"_s, u"a"_s, u"dpa"_s, u"--to"_s, u"x.md"_s};
    QTest::newRow("unknown language") << QStringList{u"generate"_s, u"a"_s,    u"dpa"_s, u"--lang"_s,
                                                     u"de"_s,       u"--to"_s, u"x.md"_s};
    QTest::newRow("no target") << QStringList{u"generate"_s, u"a"_s, u"dpa"_s, u"--lang"_s, u"fr"_s};
    QTest::newRow("a draft that is no PDF")
        << QStringList{u"generate"_s, u"a"_s, u"dpa"_s, u"--lang"_s, u"fr"_s, u"--to"_s, u"x.md"_s, u"--draft"_s};
    QTest::newRow("no date") << QStringList{u"generate"_s, u"a"_s,    u"dpa"_s,    u"--lang"_s,    u"fr"_s,
                                            u"--to"_s,     u"x.md"_s, u"--date"_s, u"2026-13-01"_s};
    QTest::newRow("option without value") << QStringList{u"list"_s, u"a"_s, u"activities"_s, u"--search"_s};
    QTest::newRow("unknown sample") << QStringList{u"sample"_s, u"nothing"_s, u"a.cartulary"_s};
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"a.cartulary"_s, u"a.frob"_s};
}

void CommandLineTest::shouldRefuseWrongUsage()
{
    QFETCH(QStringList, words);
    const Outcome outcome = run(words);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.startsWith(u"cartulary-cli: "_s) && outcome.err.count(u'\n') == 1,
             qUtf8Printable(outcome.err));
}

void CommandLineTest::shouldMakeAnEmptyRegisterOnce()
{
    QCOMPARE(run({u"new"_s, path(u"a.cartulary"_s)}).code, 0);
    QCOMPARE(run({u"verify"_s, path(u"a.cartulary"_s)}).code, 0);
    const QByteArray before = contentOf(path(u"a.cartulary"_s));
    QCOMPARE(run({u"new"_s, path(u"a.cartulary"_s)}).code, 4);
    QCOMPARE(contentOf(path(u"a.cartulary"_s)), before);
    // Every document of an empty register can be made; it says what is missing.
    for (const char *document : {"privacy-policy", "dpa", "records", "subprocessors", "retention", "security"}) {
        const Outcome made = run({u"generate"_s, path(u"a.cartulary"_s), QLatin1StringView(document), u"--lang"_s,
                                  u"fr"_s, u"--to"_s, path(u"x.md"_s)});
        QVERIFY2(made.code == 0 || made.code == 1, qUtf8Printable(QLatin1StringView(document) + u": "_s + made.err));
    }
}

void CommandLineTest::shouldMakeEverySampleWithoutFindings()
{
    const QStringList lines = run({u"sample"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        const QString name = line.section(u'\t', 0, 0);
        const QString file = path(name + u".cartulary"_s);
        QCOMPARE(run({u"sample"_s, name, file}).code, 0);
        QCOMPARE(run({u"sample"_s, name, file}).code, 4); // never over a file
        for (const char *document : {"privacy-policy", "dpa", "records", "subprocessors", "retention", "security"}) {
            for (const char *language : {"fr", "en"}) {
                const Outcome made = run({u"generate"_s, file, QLatin1StringView(document), u"--lang"_s,
                                          QLatin1StringView(language), u"--to"_s, path(u"x.html"_s)});
                QVERIFY2(made.code == 0 && made.err.isEmpty(), qUtf8Printable(made.err));
            }
        }
    }
}

void CommandLineTest::shouldGiveBackTheSameBytes()
{
    for (const QString &name : QDir(registers).entryList({u"*.json"_s})) {
        const QString file = path(name + u".cartulary"_s), first = path(u"1.json"_s), second = path(u"2.json"_s);
        QCOMPARE(run({u"import"_s, file, registers + u'/' + name}).code, 0);
        QCOMPARE(run({u"export"_s, file, first}).code, 0);
        QCOMPARE(run({u"import"_s, file + u'2', first}).code, 0);
        QCOMPARE(run({u"export"_s, file + u'2', second}).code, 0);
        QCOMPARE(contentOf(second), contentOf(first));
        // Importing what is there already changes nothing.
        QVERIFY(run({u"import"_s, file, first}).out.startsWith(u"0 "_s));
    }
}

void CommandLineTest::shouldListAndSearch()
{
    const QString file = path(u"a.cartulary"_s);
    QCOMPARE(run({u"import"_s, file, registers + u"/doliweb.json"_s}).code, 0);
    const Outcome all = run({u"list"_s, file, u"sub-processors"_s});
    QCOMPARE(all.code, 0);
    QVERIFY(all.out.contains(u"OVH"_s) && all.out.contains(u"Stripe"_s));
    QCOMPARE(run({u"list"_s, file, u"sub_processors"_s}).out, all.out);
    const Outcome found = run({u"list"_s, file, u"sub-processors"_s, u"--search"_s, u"STRIPE.COM"_s});
    QVERIFY(found.out.contains(u"Stripe"_s) && !found.out.contains(u"OVH"_s));
    const Outcome json = run({u"list"_s, file, u"sub-processors"_s, u"--json"_s});
    QCOMPARE(json.err, QString());
    QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8()).array().size(), all.out.count(u'\n'));
    QCOMPARE(run({u"list"_s, file, u"sub-processors"_s, u"--search"_s, u"no such thing"_s, u"--json"_s}).out.trimmed(),
             u"[]"_s);
}

void CommandLineTest::shouldMakeEveryDocumentInEveryFormat_data()
{
    QTest::addColumn<QString>("document");
    for (const char *document : {"privacy-policy", "dpa", "records", "subprocessors", "retention", "security"})
        QTest::newRow(document) << QString::fromLatin1(document);
}

void CommandLineTest::shouldMakeEveryDocumentInEveryFormat()
{
    QFETCH(QString, document);
    const QString file = path(u"s.cartulary"_s);
    QCOMPARE(run({u"sample"_s, u"atelier-numerique"_s, file}).code, 0);
    for (const char *ending : {"pdf", "html", "md"}) {
        const QStringList words{u"generate"_s, file,        document,        u"--lang"_s,
                                u"fr"_s,       u"--date"_s, u"2026-01-31"_s, u"--to"_s};
        const QString first = path(u"1."_s + QLatin1StringView(ending)),
                      second = path(u"2."_s + QLatin1StringView(ending));
        QCOMPARE(run(words + QStringList{first}).code, 0);
        QCOMPARE(run(words + QStringList{second}).code, 0);
        QVERIFY(contentOf(first).size() > 1000);
        QCOMPARE(contentOf(second), contentOf(first)); // the same register and day: the same bytes
    }
    QVERIFY(contentOf(path(u"1.pdf"_s)).startsWith("%PDF-"));
    const QString draft = path(u"draft.pdf"_s);
    QCOMPARE(run({u"generate"_s, file, document, u"--lang"_s, u"fr"_s, u"--date"_s, u"2026-01-31"_s, u"--draft"_s,
                  u"--to"_s, draft})
                 .code,
             0);
    QVERIFY(contentOf(draft) != contentOf(path(u"1.pdf"_s)));
}

void CommandLineTest::shouldSayWhatIsMissing()
{
    const QString file = path(u"a.cartulary"_s);
    write(path(u"a.json"_s), registerWith({}));
    QCOMPARE(run({u"import"_s, file, path(u"a.json"_s)}).code, 0);
    const Outcome made = run(
        {u"generate"_s, file, u"privacy-policy"_s, u"--lang"_s, u"en"_s, u"--to"_s, path(u"p.md"_s)});
    QCOMPARE(made.code, 1);
    QVERIFY2(made.err.contains(u"Postal address"_s) && made.err.contains(u"org"_s) && made.err.contains(u"address"_s),
             qUtf8Printable(made.err));
    QVERIFY(contentOf(path(u"p.md"_s)).contains("To be completed"));
    for (const QString &line : made.err.split(u'\n', Qt::SkipEmptyParts))
        QVERIFY(line.startsWith(u"cartulary-cli: "_s + file + u": "_s));
}

void CommandLineTest::shouldLeaveTheOldFileWhenADocumentCannotBeWritten()
{
    const QString file = path(u"s.cartulary"_s);
    QCOMPARE(run({u"sample"_s, u"atelier-numerique"_s, file}).code, 0);
    const Outcome outcome = run(
        {u"generate"_s, file, u"dpa"_s, u"--lang"_s, u"en"_s, u"--to"_s, path(u"no/such/folder/x.pdf"_s)});
    QCOMPARE(outcome.code, 4);
    write(path(u"keep.md"_s), "old");
    // A file size limit stands for a disk that is full.
    QProcess limited;
    limited.start(u"/bin/sh"_s,
                  {u"-c"_s, u"trap '' XFSZ; ulimit -f 4; exec \"$@\""_s, u"sh"_s, QStringLiteral(CARTULARY_CLI),
                   u"generate"_s, file, u"dpa"_s, u"--lang"_s, u"en"_s, u"--to"_s, path(u"keep.md"_s)});
    QVERIFY(limited.waitForFinished());
    QCOMPARE(limited.exitCode(), 4);
    QCOMPARE(contentOf(path(u"keep.md"_s)), QByteArray("old"));
}

void CommandLineTest::shouldRefuseABadFileAndChangeNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected"); ///< in the error
    const auto row = [](const char *name, const QByteArray &json, const char *expected) {
        QTest::newRow(name) << json << QString::fromUtf8(expected);
    };
    row("cut", registerWith(R"("services":[{"id":"s1")").chopped(3), "line 1");
    row("no UTF-8", registerWith("\"services\":[{\"id\":\"s\",\"name\":{\"fr\":\"\xE9\"}}]"), "UTF-8");
    row("empty", "", "JSON");
    row("a list", "[]", "braces");
    row("another format", R"({"format":"x","version":1})", "format");
    row("newer format", R"({"format":"cartulary-register","version":99})", "newer");
    row("unknown type", registerWith(R"("gizmos":[])"), "gizmos");
    row("unknown field", registerWith(R"("services":[{"id":"s","name":{"fr":"a"},"frob":1}])"), "services[0]");
    row("duplicate id", registerWith(R"("services":[{"id":"s","name":{"fr":"a"}},{"id":"s","name":{"fr":"b"}}])"),
        "services[1].id");
    row("id of another type", registerWith(R"("services":[{"id":"organisation","name":{"fr":"a"}}])"), "organisation");
    row("no id", registerWith(R"("services":[{"name":{"fr":"a"}}])"), "services[0].id");
    row("dangling reference", registerWith(R"("services":[{"id":"s","name":{"fr":"a"},"sub_processors":["nobody"]}])"),
        "nobody");
    row("reference to another type",
        registerWith(R"("services":[{"id":"s","name":{"fr":"a"},"sub_processors":["organisation"]}])"), "organisation");
    row("unknown term", registerWith(R"("services":[{"id":"s","name":{"fr":"a"},"kind":"zeppelin"}])"), "zeppelin");
    row("wrong type", registerWith(R"("services":[{"id":"s","name":"a"}])"), "services[0].name");
    row("wrong type of a list", registerWith(R"("services":{})"), "services");
    row("impossible date", registerWith(R"("customers":[{"id":"c","name":"C","since":"2026-02-30"}])"),
        "customers[0].since");
    row("impossible country", registerWith(R"("sub_processors":[{"id":"p","name":"P","country":"XX"}])"), "country");
    row("mandatory field missing", registerWith(R"("activities":[{"id":"a","name":{"fr":"A"}}])"), "role");
    row("100 levels", registerWith("\"services\":" + QByteArray(100, '[') + QByteArray(100, ']')), "services[0]");
    row("100,000 levels", QByteArray(100000, '['), "nested");
    row("duplicate key", registerWith(R"("services":[{"id":"s","name":{"fr":"a"},"url":"http://a","url":"http://b"}])"),
        "url");
}

void CommandLineTest::shouldRefuseABadFileAndChangeNothing()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const QString file = path(u"a.cartulary"_s), bad = path(u"bad.json"_s);
    QCOMPARE(run({u"import"_s, file, registers + u"/whiteprovider.json"_s}).code, 0);
    QCOMPARE(run({u"export"_s, file, path(u"before.json"_s)}).code, 0);
    write(bad, json);
    const Outcome outcome = run({u"import"_s, file, bad});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.startsWith(u"cartulary-cli: "_s + bad + u": "_s) && outcome.err.count(u'\n') == 1,
             qUtf8Printable(outcome.err));
    QVERIFY2(outcome.err.contains(expected), qUtf8Printable(outcome.err));
    QCOMPARE(run({u"export"_s, file, path(u"after.json"_s)}).code, 0);
    QCOMPARE(contentOf(path(u"after.json"_s)), contentOf(path(u"before.json"_s)));
    // Into a register that is not there: none is made.
    QCOMPARE(run({u"import"_s, path(u"new.cartulary"_s), bad}).code, 3);
    QVERIFY(!QFile::exists(path(u"new.cartulary"_s)));
}

void CommandLineTest::shouldOnlyTryWithDryRun()
{
    const QString file = path(u"a.cartulary"_s);
    const Outcome outcome = run({u"import"_s, file, registers + u"/dokos.json"_s, u"--dry-run"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(!QFile::exists(file));
    write(path(u"bad.json"_s), registerWith(R"("services":[{"id":"s","name":{"fr":"a"},"kind":"zeppelin"}])"));
    QCOMPARE(run({u"import"_s, file, path(u"bad.json"_s), u"--dry-run"_s}).code, 3);
}

void CommandLineTest::shouldPrintHostileValuesExactly_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("Markdown") << u"**bold** _it_ # not | a [link](http://x) `code` ![i](j) 1. > ~~x~~"_s;
    QTest::newRow("HTML") << u"<script>alert(1)</script> &amp; <b>x</b> <!-- y -->"_s;
    QTest::newRow("template tags") << u"{{ organisation.name }} {% include \"x\" %} {% if %} {# c #}"_s;
    QTest::newRow("our own tokens") << QString(u"a\uE0000\uE001b"_s);
    QTest::newRow("right to left") << u"\u0645\u0631\u062D\u0628\u0627 abc \u05E9\u05DC\u05D5\u05DD"_s;
    QTest::newRow("emoji") << u"\U0001F680 \U0001F469\u200D\U0001F4BB"_s;
    QTest::newRow("10,000 characters") << QString(10000, u'X');
}

void CommandLineTest::shouldPrintHostileValuesExactly()
{
    QFETCH(QString, value);
    const QString file = path(u"a.cartulary"_s);
    const QJsonObject name{{u"fr"_s, value}, {u"en"_s, value}};
    const QJsonObject activity{{u"id"_s, u"a"_s}, {u"name"_s, name}, {u"role"_s, u"controller"_s}};
    const QJsonObject party{{u"id"_s, u"p"_s}, {u"name"_s, value}};
    const QJsonObject root{{u"format"_s, u"cartulary-register"_s},
                           {u"version"_s, 1},
                           {u"activities"_s, QJsonArray{activity}},
                           {u"sub_processors"_s, QJsonArray{party}}};
    write(path(u"a.json"_s), QJsonDocument(root).toJson());
    QCOMPARE(run({u"import"_s, file, path(u"a.json"_s)}).code, 0);
    for (const char *ending : {"md", "html", "pdf"}) {
        const QString target = path(u"x."_s + QLatin1StringView(ending));
        QCOMPARE(run({u"generate"_s, file, u"records"_s, u"--lang"_s, u"fr"_s, u"--to"_s, target}).code, 1);
    }
    const QString html = QString::fromUtf8(contentOf(path(u"x.html"_s)));
    QVERIFY(html.contains(value.toHtmlEscaped()) || html.contains(value.toHtmlEscaped().replace(u"&quot;"_s, u"\""_s)));
    const Outcome listed = run({u"list"_s, file, u"sub-processors"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(listed.out.toUtf8()).array().first()["name"_L1].toString(), value);
}

void CommandLineTest::shouldVerifyBackUpAndRestore()
{
    const QString file = path(u"a.cartulary"_s), copy = path(u"copy.cartulary"_s);
    QCOMPARE(run({u"import"_s, file, registers + u"/dokos.json"_s}).code, 0);
    QCOMPARE(run({u"backup"_s, file, copy}).code, 0);
    QCOMPARE(run({u"backup"_s, file, copy}).code, 4);
    QCOMPARE(run({u"verify"_s, copy}).code, 0);
    QCOMPARE(run({u"import"_s, file, registers + u"/doliweb.json"_s}).code, 0);
    QCOMPARE(run({u"restore"_s, copy, file}).code, 4);
    QCOMPARE(run({u"restore"_s, copy, file, u"--overwrite"_s}).code, 0);
    QCOMPARE(run({u"verify"_s, file}).code, 0);
    QVERIFY(!run({u"list"_s, file, u"sub-processors"_s}).out.contains(u"Let"_s)); // what was imported since is gone
    QCOMPARE(run({u"restore"_s, copy, path(u"other.cartulary"_s)}).code, 0);
    QCOMPARE(run({u"list"_s, path(u"other.cartulary"_s), u"activities"_s}).out,
             run({u"list"_s, file, u"activities"_s}).out);
}

void CommandLineTest::shouldRefuseWhatIsNoRegister_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello, I am no register");
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void CommandLineTest::shouldRefuseWhatIsNoRegister()
{
    QFETCH(QByteArray, content);
    const QString file = path(u"a.cartulary"_s);
    write(file, content);
    for (const QStringList &words :
         {QStringList{u"verify"_s, file}, QStringList{u"list"_s, file, u"activities"_s},
          QStringList{u"import"_s, file, registers + u"/dokos.json"_s}, QStringList{u"backup"_s, file, path(u"b"_s)},
          QStringList{u"restore"_s, file, path(u"c"_s)}}) {
        const Outcome outcome = run(words);
        QVERIFY2(outcome.code == 3, qUtf8Printable(words.first() + QString::number(outcome.code) + outcome.err));
        QCOMPARE(outcome.err.count(u'\n'), 1);
        QCOMPARE(contentOf(file), content);
    }
    QVERIFY(!QFile::exists(path(u"b"_s)) && !QFile::exists(path(u"c"_s)));
    QCOMPARE(run({u"list"_s, path(u"not-there"_s), u"activities"_s}).code, 4);
}

void CommandLineTest::shouldSurviveBeingKilledWhileImporting()
{
    // A thousand records: enough that a kill falls within the work.
    QByteArray services = "\"services\":[";
    for (int i = 0; i < 1000; ++i)
        services += (i ? "," : "")
                  + QByteArray(R"({"id":"s%1","name":{"fr":"Service %1","en":"Service %1"}})")
                        .replace("%1", QByteArray::number(i));
    write(path(u"big.json"_s), registerWith(services + "]"));
    const QString file = path(u"a.cartulary"_s);
    QCOMPARE(run({u"new"_s, file}).code, 0);
    const auto records = [&] { return run({u"list"_s, file, u"services"_s}).out.count(u'\n'); };
    for (int attempt = 0; attempt < 25; ++attempt) {
        QProcess process;
        process.start(QStringLiteral(CARTULARY_CLI), {u"import"_s, file, path(u"big.json"_s)});
        QVERIFY(process.waitForStarted());
        process.waitForFinished(static_cast<int>(QRandomGenerator::global()->bounded(20, 250)));
        process.kill();
        process.waitForFinished();
        const Outcome verified = run({u"verify"_s, file});
        QVERIFY2(verified.code == 0, qUtf8Printable(verified.err));
        const auto count = records();
        QVERIFY2(count == 0 || count == 1000, qUtf8Printable(QString::number(count)));
        if (count == 1000) {
            QVERIFY(QFile::remove(file));
            QCOMPARE(run({u"new"_s, file}).code, 0);
        }
    }
}

void CommandLineTest::shouldKeepTheOldRegisterWhenTheDiskIsFull()
{
    const QString file = path(u"a.cartulary"_s);
    QCOMPARE(run({u"new"_s, file}).code, 0);
    QCOMPARE(run({u"export"_s, file, path(u"before.json"_s)}).code, 0);
    const int blocks = 100; // of 512 bytes: the transaction does not fit
    QProcess limited;
    limited.start(u"/bin/sh"_s, {u"-c"_s, u"trap '' XFSZ; ulimit -f %1; exec \"$@\""_s.arg(blocks), u"sh"_s,
                                 QStringLiteral(CARTULARY_CLI), u"import"_s, file, registers + u"/dokos.json"_s});
    QVERIFY(limited.waitForFinished());
    QCOMPARE(limited.exitCode(), 4);
    QCOMPARE(run({u"verify"_s, file}).code, 0);
    QCOMPARE(run({u"export"_s, file, path(u"after.json"_s)}).code, 0);
    QCOMPARE(contentOf(path(u"after.json"_s)), contentOf(path(u"before.json"_s)));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
