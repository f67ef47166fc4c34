// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "makedialog.h"

#include "formatnames.h"
#include "organisation.h"
#include "parties.h"
#include "partybox.h"
#include "previewtesting.h"
#include "writers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

class MakeDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QDir().mkdir(m_window->file(u"out"_s));
        m_dialog = makeDialog(u"privacy-policy"_s);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_window.reset();
    }

    void shouldMakeAFileOfEachFormatAndLanguage()
    {
        for (const QString &ending : documentEndings())
            format(ending)->setChecked(true);
        box(u"French"_s)->setChecked(true);
        name()->selectAll();
        QTest::keyClicks(name(), u"policy"_s);
        QTest::mouseClick(button(u"Make"_s), Qt::LeftButton);
        QTRY_VERIFY(button(u"Open"_s)->isVisible());
        QStringList expected;
        for (const QString &ending : documentEndings())
            expected += {u"policy-en."_s + ending, u"policy-fr."_s + ending};
        expected.sort();
        QCOMPARE(filesThere(), expected);
        for (const QString &file : filesThere())
            QVERIFY(QFileInfo(out().filePath(file)).size() > 1000);
        QVERIFY(read(u"policy-fr.md"_s).contains("Politique de confidentialité"));
        QVERIFY(read(u"policy-en.pdf"_s).startsWith("%PDF"));
    }

    void shouldLeaveNothingWhenGivenUp()
    {
        for (const QString &ending : documentEndings())
            format(ending)->setChecked(true);
        box(u"French"_s)->setChecked(true);
        QTest::mouseClick(button(u"Make"_s), Qt::LeftButton);
        QVERIFY(m_dialog->findChild<QProgressBar *>()->isVisible());
        QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(button(u"Close"_s));
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(filesThere(), QStringList());
        QTest::mouseClick(button(u"Close"_s), Qt::LeftButton);
        QVERIFY(!m_dialog->isVisible());
    }

    void shouldNotEvenBeginWhenGivenUpAtOnce()
    {
        for (const QString &ending : documentEndings())
            format(ending)->setChecked(true);
        MakeJob job(m_dialog->plan(), m_window->session().content());
        QSignalSpy cancelled(&job, &MakeJob::cancelled);
        job.cancel();
        job.start();
        QTRY_COMPARE(cancelled.size(), 1);
        QCOMPARE(filesThere(), QStringList());
    }

    void shouldLeaveNothingWhenOneFileCannotBeWritten()
    {
        MakePlan plan = m_dialog->plan();
        plan.endings = {u"pdf"_s, u"xyz"_s};
        MakeJob job(plan, m_window->session().content());
        QSignalSpy failures(&job, &MakeJob::failed);
        job.start();
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(filesThere(), QStringList());
    }

    void shouldLeaveNothingWhenTheWindowIsClosedMeanwhile()
    {
        for (const QString &ending : documentEndings())
            format(ending)->setChecked(true);
        box(u"French"_s)->setChecked(true);
        QTest::mouseClick(button(u"Make"_s), Qt::LeftButton);
        m_dialog.reset();
        QCOMPARE(filesThere(), QStringList());
    }

    void shouldAskBeforeItReplacesAFile()
    {
        name()->selectAll();
        QTest::keyClicks(name(), u"policy"_s);
        QFile old(out().filePath(u"policy-en.pdf"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        m_window->answers.confirmed = false;
        QTest::mouseClick(button(u"Make"_s), Qt::LeftButton);
        QVERIFY(m_window->answers.texts.value(0).contains(u"policy-en.pdf"_s));
        QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible());
        QCOMPARE(read(u"policy-en.pdf"_s), QByteArray("old"));
        m_window->answers.confirmed = true;
        QTest::mouseClick(button(u"Make"_s), Qt::LeftButton);
        QTRY_VERIFY(button(u"Open"_s)->isVisible());
        QVERIFY(read(u"policy-en.pdf"_s).startsWith("%PDF"));
        QCOMPARE(filesThere(), QStringList{u"policy-en.pdf"_s});
    }

    void shouldSayThatAFolderIsNotThere()
    {
        folder()->setText(m_window->file(u"nowhere"_s));
        QTest::mouseClick(button(u"Make"_s), Qt::LeftButton);
        QVERIFY(labelWith(u"nowhere"_s));
        QVERIFY(!QFileInfo::exists(m_window->file(u"nowhere"_s)));
    }

    void shouldWantALanguageAFormatAndAName()
    {
        QVERIFY(button(u"Make"_s)->isEnabled());
        QTest::mouseClick(box(u"English"_s), Qt::LeftButton, {}, QPoint(8, box(u"English"_s)->height() / 2));
        QVERIFY(!button(u"Make"_s)->isEnabled());
        box(u"French"_s)->setChecked(true);
        QVERIFY(button(u"Make"_s)->isEnabled());
        format(u"pdf"_s)->setChecked(false);
        QVERIFY(!button(u"Make"_s)->isEnabled());
        format(u"html"_s)->setChecked(true);
        QVERIFY(button(u"Make"_s)->isEnabled());
        name()->selectAll();
        QTest::keyClick(name(), Qt::Key_Delete);
        QVERIFY(!button(u"Make"_s)->isEnabled());
    }

    void shouldSuggestANameThatFollowsTheChoices()
    {
        QCOMPARE(name()->text(), u"atelier-numerique-du-vercors-privacy-policy-2026-03-01"_s);
        m_dialog->findChild<QDateEdit *>()->setDate(QDate(2026, 4, 2));
        QVERIFY(name()->text().endsWith(u"2026-04-02"_s));
        QTest::keyClicks(name(), u"x"_s);
        const QString own = name()->text();
        m_dialog->findChild<QDateEdit *>()->setDate(QDate(2026, 5, 3));
        QCOMPARE(name()->text(), own); // the officer's own name stays
    }

    void shouldAskForWhomAnAgreementIs()
    {
        auto *party = m_dialog->findChild<PartyBox *>();
        QVERIFY(!party->isVisible());
        m_dialog = makeDialog(u"dpa"_s);
        party = m_dialog->findChild<PartyBox *>();
        QVERIFY(party->isVisible());
        const auto supplier = m_window->session().content().all<SubProcessor>().first();
        party->setPartyId(supplier->id);
        QCOMPARE(m_dialog->plan().requests.first().customerId, supplier->id);
        QVERIFY(name()->text().contains(fileNamePart(supplier->name)));
    }

    void shouldSayWhatIsMissing()
    {
        QTRY_VERIFY(labelWith(u"English: nothing is missing"_s));
        const QString id = m_window->session().content().first<Organisation>()->id;
        QVERIFY(m_window->edit<Organisation>(id, [](Organisation &o) { o.name.clear(); }));
        m_dialog = makeDialog(u"privacy-policy"_s);
        QTRY_VERIFY(labelWith(u"Organisation: Name"_s));
    }

    void shouldOfferWhatCanBeDoneWithTheFiles()
    {
        QSignalSpy issues(m_dialog.get(), &MakeDialog::issueRequested);
        QSignalSpy prints(m_dialog.get(), &MakeDialog::printRequested);
        box(u"French"_s)->setChecked(true);
        QTest::mouseClick(button(u"Make"_s), Qt::LeftButton);
        QTRY_VERIFY(button(u"Open"_s)->isVisible());
        QVERIFY(labelWith(u"Made: 2"_s));
        QTest::mouseClick(button(u"Open"_s), Qt::LeftButton);
        QCOMPARE(m_window->answers.shown.value(0).toLocalFile(), m_dialog->plan().files().first());
        QTest::mouseClick(button(u"Show"_s), Qt::LeftButton);
        QCOMPARE(m_window->answers.shown.value(1).toLocalFile(), out().path());
        QTest::mouseClick(button(u"Print"_s), Qt::LeftButton);
        QCOMPARE(prints.value(0).value(0).value<QList<Document>>().size(), 2);
        QTest::mouseClick(button(u"Issue"_s), Qt::LeftButton);
        QCOMPARE(issues.size(), 2); // a version in each language
        QCOMPARE(issues.at(0).at(1).toStringList().size(), 1);
    }

    void shouldRememberFolderAndFormats()
    {
        format(u"md"_s)->setChecked(true);
        QTest::mouseClick(button(u"Make"_s), Qt::LeftButton);
        QTRY_VERIFY(button(u"Open"_s)->isVisible());
        m_dialog = std::make_unique<MakeDialog>(m_window->context, request(u"records"_s), QList{Language::English},
                                                m_thread);
        QCOMPARE(m_dialog->plan().folder, out().path());
        QCOMPARE(m_dialog->plan().endings, QStringList({u"pdf"_s, u"md"_s}));
    }

    void shouldChooseAFolder()
    {
        m_window->answers.file = m_window->folder();
        QTest::mouseClick(button(u"Browse"_s), Qt::LeftButton);
        QCOMPARE(m_dialog->plan().folder, m_window->folder());
        m_window->answers.file.clear(); // given up
        QTest::mouseClick(button(u"Browse"_s), Qt::LeftButton);
        QCOMPARE(m_dialog->plan().folder, m_window->folder());
    }

    void shouldNameEachFormat()
    {
        for (const QString &ending : documentEndings())
            QVERIFY(!formatName(ending).isEmpty());
        QCOMPARE(formatName(u"epub"_s), u"EPUB"_s);
    }

    void shouldNameEverythingThatTakesTheFocus() { QCOMPARE(namelessIn(*m_dialog), QString()); }

    void shouldHaveUniqueMnemonics()
    {
        QStringList seen;
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            const QString text = widget->property("text").toString();
            const qsizetype at = text.indexOf(u'&');
            if (at < 0 || qobject_cast<const QLineEdit *>(widget))
                continue;
            const QString key = text.mid(at + 1, 1).toUpper();
            QVERIFY2(!seen.contains(key), qPrintable(text));
            seen.append(key);
        }
        QVERIFY(seen.size() > 8);
    }

private:
    DocumentRequest request(const QString &document) const
    {
        return {document, Language::English, QDate(2026, 3, 1), {}};
    }

    std::unique_ptr<MakeDialog> makeDialog(const QString &document)
    {
        auto dialog = std::make_unique<MakeDialog>(m_window->context, request(document), QList{Language::English},
                                                   m_thread);
        dialog->show();
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->text().contains(u'/'))
                edit->setText(out().path());
        }
        return dialog;
    }

    QDir out() const { return QDir(m_window->file(u"out"_s)); }
    QStringList filesThere() const
    {
        return out().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    QByteArray read(const QString &file) const
    {
        QFile device(out().filePath(file));
        return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
    }

    QPushButton *button(const QString &text) const { return withText<QPushButton>(text); }
    QCheckBox *box(const QString &text) const { return withText<QCheckBox>(text); }
    QCheckBox *format(const QString &ending) const { return m_dialog->findChild<QCheckBox *>(u"format-"_s + ending); }
    QLineEdit *folder() const { return edits().first(); }
    QLineEdit *name() const { return edits().last(); }
    QList<QLineEdit *> edits() const
    {
        QList<QLineEdit *> own;
        for (QLineEdit *edit : m_dialog->findChildren<QLineEdit *>()) {
            if (!qobject_cast<QAbstractSpinBox *>(edit->parentWidget()))
                own.append(edit);
        }
        return own;
    }
    bool labelWith(const QString &text) const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    template<typename Button>
    Button *withText(const QString &text) const
    {
        for (Button *button : m_dialog->findChildren<Button *>()) {
            if (button->text().remove(u'&').startsWith(text))
                return button;
        }
        return nullptr;
    }

    std::shared_ptr<PreviewThread> m_thread = std::make_shared<PreviewThread>();
    std::unique_ptr<SampleWindow> m_window;
    std::unique_ptr<MakeDialog> m_dialog;
};

QTEST_MAIN(MakeDialogTest)
#include "makedialogtest.moc"
