// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisationstep.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// The first step of the assistant: what is typed there, half or wrongly.
class OrganisationStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldCompleteACountryHalfTyped_data();
    void shouldCompleteACountryHalfTyped();
    void shouldSayWhatItCannotTake_data();
    void shouldSayWhatItCannotTake();

private:
    void type(const QString &field, const QString &text);
    bool says(const QString &words) const;

    std::unique_ptr<OrganisationStep> m_step;
};

void OrganisationStepTest::init()
{
    m_step = std::make_unique<OrganisationStep>(Language::English, nullptr);
    m_step->show();
    m_step->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_step.get()));
    type(u"name"_s, u"Hosting on the Lake"_s);
}

/// Replaces what is in @p field, and leaves it with Tab, also from the list that opens below it.
void OrganisationStepTest::type(const QString &field, const QString &text)
{
    auto *widget = m_step->findChild<QWidget *>(field);
    widget->setFocus();
    QTest::keySequence(widget, QKeySequence::SelectAll);
    QTest::keyClick(widget, Qt::Key_Backspace);
    QTest::keyClicks(widget, text);
    QWidget *list = QApplication::activePopupWidget();
    QTest::keyClick(list ? list : widget, Qt::Key_Tab);
}

bool OrganisationStepTest::says(const QString &words) const
{
    const QList<QLabel *> labels = m_step->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
}

void OrganisationStepTest::shouldCompleteACountryHalfTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("code");
    QTest::newRow("its beginning") << u"switz"_s << u"Switzerland"_s << u"CH"_s;
    QTest::newRow("a word of it") << u"kingdom"_s << u"United Kingdom"_s << u"GB"_s;
    QTest::newRow("a part of another") << u"guinea"_s << u"Guinea"_s << u"GN"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void OrganisationStepTest::shouldCompleteACountryHalfTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, country);
    QFETCH(QString, code);
    type(u"country"_s, typed);
    QCOMPARE(m_step->findChild<QComboBox *>(u"country"_s)->currentText(), country);
    QCOMPARE(m_step->country(), code);
    QVERIFY(m_step->isComplete());
}

void OrganisationStepTest::shouldSayWhatItCannotTake_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("no country") << u"country"_s << u"Nowhere"_s << u"“Nowhere”"_s;
    QTest::newRow("one of several countries") << u"country"_s << u"United"_s << u"Choose one"_s;
    QTest::newRow("no address") << u"email"_s << u"somebody"_s << u"no e-mail address"_s;
}

void OrganisationStepTest::shouldSayWhatItCannotTake()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, words);
    type(field, typed);
    QVERIFY(says(words));
    QVERIFY(!m_step->isComplete());
    type(field, {});
    QVERIFY(!says(words));
    QVERIFY(m_step->isComplete());
}

QTEST_MAIN(OrganisationStepTest)
#include "organisationsteptest.moc"
