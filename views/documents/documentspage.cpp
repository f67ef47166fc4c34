// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentspage.h"

#include "documentlist.h"
#include "documentsurvey.h"
#include "icons.h"
#include "look.h"
#include "pageheader.h"
#include "previewpane.h"

#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Below this many letters of width, list, preview and side panel do not stand side by side.
constexpr int lettersForThree = 150;
constexpr int linesOfDocuments = 24;
const QString widthsKey = u"widths"_s;
const QString sideKey = u"side"_s;

} // namespace

DocumentsPage::DocumentsPage(const WindowContext &context, const std::shared_ptr<PreviewThread> &thread,
                             QWidget *parent)
    : Page(context, parent)
    , m_thread(thread ? thread : std::make_shared<PreviewThread>())
    , m_survey(new DocumentSurvey(m_thread, context.language, context.session.now().toLocalTime().date(), this))
    , m_model(new DocumentListModel(context.content(), *m_survey, context.language, this))
    , m_list(new QListView(this))
    , m_pane(new PreviewPane(context, m_thread, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_side(new QTabWidget(this))
    , m_told(Look::toned(Look::label({}, this, Look::helpFont), Look::Tone::Secondary))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin, Look::pageMargin, Look::pageMargin, Look::pageMargin);
    layout->setSpacing(Look::rowGap);
    layout->addWidget(makeHeader());
    layout->addWidget(m_told);
    layout->addWidget(m_splitter, 1);
    m_told->hide();
    needLines(linesOfDocuments);
    m_pane->setDocumentChoiceShown(false);
    m_side->setDocumentMode(true);
    m_side->hide();
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_side);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({240, 600, 280});

    m_survey->setContent(context.content());
    connect(&context.session, &RegisterSession::changed, this, [this] {
        m_model->setContent(m_context.content());
        m_survey->setContent(m_context.content());
    });
    connect(m_pane, &PreviewPane::requestChanged, this, [this](const DocumentRequest &request) {
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(request.document)));
        m_told->hide();
        Q_EMIT requestChanged(request);
    });
    connect(m_pane, &PreviewPane::updated, this, &Page::verbsChanged);
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(request().document)));
}

QWidget *DocumentsPage::makeHeader()
{
    auto *header = new PageHeader(tr("Documents"), this);
    const auto add = [this, header](const QString &picture, const QString &text, const QString &tip, Verb verb) {
        header->add(picture, text, tip, [this, verb] { perform(verb); });
    };
    add(u"document-make"_s, tr("Make document…"), tr("Write the document to files: PDF, HTML and others"), Verb::Save);
    add(u"print"_s, tr("Print…"), tr("Print the pages as they are shown"), Verb::Print);
    add(u"preview"_s, tr("Print preview"), tr("See the pages on the printer’s paper"), Verb::PrintPreview);
    add(u"copy"_s, tr("Copy as rich text"), tr("Copy the whole document, to paste it into a letter or a mail"),
        Verb::Copy);
    return header;
}

QWidget *DocumentsPage::makeList()
{
    m_list->setAccessibleName(tr("Documents"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DocumentDelegate(m_list));
    m_list->setWordWrap(true); // a row grows where the list is narrowed
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DocumentsPage::choose);
    return m_list;
}

void DocumentsPage::choose(const QModelIndex &index)
{
    if (index.isValid())
        m_pane->setDocument(index.data(DocumentListModel::IdRole).toString());
}

DocumentRequest DocumentsPage::request() const
{
    return m_pane->request();
}

void DocumentsPage::addSidePanel(const QString &title, QWidget *panel)
{
    m_side->addTab(panel, title);
    m_side->show();
    arrange();
}

/// Whether the preview is a tab among the side panels.
bool DocumentsPage::isNarrow() const
{
    return m_side->indexOf(m_pane) >= 0;
}

void DocumentsPage::arrange()
{
    const bool narrow = !m_side->isHidden() && width() < fontMetrics().averageCharWidth() * lettersForThree;
    if (narrow == isNarrow())
        return;
    if (narrow) {
        m_wide = wideState();
        m_side->insertTab(0, m_pane, tr("Preview"));
        m_side->setCurrentWidget(m_pane);
    } else {
        const bool wasPreview = m_side->currentWidget() == m_pane;
        m_side->removeTab(m_side->indexOf(m_pane));
        m_splitter->insertWidget(1, m_pane);
        m_splitter->setCollapsible(1, false);
        m_pane->show();
        m_splitter->restoreState(m_wide.value(widthsKey).toByteArray());
        if (wasPreview)
            m_side->setCurrentIndex(m_wide.value(sideKey).toInt());
    }
    m_splitter->setStretchFactor(1, 1);
}

void DocumentsPage::reveal(const Origin &origin, const QString &document)
{
    if (isNarrow())
        m_side->setCurrentWidget(m_pane);
    if (!document.isEmpty()) {
        m_pane->setDocument(document);
        m_pane->reveal(origin);
        return;
    }
    if (m_pane->reveal(origin))
        return;
    const auto go = [this, origin] {
        const QStringList documents = m_survey->documentsWith(origin.recordId);
        if (!documents.isEmpty())
            reveal(origin, documents.first());
    };
    if (m_survey->isFinished())
        go();
    else
        connect(m_survey, &DocumentSurvey::finished, this, go, Qt::SingleShotConnection);
}

bool DocumentsPage::can(Verb verb) const
{
    switch (verb) {
    case Verb::Save:
    case Verb::Print:
    case Verb::PrintPreview:
    case Verb::Copy:
        return true;
    case Verb::Issue:
        return !m_context.session.isReadOnly();
    default:
        return false;
    }
}

void DocumentsPage::perform(Verb verb)
{
    if (!can(verb))
        return;
    switch (verb) {
    case Verb::Save:
        makeFiles();
        break;
    case Verb::Print:
        print();
        break;
    case Verb::PrintPreview:
        previewPrint();
        break;
    case Verb::Copy:
        copy();
        break;
    case Verb::Issue:
        Q_EMIT issueRequested(request(), {});
        break;
    default:
        break;
    }
}

void DocumentsPage::tell(const QString &text)
{
    m_told->setText(text);
    m_told->setVisible(!text.isEmpty());
}

QVariantMap DocumentsPage::state() const
{
    QVariantMap state = isNarrow() ? m_wide : wideState();
    state.insert(u"pane"_s, m_pane->state());
    return state;
}

/// How list, preview and side panel stand side by side.
QVariantMap DocumentsPage::wideState() const
{
    return {{widthsKey, m_splitter->saveState()}, {sideKey, m_side->currentIndex()}};
}

void DocumentsPage::restore(const QVariantMap &state)
{
    m_pane->restore(state.value(u"pane"_s).toMap());
    if (!state.contains(widthsKey))
        return;
    m_wide = {{widthsKey, state.value(widthsKey)}, {sideKey, state.value(sideKey)}};
    if (isNarrow())
        return; // the preview comes first, until there is room
    m_splitter->restoreState(state.value(widthsKey).toByteArray());
    m_side->setCurrentIndex(state.value(sideKey).toInt());
}

void DocumentsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void DocumentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_survey->setActive(true);
}

void DocumentsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_survey->setActive(false);
}

} // namespace Cartulary
