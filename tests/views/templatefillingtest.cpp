// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatespage.h"

#include "templatesstage.h"

using namespace Cartulary;
using namespace Cartulary::Test;
using namespace Qt::StringLiterals;

/// A template is filled in, and its next version takes the decisions over.
class TemplateFillingTest : public QObject, private TemplatesStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void shouldFillInAnOpenDocumentText();
    void shouldShowTheTextFilledIn();
    void shouldLeadFromEachRepeatedRowToItsBlank();
    void shouldFillInAndSayWhatStayedBlank();
    void shouldLeadToTheMarksThatStayed();
    void shouldSayThatASignatureDoesNotHold();
    void shouldMakeAPdfWhereLibreOfficeIs();
    void shouldLeaveNothingWhenFillingIsGivenUp();
    void shouldSayWhenTheFileCannotBeWritten();
    void shouldTakeOverDecisionsForANewVersion();
    void shouldFollowTheRegister();
};

void TemplateFillingTest::shouldFillInAnOpenDocumentText()
{
    const QString path = m_desk->folder().filePath(u"accord.odt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writePackage(odtParts("<text:p>The provider: {provider_name}.</text:p>")).value());
    file.close();
    import(path);
    QCOMPARE(cell(0, TemplateItemModel::Prints), u"Nimbe & Fils <SARL>"_s);
    m_desk->answers.file = m_desk->folder().filePath(u"filled.odt"_s);
    m_page->perform(Page::Verb::Save);
    QVERIFY(settled());
    QCOMPARE(m_desk->answers.errors.size(), 0);
    QFile filled(m_desk->answers.file);
    QVERIFY(filled.open(QIODevice::ReadOnly));
    QVERIFY(textOf(filled.readAll()).contains(u"The provider: Nimbe & Fils <SARL>."_s));
}

void TemplateFillingTest::shouldShowTheTextFilledIn()
{
    bringIn();
    QTest::mouseClick(button<QToolButton>(m_page.get(), u"Filled in"_s), Qt::LeftButton);
    QTRY_VERIFY(text()->toPlainText().contains(u"The provider: Nimbe & Fils <SARL>. The customer: Mairie d’Ys."_s));
    QVERIFY(text()->toPlainText().contains(u"{share_capital}"_s));
    QVERIFY(text()->toPlainText().contains(u"Beta & Co"_s));
    const TextPlace place = *text()->placeOf(1);
    QCOMPARE(text()->toPlainText().mid(place.from, place.to - place.from), u"Mairie d’Ys"_s);
    choose(2);
    auto *words = editor()->findChild<TextBox *>();
    words->setFocus();
    QTest::keyClicks(words, u"none"_s);
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(text()->toPlainText().contains(u"Share capital: none"_s));
    QTest::mouseClick(button<QToolButton>(m_page.get(), u"As the template"_s), Qt::LeftButton);
    QTRY_VERIFY(text()->toPlainText().contains(u"{customer_name}"_s));
}

void TemplateFillingTest::shouldLeadFromEachRepeatedRowToItsBlank()
{
    bringIn();
    QTest::mouseClick(button<QToolButton>(m_page.get(), u"Filled in"_s), Qt::LeftButton);
    QTRY_VERIFY(text()->toPlainText().contains(u"Beta & Co"_s));
    const QTextCursor second = text()->document()->find(u"Beta & Co"_s);
    const int item = text()->itemAt(second.selectionStart() + 1);
    QVERIFY(item >= 0);
    QVERIFY(text()->placeOf(item)->from < second.selectionStart()); // the first row is another's
    QTextCursor within(text()->document());
    within.setPosition(second.selectionStart() + 2);
    text()->setTextCursor(within);
    text()->ensureCursorVisible();
    QTest::mouseClick(text()->viewport(), Qt::LeftButton, {}, text()->cursorRect(within).center());
    QCOMPARE(table()->currentRow(), item);
    QCOMPARE(text()->currentItem(), item);
    QVERIFY(text()->textCursor().position() >= second.selectionStart()); // it does not jump to the first
}

void TemplateFillingTest::shouldFillInAndSayWhatStayedBlank()
{
    bringIn();
    choose(0);
    const QString path = m_desk->folder().filePath(u"filled.docx"_s);
    m_desk->answers.file = path;
    action(u"Fill in"_s)->trigger();
    QVERIFY(settled());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString written = textOf(file.readAll());
    QVERIFY2(written.contains(u"The provider: Nimbe & Fils <SARL>. The customer: Mairie d’Ys."_s), qPrintable(written));
    QVERIFY(written.contains(u"{share_capital}"_s));
    QVERIFY(written.contains(u"Gamma"_s));
    QVERIFY2(said().contains(u"stayed blank"_s), qPrintable(said()));
    clickLinkTo(2); // on the way there, the file's own
    QCOMPARE(table()->currentRow(), 2);
    QCOMPARE(m_desk->answers.shown.value(0), QUrl::fromLocalFile(path));
    m_desk->answers.file.clear();
    m_page->perform(Page::Verb::Save); // given up
    QVERIFY(m_page->isIdle());
}

void TemplateFillingTest::shouldLeadToTheMarksThatStayed()
{
    bringIn(p("The provider: {provider_name}.") + p("{% if zebra_stripes %}See the annex.{% endif %}"));
    QTest::mouseClick(button<QToolButton>(m_page.get(), u"Filled in"_s), Qt::LeftButton);
    QTRY_VERIFY(text()->toPlainText().contains(u"Nimbe & Fils <SARL>"_s));
    QVERIFY(text()->toPlainText().contains(u"{% if zebra_stripes %}"_s));
    m_desk->answers.file = m_desk->folder().filePath(u"filled.docx"_s);
    action(u"Fill in"_s)->trigger();
    QVERIFY(settled());
    QVERIFY2(said().contains(u"1 passage(s) stayed with their marks: condition “if zebra_stripes”."_s)
                 || said().contains(u"1 passage stayed with its marks: condition “if zebra_stripes”."_s),
             qPrintable(said()));
    QVERIFY(!said().contains(u"blank"_s));
    clickLinkTo(1);
    QCOMPARE(table()->currentRow(), 1);
    QTRY_VERIFY(text()->placeOf(1)); // the template is shown, where the marks can be seen
    QVERIFY(text()->toPlainText().contains(u"{provider_name}"_s));
    QCOMPARE(text()->currentItem(), 1);
}

void TemplateFillingTest::shouldSayThatASignatureDoesNotHold()
{
    const QByteArray body = p("The provider: {provider_name}.");
    const auto warned = [this] {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"This template carries a digital signature."_s);
        });
    };
    import(written(body));
    QVERIFY(!warned());
    const PackageParts parts = withPart(docxParts(body), u"_xmlsignatures/sig1.xml"_s, "<a/>");
    import(writtenFile(writePackage(parts).value(), u"signed.docx"_s));
    QVERIFY(warned());
    m_desk->answers.file = m_desk->folder().filePath(u"filled.docx"_s);
    action(u"Fill in"_s)->trigger();
    QVERIFY(settled());
    QVERIFY2(said().contains(u"The digital signature of the template does not hold for it."_s), qPrintable(said()));
}

void TemplateFillingTest::shouldMakeAPdfWhereLibreOfficeIs()
{
    if (!isLibreOfficePresent())
        QSKIP("LibreOffice is not installed");
    bringIn();
    const QString path = m_desk->folder().filePath(u"filled.pdf"_s);
    m_desk->answers.file = path;
    m_page->perform(Page::Verb::Save);
    QVERIFY(!action(u"Import a template"_s)->isEnabled()); // one thing at a time
    QVERIFY(QTest::qWaitFor([this] { return m_page->isIdle(); }, 120000));
    QCOMPARE(m_desk->answers.errors.size(), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void TemplateFillingTest::shouldLeaveNothingWhenFillingIsGivenUp()
{
    if (!isLibreOfficePresent())
        QSKIP("LibreOffice is not installed");
    bringIn();
    const QString path = m_desk->folder().filePath(u"given-up.pdf"_s);
    m_desk->answers.file = path;
    m_page->perform(Page::Verb::Save);
    QTest::mouseClick(button<QPushButton>(m_page.get(), u"Cancel"_s), Qt::LeftButton);
    QVERIFY(settled());
    QVERIFY(action(u"Fill in"_s)->isEnabled());
    QVERIFY(!QFile::exists(path));
    QCOMPARE(m_desk->answers.errors.size(), 0);
}

void TemplateFillingTest::shouldSayWhenTheFileCannotBeWritten()
{
    bringIn();
    m_desk->answers.file = m_desk->folder().filePath(u"no/such/folder/filled.docx"_s);
    m_page->perform(Page::Verb::Save);
    QTRY_COMPARE(m_desk->answers.errors.size(), 1);
    QCOMPARE(m_desk->answers.errors.first().code, Error::Code::Io);
    QCOMPARE(m_desk->answers.errors.first().file, m_desk->answers.file);
}

void TemplateFillingTest::shouldTakeOverDecisionsForANewVersion()
{
    import(written(agreement(), u"agreement v1.docx"_s));
    action(u"Accept what is sure"_s)->trigger();
    QVERIFY(settled());
    const QString first = record()->id;
    import(written(p("0. Place") + p("Signed in {place}.") + agreement(), u"agreement v2.docx"_s));
    QVERIFY(record()->id != first);
    QVERIFY2(said().contains(u"Taken over from the version before"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"New: Signed in."_s), qPrintable(said()));
    QCOMPARE(decision(1).kind, Decision::Kind::Field);
    QCOMPARE(decision(1).value, u"processor.name"_s);
    QVERIFY(m_page->model().index(0, 0).data(TemplateItemModel::FreshRole).toBool());
    QVERIFY(!m_page->model().index(1, 0).data(TemplateItemModel::FreshRole).toBool());
    m_page->choose(first);
    QVERIFY(settled());
    QVERIFY(!said().contains(u"New: "_s));
}

void TemplateFillingTest::shouldFollowTheRegister()
{
    bringIn();
    const auto before = m_desk->session().content().all<Customer>().first();
    auto after = std::make_shared<Customer>(*before);
    after->name = u"Port d’Ys"_s;
    QVERIFY(m_desk->session().change(u"name"_s, {{&recordType<Customer>(), before, after}}));
    QTRY_COMPARE(cell(1, TemplateItemModel::Prints), u"Port d’Ys"_s);
}

QTEST_MAIN(TemplateFillingTest)
#include "templatefillingtest.moc"
