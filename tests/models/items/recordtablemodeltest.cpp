// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtablemodel.h"
#include "customers.h"
#include "processing.h"
#include "retention.h"
#include "storetesting.h"
#include "textmatch.h"
#include "valuetext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

/// The table of the records of one type, over a register in a file.
class RecordTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldShowEveryRecordInItsOrder();
    void shouldSortWordsAsTheLanguageDoes();
    void shouldSortDatesByTime();
    void shouldFindWordsOfEitherLanguageWithoutCaseAndAccents();
    void shouldFilterByWhatAColumnSays();
    void shouldFollowChangesAndUndo();
    void shouldKeepAnEditedRowInPlace();
    void shouldFollowManyChangesAtOnce();
    void shouldKnowItsRowsUntilTheyGo();
    void shouldGoOnFindingWhatManyChangesLeave();
    void shouldSayWhatIsMissing();
    void shouldLeaveOutWhatTheProgramKeeps();
    void shouldMarkWhereWordsStand_data();
    void shouldMarkWhereWordsStand();

private:
    std::shared_ptr<Activity> activity(const QString &id, const QString &french, const QString &english) const;
    QStringList shown(const RecordTableModel &model) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<RegisterSession> m_session;
};

std::shared_ptr<Activity> RecordTableModelTest::activity(const QString &id, const QString &french,
                                                         const QString &english) const
{
    auto record = std::make_shared<Activity>();
    record->id = id;
    record->name = LocalizedText(french, english);
    record->role = u"controller"_s;
    return record;
}

void RecordTableModelTest::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    RegisterSession::open(m_folder->filePath(u"a.cartulary"_s), RegisterSession::Start::Create, testOptions(), this,
                          [this](const auto &opened) {
                              VERIFY_RESULT(opened);
                              m_session = *opened;
                          });
    QTRY_VERIFY_WITH_TIMEOUT(m_session, 60000);
    const auto hosting = activity(u"hosting"_s, u"Hébergement"_s, u"Web hosting"_s);
    hosting->role = u"processor"_s;
    hosting->reviewDate = QDate(2027, 1, 5);
    const auto billing = activity(u"billing"_s, u"Équipe de facturation"_s, u"Invoicing"_s);
    billing->reviewDate = QDate(2026, 12, 31);
    const auto archive = activity(u"archive"_s, u"Archives"_s, QString());
    QVERIFY(m_session->change(u"three"_s, {creation(hosting), creation(billing), creation(archive)}));
}

QStringList RecordTableModelTest::shown(const RecordTableModel &model) const
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.idAt(row));
    return ids;
}

void RecordTableModelTest::shouldShowEveryRecordInItsOrder()
{
    RecordTableModel model(recordType<Activity>(), *m_session, Language::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(shown(model), (QStringList{u"hosting"_s, u"billing"_s, u"archive"_s}));
    const int name = model.columnOf(u"name"_s);
    QCOMPARE(model.index(0, name).data().toString(), u"Web hosting"_s);
    QCOMPARE(model.index(2, name).data().toString(), u"Archives"_s); // the other language stands in
    QCOMPARE(model.headerData(name, Qt::Horizontal).toString(), u"Name"_s);
    QCOMPARE(model.rowOf(u"billing"_s), 1);
    QCOMPARE(model.rowOf(u"nobody"_s), -1);
}

void RecordTableModelTest::shouldSortWordsAsTheLanguageDoes()
{
    RecordTableModel model(recordType<Activity>(), *m_session, Language::French);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex kept(model.index(model.rowOf(u"hosting"_s), 0));
    model.sort(model.columnOf(u"name"_s));
    QCOMPARE(shown(model), (QStringList{u"archive"_s, u"billing"_s, u"hosting"_s})); // É before H
    QCOMPARE(kept.row(), 2);
    model.sort(model.columnOf(u"name"_s), Qt::DescendingOrder);
    QCOMPARE(shown(model), (QStringList{u"hosting"_s, u"billing"_s, u"archive"_s}));
    QCOMPARE(kept.row(), 0);
}

void RecordTableModelTest::shouldSortDatesByTime()
{
    RecordTableModel model(recordType<Activity>(), *m_session, Language::English);
    model.sort(model.columnOf(u"review_date"_s));
    QCOMPARE(shown(model), (QStringList{u"billing"_s, u"hosting"_s, u"archive"_s}));
}

void RecordTableModelTest::shouldFindWordsOfEitherLanguageWithoutCaseAndAccents()
{
    RecordTableModel model(recordType<Activity>(), *m_session, Language::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSearch(u"equipe"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(model), QStringList{u"billing"_s}, 60000);
    model.setSearch(u"WEB sous-traitant"_s); // the English name, and the role's French name
    QTRY_COMPARE_WITH_TIMEOUT(shown(model), QStringList{u"hosting"_s}, 60000);
    model.setSearch(u"nowhere"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, 60000);
    QCOMPARE(model.total(), 3);
    model.setSearch(QString());
    QCOMPARE(model.rowCount(), 3);
}

void RecordTableModelTest::shouldFilterByWhatAColumnSays()
{
    RecordTableModel model(recordType<Activity>(), *m_session, Language::English);
    const int role = model.columnOf(u"role"_s);
    QCOMPARE(model.distinctValues(role).size(), 2);
    model.setColumnFilter(role, {model.index(0, role).data().toString()});
    QCOMPARE(shown(model), QStringList{u"hosting"_s});
    model.setColumnFilter(role, {});
    model.setColumnFilter(model.columnOf(u"review_date"_s), {QString()});
    QCOMPARE(shown(model), QStringList{u"archive"_s});
}

void RecordTableModelTest::shouldFollowChangesAndUndo()
{
    RecordTableModel model(recordType<Activity>(), *m_session, Language::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(m_session->change(u"add"_s, {creation(activity(u"support"_s, u"Assistance"_s, u"Support"_s))}));
    QCOMPARE(shown(model).last(), u"support"_s);
    QVERIFY(m_session->change(u"delete"_s, {deletion(m_session->content(), u"hosting"_s)}));
    QCOMPARE(shown(model), (QStringList{u"billing"_s, u"archive"_s, u"support"_s}));
    QCOMPARE(model.rowOf(u"support"_s), 2);
    m_session->undoStack().undo();
    m_session->undoStack().undo();
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.rowOf(u"hosting"_s) >= 0);
    QCOMPARE(model.rowOf(u"support"_s), -1);
}

void RecordTableModelTest::shouldKeepAnEditedRowInPlace()
{
    RecordTableModel model(recordType<Activity>(), *m_session, Language::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.sort(model.columnOf(u"name"_s));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(m_session->change(u"rename"_s, {edit<Activity>(m_session->content(), u"archive"_s, [](Activity &record) {
                                  record.name = LocalizedText(u"Zones"_s, u"Zones"_s);
                              })}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown(model).first(), u"archive"_s);
    QCOMPARE(model.index(0, model.columnOf(u"name"_s)).data().toString(), u"Zones"_s);
    model.setSearch(u"zones"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(model), QStringList{u"archive"_s}, 60000);
}

void RecordTableModelTest::shouldFollowManyChangesAtOnce()
{
    RecordTableModel model(recordType<Activity>(), *m_session, Language::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy started(m_session.get(), &RegisterSession::workStarted);
    QList<Change> many;
    for (int i = 0; i < 300; ++i)
        many.append(creation(activity(u"x%1"_s.arg(i), u"Activité %1"_s.arg(i), u"Activity %1"_s.arg(i))));
    QVERIFY(m_session->change(u"many"_s, many));
    QCOMPARE(started.size(), 1);
    QCOMPARE(model.rowCount(), 303);
    m_session->undoStack().undo();
    QCOMPARE(model.rowCount(), 3);
}

/// A table asks for the records that are chosen when it hears that all rows will go.
void RecordTableModelTest::shouldKnowItsRowsUntilTheyGo()
{
    RecordTableModel model(recordType<Activity>(), *m_session, Language::English);
    QList<Change> many;
    for (int i = 0; i < 60; ++i)
        many.append(creation(activity(u"x%1"_s.arg(i), u"Activité %1"_s.arg(i), u"Activity %1"_s.arg(i))));
    QVERIFY(m_session->change(u"many"_s, many));
    QStringList chosen;
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [&] { chosen = shown(model); });
    const QStringList before = shown(model);
    m_session->undoStack().undo();
    QCOMPARE(chosen, before);
    QCOMPARE(model.rowCount(), 3);
}

void RecordTableModelTest::shouldGoOnFindingWhatManyChangesLeave()
{
    RecordTableModel model(recordType<Activity>(), *m_session, Language::English);
    QTRY_VERIFY_WITH_TIMEOUT((model.setSearch({}), model.setSearch(u"hosting"_s), model.rowCount() == 1), 60000);
    QList<Change> many;
    for (int i = 0; i < 60; ++i)
        many.append(creation(activity(u"x%1"_s.arg(i), u"Activité %1"_s.arg(i), u"Activity %1"_s.arg(i))));
    QVERIFY(m_session->change(u"many"_s, many));
    QCOMPARE(model.rowCount(), 1);
}

void RecordTableModelTest::shouldSayWhatIsMissing()
{
    RecordTableModel model(recordType<Activity>(), *m_session, Language::English);
    const QModelIndex state = model.index(model.rowOf(u"archive"_s), RecordTableModel::StateColumn);
    QVERIFY(state.data(RecordTableModel::AskedRole).toInt() > 3);
    QCOMPARE(state.data(RecordTableModel::UntranslatedRole).toInt(), 1);
    QVERIFY(!state.data(Qt::AccessibleTextRole).toString().isEmpty());
    QVERIFY(model.index(state.row(), model.columnOf(u"data"_s)).data(RecordTableModel::MissingRole).toBool());
    QVERIFY(!model.index(state.row(), model.columnOf(u"name"_s)).data(RecordTableModel::MissingRole).toBool());
}

void RecordTableModelTest::shouldLeaveOutWhatTheProgramKeeps()
{
    auto record = std::make_shared<CustomerTemplate>();
    record->id = u"ys"_s;
    record->name = {u"Accord"_s, u"Agreement"_s};
    record->mapping = u"{\"version\": 1}"_s;
    record->note = {u"À renvoyer"_s, u"To be returned"_s};
    QVERIFY(m_session->change(u"template"_s, {creation(record)}));
    RecordTableModel model(recordType<CustomerTemplate>(), *m_session, Language::English);
    QCOMPARE(model.columnOf(u"mapping"_s), -1);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.index(0, column).data().toString().contains(u"version"_s));
    QCOMPARE(model.fieldAt(model.columnCount() - 1)->name, u"note"_s);
    QCOMPARE(model.index(0, model.columnCount() - 1).data().toString(), u"To be returned"_s);
    QVERIFY(!searchText(recordType<CustomerTemplate>(), *record, m_session->content()).contains(u"version"_s));
}

void RecordTableModelTest::shouldMarkWhereWordsStand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<Stretch>>("expected");
    QTest::newRow("nothing typed") << u"abc"_s << u""_s << QList<Stretch>{};
    QTest::newRow("case") << u"Web Hosting"_s << u"host"_s << QList<Stretch>{{4, 4}};
    QTest::newRow("accent") << u"l’Équipe"_s << u"equ"_s << QList<Stretch>{{2, 3}};
    QTest::newRow("ligature") << u"œuvre ﬁn"_s << u"fin"_s << QList<Stretch>{{6, 2}};
    QTest::newRow("twice") << u"data on data"_s << u"data"_s << QList<Stretch>{{0, 4}, {8, 4}};
    QTest::newRow("overlap") << u"abcde"_s << u"abc cde"_s << QList<Stretch>{{0, 5}};
    QTest::newRow("beyond 16 bits") << u"𝐀bc"_s << u"bc"_s << QList<Stretch>{{2, 2}};
}

void RecordTableModelTest::shouldMarkWhereWordsStand()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(QList<Stretch>, expected);
    QCOMPARE(matchesIn(text, searchWords(typed)), expected);
}

QTEST_GUILESS_MAIN(RecordTableModelTest)
#include "recordtablemodeltest.moc"
