// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentspage.h"

#include "customers.h"
#include "documentlist.h"
#include "documentprinting.h"
#include "documentsurvey.h"
#include "makedialog.h"
#include "organisation.h"
#include "previewpane.h"
#include "previewtesting.h"
#include "writers.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProcess>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabWidget>
#include <QToolBar>

using namespace Cartulary;
using namespace Cartulary::Testing;
using namespace Qt::StringLiterals;

namespace {

/// What a tool of the test machine says of a file.
QString toolSays(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

int pagesOf(const QString &pdf)
{
    for (const QString &line : toolSays(u"pdfinfo"_s, {pdf}).split(u'\n')) {
        if (line.startsWith("Pages:"_L1))
            return line.mid(6).trimmed().toInt();
    }
    return -1;
}

/// Sorted, page by page: the running lines come before the text in one file and after it in the other.
QList<QStringList> wordsOf(const QString &pdf)
{
    QList<QStringList> pages;
    for (const QString &page : toolSays(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s}).split(u'\f')) {
        pages.append(page.simplified().split(u' '));
        pages.last().sort();
    }
    return pages;
}

Document policyOf(const Register &content)
{
    return *compose(content, {u"privacy-policy"_s, Language::French, QDate(2026, 3, 1), {}});
}

} // namespace

class DocumentsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        m_page = std::make_unique<DocumentsPage>(m_window->context);
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void shouldGiveThePreviewRoomInASmallWindow()
    {
        auto *versions = new QLabel(u"versions"_s);
        m_page->addSidePanel(u"Versions"_s, versions);
        m_page->resize(1400, 700);
        QVERIFY(m_page->pane()->isVisible() && versions->isVisible());
        m_page->resize(640, 700);
        QVERIFY(m_page->pane()->isVisible() && !versions->isVisible());
        QVERIFY(m_page->pane()->width() > 320);
        auto *tabs = m_page->findChild<QTabWidget *>();
        tabs->setCurrentWidget(versions);
        QVERIFY(versions->isVisible());
        m_page->reveal({u"organisation"_s, m_window->session().content().first<Organisation>()->id, u"name"_s});
        QVERIFY(m_page->pane()->isVisible()); // what is to be seen is in front
        m_page->resize(1400, 700);
        QVERIFY(m_page->pane()->isVisible() && versions->isVisible());
    }

    void shouldRememberWidthsWhileThereIsNoRoomForThem()
    {
        m_page->addSidePanel(u"Versions"_s, new QLabel(u"versions"_s));
        m_page->resize(1400, 700);
        auto *splitter = m_page->findChild<QSplitter *>();
        splitter->setSizes({400, 600, 368});
        const QList<int> sizes = splitter->sizes();
        const auto hasThem = [&sizes](const QSplitter *one) { // but for the handles
            return std::ranges::equal(one->sizes(), sizes, [](int is, int was) { return std::abs(is - was) <= 4; });
        };
        m_page->resize(640, 700);
        const QVariantMap state = m_page->state(); // as of a window that is closed small
        m_page->resize(1400, 700);
        QVERIFY(hasThem(splitter));
        DocumentsPage later(m_window->context);
        later.addSidePanel(u"Versions"_s, new QLabel(u"versions"_s));
        later.resize(640, 700);
        later.show();
        later.restore(state);
        later.resize(1400, 700);
        QVERIFY(hasThem(later.findChild<QSplitter *>()));
    }

    void shouldListTheDocumentsWithWhatTheyLack()
    {
        const QAbstractItemModel *model = list()->model();
        QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 6);
        QTRY_VERIFY(m_page->survey()->isFinished());
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            const QString id = index.data(DocumentListModel::IdRole).toString();
            const Result<Document> document = compose(m_window->session().content(),
                                                      {id, Language::English, QDate(2026, 3, 1), {}});
            VERIFY_RESULT(document);
            QCOMPARE(index.data(DocumentListModel::MissingRole).toInt(), int(document->missing.size()));
            QVERIFY(!index.data(DocumentListModel::PurposeRole).toString().isEmpty());
        }
        const int before = model->index(0, 0).data(DocumentListModel::MissingRole).toInt();
        const QString id = m_window->session().content().first<Organisation>()->id;
        QVERIFY(m_window->edit<Organisation>(id, [](Organisation &o) { o.name.clear(); }));
        QTRY_COMPARE(model->index(0, 0).data(DocumentListModel::MissingRole).toInt(), before + 1);
    }

    void shouldTellTheVersionIssuedLast()
    {
        const auto issue = [](const QString &id, const QString &number, int day) {
            auto record = std::make_shared<DocumentIssue>();
            record->id = id;
            record->document = u"retention"_s;
            record->number = number;
            record->date.time = QDateTime(QDate(2026, 2, day), QTime(12, 0), QTimeZone::UTC);
            return creation(record);
        };
        QVERIFY(m_window->session().change(u"issue"_s, {issue(u"b"_s, u"2.0"_s, 9), issue(u"a"_s, u"1.0"_s, 3)}));
        const QModelIndex index = list()->model()->index(rowOf(u"retention"_s), 0);
        const QString state = index.data(DocumentListModel::StateRole).toString();
        QVERIFY2(state.contains(u"version 2.0"_s), qPrintable(state));
    }

    void shouldShowTheDocumentThatIsChosen()
    {
        QSignalSpy requests(m_page.get(), &DocumentsPage::requestChanged);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(rowOf(u"retention"_s), 0)).center());
        QCOMPARE(m_page->request().document, u"retention"_s);
        QCOMPARE(requests.size(), 1);
        QTRY_VERIFY(m_page->pane()->live(Language::English)->isFresh());
        QCOMPARE(m_page->pane()->live(Language::English)->pages()->request.document, u"retention"_s);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Home);
        QCOMPARE(m_page->request().document, u"privacy-policy"_s);
    }

    void shouldFindTheDocumentThatPrintsARecord()
    {
        QTRY_VERIFY(m_page->survey()->isFinished());
        m_page->pane()->setDocument(u"security"_s);
        QTRY_VERIFY(m_page->pane()->live(Language::English)->isFresh());
        QString id; // of a record that the document shown does not print, but another does
        for (const RecordType *type : recordTypes()) {
            for (const RecordPointer &record : m_window->session().content().records(*type)) {
                const QStringList documents = m_page->survey()->documentsWith(record->id);
                if (!documents.isEmpty() && !documents.contains(u"security"_s))
                    id = record->id;
            }
        }
        QVERIFY(!id.isEmpty());
        m_page->reveal({{}, id, {}});
        QCOMPARE(m_page->request().document, m_page->survey()->documentsWith(id).first());
        QTRY_VERIFY(m_page->pane()->live(Language::English)->isFresh());
        QVERIFY(m_page->pane()->view(Language::English)->currentSpot() >= 0);
    }

    void shouldPrintWhatThePdfShows()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("poppler-utils are not installed");
        const Document document = policyOf(m_window->session().content());
        const QString written = m_window->file(u"written.pdf"_s);
        VERIFY_RESULT(writeFile(document, written));
        m_page->pane()->setLanguages({Language::French});
        m_window->answers.printTo = m_window->file(u"printed.pdf"_s);
        m_page->perform(Page::Verb::Print);
        QTRY_VERIFY(m_window->answers.printed);
        QTRY_COMPARE(pagesOf(m_window->answers.printTo), pagesOf(written));
        QVERIFY(pagesOf(written) > 5);
        QCOMPARE(wordsOf(m_window->answers.printTo), wordsOf(written));
    }

    void shouldPrintTheRangeAndThePaperChosen_data()
    {
        QTest::addColumn<QPageSize::PageSizeId>("paper");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("pages");
        QTest::addColumn<QString>("size");
        QTest::newRow("pages 2 to 4") << QPageSize::A4 << 2 << 4 << 3 << u"595"_s;
        QTest::newRow("one page on Letter") << QPageSize::Letter << 3 << 3 << 1 << u"612"_s;
    }
    void shouldPrintTheRangeAndThePaperChosen()
    {
        QFETCH(QPageSize::PageSizeId, paper);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, pages);
        QFETCH(QString, size);
        if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
            QSKIP("poppler-utils are not installed");
        const QString file = m_window->file(u"range.pdf"_s);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printer.setPageSize(QPageSize(paper));
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(from, to);
        VERIFY_RESULT(printDocuments({policyOf(m_window->session().content())}, printer));
        QCOMPARE(pagesOf(file), pages);
        QVERIFY(toolSays(u"pdfinfo"_s, {file}).contains(u"Page size:       "_s + size));
    }

    void shouldNotPrintPagesThatThereAreNot()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_window->file(u"none.pdf"_s));
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(1000, 1001);
        const Result<void> done = printDocuments({policyOf(m_window->session().content())}, printer);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Refused);
        QVERIFY(!QFileInfo::exists(m_window->file(u"none.pdf"_s)));
    }

    void shouldShowThePagesOnThePrintersPaper()
    {
        QTRY_VERIFY(m_page->pane()->live(Language::English)->isFresh());
        const int pages = m_page->pane()->live(Language::English)->pages()->pageCount();
        m_page->perform(Page::Verb::PrintPreview);
        QTRY_VERIFY(m_page->findChild<QPrintPreviewDialog *>());
        auto *dialog = m_page->findChild<QPrintPreviewDialog *>();
        QTRY_COMPARE(dialog->findChild<QPrintPreviewWidget *>()->pageCount(), pages);
        dialog->close();
    }

    void shouldCopyAsRichText()
    {
        QGuiApplication::clipboard()->clear();
        m_page->perform(Page::Verb::Copy);
        QTRY_VERIFY(QGuiApplication::clipboard()->mimeData() && QGuiApplication::clipboard()->mimeData()->hasHtml());
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->html().contains(u"<h1"_s));
        QVERIFY(data->html().contains(u"<table"_s));
        QVERIFY(!data->html().contains(u"<style"_s));
        QVERIFY(!data->html().contains(u"<caption"_s)); // only the style sheet hides it
        QVERIFY(data->text().contains(u"Atelier Numérique"_s));
    }

    void shouldOpenTheDialogThatMakesFiles()
    {
        m_page->pane()->setDocument(u"retention"_s);
        m_page->perform(Page::Verb::Save);
        auto *dialog = m_page->findChild<MakeDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->plan().requests, m_page->pane()->requests());
        dialog->reject();
    }

    void shouldOfferItsVerbs()
    {
        for (const Page::Verb verb : {Page::Verb::Save, Page::Verb::Print, Page::Verb::PrintPreview, Page::Verb::Copy})
            QVERIFY(m_page->can(verb));
        QVERIFY(!m_page->can(Page::Verb::Delete));
        QSignalSpy issues(m_page.get(), &DocumentsPage::issueRequested);
        m_page->perform(Page::Verb::Issue);
        QCOMPARE(issues.size(), 1);
    }

    void shouldTakeAPanelBesideThePreview()
    {
        auto *tabs = m_page->findChild<QTabWidget *>();
        QVERIFY(!tabs->isVisible());
        auto *panel = new QWidget;
        m_page->addSidePanel(u"Versions"_s, panel);
        QVERIFY(panel->isVisible());
        QCOMPARE(tabs->tabText(0), u"Versions"_s);
    }

    void shouldRememberWhatWasChosen()
    {
        m_page->pane()->setDocument(u"retention"_s);
        DocumentsPage other(m_window->context);
        other.restore(m_page->state());
        QCOMPARE(other.request().document, u"retention"_s);
        QCOMPARE(other.findChild<QListView *>()->currentIndex().row(), rowOf(u"retention"_s));
    }

    void shouldNameEverythingThatTakesTheFocus() { QCOMPARE(namelessIn(*m_page), QString()); }

private:
    QListView *list() const
    {
        for (QListView *view : m_page->findChildren<QListView *>()) {
            if (qobject_cast<DocumentListModel *>(view->model()))
                return view;
        }
        return nullptr;
    }
    int rowOf(const QString &document) const
    {
        return static_cast<DocumentListModel *>(list()->model())->rowOf(document);
    }

    std::unique_ptr<SampleWindow> m_window;
    std::unique_ptr<DocumentsPage> m_page;
};

QTEST_MAIN(DocumentsPageTest)
#include "documentspagetest.moc"
