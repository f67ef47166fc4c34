// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menus, tool bar and status bar, and what their actions do.
#include "mainwindow.h"

#include "desktop.h"
#include "icons.h"
#include "pageheader.h"
#include "sections.h"
#include "statusline.h"
#include "workspace.h"

#include <QApplication>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <array>

namespace Cartulary {

using namespace Qt::StringLiterals;
using Id = WindowActions::Id;

namespace {

constexpr std::array languageActions{std::pair(Id::French, Language::French),
                                     std::pair(Id::English, Language::English)};

} // namespace

void MainWindow::buildMenus(bool forRegister)
{
    setMenuBar(new QMenuBar(this)); // with menus of its own, which go with it
    const auto menu = [this](const QString &title, const QList<std::optional<Id>> &entries) {
        QMenu *made = menuBar()->addMenu(title);
        made->setToolTipsVisible(true);
        for (const std::optional<Id> &id : entries) {
            if (id)
                made->addAction((*m_actions)[*id]);
            else
                made->addSeparator();
        }
        return made;
    };
    constexpr std::nullopt_t line = std::nullopt;
    QMenu *file = menu(tr("&File"), {Id::NewRegister, Id::Open, line, Id::Make, Id::Print, Id::PrintPreview, line,
                                     Id::Backup, Id::Restore, line, Id::Close, Id::Quit});
    auto *recent = new QMenu(tr("Open recen&t"), file);
    file->insertMenu(file->actions().at(2), recent);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const QString &path : m_desktop.settings().recentFiles())
            connect(recent->addAction(QString(path).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                    [this, path] { m_desktop.open(path); });
        recent->setEnabled(true);
    });
    menu(tr("&Edit"), {Id::Undo, Id::Redo, line, Id::Copy, Id::Paste, line, Id::Find});
    menu(tr("&Record"), {Id::NewRecord, Id::Duplicate, Id::Delete, line, Id::ShowInDocument});
    QMenu *view = menu(tr("&View"), {Id::Palette, Id::Back, Id::Forward, line, Id::Preview, line});
    for (const Section &section : sections()) {
        if (!forRegister)
            break;
        QAction *action = view->addAction(icon(section.name), section.title);
        action->setShortcut(QKeySequence(section.keys));
        connect(action, &QAction::triggered, this,
                [this, section] { m_workspace->go(section.page ? section.name : section.types.first()->name); });
    }
    view->addSeparator();
    QMenu *language = view->addMenu(icon(u"language"_s), tr("&Language"));
    language->addActions({(*m_actions)[Id::French], (*m_actions)[Id::English]});
    menu(tr("&Help"), {Id::Manual, Id::About});
    menuBar()->show(); // at once: the shortcuts work only while it is visible
}

void MainWindow::buildToolBar(bool forRegister)
{
    m_toolBar = new QToolBar(tr("Tool bar"), this);
    m_toolBar->setObjectName(u"tools"_s);
    m_toolBar->setMovable(false);
    drawWayToTheRest(*m_toolBar);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addToolBar(m_toolBar);
    m_toolBar->setVisible(forRegister);
    const auto add = [this](Id id, Qt::ToolButtonStyle style) {
        m_toolBar->addAction((*m_actions)[id]);
        auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction((*m_actions)[id]));
        button->setToolButtonStyle(style);
        button->setFocusPolicy(Qt::TabFocus);
    };
    add(Id::Back, Qt::ToolButtonIconOnly);
    add(Id::Forward, Qt::ToolButtonIconOnly);
    m_toolBar->addSeparator();
    add(Id::NewRecord, Qt::ToolButtonTextBesideIcon);
    add(Id::Undo, Qt::ToolButtonIconOnly);
    add(Id::Redo, Qt::ToolButtonIconOnly);
    m_toolBar->addSeparator();
    add(Id::Palette, Qt::ToolButtonTextBesideIcon);
    auto *gap = new QWidget(m_toolBar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(gap);
    add(Id::Preview, Qt::ToolButtonTextBesideIcon);
    add(Id::Make, Qt::ToolButtonTextBesideIcon);
}

void MainWindow::buildStatusBar()
{
    setStatusBar(new StatusLine(this));
}

void MainWindow::connectActions()
{
    const auto on = [this](Id id, auto what) { connect((*m_actions)[id], &QAction::triggered, this, what); };
    on(Id::NewRegister, [this] { newRegister(); });
    on(Id::Open, [this] { askAndOpen(); });
    on(Id::Backup, [this] { makeBackup(); });
    on(Id::Restore, [this] { restoreBackup({}); });
    on(Id::Make, [this] { makeDocument(); });
    on(Id::Close, [this] { setSession(nullptr); });
    on(Id::Quit, [] { QApplication::closeAllWindows(); });
    on(Id::Undo, [this] { m_session->undoStack().undo(); });
    on(Id::Redo, [this] { m_session->undoStack().redo(); });
    on(Id::Palette, [this] { showPalette(); });
    on(Id::Back, [this] { m_workspace->goBack(); });
    on(Id::Forward, [this] { m_workspace->goForward(); });
    on(Id::Preview, [this](bool wanted) { showPreview(wanted); });
    on(Id::ShowInDocument, [this] { showInDocument(); });
    // The window that holds the menu is made anew: not while the menu is still at work.
    for (const auto &[id, language] : languageActions)
        connect((*m_actions)[id], &QAction::triggered, this, [this, language] { changeLanguage(language); },
                Qt::QueuedConnection);
    showLanguage();
    on(Id::Manual, [this] { showManual(); });
    on(Id::About, [this] { showAbout(); });
    for (const auto &[id, verb] : WindowActions::verbs()) {
        if (id != Id::Make)
            on(id, [this, verb] { perform(verb); });
    }
}

void MainWindow::showLanguage()
{
    for (const auto &[id, language] : languageActions)
        (*m_actions)[id]->setChecked(m_desktop.language() == language);
}

/// Not while a dialog is open, be it of another window: what was typed there would go, with the pages that it refers
/// to.
void MainWindow::changeLanguage(Language language)
{
    const QWidgetList all = QApplication::topLevelWidgets();
    const auto open = std::ranges::find_if(all,
                                           [](const QWidget *each) { return each->isVisible() && each->isModal(); });
    if (open == all.end())
        return m_desktop.setLanguage(language);
    showLanguage();
    (*open)->raise();
    (*open)->activateWindow();
}

} // namespace Cartulary
