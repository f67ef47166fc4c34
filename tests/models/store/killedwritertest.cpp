// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection.h"
#include "storetesting.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 400;
constexpr int tooMany = 4000; // records, after which all are deleted in one change

QList<Change> batch()
{
    QList<Change> changes;
    for (int i = 0; i < batchSize; ++i) {
        auto cookie = std::make_shared<Cookie>();
        cookie->id = newId();
        cookie->name = u"c"_s;
        cookie->description = LocalizedText(QString(100, u'é'), QString(100, u'e'));
        changes.append(creation(cookie));
    }
    return changes;
}

QList<Change> deleteAll(const Register &content)
{
    QList<Change> changes;
    for (const RecordPointer &cookie : content.records(recordType<Cookie>()))
        changes.append({&recordType<Cookie>(), cookie, nullptr});
    return changes;
}

/// Both commitments get the same new text, in one change.
QList<Change> editBoth(const Register &content, int round)
{
    QList<Change> changes;
    for (const QString &id : {u"left"_s, u"right"_s})
        changes.append(edit<Commitment>(
            content, id, [round](Commitment &c) { c.text = LocalizedText(QString::number(round), {}); }));
    return changes;
}

/// Imports, edits and deletes until it is killed. Ends only with an error.
int writeForever(const QString &path)
{
    auto file = RegisterFile::open(path, RegisterFile::Mode::ReadWrite, testOptions());
    for (int round = 1; file; ++round) {
        const Register content = (*file)->content();
        Result<void> done = (*file)->apply(editBoth(content, round));
        if (done && round % 5 == 0)
            done = (*file)->apply(content.size() > tooMany ? deleteAll(content) : batch());
        if (!done)
            return 2;
        if (round % 23 == 0) { // closing is a moment too
            file->reset();
            file = RegisterFile::open(path, RegisterFile::Mode::ReadWrite, testOptions());
        }
    }
    return 3;
}

} // namespace

class KilledWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLeaveAllOrNothingOfTheLastChange();
    void shouldLeaveAWholeRegisterOrNoneWhenKilledWhileMakingIt();
};

void KilledWriterTest::shouldLeaveAllOrNothingOfTheLastChange()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.cartulary"_s);
    {
        auto file = RegisterFile::create(path, testOptions());
        VERIFY_RESULT(file);
        QList<Change> changes;
        for (const QString &id : {u"left"_s, u"right"_s}) {
            auto commitment = std::make_shared<Commitment>();
            commitment->id = id;
            commitment->text = LocalizedText(u"0"_s, {});
            commitment->section = u"security"_s;
            fill(recordType<Commitment>(), *commitment, 0);
            commitment->activities.clear();
            changes.append(creation(commitment));
        }
        VERIFY_RESULT((*file)->apply(changes));
    }
    constexpr int kills = 60;
    qint64 entries = 0;
    int advanced = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--child"_s, u"write"_s, path});
        QVERIFY(writer.waitForStarted());
        QTest::qSleep(QRandomGenerator::global()->bounded(10, 250));
        QCOMPARE(writer.state(), QProcess::Running);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const auto verified = RegisterFile::verify(path);
        VERIFY_RESULT(verified);
        QVERIFY(verified->journalEntries >= entries);
        advanced += verified->journalEntries > entries ? 1 : 0;
        entries = verified->journalEntries;
        const auto file = RegisterFile::open(path, RegisterFile::Mode::ReadOnly, testOptions());
        VERIFY_RESULT(file);
        const Register &content = (*file)->content();
        QCOMPARE(content.records(recordType<Cookie>()).size() % batchSize, 0);
        const auto both = content.all<Commitment>();
        QCOMPARE(both.size(), 2);
        QCOMPARE(both.first()->text, both.last()->text);
    }
    QVERIFY2(advanced > kills / 4, qPrintable(u"only %1 of the killed writers had written anything"_s.arg(advanced)));
}

void KilledWriterTest::shouldLeaveAWholeRegisterOrNoneWhenKilledWhileMakingIt()
{
    int made = 0;
    for (int kill = 0; kill < 20; ++kill) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"r.cartulary"_s);
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--child"_s, u"create"_s, path});
        QVERIFY(writer.waitForStarted());
        QTest::qSleep(QRandomGenerator::global()->bounded(0, 150));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        if (!QFile::exists(path))
            continue;
        ++made;
        VERIFY_RESULT(RegisterFile::verify(path));
    }
    qInfo("%d of 20 were made", made);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (argc == 4 && arguments.at(1) == u"--child"_s) {
        if (arguments.at(2) == u"write"_s)
            return writeForever(arguments.at(3));
        return RegisterFile::create(arguments.at(3), testOptions()) ? 0 : 2;
    }
    KilledWriterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killedwritertest.moc"
