// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newregisterassistant.h"

#include "activitiesstep.h"
#include "answers.h"
#include "controls.h"
#include "country.h"
#include "organisation.h"
#include "placestep.h"
#include "processing.h"
#include "rolestep.h"
#include "starters.h"
#include "storetesting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

class NewRegisterAssistantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void shouldMakeARegisterWithTheKeyboardAlone();
    void shouldTakeEverythingThatIsEntered();
    void shouldNotGoOnWithoutAName();
    void shouldGoBackWithoutForgetting();
    void shouldProposeTheAuthorityOfTheCountry_data();
    void shouldProposeTheAuthorityOfTheCountry();
    void shouldBeginAStepWithItsFirstQuestion();
    void shouldKeepTheAuthorityThatWasChosen();
    void shouldTickWhatFitsTheRole_data();
    void shouldTickWhatFitsTheRole();
    void shouldKeepWhatWasTicked();
    void shouldTickAllOrNothing();
    void shouldProposeAFileNamedAfterTheOrganisation_data();
    void shouldProposeAFileNamedAfterTheOrganisation();
    void shouldProposeAFreeName();
    void shouldTakeThePlaceFromTheFileBox();
    void shouldRefuseAPlaceWhereNoRegisterCanBeMade_data();
    void shouldRefuseAPlaceWhereNoRegisterCanBeMade();
    void shouldGiveWhatTheStoreTakes();
    void shouldLeaveOutPeriodsOfFrenchLawElsewhere();
    void shouldGiveNothingIfCancelled();
    void shouldExplainEachStepInTwoSentences();
    void shouldNameEveryControl();
    void shouldCutNothingInLargeType();

private:
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_assistant->findChild<Widget *>(QString::fromLatin1(name));
    }
    void goTo(int step);
    void chooseCountry(const QString &code);
    void chooseRole(const QString &text);
    QStringList ticked() const { return m_assistant->findChild<ActivitiesStep *>()->chosen(); }
    QString file(const QString &name) const { return m_documents + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_documents;
    Test::Answers m_answers;
    std::unique_ptr<NewRegisterAssistant> m_assistant;
    int m_step = 0;
};

void NewRegisterAssistantTest::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void NewRegisterAssistantTest::init()
{
    m_assistant.reset();
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", QFile::encodeName(m_home->path()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
    m_documents = m_home->filePath(u"Documents"_s);
    QVERIFY(QDir().mkdir(m_documents));
    m_answers = {};
    m_assistant = std::make_unique<NewRegisterAssistant>(m_answers, Language::English);
    m_step = 0;
    m_assistant->show();
    m_assistant->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_assistant.get()));
}

/// Goes to the step @p step with the buttons.
void NewRegisterAssistantTest::goTo(int step)
{
    if (auto *name = find<QLineEdit>("name"); name->text().isEmpty())
        QTest::keyClicks(name, u"Hosting on the Lake"_s);
    for (; m_step < step; ++m_step)
        QTest::mouseClick(find<QPushButton>("next"), Qt::LeftButton);
    for (; m_step > step; --m_step)
        QTest::mouseClick(find<QPushButton>("back"), Qt::LeftButton);
}

void NewRegisterAssistantTest::chooseCountry(const QString &code)
{
    goTo(0);
    auto *country = find<QComboBox>("country");
    country->setFocus();
    QTest::keySequence(country, QKeySequence::SelectAll);
    if (code.isEmpty())
        QTest::keyClick(country, Qt::Key_Backspace);
    else
        QTest::keyClicks(country, countryName(code, Language::English));
}

void NewRegisterAssistantTest::chooseRole(const QString &text)
{
    goTo(1);
    for (auto *button : m_assistant->findChildren<QRadioButton *>()) {
        if (QString(button->text()).remove(u'&') == text)
            QTest::mouseClick(button, Qt::LeftButton, Qt::NoModifier, QPoint(8, button->height() / 2));
    }
}

void NewRegisterAssistantTest::shouldMakeARegisterWithTheKeyboardAlone()
{
    const auto focused = [this] { return m_assistant->focusWidget(); };
    QTest::keyClicks(focused(), u"Hosting on the Lake"_s);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(focused(), Qt::Key_Return);
    QCOMPARE(m_assistant->result(), int(QDialog::Accepted));
    const auto answer = m_assistant->answer();
    QVERIFY(answer);
    QCOMPARE(answer->path, file(u"Hosting on the Lake.cartulary"_s));
    QVERIFY(!QFile::exists(answer->path));
    QVERIFY(answer->records.size() > 30);
}

void NewRegisterAssistantTest::shouldTakeEverythingThatIsEntered()
{
    QTest::keyClicks(find<QLineEdit>("name"), u"  Hosting   on the Lake "_s);
    QTest::keyClicks(find<QLineEdit>("legal_form"), u"SARL"_s);
    chooseCountry(u"BE"_s);
    QTest::keyClicks(find<QLineEdit>("email"), u"vie.privee@example.org"_s);
    QTest::keyClicks(find<QLineEdit>("street"), u"12 quai du Lac"_s);
    QTest::keyClicks(find<QLineEdit>("postal_code"), u"4000"_s);
    QTest::keyClicks(find<QLineEdit>("city"), u"Namur"_s);
    chooseRole(u"Controller"_s);
    chooseRole(u"English"_s);
    goTo(4);
    const auto answer = m_assistant->answer();
    QVERIFY(answer);
    QCOMPARE(answer->documentLanguages, QStringList{u"en"_s});
    Register content;
    for (const Change &change : answer->records) {
        QVERIFY(!change.before);
        content.put(*change.type, change.after);
    }
    const auto organisation = content.first<Organisation>();
    QVERIFY(organisation);
    QCOMPARE(organisation->name, u"Hosting on the Lake"_s);
    QCOMPARE(organisation->legalForm, u"SARL"_s);
    QCOMPARE(organisation->email, u"vie.privee@example.org"_s);
    QCOMPARE(organisation->address, (Address{{}, {u"12 quai du Lac"_s}, {}, u"4000"_s, u"Namur"_s, {}, u"BE"_s}));
    QCOMPARE(organisation->roles, QStringList{u"controller"_s});
    QCOMPARE(organisation->authority, u"apd_gba"_s);
}

void NewRegisterAssistantTest::shouldNotGoOnWithoutAName()
{
    auto *next = find<QPushButton>("next");
    auto *name = find<QLineEdit>("name");
    QVERIFY(!next->isEnabled());
    QTest::keyClicks(name, u"   "_s);
    QVERIFY(!next->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!m_assistant->answer());
    QVERIFY(name->isVisible());
    QTest::keyClicks(name, u"A"_s);
    QVERIFY(next->isEnabled());
    QVERIFY(!find<QPushButton>("back")->isEnabled());
}

void NewRegisterAssistantTest::shouldGoBackWithoutForgetting()
{
    chooseRole(u"Processor for customers"_s);
    goTo(3);
    goTo(0);
    QCOMPARE(find<QLineEdit>("name")->text(), u"Hosting on the Lake"_s);
    QCOMPARE(m_assistant->findChild<RoleStep *>()->roles(), QStringList{u"processor"_s});
    QTest::keyClick(find<QLineEdit>("name"), Qt::Key_End);
    QTest::keyClicks(find<QLineEdit>("name"), u" Bleu"_s);
    goTo(3);
    QCOMPARE(m_assistant->findChild<PlaceStep *>()->path(), file(u"Hosting on the Lake Bleu.cartulary"_s));
}

void NewRegisterAssistantTest::shouldProposeTheAuthorityOfTheCountry_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("authority");
    QTest::newRow("France") << u"FR"_s << u"cnil"_s;
    QTest::newRow("French Polynesia") << u"PF"_s << u"cnil"_s;
    QTest::newRow("New Caledonia") << u"NC"_s << u"cnil"_s;
    QTest::newRow("Belgium") << u"BE"_s << u"apd_gba"_s;
    QTest::newRow("Luxembourg") << u"LU"_s << u"cnpd"_s;
    QTest::newRow("Switzerland") << u"CH"_s << u"fdpic"_s;
    QTest::newRow("Japan") << u"JP"_s << QString();
    QTest::newRow("no country") << QString() << QString();
}

void NewRegisterAssistantTest::shouldProposeTheAuthorityOfTheCountry()
{
    QFETCH(QString, country);
    QFETCH(QString, authority);
    chooseCountry(country);
    goTo(1);
    QCOMPARE(m_assistant->findChild<RoleStep *>()->authority(), authority);
}

void NewRegisterAssistantTest::shouldBeginAStepWithItsFirstQuestion()
{
    goTo(1);
    const auto *role = qobject_cast<QRadioButton *>(m_assistant->focusWidget());
    QVERIFY(role && role->isChecked());
    QCOMPARE(QString(role->text()).remove(u'&'), u"Both"_s);
}

void NewRegisterAssistantTest::shouldKeepTheAuthorityThatWasChosen()
{
    chooseCountry(u"FR"_s);
    goTo(1);
    auto *authority = find<QComboBox>("authority");
    authority->setFocus();
    QTest::keyClick(authority, Qt::Key_Down);
    const QString chosen = authority->currentData().toString();
    QVERIFY(chosen != u"cnil"_s);
    chooseCountry(u"BE"_s);
    goTo(1);
    QCOMPARE(authority->currentData().toString(), chosen);
}

void NewRegisterAssistantTest::shouldTickWhatFitsTheRole_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QStringList>("ids");
    const QStringList processor{u"web-hosting"_s, u"backups"_s, u"security-logs"_s};
    const QStringList controller{u"customer-accounts"_s, u"invoicing"_s, u"support"_s, u"website-visitors"_s};
    QTest::newRow("controller") << u"Controller"_s << controller;
    QTest::newRow("processor") << u"Processor for customers"_s << processor;
    QTest::newRow("both") << u"Both"_s << processor + controller;
}

void NewRegisterAssistantTest::shouldTickWhatFitsTheRole()
{
    QFETCH(QString, role);
    QFETCH(QStringList, ids);
    chooseRole(role);
    goTo(2);
    QCOMPARE(ticked(), ids);
}

void NewRegisterAssistantTest::shouldKeepWhatWasTicked()
{
    goTo(2);
    auto *box = find<QCheckBox>("recruitment");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    const QStringList before = ticked();
    QVERIFY(before.contains(u"recruitment"_s));
    chooseRole(u"Controller"_s);
    goTo(2);
    QCOMPARE(ticked(), before);
}

void NewRegisterAssistantTest::shouldTickAllOrNothing()
{
    goTo(2);
    const auto press = [this](const QString &text) {
        for (auto *button : m_assistant->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    press(u"Tick all"_s);
    QCOMPARE(ticked().size(), starters().size());
    press(u"Untick all"_s);
    QCOMPARE(ticked(), QStringList());
    goTo(4);
    const auto answer = m_assistant->answer();
    QVERIFY(answer);
    QCOMPARE(answer->records.size(), 1);
}

void NewRegisterAssistantTest::shouldProposeAFileNamedAfterTheOrganisation_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("a name") << u"Acme"_s << u"Acme.cartulary"_s;
    QTest::newRow("accents") << u"Société d’Été"_s << u"Société d’Été.cartulary"_s;
    QTest::newRow("what files cannot be called") << u"A/B: \"C\" <D>?"_s << u"AB C D.cartulary"_s;
    QTest::newRow("dots") << u"..hidden.."_s << u"hidden.cartulary"_s;
    QTest::newRow("nothing left") << u"///"_s << u"register.cartulary"_s;
    QTest::newRow("long") << QString(200, u'a') << QString(80, u'a') + u".cartulary"_s;
}

void NewRegisterAssistantTest::shouldProposeAFileNamedAfterTheOrganisation()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    find<QLineEdit>("name")->setText(name);
    goTo(3);
    QCOMPARE(m_assistant->findChild<PlaceStep *>()->path(), m_documents + u'/' + file);
    QVERIFY(find<QPushButton>("next")->isEnabled());
}

void NewRegisterAssistantTest::shouldProposeAFreeName()
{
    QFile taken(file(u"Acme.cartulary"_s));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    find<QLineEdit>("name")->setText(u"Acme"_s);
    goTo(3);
    QCOMPARE(m_assistant->findChild<PlaceStep *>()->path(), file(u"Acme 2.cartulary"_s));
}

void NewRegisterAssistantTest::shouldTakeThePlaceFromTheFileBox()
{
    goTo(3);
    m_answers.file = m_home->filePath(u"elsewhere.cartulary"_s);
    auto *place = m_assistant->findChild<PlaceStep *>();
    QTest::mouseClick(place->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(place->path(), m_answers.file);
    m_answers.file.clear(); // the officer gives up: nothing changes
    QTest::mouseClick(place->findChild<QPushButton *>(), Qt::LeftButton);
    goTo(4);
    QVERIFY(m_assistant->answer());
    QCOMPARE(m_assistant->answer()->path, m_home->filePath(u"elsewhere.cartulary"_s));
}

void NewRegisterAssistantTest::shouldRefuseAPlaceWhereNoRegisterCanBeMade_data()
{
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("said");
    QTest::newRow("no name") << QString() << u"Give the file a name"_s;
    QTest::newRow("taken") << u"Documents/taken.cartulary"_s << u"never overwritten"_s;
    QTest::newRow("taken, without its ending") << u"Documents/taken"_s << u"never overwritten"_s;
    QTest::newRow("no folder") << u"Nowhere/new.cartulary"_s << u"does not exist"_s;
}

void NewRegisterAssistantTest::shouldRefuseAPlaceWhereNoRegisterCanBeMade()
{
    QFETCH(QString, entered);
    QFETCH(QString, said);
    QFile taken(file(u"taken.cartulary"_s));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    goTo(3);
    auto *path = find<QLineEdit>("path");
    path->setFocus();
    path->selectAll();
    QTest::keyClick(path, Qt::Key_Delete);
    QTest::keyClicks(path, entered);
    QVERIFY(!find<QPushButton>("next")->isEnabled());
    QVERIFY(std::ranges::any_of(m_assistant->findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(said);
    }));
    QTest::keyClick(path, Qt::Key_Return);
    m_assistant->accept();
    QVERIFY(!m_assistant->answer());
}

void NewRegisterAssistantTest::shouldGiveWhatTheStoreTakes()
{
    goTo(2);
    for (auto *box : m_assistant->findChildren<QCheckBox *>())
        box->setChecked(true);
    goTo(4);
    const auto answer = m_assistant->answer();
    QVERIFY(answer);
    const auto made = RegisterFile::create(answer->path, testOptions());
    VERIFY_RESULT(made);
    VERIFY_RESULT((*made)->apply(answer->records));
    QCOMPARE((*made)->content().records(recordType<Activity>()).size(), starters().size());
}

void NewRegisterAssistantTest::shouldLeaveOutPeriodsOfFrenchLawElsewhere()
{
    const auto lawNamed = [this](const QString &country) {
        init();
        chooseCountry(country);
        goTo(4);
        return std::ranges::any_of(m_assistant->answer()->records, [](const Change &change) {
            const Field *law = change.type->field(u"law_reference"_s);
            return law && !isEmpty(law->get(*change.after));
        });
    };
    QVERIFY(lawNamed(u"FR"_s));
    QVERIFY(!lawNamed(u"BE"_s));
}

void NewRegisterAssistantTest::shouldGiveNothingIfCancelled()
{
    goTo(3);
    QTest::keyClick(m_assistant->focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_assistant->isVisible());
    QVERIFY(!m_assistant->answer());
}

void NewRegisterAssistantTest::shouldExplainEachStepInTwoSentences()
{
    for (const auto *step : m_assistant->findChildren<AssistantStep *>()) {
        QVERIFY(!step->title().isEmpty());
        QVERIFY(step->sentence().endsWith(u'.'));
        QVERIFY2(step->sentence().count(u'.') <= 2, qPrintable(step->sentence()));
    }
}

void NewRegisterAssistantTest::shouldNameEveryControl()
{
    for (int step = 0; step < 4; ++step) {
        goTo(step);
        QCOMPARE(Test::namelessControls(m_assistant.get()), QStringList());
        QCOMPARE(Test::doubleMnemonics(m_assistant.get()), QStringList());
        QVERIFY(std::ranges::any_of(m_assistant->findChildren<AssistantStep *>(), [this](const AssistantStep *shown) {
            return shown->isVisible() && shown->isAncestorOf(m_assistant->focusWidget());
        }));
    }
}

void NewRegisterAssistantTest::shouldCutNothingInLargeType()
{
    QFont large = m_assistant->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_assistant->setFont(large);
    m_assistant->resize(800, 680);
    for (int step = 0; step < 4; ++step) {
        goTo(step);
        QCoreApplication::processEvents();
        for (const auto *area : m_assistant->findChildren<QScrollArea *>())
            QVERIFY(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0);
        for (const auto *label : m_assistant->findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
}

QTEST_MAIN(NewRegisterAssistantTest)
#include "newregisterassistanttest.moc"
