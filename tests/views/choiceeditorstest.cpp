// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chipseditor.h"

#include "chip.h"
#include "customers.h"
#include "editorstage.h"
#include "vocabulary.h"

#include <QToolButton>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// Choosing: finding by typing, chips, and making what is not there.
class ChoiceEditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_stage = std::make_unique<EditorStage>(); }
    void cleanupTestCase() { m_stage.reset(); }
    void init() { m_stage->open(); }
    void cleanup() { m_stage->close(); }
    void shouldFindTermsWithoutAccents();
    void shouldTakeAtTabWhatIsFoundButMakeNothing();
    void shouldMakeAnOwnEntry();
    void shouldNotOfferOwnEntriesForWhatTheProgramGoesBy();
    void shouldAddRemoveAndMoveChips();
    void shouldMakeARecordInPlace();
    void shouldAskWhatANewRecordMustState();
    void shouldGiveUpWhenTheOfficerDoes();
    void shouldOpenAChip();
    void shouldHoldOneReferenceOnly();

private:
    std::unique_ptr<EditorStage> m_stage;
};

void ChoiceEditorsTest::shouldFindTermsWithoutAccents()
{
    m_stage->show(recordType<DataCategory>(), u"places"_s);
    typeText(u"echi"_s);
    QVERIFY(m_stage->part<SearchBox>()->isOpen());
    QTest::keyClick(m_stage->part<SearchBox>(), Qt::Key_Return);
    QCOMPARE(m_stage->told->count(), 1);
    QVERIFY(m_stage->editor->value() == Value(QStringList{u"place-a"_s}));
}

void ChoiceEditorsTest::shouldTakeAtTabWhatIsFoundButMakeNothing()
{
    m_stage->show(recordType<DataCategory>(), u"places"_s);
    typeText(u"bruxe"_s);
    QTest::keyClick(m_stage->part<SearchBox>(), Qt::Key_Tab);
    QVERIFY(m_stage->editor->value() == Value(QStringList{u"place-b"_s}));
    QVERIFY(!m_stage->part<SearchBox>()->isOpen());

    m_stage->editor->enter();
    typeText(u"Nowhere"_s);
    QTest::keyClick(m_stage->part<SearchBox>(), Qt::Key_Tab);
    QVERIFY(m_stage->editor->value() == Value(QStringList{u"place-b"_s}));
    QVERIFY(m_stage->editor->takeCreations().isEmpty());
    QVERIFY(m_stage->editor->said().contains(u"Nowhere"_s));
}

void ChoiceEditorsTest::shouldMakeAnOwnEntry()
{
    m_stage->show(recordType<DataCategory>(), u"kind"_s);
    typeText(u"Moonlight"_s);
    QTest::keyClick(m_stage->part<SearchBox>(), Qt::Key_Return); // nothing else fits
    QCOMPARE(m_stage->told->count(), 1);
    const QList<Change> creations = m_stage->editor->takeCreations();
    QCOMPARE(creations.size(), 1);
    QCOMPARE(creations.first().type, &recordType<VocabularyEntry>());
    const auto entry = std::static_pointer_cast<const VocabularyEntry>(creations.first().after);
    QCOMPARE(entry->vocabulary, u"data-category"_s);
    QCOMPARE(entry->label, LocalizedText({}, u"Moonlight"_s));
    QVERIFY(m_stage->editor->value() == Value(entry->id));
    QVERIFY(!m_stage->editor->takeOffer().words.isEmpty());
    QVERIFY(m_stage->editor->takeCreations().isEmpty());
}

void ChoiceEditorsTest::shouldNotOfferOwnEntriesForWhatTheProgramGoesBy()
{
    m_stage->show(recordType<Activity>(), u"role"_s);
    typeText(u"Moonlight"_s);
    QVERIFY(!m_stage->part<SearchBox>()->isOpen());
    m_stage->leave();
    QCOMPARE(m_stage->told->count(), 0);
    QVERIFY(m_stage->editor->said().contains(u"Moonlight"_s));
}

void ChoiceEditorsTest::shouldAddRemoveAndMoveChips()
{
    m_stage->show(recordType<DataCategory>(), u"places"_s);
    m_stage->editor->setValue(QStringList{u"place-a"_s, u"place-b"_s});
    typeText(u"C°"_s);
    QTest::keyClick(m_stage->part<SearchBox>(), Qt::Key_Return);
    QVERIFY(m_stage->editor->value() == Value(QStringList{u"place-a"_s, u"place-b"_s, u"place-c"_s}));
    QList<Chip *> chips = m_stage->editor->findChildren<Chip *>();
    QCOMPARE(chips.size(), 3);
    QCOMPARE(chips.at(2)->words(), u"Papeete & C°"_s);

    chips.at(2)->plate()->setFocus();
    QTest::keyClick(cursor(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_stage->editor->value() == Value(QStringList{u"place-a"_s, u"place-c"_s, u"place-b"_s}));
    QCOMPARE(cursor(), chips.at(1)->plate());
    QTest::keyClick(cursor(), Qt::Key_Delete);
    QVERIFY(m_stage->editor->value() == Value(QStringList{u"place-a"_s, u"place-b"_s}));
    QTest::keyClick(cursor(), Qt::Key_Delete);
    QVERIFY(m_stage->editor->value() == Value(QStringList{u"place-a"_s}));
    QTest::keyClick(cursor(), Qt::Key_Delete);
    QVERIFY(m_stage->editor->value() == Value(QStringList()));
    QCOMPARE(cursor(), m_stage->part<SearchBox>());
    QCOMPARE(m_stage->told->count(), 5);
}

void ChoiceEditorsTest::shouldMakeARecordInPlace()
{
    m_stage->show(recordType<DataCategory>(), u"places"_s);
    typeText(u"Roubaix <2>"_s);
    QTest::keyClick(m_stage->part<SearchBox>(), Qt::Key_Return);
    const QList<Change> creations = m_stage->editor->takeCreations();
    QCOMPARE(creations.size(), 1);
    QCOMPARE(creations.first().type, &recordType<Place>());
    QCOMPARE(displayName(recordType<Place>(), *creations.first().after, Language::English), u"Roubaix <2>"_s);
    QVERIFY(m_stage->editor->value() == Value(QStringList{creations.first().after->id}));
    const ValueEditor::Offer offer = m_stage->editor->takeOffer();
    m_stage->editor->say(offer.words, offer.action, offer.act);
    QVERIFY(m_stage->editor->said().contains(u"Roubaix <2>"_s));
    for (QToolButton *button : m_stage->editor->findChildren<QToolButton *>()) {
        if (button->text() == offer.action)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_stage->desk.journey.stations, QStringList{u"record "_s + creations.first().after->id});
}

void ChoiceEditorsTest::shouldAskWhatANewRecordMustState()
{
    m_stage->desk.answers.chosen = 1;
    m_stage->show(recordType<Customer>(), u"activities"_s);
    typeText(u"Backups for them"_s);
    QTest::keyClick(m_stage->part<SearchBox>(), Qt::Key_Return);
    m_stage->desk.answers.chosen = 0;
    const QList<Change> creations = m_stage->editor->takeCreations();
    QCOMPARE(creations.size(), 1);
    const auto activity = std::static_pointer_cast<const Activity>(creations.first().after);
    QCOMPARE(activity->role, vocabulary(u"role"_s)->terms.at(1).id);
}

void ChoiceEditorsTest::shouldGiveUpWhenTheOfficerDoes()
{
    m_stage->desk.answers.chosen = -1;
    m_stage->show(recordType<Customer>(), u"activities"_s);
    typeText(u"Backups for them"_s);
    QTest::keyClick(m_stage->part<SearchBox>(), Qt::Key_Return);
    m_stage->desk.answers.chosen = 0;
    QCOMPARE(m_stage->told->count(), 0);
    QVERIFY(m_stage->editor->takeCreations().isEmpty());
    QVERIFY(m_stage->editor->value() == Value(QStringList()));
}

void ChoiceEditorsTest::shouldOpenAChip()
{
    m_stage->show(recordType<DataCategory>(), u"places"_s);
    m_stage->editor->setValue(QStringList{u"place-a"_s});
    QTest::mouseClick(m_stage->part<Chip>()->plate(), Qt::LeftButton);
    QTest::keyClick(m_stage->part<Chip>()->plate(), Qt::Key_Return);
    QCOMPARE(m_stage->desk.journey.stations, (QStringList{u"record place-a"_s, u"record place-a"_s}));
    QCOMPARE(m_stage->told->count(), 0);
}

void ChoiceEditorsTest::shouldHoldOneReferenceOnly()
{
    m_stage->show(recordType<Transfer>(), u"sub_processor"_s);
    m_stage->editor->setValue(filledId(u"sub_processor"_s));
    QVERIFY(!m_stage->part<SearchBox>()->isVisible());
    QTest::keyClick(m_stage->part<Chip>()->plate(), Qt::Key_Delete);
    QVERIFY(m_stage->editor->value() == Value(QString()));
    QVERIFY(m_stage->part<SearchBox>()->isVisible());
    m_stage->part<SearchBox>()->setFocus();
    QTest::keyClick(m_stage->part<SearchBox>(), Qt::Key_Down);
    QTest::keyClick(m_stage->part<SearchBox>(), Qt::Key_Escape);
    typeText(u"texte"_s);
    QTest::keyClick(m_stage->part<SearchBox>(), Qt::Key_Return);
    QVERIFY(m_stage->editor->value() == Value(filledId(u"sub_processor"_s)));
}

QTEST_MAIN(ChoiceEditorsTest)
#include "choiceeditorstest.moc"
