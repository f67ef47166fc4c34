// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalmodel.h"
#include "customers.h"
#include "journaldetail.h"
#include "journalfilter.h"
#include "journalrestore.h"
#include "organisation.h"
#include "processing.h"
#include "recordjson.h"
#include "registersession.h"
#include "storetesting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

class JournalModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void shouldListTheNewestFirst();
    void shouldGrowWithEachChange();
    void shouldCallARecordAsItWasCalledThen();
    void shouldFilter_data();
    void shouldFilter();
    void shouldSortByTheEntryNotByItsWords();
    void shouldCompareFieldByField();
    void shouldCompareParts();
    void shouldPutTheDecisionsForATemplateIntoWords();
    void shouldTellCreationAndDeletionInFull();
    void shouldRestoreOneValueAndLeaveTheRest();
    void shouldRestoreOneLanguageOfAText();
    void shouldRestoreAPart();
    void shouldRestoreADeletedRecord();
    void shouldNotRestoreWhatRefersToWhatIsGone();
    void shouldNotRestoreWhatIsSoAlready();
    void shouldReadTheLastEntriesOnly();

private:
    QStringList printed(const QAbstractItemModel &model) const;
    /// Makes the entries that most tests look at: 1 subject, 2 activity, 3 its role and name, 4 its purposes.
    void makeEntries();
    JournalEntry entry(qint64 number) const;
    const Activity &activity() const;

    QTemporaryDir m_folder;
    std::shared_ptr<RegisterSession> m_session;
    QList<JournalEntry> m_entries;
    int m_number = 0;
};

void JournalModelTest::init()
{
    const QString path = m_folder.filePath(u"%1.cartulary"_s.arg(++m_number));
    QString problem;
    RegisterSession::open(path, RegisterSession::Start::Create, testOptions(), this, [&](const auto &opened) {
        if (opened)
            m_session = *opened;
        else
            problem = opened.error().toString();
    });
    QTRY_VERIFY2(m_session, qPrintable(problem));
}

void JournalModelTest::cleanup()
{
    m_session.reset();
}

QStringList JournalModelTest::printed(const QAbstractItemModel &model) const
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : {JournalModel::Type, JournalModel::Name, JournalModel::What})
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

void JournalModelTest::makeEntries()
{
    auto subject = std::make_shared<DataSubject>();
    subject->id = u"clients"_s;
    subject->name = {u"Clients"_s, u"Customers"_s};
    auto activity = std::make_shared<Activity>();
    activity->id = u"billing"_s;
    activity->name = {u"Facturation"_s, u"Billing"_s};
    activity->role = u"controller"_s;
    activity->subjects = {u"clients"_s};
    activity->purposes.emplaceBack().text = {u"Émettre les factures"_s, u"Issuing invoices"_s};
    QVERIFY(m_session->change(u"1"_s, {creation(subject)}));
    QVERIFY(m_session->change(u"2"_s, {creation(activity)}));
    QVERIFY(m_session->change(u"3"_s, {edit<Activity>(m_session->content(), u"billing"_s, [](Activity &a) {
                                  a.role = u"joint_controller"_s;
                                  a.name = {u"Factures"_s, u"Invoices"_s};
                              })}));
    QVERIFY(m_session->change(u"4"_s, {edit<Activity>(m_session->content(), u"billing"_s, [](Activity &a) {
                                  a.purposes[0].text = {u"Émettre des factures"_s, u"Issuing invoices"_s};
                                  a.purposes.emplaceBack().text = {u"Relancer"_s, u"Reminding"_s};
                              })}));
    bool read = false;
    m_session->readJournal({}, this, [&](const auto &entries) {
        VERIFY_RESULT(entries);
        m_entries = *entries;
        read = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(read, 60000);
}

JournalEntry JournalModelTest::entry(qint64 number) const
{
    return *std::ranges::find(m_entries, number, &JournalEntry::number);
}

const Activity &JournalModelTest::activity() const
{
    return static_cast<const Activity &>(*m_session->content().find(u"billing"_s).record);
}

void JournalModelTest::shouldListTheNewestFirst()
{
    makeEntries();
    JournalModel model(*m_session, Language::English);
    const QAbstractItemModelTester tester(&model);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 4, 60000);
    QCOMPARE(printed(model), (QStringList{
                                 u"Processing activity | Invoices | changed: Purposes"_s,
                                 u"Processing activity | Invoices | changed: Name, Role of the organisation"_s,
                                 u"Processing activity | Billing | created"_s,
                                 u"Data subjects | Customers | created"_s,
                             }));
    QCOMPARE(model.index(0, JournalModel::Author).data().toString(), m_entries.last().author);
    QCOMPARE(model.authors(), QStringList{m_entries.last().author});
}

void JournalModelTest::shouldGrowWithEachChange()
{
    JournalModel model(*m_session, Language::French);
    const QAbstractItemModelTester tester(&model);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isLoading(), 60000);
    QCOMPARE(model.rowCount(), 0);

    makeEntries();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 4, 60000);
    m_session->undoStack().undo();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 5, 60000);
    QCOMPARE(printed(model).first().section(u" | "_s, 1, 1), u"Factures"_s);
}

void JournalModelTest::shouldCallARecordAsItWasCalledThen()
{
    makeEntries();
    QVERIFY(m_session->change(u"5"_s, {deletion(m_session->content(), u"billing"_s)}));
    JournalModel model(*m_session, Language::English);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 5, 60000);
    QCOMPARE(printed(model).at(0), u"Processing activity | Invoices | deleted"_s);
    QCOMPARE(printed(model).at(3), u"Processing activity | Billing | created"_s);
}

void JournalModelTest::shouldFilter_data()
{
    QTest::addColumn<std::function<void(JournalFilter &)>>("filter");
    QTest::addColumn<int>("rows");
    using Set = std::function<void(JournalFilter &)>;
    QTest::newRow("nothing") << Set([](JournalFilter &) {}) << 4;
    QTest::newRow("record") << Set([](JournalFilter &f) { f.setRecord(u"clients"_s); }) << 1;
    QTest::newRow("text, without accents") << Set([](JournalFilter &f) { f.setText(u"emettre"_s); }) << 2;
    QTest::newRow("text in the other language") << Set([](JournalFilter &f) { f.setText(u"FACTURATION"_s); }) << 2;
    QTest::newRow("two words") << Set([](JournalFilter &f) { f.setText(u"activity reminding"_s); }) << 1;
    QTest::newRow("text that never was") << Set([](JournalFilter &f) { f.setText(u"zebra"_s); }) << 0;
    QTest::newRow("author") << Set([](JournalFilter &f) { f.setAuthor(u"nobody"_s); }) << 0;
    QTest::newRow("day") << Set([](JournalFilter &f) { f.setDays({2026, 3, 1}, {2026, 3, 1}); }) << 4;
    QTest::newRow("until") << Set([](JournalFilter &f) { f.setDays({}, {2026, 2, 28}); }) << 0;
    QTest::newRow("from") << Set([](JournalFilter &f) { f.setDays({2026, 3, 2}, {}); }) << 0;
}

void JournalModelTest::shouldFilter()
{
    QFETCH(std::function<void(JournalFilter &)>, filter);
    QFETCH(int, rows);
    makeEntries();
    JournalModel model(*m_session, Language::English);
    QSignalSpy searchable(&model, &JournalModel::searchable);
    JournalFilter filtered(model);
    const QAbstractItemModelTester tester(&filtered);
    filter(filtered);
    QTRY_COMPARE_WITH_TIMEOUT(searchable.count(), 1, 60000);
    QCOMPARE(filtered.rowCount(), rows);
}

void JournalModelTest::shouldSortByTheEntryNotByItsWords()
{
    makeEntries();
    JournalModel model(*m_session, Language::English);
    JournalFilter filtered(model);
    QTRY_COMPARE_WITH_TIMEOUT(filtered.rowCount(), 4, 60000);
    filtered.sort(JournalModel::Time, Qt::AscendingOrder);
    QCOMPARE(filtered.entry(0).number, 1);
    filtered.sort(JournalModel::Name, Qt::AscendingOrder);
    QCOMPARE(filtered.entry(0).number, 2);
    QCOMPARE(filtered.entry(3).number, 4);
}

void JournalModelTest::shouldCompareFieldByField()
{
    makeEntries();
    const QList<FieldChange> changes = journalDetail(entry(3), m_session->content(), Language::English);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes[0].path, u"name"_s);
    QCOMPARE(changes[0].label, u"Name (English)"_s);
    QCOMPARE(changes[0].before, u"Billing"_s);
    QCOMPARE(changes[0].after, u"Invoices"_s);
    QCOMPARE(changes[1].label, u"Name (French)"_s);
    QCOMPARE(changes[2].label, u"Role of the organisation"_s);
    QCOMPARE(changes[2].before, u"Controller"_s);
    QCOMPARE(changes[2].after, u"Joint controller"_s);
}

void JournalModelTest::shouldCompareParts()
{
    makeEntries();
    const QList<FieldChange> changes = journalDetail(entry(4), m_session->content(), Language::French);
    QStringList paths;
    for (const FieldChange &change : changes)
        paths.append(change.path + u' ' + change.languageCode + u' ' + change.before + u" > "_s + change.after);
    QCOMPARE(paths, (QStringList{
                        u"purposes.0.text fr Émettre les factures > Émettre des factures"_s,
                        u"purposes.1.text fr  > Relancer"_s,
                        u"purposes.1.text en  > Reminding"_s,
                    }));
}

void JournalModelTest::shouldPutTheDecisionsForATemplateIntoWords()
{
    auto record = std::make_shared<CustomerTemplate>();
    record->id = u"ys"_s;
    record->name = {u"Accord"_s, u"Agreement"_s};
    record->mapping = uR"({"version": 1, "blanks": [{"id": "a", "label": "Customer", "field": "controller.name"},
        {"id": "b", "label": "Capital", "text": "none"}], "choices": [{"id": "c", "label": "by post", "checked": true}]})"_s;
    auto after = std::make_shared<CustomerTemplate>(*record);
    after->mapping = uR"({"version": 1, "blanks": [{"id": "a", "label": "Customer", "field": "controller.name"},
        {"id": "b", "label": "Capital", "leave": true}], "repeats": [{"id": "d", "label": "Firm", "list": "moons"}]})"_s;
    JournalEntry entry;
    entry.recordType = u"customer_template"_s;
    entry.recordId = u"ys"_s;
    entry.before = recordToJson(recordType<CustomerTemplate>(), *record);
    entry.after = recordToJson(recordType<CustomerTemplate>(), *after);
    const QList<FieldChange> changes = journalDetail(entry, m_session->content(), Language::English);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().path, u"mapping"_s);
    QCOMPARE(changes.first().before, u"Capital: “none”\nby post: ticked"_s);
    QCOMPARE(changes.first().after, u"Firm: moons\nCapital: stays as it is"_s);
    entry.before.clear();
    for (const FieldChange &change : journalDetail(entry, m_session->content(), Language::English)) {
        if (change.path == "mapping"_L1)
            QVERIFY2(change.after.contains(u"Customer: Customer › Name"_s), qPrintable(change.after));
    }
}

void JournalModelTest::shouldTellCreationAndDeletionInFull()
{
    makeEntries();
    const QList<FieldChange> changes = journalDetail(entry(1), m_session->content(), Language::English);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].before, QString());
    QCOMPARE(changes[0].after, u"Customers"_s);
    QVERIFY(journalDetail({}, m_session->content(), Language::English).isEmpty());
}

void JournalModelTest::shouldRestoreOneValueAndLeaveTheRest()
{
    makeEntries();
    const QList<FieldChange> changes = journalDetail(entry(3), m_session->content(), Language::English);
    const auto change = restoreValue(entry(3), changes[2], m_session->content(), Language::English);
    VERIFY_RESULT(change);
    QVERIFY(m_session->change(u"restore"_s, {*change}));
    QCOMPARE(activity().role, u"controller"_s);
    QCOMPARE(activity().name.text(Language::English), u"Invoices"_s);
    QCOMPARE(activity().purposes.size(), 2);

    m_session->undoStack().undo();
    QCOMPARE(activity().role, u"joint_controller"_s);
}

void JournalModelTest::shouldRestoreOneLanguageOfAText()
{
    makeEntries();
    const QList<FieldChange> changes = journalDetail(entry(3), m_session->content(), Language::English);
    const auto change = restoreValue(entry(3), changes[0], m_session->content(), Language::English);
    VERIFY_RESULT(change);
    QVERIFY(m_session->change(u"restore"_s, {*change}));
    QCOMPARE(activity().name, LocalizedText(u"Factures"_s, u"Billing"_s));
}

void JournalModelTest::shouldRestoreAPart()
{
    makeEntries();
    const QList<FieldChange> changes = journalDetail(entry(4), m_session->content(), Language::French);
    // The list has got longer since, so it is taken back as a whole.
    const auto change = restoreValue(entry(4), changes[1], m_session->content(), Language::English);
    VERIFY_RESULT(change);
    QVERIFY(m_session->change(u"restore"_s, {*change}));
    QCOMPARE(activity().purposes.size(), 1);
    QCOMPARE(activity().purposes[0].text.text(Language::French), u"Émettre les factures"_s);
}

void JournalModelTest::shouldRestoreADeletedRecord()
{
    makeEntries();
    QVERIFY(m_session->change(u"5"_s, {deletion(m_session->content(), u"billing"_s)}));
    const auto value = restoreValue(entry(3), {}, m_session->content(), Language::English);
    QVERIFY(!value);
    const auto change = restoreRecord(entry(3), JournalSide::Before, m_session->content(), Language::English);
    VERIFY_RESULT(change);
    QVERIFY(m_session->change(u"restore"_s, {*change}));
    QCOMPARE(activity().name.text(Language::English), u"Billing"_s);
}

void JournalModelTest::shouldNotRestoreWhatRefersToWhatIsGone()
{
    makeEntries();
    QVERIFY(m_session->change(
        u"5"_s, {edit<Activity>(m_session->content(), u"billing"_s, [](Activity &a) { a.subjects.clear(); })}));
    QVERIFY(m_session->change(u"6"_s, {deletion(m_session->content(), u"clients"_s)}));
    const auto change = restoreRecord(entry(3), JournalSide::After, m_session->content(), Language::English);
    QVERIFY(!change);
    QVERIFY(change.error().toString().contains(u"clients"_s));
}

void JournalModelTest::shouldNotRestoreWhatIsSoAlready()
{
    makeEntries();
    QVERIFY(!restoreRecord(entry(4), JournalSide::After, m_session->content(), Language::English));
    QVERIFY(!restoreRecord(entry(1), JournalSide::Before, m_session->content(), Language::English));
}

void JournalModelTest::shouldReadTheLastEntriesOnly()
{
    makeEntries();
    QList<qint64> numbers;
    m_session->readJournalAfter(-2, this, [&](const auto &entries) {
        for (const JournalEntry &entry : *entries)
            numbers.append(entry.number);
    });
    QTRY_COMPARE_WITH_TIMEOUT(numbers, (QList<qint64>{3, 4}), 60000);
}

QTEST_GUILESS_MAIN(JournalModelTest)
#include "journalmodeltest.moc"
