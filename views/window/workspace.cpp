// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "documentspage.h"
#include "issuedversions.h"
#include "journalpage.h"
#include "navigationlist.h"
#include "overviewpage.h"
#include "pageframe.h"
#include "placesindex.h"
#include "previewpane.h"
#include "previewthread.h"
#include "recordfooter.h"
#include "recordform.h"
#include "recordspage.h"
#include "templatespage.h"
#include "windowactions.h"
#include "wordingeditor.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

const QString historyKey = u"history"_s;
const QString historyAtKey = u"history_at"_s;

QWidget *frameOf(const Page *page)
{
    return page->parentWidget()->parentWidget();
}

} // namespace

Workspace::Workspace(RegisterSession &session, Dialogs &dialogs, Settings &settings, Language language,
                     WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_context{session, *this, dialogs, settings, language}
    , m_actions(actions)
    , m_navigation(new NavigationList(m_context, this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_previewThread(std::make_shared<PreviewThread>())
    , m_places(new PlacesIndex(session, language, this))
{
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connect(m_navigation, &NavigationList::wanted, this, &Workspace::go);
    connect(&session, &RegisterSession::changed, m_navigation, &NavigationList::count);
    connect(m_places, &PlacesIndex::ready, this, [this] {
        if (auto *records = qobject_cast<RecordsPage *>(currentPage()))
            showWherePrinted(*records);
    });
}

Workspace::~Workspace() = default;

Page *Workspace::currentPage() const
{
    const auto *frame = qobject_cast<const PageFrame *>(m_stack->currentWidget());
    return frame ? qobject_cast<Page *>(frame->page()) : nullptr;
}

QString Workspace::currentRecord() const
{
    const auto *records = qobject_cast<RecordsPage *>(currentPage());
    return records ? records->currentId() : QString();
}

PreviewPane &Workspace::previewPane()
{
    if (!m_preview) {
        m_preview = new PreviewPane(m_context, m_previewThread, this);
        m_preview->restore(m_states.value(u"preview"_s).toMap());
    }
    return *m_preview;
}

Page *Workspace::makePage(const QString &place)
{
    if (place == "overview"_L1)
        return new OverviewPage(m_context, this);
    if (place == "journal"_L1)
        return new JournalPage(m_context, this);
    if (place == "documents"_L1)
        return makeDocumentsPage();
    if (place == "templates"_L1)
        return new TemplatesPage(m_context, this);
    const RecordType *type = findRecordType(place);
    if (!type)
        return nullptr;
    auto *page = new RecordsPage(*type, m_context, this);
    page->setContextActions({m_actions[WindowActions::Id::NewRecord], m_actions[WindowActions::Id::Duplicate],
                             m_actions[WindowActions::Id::Delete], m_actions[WindowActions::Id::Copy],
                             m_actions[WindowActions::Id::Paste], m_actions[WindowActions::Id::ShowInDocument]});
    connect(page, &RecordsPage::currentChanged, this, [this, page] {
        showWherePrinted(*page);
        remember();
    });
    return page;
}

/// The documents, with what was issued of each and its wording beside the preview.
Page *Workspace::makeDocumentsPage()
{
    auto *page = new DocumentsPage(m_context, m_previewThread, this);
    auto *issued = new IssuedVersions(m_context, page);
    auto *wording = new WordingEditor(m_context, page);
    page->addSidePanel(tr("Issued versions"), issued);
    page->addSidePanel(tr("Wording"), wording);
    connect(page, &DocumentsPage::requestChanged, issued, &IssuedVersions::setRequest);
    connect(page, &DocumentsPage::requestChanged, wording, &WordingEditor::setRequest);
    connect(wording, &WordingEditor::draftChanged, page, [page](const Register &draft) {
        for (const Language language : documentLanguages)
            page->pane()->live(language)->setContent(draft);
    });
    connect(wording, &WordingEditor::sectionChosen, page->pane(), &PreviewPane::showSection);
    connect(page, &DocumentsPage::issueRequested, issued, &IssuedVersions::issueVersion);
    issued->setRequest(page->request());
    wording->setRequest(page->request());
    return page;
}

Page *Workspace::pageAt(const QString &place)
{
    if (Page *known = m_pages.value(place))
        return known;
    Page *page = makePage(place);
    if (!page)
        return nullptr;
    m_pages.insert(place, page);
    m_stack->addWidget(new PageFrame(page));
    page->restore(m_states.value(place).toMap());
    connect(page, &Page::verbsChanged, this, [this, page] {
        if (page == currentPage())
            Q_EMIT pageChanged();
    });
    return page;
}

RecordsPage *Workspace::recordsPage(const RecordType &type)
{
    return qobject_cast<RecordsPage *>(pageAt(type.name));
}

void Workspace::showPlace(const QString &place)
{
    Page *page = pageAt(place);
    if (!page)
        return;
    m_place = place;
    m_stack->setCurrentWidget(frameOf(page));
    m_navigation->mark(place);
    if (auto *records = qobject_cast<RecordsPage *>(page))
        showWherePrinted(*records);
    Q_EMIT pageChanged();
}

void Workspace::go(const QString &place)
{
    showPlace(place);
    remember();
}

void Workspace::remember()
{
    const Stop stop{m_place, currentRecord()};
    if (m_stepping || (m_historyAt >= 0 && m_history.at(m_historyAt) == stop))
        return;
    constexpr qsizetype longest = 100;
    m_history.resize(m_historyAt + 1);
    m_history.append(stop);
    if (m_history.size() > longest)
        m_history.removeFirst();
    m_historyAt = m_history.size() - 1;
    Q_EMIT pageChanged();
}

void Workspace::step(int by)
{
    if (m_historyAt + by < 0 || m_historyAt + by >= m_history.size())
        return;
    m_historyAt += by;
    m_stepping = true;
    const Stop stop = m_history.at(m_historyAt);
    showPlace(stop.place);
    if (auto *records = qobject_cast<RecordsPage *>(currentPage());
        records && m_context.content().contains(stop.record))
        records->showRecord(stop.record);
    m_stepping = false;
    Q_EMIT pageChanged();
}

void Workspace::showRecord(const QString &id, const QString &field)
{
    const Register::Found found = m_context.content().find(id);
    if (!found.type)
        return;
    showPlace(found.type->name);
    if (RecordsPage *page = recordsPage(*found.type))
        page->showRecord(id, field);
    remember();
}

void Workspace::showType(const RecordType &type)
{
    go(type.name);
}

void Workspace::newRecord(const RecordType &type)
{
    go(type.name);
    if (RecordsPage *page = recordsPage(type))
        page->makeRecord();
}

void Workspace::showPage(const QString &name, const QVariantMap &state)
{
    go(name);
    if (!state.isEmpty())
        pageAt(name)->restore(state);
}

void Workspace::showInDocument(const Origin &origin, const QString &document)
{
    QString wanted = document;
    if (wanted.isEmpty()) {
        const QList<RecordPlace> places = m_places->placesOf(origin.recordId);
        wanted = places.isEmpty() ? QString() : places.first().document;
    }
    if (auto *documents = qobject_cast<DocumentsPage *>(currentPage())) {
        documents->reveal(origin, wanted);
        return;
    }
    Q_EMIT previewWanted();
    if (!wanted.isEmpty())
        previewPane().setDocument(wanted);
    previewPane().reveal(origin);
}

void Workspace::openWindow(const std::shared_ptr<RegisterSession> &session)
{
    Q_EMIT windowWanted(session);
}

void Workspace::showWherePrinted(RecordsPage &page)
{
    QList<PlaceShown> shown;
    for (const RecordPlace &place : m_places->placesOf(page.currentId()))
        shown.append({place.document, place.section, place.origin});
    page.form().footer()->setPlaces(shown);
}

QVariantMap Workspace::state() const
{
    QVariantMap state = m_states;
    for (const auto &[place, page] : m_pages.asKeyValueRange())
        state.insert(place, page->state());
    if (m_preview)
        state.insert(u"preview"_s, m_preview->state());
    state.insert(u"place"_s, m_place);
    state.insert(u"record"_s, currentRecord());
    state.insert(u"splitter"_s, m_splitter->saveState());
    return state;
}

QVariantMap Workspace::history() const
{
    QStringList stops;
    for (const Stop &stop : m_history)
        stops << stop.place << stop.record;
    return {{historyKey, stops}, {historyAtKey, m_historyAt}};
}

/// Takes the history out of the states, which would keep it.
void Workspace::restoreHistory()
{
    const QStringList stops = m_states.take(historyKey).toStringList();
    const qsizetype at = m_states.take(historyAtKey).toLongLong();
    for (qsizetype i = 0; i + 1 < stops.size(); i += 2)
        m_history.append({stops.at(i), stops.at(i + 1)});
    m_historyAt = std::min(at, m_history.size() - 1);
}

void Workspace::goAway()
{
    hide();
    delete std::exchange(m_preview, nullptr);
    if (m_pages.isEmpty()) {
        deleteLater();
        return;
    }
    delete frameOf(m_pages.take(m_pages.cbegin().key()));
    QTimer::singleShot(0, this, &Workspace::goAway);
}

void Workspace::restore(const QVariantMap &state)
{
    m_states = state;
    restoreHistory();
    m_stepping = true; // what leads to the page is no stop
    m_splitter->restoreState(state.value(u"splitter"_s).toByteArray());
    const QString place = state.value(u"place"_s).toString();
    showPlace(pageAt(place) ? place : u"overview"_s);
    if (auto *records = qobject_cast<RecordsPage *>(currentPage());
        records && m_context.content().contains(state.value(u"record"_s).toString()))
        records->showRecord(state.value(u"record"_s).toString());
    m_stepping = false;
    remember();
}

} // namespace Cartulary
