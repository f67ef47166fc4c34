// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// storespeed [FOLDER]: how fast the store is, on the disk that FOLDER is on.
//   10,000 activities with 5 data categories, 3 recipients and 2 retention rules each: stored, opened, verified;
//   one edit against a bare commit; 100,000 small records.
#include "parties.h"
#include "processing.h"
#include "protection.h"
#include "registerfile.h"
#include "retention.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Cartulary;
using namespace Qt::StringLiterals;

namespace {

QString id(const QString &type, int number)
{
    return u"%1-%2-4562-b3fc-2c963f66afa6"_s.arg(type).arg(number, 8, 10, QLatin1Char('0'));
}

template<typename T>
std::shared_ptr<T> named(const QString &type, int number)
{
    auto record = std::make_shared<T>();
    record->id = id(type, number);
    record->name = LocalizedText(u"Nom %1"_s.arg(number), u"Name %1"_s.arg(number));
    return record;
}

std::shared_ptr<Activity> activity(int number)
{
    auto record = named<Activity>(u"act"_s, number);
    record->role = u"controller"_s;
    record->description = LocalizedText(u"Une description de l’activité"_s, u"A description of the activity"_s);
    for (int i = 0; i < 5; ++i)
        record->data.append(id(u"dat"_s, (number * 7 + i) % 100));
    for (int i = 0; i < 3; ++i)
        record->recipients.append(id(u"rec"_s, (number * 3 + i) % 50));
    for (int i = 0; i < 2; ++i)
        record->retention.append(id(u"ret"_s, (number + i) % 40));
    return record;
}

QList<Change> bigRegister()
{
    QList<Change> changes;
    for (int i = 0; i < 100; ++i)
        changes.append({&recordType<DataCategory>(), nullptr, named<DataCategory>(u"dat"_s, i)});
    for (int i = 0; i < 50; ++i)
        changes.append({&recordType<Recipient>(), nullptr, named<Recipient>(u"rec"_s, i)});
    for (int i = 0; i < 40; ++i)
        changes.append({&recordType<RetentionRule>(), nullptr, named<RetentionRule>(u"ret"_s, i)});
    for (int i = 0; i < 10000; ++i)
        changes.append({&recordType<Activity>(), nullptr, activity(i)});
    return changes;
}

long peakMemory() // kB
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    }
    return 0;
}

void report(const char *what, double seconds)
{
    static std::clock_t used = 0;
    const std::clock_t now = std::clock();
    std::printf("%-46s %9.4f s (%.4f s of the processor since the last line)\n", what, seconds,
                double(now - used) / CLOCKS_PER_SEC);
    used = now;
}

void need(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
}

/// The median time of @p times runs.
double median(int times, const std::function<void()> &run)
{
    QList<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        taken.append(double(timer.nsecsElapsed()) / 1e9);
    }
    std::ranges::sort(taken);
    return taken.at(times / 2);
}

void storeBig(const QString &path)
{
    const QList<Change> changes = bigRegister();
    auto file = RegisterFile::create(path, {});
    report("store 10,190 records (100,000 links)", median(1, [&] { need((*file)->apply(changes)); }));
}

void bareCommits(const QString &path, int count, double &seconds)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
    database.setDatabaseName(path);
    database.open();
    QSqlQuery query(database);
    query.exec(u"PRAGMA journal_mode=WAL"_s);
    query.exec(u"PRAGMA synchronous=FULL"_s);
    query.exec(u"CREATE TABLE t (id TEXT PRIMARY KEY, value TEXT)"_s);
    query.exec(u"INSERT INTO t VALUES ('a', '')"_s);
    int i = 0;
    seconds = median(count, [&] { query.exec(u"UPDATE t SET value = 'value %1' WHERE id = 'a'"_s.arg(++i)); });
}

void editOne(const QString &path, int count)
{
    auto file = RegisterFile::open(path, RegisterFile::Mode::ReadWrite, {});
    int i = 0;
    report("one edit (median)", median(count, [&] {
               const RecordPointer before = (*file)->content().find(id(u"act"_s, 5000)).record;
               auto after = std::make_shared<Activity>(static_cast<const Activity &>(*before));
               after->reference = u"R %1"_s.arg(++i);
               need((*file)->apply({{&recordType<Activity>(), before, after}}));
           }));
}

void storeMany(const QString &path)
{
    QList<Change> changes;
    for (int i = 0; i < 100000; ++i)
        changes.append({&recordType<SecurityMeasure>(), nullptr, named<SecurityMeasure>(u"mea"_s, i)});
    auto file = RegisterFile::create(path, {});
    report("store 100,000 small records", median(1, [&] { need((*file)->apply(changes)); }));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3) { // only opening, in a fresh process, for its peak memory
        QElapsedTimer timer;
        timer.start();
        const auto file = RegisterFile::open(QString::fromLocal8Bit(argv[2]), RegisterFile::Mode::ReadOnly, {});
        report("open, fresh process", double(timer.nsecsElapsed()) / 1e9);
        std::printf("%-46s %9ld kB\n", "peak memory", peakMemory());
        return file ? 0 : 1;
    }
    const QTemporaryDir folder((argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath())
                               + u"/storespeed-XXXXXX"_s);
    const QString path = folder.filePath(u"big.cartulary"_s);
    storeBig(path);
    for (const auto mode : {RegisterFile::Mode::ReadOnly, RegisterFile::Mode::ReadWrite})
        report(mode == RegisterFile::Mode::ReadOnly ? "open for reading" : "open for writing",
               median(5, [&] { (void)RegisterFile::open(path, mode, {}); }));
    std::fflush(stdout);
    (void)std::system(qPrintable(u"'%1' open '%2'"_s.arg(QCoreApplication::applicationFilePath(), path)));
    report("verify", median(1, [&] { (void)RegisterFile::verify(path); }));
    double bare = 0;
    bareCommits(folder.filePath(u"bare.db"_s), 101, bare);
    report("bare commit (median)", bare);
    editOne(path, 101);
    storeMany(folder.filePath(u"many.cartulary"_s));
    return 0;
}
