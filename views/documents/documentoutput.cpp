// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentprinting.h"
#include "documentspage.h"
#include "htmlwriter.h"
#include "makedialog.h"
#include "previewpane.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>

namespace Cartulary {

using namespace Qt::StringLiterals;

// How the documents leave the documents page: files, paper, clipboard.

/// Has @p act done with the documents shown, as the register is now.
void DocumentsPage::withDocuments(const Documents &act)
{
    const QPointer<DocumentsPage> self(this);
    m_thread->post([self, act, content = m_context.content(), requests = m_pane->requests()] {
        QList<Document> documents;
        std::optional<Error> problem;
        for (const DocumentRequest &request : requests) {
            if (const Result<Document> document = compose(content, request))
                documents.append(*document);
            else
                problem = document.error();
        }
        QMetaObject::invokeMethod(qApp, [self, act, documents, problem] {
            if (self && problem)
                self->m_context.dialogs.say(self, *problem);
            else if (self)
                act(documents);
        });
    });
}

void DocumentsPage::makeFiles()
{
    auto *dialog = new MakeDialog(m_context, request(), m_pane->languages(), m_thread, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MakeDialog::issueRequested, this, &DocumentsPage::issueRequested);
    connect(dialog, &MakeDialog::printRequested, this, [this](const QList<Document> &documents) {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        if (m_context.dialogs.setUpPrinter(this, *printer))
            startPrinting(documents, printer);
    });
    dialog->open();
}

void DocumentsPage::print()
{
    withDocuments([this](const QList<Document> &documents) {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setDocName(documents.first().title);
        if (m_context.dialogs.setUpPrinter(this, *printer))
            startPrinting(documents, printer);
    });
}

/// Prints in a thread of its own: the printer is used there alone until it is done.
void DocumentsPage::startPrinting(const QList<Document> &documents, const std::shared_ptr<QPrinter> &printer)
{
    if (!m_printing)
        m_printing = std::make_shared<PreviewThread>();
    tell(tr("Printing…"));
    const QPointer<DocumentsPage> self(this);
    m_printing->post([self, documents, printer] {
        const auto say = [self](const QString &text) {
            QMetaObject::invokeMethod(qApp, [self, text] {
                if (self)
                    self->tell(text);
            });
        };
        const Result<void> done = printDocuments(documents, *printer, {}, [&](int page, int total) {
            say(tr("Printing page %1 of %2…").arg(page + 1).arg(total));
            return true;
        });
        say(done ? tr("The document has been printed.") : QString());
        QMetaObject::invokeMethod(qApp, [self, done, printer] { // the printer ends in the window's thread
            if (self && !done)
                self->m_context.dialogs.say(self, done.error());
        });
    });
}

void DocumentsPage::previewPrint()
{
    withDocuments([this](const QList<Document> &documents) {
        auto *dialog = new QPrintPreviewDialog(this, Qt::Window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QPrintPreviewDialog::paintRequested, this, [this, documents](QPrinter *printer) {
            if (const Result<void> done = printDocuments(documents, *printer); !done)
                m_context.dialogs.say(this, done.error());
        });
        dialog->open();
    });
}

/// HTML without its style sheet takes the looks of what it is pasted into; nor goes what only the style sheet hides.
void DocumentsPage::copy()
{
    withDocuments([this](const QList<Document> &documents) {
        static const QRegularExpression style(u"<style>.*?</style>|<caption .*?</caption>"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
        QBuffer html;
        html.open(QIODevice::WriteOnly);
        if (const Result<void> done = writeHtml(documents.first(), html); !done) {
            m_context.dialogs.say(this, done.error());
            return;
        }
        auto *clip = new QMimeData;
        clip->setHtml(QString::fromUtf8(html.data()).remove(style));
        clip->setText(plainText(documents.first()));
        QGuiApplication::clipboard()->setMimeData(clip);
        tell(tr("The document has been copied."));
    });
}

} // namespace Cartulary
