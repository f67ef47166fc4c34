// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "commandpalette.h"
#include "desktop.h"
#include "documentspage.h"
#include "icons.h"
#include "inputstop.h"
#include "manualwindow.h"
#include "previewpane.h"
#include "sections.h"
#include "statusline.h"
#include "welcomepage.h"
#include "workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressDialog>
#include <QStatusBar>
#include <QToolBar>

namespace Cartulary {

using namespace Qt::StringLiterals;
using Id = WindowActions::Id;

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString workspaceKey = u"workspace"_s;
const QString docksKey = u"docks"_s;
const QString previewKey = u"preview_shown"_s;

} // namespace

MainWindow::MainWindow(Desktop &desktop, QWidget *parent)
    : QMainWindow(parent)
    , m_desktop(desktop)
{
    setAcceptDrops(true);
    setMinimumSize(640, 420);
    resize(1280, 800);
    restoreGeometry(desktop.settings().value(geometryKey).toByteArray());
}

MainWindow::~MainWindow()
{
    leaveSession();
}

void MainWindow::setVisible(bool visible)
{
    if (visible && !m_workspace && !m_welcome && !m_rebuilding)
        build();
    QMainWindow::setVisible(visible);
}

/// The preview goes before the pages whose context it uses.
void MainWindow::removeWorkspace()
{
    delete m_dock;
    delete m_workspace;
    m_dock = nullptr;
    m_workspace = nullptr;
}

/// Makes room for a workspace in another language, which is there before this one has gone.
void MainWindow::replaceWorkspace()
{
    if (m_dock && m_dock->widget())
        m_dock->widget()->setParent(m_workspace);
    delete m_dock;
    m_dock = nullptr;
    delete m_former;
    m_former = std::exchange(m_workspace, nullptr);
    takeCentralWidget();
    m_former->disconnect(this);
    m_former->goAway();
}

/// The pages go before the session that they use, and nothing is heard of it any more.
void MainWindow::leaveSession()
{
    removeWorkspace();
    delete m_former;
    if (!m_session)
        return;
    m_session->disconnect(this);
    m_session->undoStack().disconnect(this);
}

void MainWindow::prepare(bool forRegister)
{
    m_rebuilding = false;
    setUpdatesEnabled(true);
    removeWorkspace();
    delete m_welcome;
    delete m_toolBar;
    delete m_actions;
    m_welcome = nullptr;
    m_actions = new WindowActions(this);
    buildStatusBar();
    buildMenus(forRegister);
    buildToolBar(forRegister);
    connectActions();
    m_preparedFor = forRegister;
}

void MainWindow::build()
{
    if (m_preparedFor != bool(m_session))
        prepare(bool(m_session));
    m_preparedFor.reset();
    if (m_session)
        buildWorkspace();
    else
        buildWelcome();
    showState();
    showActions();
}

void MainWindow::buildWelcome()
{
    m_welcome = new WelcomePage(m_desktop.settings(), m_desktop.dialogs(), m_desktop.language(), this);
    setCentralWidget(m_welcome);
    m_welcome->show();
    m_welcome->setFocus();
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::newRegister);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::openRequested, this, [this](const QString &path) {
        if (path.isEmpty())
            askAndOpen();
        else
            openRegister(path);
    });
    connect(m_welcome, &WelcomePage::restoreRequested, this, &MainWindow::restoreBackup);
    connect(m_welcome, &WelcomePage::backupRequested, this, [this] { restoreBackup({}); });
}

void MainWindow::buildWorkspace()
{
    Settings &settings = m_desktop.settings();
    m_workspace = new Workspace(*m_session, m_desktop.dialogs(), settings, m_desktop.language(), *m_actions, this);
    setCentralWidget(m_workspace);
    m_workspace->show();
    connect(m_workspace, &Workspace::pageChanged, this, &MainWindow::arrangePreview);
    connect(m_workspace, &Workspace::pageChanged, this, &MainWindow::showActions);
    connect(m_workspace, &Workspace::previewWanted, this, [this] { showPreview(true); });
    connect(m_workspace, &Workspace::windowWanted, &m_desktop, &Desktop::show);
    const QString path = m_session->path();
    m_workspace->restore(m_carried.isEmpty() ? settings.ofRegister(path, workspaceKey).toMap() : m_carried);
    const QByteArray docks = settings.ofRegister(path, docksKey).toByteArray();
    restoreState(docks);
    m_toolBar->show();
    m_previewWanted = settings.ofRegister(path, previewKey).toBool();
    arrangePreview();
}

/// The preview's dock, where it was last.
void MainWindow::makeDock()
{
    m_dock = new QDockWidget(tr("Live preview"), this);
    m_dock->setObjectName(u"preview"_s);
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    m_dock->setWidget(&m_workspace->previewPane());
    m_dock->installEventFilter(this);
    if (!restoreDockWidget(m_dock))
        addDockWidget(Qt::RightDockWidgetArea, m_dock);
}

void MainWindow::setSession(const std::shared_ptr<RegisterSession> &session)
{
    saveState();
    m_carried.clear();
    leaveSession();
    m_session = session;
    connectSession();
    build();
    show();
}

void MainWindow::connectSession()
{
    if (!m_session)
        return;
    RegisterSession *session = m_session.get();
    connect(session, &RegisterSession::changed, this, &MainWindow::showState);
    connect(session, &RegisterSession::failed, this,
            [this](const Error &error) { m_desktop.dialogs().say(this, error); });
    watchWork(*session);
    connect(&session->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showActions);
}

void MainWindow::watchWork(RegisterSession &session)
{
    connect(&session, &RegisterSession::workStarted, this,
            [this, &session](const QString &what) { showProgress(session, what); });
    connect(&session, &RegisterSession::workProgressed, this, [this](qint64 done, qint64 total) {
        if (m_progress) {
            m_progress->setMaximum(int(total));
            m_progress->setValue(int(done));
        }
    });
    connect(&session, &RegisterSession::workEnded, this, [this] { delete m_progress; });
}

/// Long work: nothing else can be begun, and after half a second it shows how far it is.
void MainWindow::showProgress(RegisterSession &session, const QString &what)
{
    m_progress = new QProgressDialog(what, tr("Cancel"), 0, 0, this);
    m_progress->setWindowModality(Qt::WindowModal);
    new InputStop(m_progress);
    m_progress->setMinimumDuration(500);
    m_progress->setAutoClose(false);
    connect(m_progress, &QProgressDialog::canceled, &session, &RegisterSession::cancelWork);
}

void MainWindow::saveState()
{
    Settings &settings = m_desktop.settings();
    settings.setValue(geometryKey, saveGeometry());
    if (!m_workspace)
        return;
    settings.setOfRegister(m_session->path(), workspaceKey, m_workspace->state());
    saveDocks();
}

void MainWindow::saveDocks()
{
    m_desktop.settings().setOfRegister(m_session->path(), docksKey, QMainWindow::saveState());
    m_desktop.settings().setOfRegister(m_session->path(), previewKey, m_previewWanted);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_actions || m_rebuilding)
        return;
    if (m_preparedFor)
        return prepare(*m_preparedFor);
    if (m_workspace) {
        m_carried = m_workspace->state();
        m_carried.insert(m_workspace->history());
        saveDocks();
        replaceWorkspace();
    }
    // The event goes on to every widget in the window: to as few as possible. What follows is made without it.
    m_rebuilding = true;
    setUpdatesEnabled(false);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_rebuilding)
                build();
            m_carried.clear();
        },
        Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().toLocalFile().endsWith(u".cartulary"_s))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_desktop.open(event->mimeData()->urls().value(0).toLocalFile());
}

void MainWindow::perform(Page::Verb verb)
{
    if (m_workspace && m_workspace->currentPage())
        m_workspace->currentPage()->perform(verb);
}

/// From any page: to the documents, and there to the dialog.
void MainWindow::makeDocument()
{
    if (!m_workspace)
        return;
    if (!m_workspace->currentPage()->can(Page::Verb::Save))
        m_workspace->go(u"documents"_s);
    perform(Page::Verb::Save);
}

void MainWindow::showPreview(bool wanted)
{
    m_previewWanted = wanted;
    arrangePreview();
}

bool MainWindow::showsPreview() const
{
    return m_dock && m_dock->isVisible();
}

/// The documents have a preview of their own: beside them the dock steps aside, and comes back with the other pages.
void MainWindow::arrangePreview()
{
    if (!m_workspace)
        return;
    const bool shown = m_previewWanted && !qobject_cast<DocumentsPage *>(m_workspace->currentPage());
    if (shown && !m_dock)
        makeDock();
    if (m_dock)
        m_dock->setVisible(shown);
    (*m_actions)[Id::Preview]->setChecked(shown);
}

/// The dock was closed by its own button.
bool MainWindow::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_dock && event->type() == QEvent::Close)
        showPreview(false);
    return QMainWindow::eventFilter(object, event);
}

void MainWindow::showInDocument()
{
    if (!m_workspace || m_workspace->currentRecord().isEmpty())
        return;
    const Register::Found found = m_session->content().find(m_workspace->currentRecord());
    m_workspace->showInDocument({found.type->name, found.record->id, {}});
}

void MainWindow::showPalette()
{
    if (!m_workspace)
        return;
    QList<PaletteEntry> pages;
    for (const Section &section : sections()) {
        if (section.page)
            pages.append({section.title, [this, name = section.name] { m_workspace->go(name); }, icon(section.name)});
    }
    auto *finder = new CommandPalette(m_workspace->context(), m_actions->all(), pages, this);
    finder->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_workspace, &QObject::destroyed, finder, &QWidget::close);
    finder->open();
}

void MainWindow::showManual()
{
    auto *manual = new ManualWindow(m_desktop.language(), m_desktop.dialogs(), this);
    manual->setAttribute(Qt::WA_DeleteOnClose);
    manual->show();
}

void MainWindow::showAbout()
{
    m_desktop.dialogs().say(this, tr("About Cartulary"),
                            tr("Cartulary %1\n\nA GDPR register, and the policies and agreements made from it.\n\n"
                               "Everything stays on this computer: the program opens no network connection.\n\n"
                               "Free software under the GNU General Public License, version 3 or later.")
                                .arg(QApplication::applicationVersion()));
}

void MainWindow::showState()
{
    QString file = m_session ? QFileInfo(m_session->path()).fileName() : QString();
    if (m_session && m_session->instant().isValid())
        file = tr("%1 as it was on %2")
                   .arg(file, localeOf(m_desktop.language()).toString(m_session->instant(), QLocale::ShortFormat));
    setWindowTitle(file.isEmpty()
                       ? u"Cartulary"_s
                       : (m_session->isReadOnly() ? tr("%1 (read-only)") : u"%1"_s).arg(file) + u" – Cartulary"_s);
    setWindowFilePath(m_session ? m_session->path() : QString());
    static_cast<StatusLine *>(statusBar())->describe(m_session.get(), m_desktop.language());
}

void MainWindow::showActions()
{
    const bool open = m_workspace;
    Page *page = open ? m_workspace->currentPage() : nullptr;
    for (const auto &[id, verb] : WindowActions::verbs())
        (*m_actions)[id]->setEnabled(page && page->can(verb));
    for (const Id id : {Id::Backup, Id::Close, Id::Palette, Id::Make})
        (*m_actions)[id]->setEnabled(open);
    (*m_actions)[Id::Preview]->setEnabled(open && !qobject_cast<DocumentsPage *>(page));
    (*m_actions)[Id::ShowInDocument]->setEnabled(open && !m_workspace->currentRecord().isEmpty());
    (*m_actions)[Id::Back]->setEnabled(open && m_workspace->canGoBack());
    (*m_actions)[Id::Forward]->setEnabled(open && m_workspace->canGoForward());
    const QUndoStack *stack = open ? &m_session->undoStack() : nullptr;
    QAction *undo = (*m_actions)[Id::Undo], *redo = (*m_actions)[Id::Redo];
    undo->setEnabled(stack && stack->canUndo());
    redo->setEnabled(stack && stack->canRedo());
    const QString undone = undo->isEnabled() ? stack->undoText().replace(u'&', u"&&"_s) : QString();
    const QString redone = redo->isEnabled() ? stack->redoText().replace(u'&', u"&&"_s) : QString();
    undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
    redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone));
}

} // namespace Cartulary
