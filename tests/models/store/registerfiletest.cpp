// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers.h"
#include "imagevalue.h"
#include "organisation.h"
#include "parties.h"
#include "processing.h"
#include "protection.h"
#include "storetesting.h"

#include "recordjson.h"

#include <QTimeZone>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

class RegisterFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldMakeOneFileOnly();
    void shouldNotMakeARegisterOverAFile();
    void shouldKeepEveryFieldOfEveryType();
    void shouldStoreAnEditOfEveryField();
    void shouldWriteBeforeAndAfterIntoTheJournal();
    void shouldGiveTheRegisterAsItWas();
    void shouldRefuseWithoutStoringAnything_data();
    void shouldRefuseWithoutStoringAnything();
    void shouldNameWhoUsesADeletedRecord();
    void shouldDeleteWhatIsReferredToTogetherWithItsUser();
    void shouldKeepTheOrderAfterDeletionsAndAdditions();
    void shouldNotDeleteAListEntryInUse();
    void shouldStoreNothingWhenCancelled();
    void shouldFindInconsistency_data();
    void shouldFindInconsistency();

private:
    std::unique_ptr<RegisterFile> openFilled();
    QString path() const { return m_folder->filePath(u"a register.cartulary"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RegisterFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<RegisterFile> RegisterFileTest::openFilled()
{
    auto file = RegisterFile::create(path(), testOptions());
    if (!file || !(*file)->apply(everythingFilled()))
        return nullptr;
    return std::move(*file);
}

void RegisterFileTest::shouldMakeOneFileOnly()
{
    {
        auto file = RegisterFile::create(path(), testOptions());
        VERIFY_RESULT(file);
        QVERIFY(!(*file)->isReadOnly());
        VERIFY_RESULT((*file)->apply(everythingFilled()));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a register.cartulary"_s});
}

void RegisterFileTest::shouldNotMakeARegisterOverAFile()
{
    VERIFY_RESULT(RegisterFile::create(path(), testOptions()));
    const auto again = RegisterFile::create(path(), testOptions());
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Io);
    VERIFY_RESULT(RegisterFile::verify(path()));
}

void RegisterFileTest::shouldKeepEveryFieldOfEveryType()
{
    Register written;
    {
        const auto file = openFilled();
        QVERIFY(file);
        written = file->content();
    }
    for (const auto mode : {RegisterFile::Mode::ReadOnly, RegisterFile::Mode::ReadWrite}) {
        const auto again = RegisterFile::open(path(), mode, testOptions());
        VERIFY_RESULT(again);
        QVERIFY(sameContent((*again)->content(), written));
        VERIFY_RESULT(checkConsistency((*again)->content()));
    }
    VERIFY_RESULT(RegisterFile::verify(path()));
}

void RegisterFileTest::shouldStoreAnEditOfEveryField()
{
    Register written;
    {
        const auto file = openFilled();
        QVERIFY(file);
        for (const RecordType *type : recordTypes()) {
            const RecordPointer before = file->content().records(*type).first();
            for (const Field &field : type->fields) {
                if (field.required || type == &recordType<VocabularyEntry>())
                    continue;
                const std::shared_ptr<Record> after = type->copy(*file->content().find(before->id).record);
                const RecordPointer empty = type->make();
                if (field.kind == Field::Kind::Parts)
                    (void)fill(field.parts.type(), field.parts.append(*after), 5);
                else
                    field.set(*after, field.get(*empty));
                const auto done = file->apply({{type, file->content().find(before->id).record, after}});
                QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
            }
        }
        written = file->content();
    }
    const auto again = RegisterFile::open(path(), RegisterFile::Mode::ReadOnly, testOptions());
    VERIFY_RESULT(again);
    QVERIFY(sameContent((*again)->content(), written));
    VERIFY_RESULT(RegisterFile::verify(path()));
}

void RegisterFileTest::shouldWriteBeforeAndAfterIntoTheJournal()
{
    const auto file = openFilled();
    const RecordPointer before = file->content().find(u"place-1"_s).record;
    const Change change = edit<Place>(file->content(), u"place-1"_s, [](Place &place) { place.city = u"Lyon"_s; });
    VERIFY_RESULT(file->apply({change}));
    const auto entries = file->journal(u"place-1"_s);
    VERIFY_RESULT(entries);
    QCOMPARE(entries->size(), 2);
    QVERIFY(entries->first().before.isEmpty());
    const JournalEntry &last = entries->last();
    QCOMPARE(last.author, u"Tester"_s);
    QCOMPARE(last.recordType, u"place"_s);
    QCOMPARE(last.before, recordToJson(recordType<Place>(), *before));
    QCOMPARE(last.after, recordToJson(recordType<Place>(), *change.after));
    QCOMPARE(last.hash, file->journalHash());
    QCOMPARE(last.time, QDateTime(QDate(2026, 3, 1), QTime(12, 1), QTimeZone::UTC));
    QCOMPARE(file->journal()->size(), file->content().size() + 1);
}

void RegisterFileTest::shouldGiveTheRegisterAsItWas()
{
    const auto file = openFilled(); // at 12:00
    const Register filled = file->content();
    VERIFY_RESULT(file->apply({edit<Cookie>(filled, u"cookie-1"_s, [](Cookie &cookie) { cookie.name = u"other"_s; })}));
    const Register edited = file->content();
    VERIFY_RESULT(file->apply({deletion(edited, u"cookie-1"_s)}));
    const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::UTC);
    QCOMPARE(file->asOf(noon.addSecs(-1))->size(), 0);
    QVERIFY(sameContent(*file->asOf(noon), filled));
    QVERIFY(sameContent(*file->asOf(noon.addSecs(90)), edited));
    QVERIFY(sameContent(*file->asOf(noon.addDays(1)), file->content()));
}

void RegisterFileTest::shouldRefuseWithoutStoringAnything_data()
{
    using Make = std::function<QList<Change>(const Register &)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("where");
    QTest::newRow("existing id") << Make([](const Register &) {
        auto record = std::make_shared<Cookie>();
        record->id = u"place-1"_s;
        return QList<Change>{creation(record)};
    }) << u"cookies[place-1]"_s;
    QTest::newRow("impossible id") << Make([](const Register &) {
        auto record = std::make_shared<Cookie>();
        record->id = u"a b"_s;
        return QList<Change>{creation(record)};
    }) << u"cookies[a b]"_s;
    QTest::newRow("missing field") << Make([](const Register &) {
        auto record = std::make_shared<Service>();
        record->id = u"s"_s;
        return QList<Change>{creation(record)};
    }) << u"services[s]"_s;
    QTest::newRow("second organisation") << Make([](const Register &) {
        auto record = std::make_shared<Organisation>();
        record->id = u"o"_s;
        return QList<Change>{creation(record)};
    }) << u"organisation[o]"_s;
    QTest::newRow("dangling reference") << Make([](const Register &content) {
        return QList<Change>{
            edit<Activity>(content, u"activity-1"_s, [](Activity &a) { a.purposes[1].data = {u"nobody"_s}; })};
    }) << u"activities[activity-1].purposes.1.data"_s;
    QTest::newRow("reference to another type") << Make([](const Register &content) {
        return QList<Change>{
            edit<Place>(content, u"place-1"_s, [](Place &place) { place.subProcessor = u"place-2"_s; })};
    }) << u"places[place-1].sub_processor"_s;
    QTest::newRow("unknown term") << Make([](const Register &content) {
        return QList<Change>{edit<Activity>(content, u"activity-1"_s, [](Activity &a) { a.role = u"king"_s; })};
    }) << u"activities[activity-1].role"_s;
    QTest::newRow("no colour") << Make([](const Register &content) {
        return QList<Change>{
            edit<Organisation>(content, u"organisation-1"_s, [](Organisation &o) { o.accentColour = u"red"_s; })};
    }) << u"organisation[organisation-1].accent_colour"_s;
    QTest::newRow("scripted picture") << Make([](const Register &content) {
        return QList<Change>{edit<Organisation>(content, u"organisation-1"_s, [](Organisation &o) {
            o.logo = imageToValue({ImageFile::Format::Svg, "<svg onload='alert(1)'/>"});
        })};
    }) << u"organisation[organisation-1].logo"_s;
    QTest::newRow("stale before") << Make([](const Register &content) {
        Change change = edit<Place>(content, u"place-1"_s, [](Place &place) { place.city = u"Lyon"_s; });
        change.before = change.after;
        return QList<Change>{change};
    }) << u"places[place-1]"_s;
    QTest::newRow("second of two is wrong") << Make([](const Register &content) {
        auto lone = std::make_shared<Cookie>();
        lone->id = u"new"_s;
        lone->name = QString(QChar(0xd800));
        return QList<Change>{edit<Place>(content, u"place-1"_s, [](Place &place) { place.city = u"Lyon"_s; }),
                             creation(lone)};
    }) << u"cookies[new].name"_s;
}

void RegisterFileTest::shouldRefuseWithoutStoringAnything()
{
    using Make = std::function<QList<Change>(const Register &)>;
    QFETCH(Make, make);
    QFETCH(QString, where);
    const auto file = openFilled();
    QVERIFY(file);
    const Register before = file->content();
    const QString hash = file->journalHash();
    const Result<void> applied = file->apply(make(before));
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, Error::Code::Refused);
    QCOMPARE(applied.error().where, where);
    QVERIFY(sameContent(file->content(), before));
    QCOMPARE(file->journalHash(), hash);
    const auto stored = RegisterFile::open(path(), RegisterFile::Mode::ReadOnly, testOptions());
    VERIFY_RESULT(stored);
    QVERIFY(sameContent((*stored)->content(), before));
    VERIFY_RESULT(file->apply({edit<Place>(before, u"place-1"_s, [](Place &place) { place.city = u"Nice"_s; })}));
}

void RegisterFileTest::shouldNameWhoUsesADeletedRecord()
{
    const auto file = openFilled();
    const Result<void> applied = file->apply({deletion(file->content(), u"data_category-2"_s)});
    QVERIFY(!applied);
    QVERIFY2(applied.error().message.contains(u"English name"_s), qPrintable(applied.error().message));
    QCOMPARE(applied.error().where, u"data_categories[data_category-2]"_s);
    QVERIFY(file->content().contains(u"data_category-2"_s));
}

void RegisterFileTest::shouldDeleteWhatIsReferredToTogetherWithItsUser()
{
    {
        const auto file = openFilled();
        QList<Change> all;
        for (const RecordType *type : recordTypes()) {
            for (const RecordPointer &record : file->content().records(*type))
                all.append({type, record, nullptr});
        }
        VERIFY_RESULT(file->apply(all));
        QCOMPARE(file->content().size(), 0);
    }
    QCOMPARE(RegisterFile::verify(path())->records, 0);
}

void RegisterFileTest::shouldKeepTheOrderAfterDeletionsAndAdditions()
{
    QList<Change> changes;
    for (int i = 0; i < 300; ++i) {
        auto cookie = std::make_shared<Cookie>();
        cookie->id = u"c%1"_s.arg(i);
        cookie->name = u"name"_s;
        changes.append(creation(cookie));
    }
    Register written;
    {
        auto file = RegisterFile::create(path(), testOptions());
        VERIFY_RESULT((*file)->apply(changes));
        QList<Change> mixed;
        for (int i = 0; i < 300; i += 3)
            mixed.append(deletion((*file)->content(), u"c%1"_s.arg(i)));
        mixed.append(changes.at(30)); // deleted and made again: now the last
        VERIFY_RESULT((*file)->apply(mixed));
        VERIFY_RESULT((*file)->apply({deletion((*file)->content(), u"c100"_s)}));
        written = (*file)->content();
    }
    QCOMPARE(written.records(recordType<Cookie>()).last()->id, u"c30"_s);
    QVERIFY(
        sameContent((*RegisterFile::open(path(), RegisterFile::Mode::ReadOnly, testOptions()))->content(), written));
    VERIFY_RESULT(RegisterFile::verify(path()));
}

void RegisterFileTest::shouldNotDeleteAListEntryInUse()
{
    const auto file = openFilled();
    auto entry = std::make_shared<VocabularyEntry>();
    entry->id = u"advisor"_s;
    entry->vocabulary = u"role"_s;
    entry->label = LocalizedText(u"conseil"_s, u"advisor"_s);
    const Change use = edit<Activity>(file->content(), u"activity-1"_s, [](Activity &a) { a.role = u"advisor"_s; });
    VERIFY_RESULT(file->apply({creation(entry), use}));
    QVERIFY(!file->apply({deletion(file->content(), u"advisor"_s)}));
    QVERIFY(!file->apply(
        {edit<VocabularyEntry>(file->content(), u"advisor"_s, [](VocabularyEntry &e) { e.vocabulary = u"fate"_s; })}));
    VERIFY_RESULT(file->apply(
        {edit<VocabularyEntry>(file->content(), u"advisor"_s, [](VocabularyEntry &e) { e.note = e.label; })}));
}

void RegisterFileTest::shouldStoreNothingWhenCancelled()
{
    auto file = RegisterFile::create(path(), testOptions());
    QList<Change> changes;
    for (int i = 0; i < 2000; ++i) {
        auto cookie = std::make_shared<Cookie>();
        cookie->id = u"c%1"_s.arg(i);
        cookie->name = u"name"_s;
        changes.append(creation(cookie));
    }
    qint64 reached = -1;
    QVERIFY(!(*file)->apply(changes, [&reached](qint64 done, qint64) { return (reached = done) < 1000; }));
    QCOMPARE(reached, 1000);
    QCOMPARE((*file)->content().size(), 0);
    VERIFY_RESULT((*file)->apply(changes, [](qint64, qint64) { return true; }));
    VERIFY_RESULT(RegisterFile::verify(path()));
}

void RegisterFileTest::shouldFindInconsistency_data()
{
    using Spoil = std::function<void(Register &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("where");
    QTest::newRow("sound") << Spoil([](Register &) {}) << QString();
    QTest::newRow("reference to nothing")
        << Spoil([](Register &content) { content.remove(u"recipient-1"_s); }) << u"transfers[transfer-2].recipient"_s;
    QTest::newRow("two organisations") << Spoil([](Register &content) {
        auto record = std::make_shared<Organisation>();
        record->id = u"o"_s;
        content.put(recordType<Organisation>(), record);
    }) << u"organisation[o]"_s;
}

void RegisterFileTest::shouldFindInconsistency()
{
    using Spoil = std::function<void(Register &)>;
    QFETCH(Spoil, spoil);
    QFETCH(QString, where);
    Register content;
    for (const Change &change : everythingFilled())
        content.put(*change.type, change.after);
    spoil(content);
    const Result<void> checked = checkConsistency(content);
    QCOMPARE(checked ? QString() : checked.error().where, where);
}

QTEST_GUILESS_MAIN(RegisterFileTest)
#include "registerfiletest.moc"
