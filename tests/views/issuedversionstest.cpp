// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuedversions.h"

#include "digest.h"
#include "documentwindow.h"
#include "issuedialog.h"
#include "organisation.h"
#include "parties.h"
#include "redlinedialog.h"
#include "redlineview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTimer>

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2027, 1, 15);

DocumentRequest policy(const QString &customer = {})
{
    return {customer.isEmpty() ? u"privacy-policy"_s : u"dpa"_s, Language::French, day, customer};
}

QPushButton *button(const QWidget *widget, const QString &text)
{
    for (QPushButton *each : widget->findChildren<QPushButton *>()) {
        if (QString(each->text()).remove(u'&') == text)
            return each;
    }
    qFatal("no button %s", qPrintable(text));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The field of @p dialog whose label begins with @p label.
template<typename Widget>
Widget *field(const QWidget *dialog, const QString &label)
{
    for (const QLabel *each : dialog->findChildren<QLabel *>()) {
        if (QString(each->text()).remove(u'&').startsWith(label))
            return qobject_cast<Widget *>(each->buddy());
    }
    qFatal("no field %s", qPrintable(label));
}

} // namespace

/// Issuing versions, and what can be done with them afterwards.
class IssuedVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldTeachWhenThereIsNone();
    void shouldIssueAVersion();
    void shouldIssueForACustomerAndForASupplier();
    void shouldRefuseImpossibleVersions_data();
    void shouldRefuseImpossibleVersions();
    void shouldChangeNothingWhenCancelled();
    void shouldUndoAndRedoAnIssue();
    void shouldOpenTheIssuedFile();
    void shouldNotOpenWhatADesktopMightRun();
    void shouldSaveACopy();
    void shouldLetChooseAmongFormats();
    void shouldCheckTheDigest();
    void shouldSayThatTheRegisterHasMovedOn();
    void shouldCompareWithThePresentText();
    void shouldShowIssuesWithoutFiles();
    void shouldOnlyLookInAReadOnlyRegister();
    void shouldNameEveryControl();

private:
    std::shared_ptr<const DocumentIssue> issue(const DocumentRequest &request, const QStringList &formats = {});
    void rename(const QString &name);
    QString state(int row = 0) const { return m_table->item(row, 5)->text(); }
    QList<std::shared_ptr<const DocumentIssue>> issues() const
    {
        return m_window->session->content().all<DocumentIssue>();
    }

    std::unique_ptr<DocumentWindow> m_window;
    std::unique_ptr<IssuedVersions> m_view;
    QTableWidget *m_table = nullptr;
    qsizetype m_before = 0; ///< issues of the sample
};

void IssuedVersionsTest::init()
{
    m_window = std::make_unique<DocumentWindow>();
    QVERIFY(m_window->context);
    QCOMPARE(m_window->failures, QStringList());
    m_view = std::make_unique<IssuedVersions>(*m_window->context);
    m_view->setRequest(policy());
    m_view->resize(700, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_table = m_view->findChild<QTableWidget *>();
    m_before = issues().size();
}

void IssuedVersionsTest::cleanup()
{
    m_view.reset();
    m_window.reset();
}

/// Issues a version through the dialog, with clicks.
std::shared_ptr<const DocumentIssue> IssuedVersionsTest::issue(const DocumentRequest &request,
                                                               const QStringList &formats)
{
    IssueDialog dialog(*m_window->context, request);
    dialog.show();
    QSignalSpy issued(&dialog, &IssueDialog::issued);
    for (const QString &format : formats)
        QTest::mouseClick(dialog.findChild<QCheckBox *>(format), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(button(&dialog, u"Issue"_s), Qt::LeftButton);
    if (!issued.wait(20000))
        return nullptr;
    return dialog.issue();
}

void IssuedVersionsTest::rename(const QString &name)
{
    const auto before = m_window->session->content().first<Organisation>();
    auto after = std::make_shared<Organisation>(*before);
    after->name = name;
    QVERIFY(m_window->session->change(u"name"_s, {{&recordType<Organisation>(), before, after}}));
}

void IssuedVersionsTest::shouldTeachWhenThereIsNone()
{
    QVERIFY(!m_table->isVisible());
    QVERIFY(m_view->findChild<QLabel *>()->text().startsWith(u"No version"_s));
    QVERIFY(button(m_view.get(), u"Issue a version…"_s)->isEnabled());
    QVERIFY(!button(m_view.get(), u"Open"_s)->isVisible());
}

void IssuedVersionsTest::shouldIssueAVersion()
{
    QTimer::singleShot(0, this, [this] {
        auto *dialog = m_view->findChild<IssueDialog *>();
        auto *number = field<QLineEdit>(dialog, u"Version number"_s);
        number->selectAll();
        QTest::keyClicks(number, u"7.0"_s);
        QTest::keyClicks(field<QLineEdit>(dialog, u"What changed, in French"_s), u"Nouveau prestataire"_s);
        QTest::keyClicks(field<QLineEdit>(dialog, u"What changed, in English"_s), u"A provider added"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([dialog] { return dialog->issue() != nullptr; }, 20000));
        QTest::mouseClick(button(dialog, u"Close"_s), Qt::LeftButton);
    });
    QTest::mouseClick(button(m_view.get(), u"Issue a version…"_s), Qt::LeftButton);
    QCOMPARE(issues().size(), m_before + 1);
    const auto made = issues().last();
    QCOMPARE(made->number, u"7.0"_s);
    QCOMPARE(made->effectiveDate, day);
    QCOMPARE(made->fileName, u"politique-de-confidentialite-v7-0-fr.pdf"_s);
    QCOMPARE(made->changeNote.text(Language::English), u"A provider added"_s);
    QVERIFY(!made->journalHash.isEmpty());
    const auto profiles = m_window->session->content().all<DocumentProfile>();
    const auto profile = std::ranges::find(profiles, u"privacy-policy"_s, [](const auto &p) { return p->document; });
    QCOMPARE((*profile)->versions.last().number, u"7.0"_s);
    QCOMPARE(m_table->rowCount(), 1);
    QCOMPARE(m_table->item(0, 0)->text(), u"7.0"_s);
    QCOMPARE(m_table->item(0, 4)->text(), made->sha256.first(8));
    QCOMPARE(m_table->item(0, 4)->toolTip(), made->sha256);
    QTRY_COMPARE(state(), u"Up to date"_s);
    VERIFY_RESULT(RegisterFile::verify(m_window->path()));
}

void IssuedVersionsTest::shouldIssueForACustomerAndForASupplier()
{
    const Register &content = m_window->session->content();
    const QString customer = content.all<Customer>().first()->id;
    const auto one = issue(policy(customer));
    QVERIFY(one);
    QCOMPARE(one->customer, customer);
    const QString supplier = content.all<SubProcessor>().first()->id;
    const auto other = issue(policy(supplier));
    QVERIFY(other);
    QCOMPARE(other->supplier, supplier);
    QVERIFY(other->customer.isEmpty());
    QCOMPARE(issuesOf(content, policy(customer)).last()->id, one->id);
    QCOMPARE(issuesOf(content, policy(supplier)).last()->id, other->id);
    m_view->setRequest(policy(customer));
    QCOMPARE(m_table->rowCount(), 1);
    QTRY_COMPARE(state(), u"Up to date"_s);
}

void IssuedVersionsTest::shouldRefuseImpossibleVersions_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("possible");
    QTest::newRow("no number") << u" "_s << day << false;
    QTest::newRow("before the last") << u"9"_s << QDate(2019, 1, 1) << false;
    QTest::newRow("the version that is there") << u"3.0"_s << QDate(2019, 1, 1) << true;
    QTest::newRow("a new one") << u"9"_s << day << true;
}

void IssuedVersionsTest::shouldRefuseImpossibleVersions()
{
    QFETCH(QString, number);
    QFETCH(QDate, date);
    IssueDialog dialog(*m_window->context, policy());
    dialog.show();
    field<QLineEdit>(&dialog, u"Version number"_s)->setText(number);
    field<QDateEdit>(&dialog, u"Date of the document"_s)->setDate(date);
    QTEST(button(&dialog, u"Issue"_s)->isEnabled(), "possible");
}

void IssuedVersionsTest::shouldChangeNothingWhenCancelled()
{
    const QString hash = m_window->session->journalHash();
    IssueDialog dialog(*m_window->context, policy());
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(m_window->session->journalHash(), hash);
}

void IssuedVersionsTest::shouldUndoAndRedoAnIssue()
{
    const auto made = issue(policy());
    QVERIFY(made);
    QCOMPARE(m_table->rowCount(), 1);
    m_window->session->undoStack().undo();
    QCOMPARE(m_table->rowCount(), 0);
    QCOMPARE(issues().size(), m_before);
    m_window->session->undoStack().redo();
    QCOMPARE(m_table->rowCount(), 1);
    QTRY_COMPARE(state(), u"Up to date"_s);
    QTest::mouseClick(button(m_view.get(), u"Open"_s), Qt::LeftButton);
    QTRY_COMPARE(m_window->answers.shown.size(), 1);
}

void IssuedVersionsTest::shouldOpenTheIssuedFile()
{
    const auto made = issue(policy());
    QVERIFY(made);
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Return);
    QTRY_COMPARE(m_window->answers.shown.size(), 1);
    const QString path = m_window->answers.shown.first().toLocalFile();
    QCOMPARE(QFileInfo(path).fileName(), made->fileName);
    QCOMPARE(sha256Of(bytesOf(path)), made->sha256);
    QVERIFY(!(QFile::permissions(path) & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther)));
    QTest::mouseClick(button(m_view.get(), u"Open"_s), Qt::LeftButton); // again, over the file that nobody can change
    QTRY_COMPARE(m_window->answers.shown.size(), 2);
    QCOMPARE(m_window->answers.errors.size(), 0);
}

void IssuedVersionsTest::shouldNotOpenWhatADesktopMightRun()
{
    const auto made = issue(policy());
    auto renamed = std::make_shared<DocumentIssue>(*made);
    renamed->fileName = u"../../evil.desktop"_s;
    QVERIFY(m_window->session->change(u"name"_s, {{&recordType<DocumentIssue>(), made, renamed}}));
    QTest::mouseClick(button(m_view.get(), u"Open"_s), Qt::LeftButton);
    QTRY_COMPARE(m_window->answers.shown.size(), 1);
    QCOMPARE(m_window->answers.shown.first().fileName(), u"evil.pdf"_s);
}

void IssuedVersionsTest::shouldSaveACopy()
{
    const auto made = issue(policy());
    m_window->answers.file = m_window->folder.filePath(u"copy.pdf"_s);
    QTest::mouseClick(button(m_view.get(), u"Save a copy…"_s), Qt::LeftButton);
    QTRY_COMPARE(sha256Of(bytesOf(m_window->answers.file)), made->sha256);
    m_window->answers.file = m_window->folder.filePath(u"no/such/folder/copy.pdf"_s);
    QTest::mouseClick(button(m_view.get(), u"Save a copy…"_s), Qt::LeftButton);
    QTRY_COMPARE(m_window->answers.errors.size(), 1);
}

void IssuedVersionsTest::shouldLetChooseAmongFormats()
{
    const auto made = issue(policy(), {u"html"_s});
    QVERIFY(made);
    QCOMPARE(made->otherFiles.size(), 1);
    QCOMPARE(made->otherFiles.first().fileName, u"politique-de-confidentialite-v3-0-fr.html"_s);
    m_window->answers.chosen = 1;
    QTest::mouseClick(button(m_view.get(), u"Open"_s), Qt::LeftButton);
    QTRY_COMPARE(m_window->answers.shown.size(), 1);
    QVERIFY(bytesOf(m_window->answers.shown.first().toLocalFile()).contains("<html"));
    m_window->answers.chosen = -1;
    QTest::mouseClick(button(m_view.get(), u"Open"_s), Qt::LeftButton);
    QTest::qWait(50);
    QCOMPARE(m_window->answers.shown.size(), 1);
}

void IssuedVersionsTest::shouldCheckTheDigest()
{
    const auto made = issue(policy());
    const auto said = [this] {
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"Unchanged"_s))
                return true;
        }
        return false;
    };
    QTest::mouseClick(button(m_view.get(), u"Check digest"_s), Qt::LeftButton);
    QTRY_VERIFY(said());
    QVERIFY(Testing::runSql(m_window->path(),
                            {u"UPDATE attachment SET bytes = 'x' WHERE sha256 = '%1'"_s.arg(made->sha256)}));
    m_view->setRequest(policy());
    QTest::mouseClick(button(m_view.get(), u"Check digest"_s), Qt::LeftButton);
    QTRY_COMPARE(m_window->answers.errors.size(), 1);
    QVERIFY(m_window->answers.errors.first().message.contains(u"damaged"_s));
    QVERIFY(!said());
}

void IssuedVersionsTest::shouldSayThatTheRegisterHasMovedOn()
{
    QVERIFY(issue(policy()));
    QTRY_COMPARE(state(), u"Up to date"_s);
    DocumentRequest later = policy();
    later.date = day.addDays(20); // only the day is another
    m_view->setRequest(later);
    QTRY_COMPARE(state(), u"Up to date"_s);
    rename(u"Atelier du Vercors"_s);
    QTRY_VERIFY2(state().startsWith(u"Out of date: "_s), qPrintable(state()));
    m_window->session->undoStack().undo();
    QTRY_COMPARE(state(), u"Up to date"_s);
}

void IssuedVersionsTest::shouldCompareWithThePresentText()
{
    QVERIFY(issue(policy()));
    rename(u"Atelier du Vercors"_s);
    QTRY_VERIFY(state().startsWith(u"Out of date: "_s));
    QTest::mouseClick(button(m_view.get(), u"Compare…"_s), Qt::LeftButton);
    const QPointer<RedlineDialog> dialog = m_view->findChild<RedlineDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->view()->changeCount() > 0);
    QVERIFY2(dialog->view()->text().contains(u"Atelier [-Numérique -]du Vercors"_s),
             qPrintable(dialog->view()->text()));
    dialog->close();
    QTRY_VERIFY(!dialog);
}

void IssuedVersionsTest::shouldShowIssuesWithoutFiles()
{
    auto elsewhere = std::make_shared<DocumentIssue>();
    elsewhere->id = u"elsewhere"_s;
    elsewhere->document = u"privacy-policy"_s;
    elsewhere->language = u"fr"_s;
    elsewhere->number = u"0.9"_s;
    auto lost = std::make_shared<DocumentIssue>(*elsewhere);
    lost->id = u"lost"_s;
    lost->sha256 = lost->treeSha256 = sha256Of("lost");
    QVERIFY(m_window->session->change(u"issues"_s, {Testing::creation(elsewhere), Testing::creation(lost)}));
    QCOMPARE(m_table->rowCount(), 2);
    QTRY_COMPARE(state(0), u"Its text is not kept in this register"_s);
    QTRY_COMPARE(state(1), u"Its text is not kept in this register"_s);
    QTest::mouseClick(button(m_view.get(), u"Open"_s), Qt::LeftButton);
    QTRY_COMPARE(m_window->answers.errors.size(), 1);
    QVERIFY(m_window->answers.errors.first().message.contains(u"does not keep"_s));
    m_table->selectRow(1);
    QVERIFY(!button(m_view.get(), u"Open"_s)->isEnabled());
}

void IssuedVersionsTest::shouldOnlyLookInAReadOnlyRegister()
{
    const auto still = RegisterSession::still(m_window->session->content(), u"x"_s, u"As it was."_s);
    const WindowContext context{*still, m_window->journey, m_window->answers, m_window->settings, Language::English};
    IssuedVersions view(context);
    view.setRequest(policy());
    QVERIFY(!button(&view, u"Issue a version…"_s)->isEnabled());
    IssueDialog dialog(context, policy());
    QVERIFY(!button(&dialog, u"Issue"_s)->isEnabled());
}

void IssuedVersionsTest::shouldNameEveryControl()
{
    IssueDialog dialog(*m_window->context, policy());
    dialog.setParent(m_view.get());
    for (QWidget *widget : m_view->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(IssuedVersionsTest)
#include "issuedversionstest.moc"
