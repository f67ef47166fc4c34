// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include "answers.h"
#include "filledrecord.h"
#include "palettemodel.h"
#include "paletteneedle.h"
#include "parties.h"
#include "processing.h"
#include "storetesting.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Cartulary;
using namespace Qt::StringLiterals;

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldRankNames_data();
    void shouldRankNames();
    void shouldOfferEverythingButRecordsAtFirst();
    void shouldFindAPageAListAndAnAction();
    void shouldFindARecordByEitherName();
    void shouldFindARecordByItsText();
    void shouldPutTheBestNameFirst();
    void shouldRunAnActionAndGiveTheFocusBack();
    void shouldGoAwayForGoodWhenToldTo();
    void shouldOpenWithTheMouse();
    void shouldMoveWithTheArrows();
    void shouldCloseOnEscapeAndElsewhere();
    void shouldFollowChangesOfTheRegister();
    void shouldFindTheRightOnesAmongTenThousand();
    void shouldBeUsableWithoutSight();

private:
    struct Went : Navigator
    {
        QStringList places;
        void showRecord(const QString &id, const QString &) override { places.append(u"record "_s + id); }
        void showType(const RecordType &type) override { places.append(u"type "_s + type.name); }
        void newRecord(const RecordType &) override {}
        void showPage(const QString &, const QVariantMap &) override {}
        void showInDocument(const Origin &, const QString &) override {}
        void openWindow(const std::shared_ptr<RegisterSession> &) override {}
    };

    void begin(const Register &content);
    void type(const QString &text);
    void press(Qt::Key key) { QTest::keyClick(line(), key); }
    QLineEdit *line() const { return m_palette->findChild<QLineEdit *>(); }
    QListView *list() const { return m_palette->findChild<QListView *>(); }
    PaletteModel *model() const { return m_palette->findChild<PaletteModel *>(); }
    /// The rows as they are read out.
    QStringList rows() const;
    QAction *action(const QString &text, const QString &shortcut = {});

    Register m_content;
    std::shared_ptr<RegisterSession> m_session;
    Went m_went;
    Test::Answers m_answers;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<WindowContext> m_context;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_other = nullptr;
    QList<QAction *> m_actions;
    CommandPalette *m_palette = nullptr;
};

namespace {

void put(Register &content, const QString &id, const QString &french, const QString &english, const QString &note = {})
{
    auto activity = std::make_shared<Activity>();
    activity->id = id;
    activity->name = LocalizedText(french, english);
    activity->role = u"controller"_s;
    activity->note.setText(u"fr"_s, note);
    content.put(recordType<Activity>(), activity);
}

} // namespace

void CommandPaletteTest::init()
{
    m_content = Register();
    put(m_content, u"customers"_s, u"Comptes clients"_s, u"Customer accounts"_s);
    put(m_content, u"pay"_s, u"Égalité salariale"_s, u"Equal pay"_s, u"Voir l’accord d’intéressement."_s);
    put(m_content, u"unpaid"_s, u"Impayés"_s, u"Unpaid invoices"_s);
    begin(m_content);
}

void CommandPaletteTest::begin(const Register &content)
{
    m_window.reset();
    m_actions.clear();
    m_went.places.clear();
    m_session = RegisterSession::still(content, m_folder.filePath(u"r.cartulary"_s), u"as it was"_s);
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings"_s));
    m_context = std::make_unique<WindowContext>(*m_session, m_went, m_answers, *m_settings, Language::English);
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    auto *layout = new QVBoxLayout(m_window.get());
    m_other = new QLineEdit;
    layout->addWidget(m_other);
    layout->addStretch();
    action(u"&Undo"_s, u"Ctrl+Z"_s);
    action(u"Save && print…"_s);
    action(u"Paste"_s)->setEnabled(false);
    m_palette = new CommandPalette(
        *m_context, m_actions, {{u"Journal"_s, [this] { m_went.places.append(u"page journal"_s); }}}, m_window.get());
    new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest, model());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_other->setFocus();
    QSignalSpy completed(m_palette->findChild<PaletteSearch *>(), &PaletteSearch::completed);
    m_palette->open();
    QTRY_COMPARE(completed.size(), 1);
}

QAction *CommandPaletteTest::action(const QString &text, const QString &shortcut)
{
    auto *made = new QAction(text, m_window.get());
    made->setShortcut(QKeySequence(shortcut));
    connect(made, &QAction::triggered, this, [this, text] {
        m_went.places.append(u"action "_s + text + (m_other->hasFocus() ? u" with focus back"_s : QString()));
    });
    m_actions.append(made);
    return made;
}

void CommandPaletteTest::type(const QString &text)
{
    line()->clear();
    for (const QChar c : text) // keyClicks() knows ASCII only
        QTest::sendKeyEvent(QTest::Click, line(), Qt::Key_unknown, QString(c), Qt::NoModifier);
}

QStringList CommandPaletteTest::rows() const
{
    QStringList result;
    for (int row = 0; row < model()->rowCount(); ++row)
        result.append(model()->index(row).data(Qt::AccessibleTextRole).toString());
    return result;
}

void CommandPaletteTest::shouldRankNames_data()
{
    using Rank = PaletteNeedle::Rank;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("rank");
    const auto row = [](const char *typed, const char *key, Rank rank) {
        QTest::addRow("%s in %s", typed, key) << QString::fromUtf8(typed) << QString::fromUtf8(key) << int(rank);
    };
    row("cust", "customer accounts", Rank::Start);
    row("Customer ACC", "customer accounts", Rank::Start);
    row("compt", "customer accounts\ncomptes clients", Rank::Start);
    row("acc", "customer accounts", Rank::WordStart);
    row("acc cust", "customer accounts", Rank::WordStart);
    row("egal", "l'egalite", Rank::WordStart);
    row("Égal", "l'egalite", Rank::WordStart);
    row("stomer", "customer accounts", Rank::Inside);
    row("acc tomer", "customer accounts", Rank::Inside);
    row("pay cust", "customer accounts", Rank::None);
}

void CommandPaletteTest::shouldRankNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, key);
    QTEST(int(PaletteNeedle(typed).rank(key)), "rank");
}

void CommandPaletteTest::shouldOfferEverythingButRecordsAtFirst()
{
    QVERIFY(line()->hasFocus());
    QCOMPARE(rows().first(), u"Journal, Page"_s);
    QVERIFY(rows().contains(u"Undo, Command, "_s + QKeySequence(u"Ctrl+Z"_s).toString(QKeySequence::NativeText)));
    QVERIFY(rows().contains(u"Save & print…, Command"_s));
    QVERIFY(!rows().contains(u"Paste, Command"_s));
    QCOMPARE(model()->rowCount(), 1 + recordTypes().size() + 2);
}

void CommandPaletteTest::shouldFindAPageAListAndAnAction()
{
    type(u"journ"_s);
    QCOMPARE(rows().value(0), u"Journal, Page"_s);
    press(Qt::Key_Return);
    m_palette->open();
    type(u"sous-traitants"_s); // the French name in the English window
    QCOMPARE(list()->currentIndex().data().toString(), recordType<SubProcessor>().pluralLabel.text(Language::English));
    press(Qt::Key_Enter);
    QCOMPARE(m_went.places, (QStringList{u"page journal"_s, u"type sub_processor"_s}));
}

void CommandPaletteTest::shouldFindARecordByEitherName()
{
    for (const auto &typed : {u"equal"_s, u"EGALITE sal"_s, u"égal"_s}) {
        m_palette->open();
        type(typed);
        QCOMPARE(list()->currentIndex().data().toString(), u"Equal pay"_s);
        press(Qt::Key_Return);
        QVERIFY(!m_palette->isVisible());
    }
    QCOMPARE(m_went.places, QStringList(3, u"record pay"_s));
}

void CommandPaletteTest::shouldFindARecordByItsText()
{
    type(u"accord interessement"_s);
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY(rows().first().startsWith(u"Equal pay, "_s));
    QVERIFY(rows().first().endsWith(u"in its text"_s));
    press(Qt::Key_Return);
    QCOMPARE(m_went.places, QStringList{u"record pay"_s});
}

void CommandPaletteTest::shouldPutTheBestNameFirst()
{
    type(u"pay"_s);
    QStringList titles;
    for (const QString &row : rows())
        titles.append(row.section(u',', 0, 0));
    QCOMPARE(titles.mid(0, 2), (QStringList{u"Equal pay"_s, u"Unpaid invoices"_s}));
    put(m_content, u"payroll"_s, u"Paie"_s, u"Payroll"_s);
    begin(m_content);
    type(u"pay"_s);
    QVERIFY(rows().value(0).startsWith(u"Payroll,"_s));
}

void CommandPaletteTest::shouldRunAnActionAndGiveTheFocusBack()
{
    type(u"undo"_s);
    press(Qt::Key_Return);
    QVERIFY(!m_palette->isVisible());
    QCOMPARE(m_went.places, QStringList{u"action &Undo with focus back"_s});
}

void CommandPaletteTest::shouldGoAwayForGoodWhenToldTo()
{
    const QPointer<CommandPalette> palette(m_palette);
    m_palette->setAttribute(Qt::WA_DeleteOnClose);
    type(u"journ"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_went.places, QStringList{u"page journal"_s});
    QTRY_VERIFY(!palette);
}

void CommandPaletteTest::shouldOpenWithTheMouse()
{
    type(u"unpaid"_s);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(model()->index(0)).center());
    QCOMPARE(m_went.places, QStringList{u"record unpaid"_s});
}

void CommandPaletteTest::shouldMoveWithTheArrows()
{
    const int last = model()->rowCount() - 1;
    const auto row = [this] { return list()->currentIndex().row(); };
    QCOMPARE(row(), 0);
    press(Qt::Key_Down);
    QCOMPARE(row(), 1);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(row(), last);
    press(Qt::Key_Down);
    QCOMPARE(row(), 0);
    press(Qt::Key_PageDown);
    QVERIFY(row() > 3);
    press(Qt::Key_PageUp);
    QCOMPARE(row(), 0);
    QVERIFY(line()->hasFocus());
    press(Qt::Key_Tab);
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Tab);
    QVERIFY(line()->hasFocus());
}

void CommandPaletteTest::shouldCloseOnEscapeAndElsewhere()
{
    press(Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_other->hasFocus());
    m_palette->open();
    QVERIFY(line()->hasFocus());
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, QPoint(5, 590));
    QVERIFY(!m_palette->isVisible());
    m_palette->open();
    m_other->setFocus();
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_other->hasFocus());
    QVERIFY(m_went.places.isEmpty());
}

void CommandPaletteTest::shouldFollowChangesOfTheRegister()
{
    std::shared_ptr<RegisterSession> session;
    RegisterSession::open(m_folder.filePath(u"%1.cartulary"_s.arg(newId())), RegisterSession::Start::Create,
                          Testing::testOptions(), this,
                          [&session](const Result<std::shared_ptr<RegisterSession>> &opened) { session = *opened; });
    QTRY_VERIFY(session);
    WindowContext context{*session, m_went, m_answers, *m_settings, Language::English};
    delete m_palette;
    m_palette = new CommandPalette(context, {}, {}, m_window.get());
    m_palette->open();
    type(u"payroll"_s);
    QCOMPARE(model()->rowCount(), 0);
    QTRY_VERIFY(m_palette->findChild<QLabel *>()->text().startsWith(u"Nothing found"_s));
    QVERIFY(!list()->isVisible());
    Register made;
    put(made, u"p"_s, u"Paie"_s, u"Payroll"_s);
    QVERIFY(session->change(u"add"_s, {{&recordType<Activity>(), nullptr, made.find(u"p"_s).record}}));
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY(list()->isVisible());
    delete m_palette;
}

void CommandPaletteTest::shouldFindTheRightOnesAmongTenThousand()
{
    Register content;
    for (int i = 0; i < 10000; ++i)
        put(content, u"r%1"_s.arg(i), u"Activité numéro %1 fin"_s.arg(i), u"Activity number %1 end"_s.arg(i),
            u"Référence interne réf%1x."_s.arg(i * 3));
    begin(content);
    type(u"number 9876"_s);
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(list()->currentIndex().data().toString(), u"Activity number 9876 end"_s);
    type(u"numero 99"_s); // 99, 990 to 999, 9900 to 9999 begin so; x99, and the like hold it
    QVERIFY(rows().first().startsWith(u"Activity number 99 end,"_s));
    QVERIFY(m_palette->findChild<QLabel *>()->text().contains(u"The first 50 of "_s));
    QCOMPARE(model()->rowCount(), 50);
    type(u"ref29997x"_s);
    QTRY_COMPARE(model()->rowCount(), 1);
    press(Qt::Key_Return);
    QCOMPARE(m_went.places, QStringList{u"record r9999"_s});
}

void CommandPaletteTest::shouldBeUsableWithoutSight()
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_palette), static_cast<QWidget *>(line()), static_cast<QWidget *>(list())})
        QVERIFY(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
    QCOMPARE(QAccessible::queryAccessibleInterface(line())->role(), QAccessible::EditableText);
    QAccessibleInterface *found = QAccessible::queryAccessibleInterface(list());
    QCOMPARE(found->role(), QAccessible::List);
    QCOMPARE(found->childCount(), model()->rowCount());
    QCOMPARE(found->child(0)->text(QAccessible::Name), u"Journal, Page"_s);
}

QTEST_MAIN(CommandPaletteTest)
#include "commandpalettetest.moc"
