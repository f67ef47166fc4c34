// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registersession.h"
#include "windowactions.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>

class QDockWidget;
class QProgressDialog;
class QToolBar;

namespace Cartulary {

class Desktop;
class WelcomePage;
class Workspace;

/// One window: the welcome page, or an open register. Menus, tool bar and status bar; everything else is in the pages.
/// It is made empty, and built with what it has to show when it is first shown or given a register.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Desktop &desktop, QWidget *parent = nullptr);
    ~MainWindow() override;

    RegisterSession *session() const { return m_session.get(); }
    Workspace *workspace() const { return m_workspace; }
    WelcomePage *welcomePage() const { return m_welcome; }
    WindowActions &actions() const { return *m_actions; }
    /// Null until the preview was first shown beside a page.
    QDockWidget *previewDock() const { return m_dock; }
    bool showsPreview() const;

    /// Neither has a register nor waits for one.
    bool isFree() const { return !m_session && !m_opening; }
    /// Shows the register; null brings back the welcome page.
    void setSession(const std::shared_ptr<RegisterSession> &session);
    /// Opens the register @p path here. A window that is not seen yet is shown with it, or with what went wrong, or
    /// with the welcome page if the file takes its time.
    void openRegister(const QString &path);
    void openSample();
    void newRegister();
    void showManual();
    void setVisible(bool visible) override;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    /// What the window's parts are rebuilt from when its language changes.
    void build();
    /// What is the same whatever the register holds: done while it is being opened.
    void prepare(bool forRegister);
    void buildMenus(bool forRegister);
    void buildToolBar(bool forRegister);
    void buildStatusBar();
    void buildWelcome();
    void buildWorkspace();
    void makeDock();
    void connectActions();
    void connectSession();
    void watchWork(RegisterSession &session);
    void leaveSession();
    void removeWorkspace();
    void replaceWorkspace();

    void askAndOpen();
    void makeBackup();
    void restoreBackup(const QString &path);
    void create(const QString &path, const QList<Change> &records);
    void opened(const Result<std::shared_ptr<RegisterSession>> &session, const QString &path);
    void perform(Page::Verb verb);
    void makeDocument();
    void showPreview(bool wanted);
    void arrangePreview();
    void showInDocument();
    void showPalette();
    void showLanguage();
    void changeLanguage(Language language);
    void showAbout();
    void showState();
    void showActions();
    void showProgress(RegisterSession &session, const QString &what);
    void saveState();
    void saveDocks();

    Desktop &m_desktop;
    WindowActions *m_actions = nullptr;
    std::shared_ptr<RegisterSession> m_session;
    Workspace *m_workspace = nullptr;
    QPointer<Workspace> m_former; ///< in another language, on its way out
    WelcomePage *m_welcome = nullptr;
    QDockWidget *m_dock = nullptr; ///< made when the preview is first wanted
    QToolBar *m_toolBar = nullptr;
    QPointer<QProgressDialog> m_progress;
    std::optional<bool> m_preparedFor; ///< a register, or none: it waits for build()
    bool m_opening = false;
    bool m_rebuilding = false; ///< in another language, in the next turn of the event loop
    bool m_previewWanted = false; ///< whether or not the page leaves room for it
    QVariantMap m_carried; ///< of the workspace, over a change of language
};

} // namespace Cartulary
