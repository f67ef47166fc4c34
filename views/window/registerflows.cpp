// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How registers come into the window: made, opened, tried, restored.
#include "mainwindow.h"

#include "desktop.h"
#include "newregisterassistant.h"
#include "restoreflow.h"
#include "sample.h"
#include "welcomepage.h"
#include "workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace Cartulary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 400ms; ///< how long a window waits for its register before it is shown without

} // namespace

void MainWindow::newRegister()
{
    auto *assistant = new NewRegisterAssistant(m_desktop.dialogs(), m_desktop.language(), this);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    connect(assistant, &QDialog::accepted, this, [this, assistant] {
        const std::optional<NewRegister> wanted = assistant->answer();
        if (!wanted)
            return;
        m_desktop.settings().setOfRegister(wanted->path, u"document_languages"_s, wanted->documentLanguages);
        create(wanted->path, wanted->records);
    });
    assistant->open();
}

/// Makes the register with what it begins with; that beginning is not a step to be undone. Without it, there is no
/// register either.
void MainWindow::create(const QString &path, const QList<Change> &records)
{
    RegisterSession::open(path, RegisterSession::Start::Create, m_desktop.options(), this,
                          [this, path, records](const Result<std::shared_ptr<RegisterSession>> &session) {
                              if (!session)
                                  return opened(session, path);
                              watchWork(**session);
                              const Result<void> begun = (*session)->tryChange(tr("new register"), records);
                              (*session)->disconnect(this);
                              (*session)->undoStack().clear();
                              if (begun)
                                  return opened(session, path);
                              const auto giveUp = [this, path, problem = begun.error()] {
                                  QFile::remove(path);
                                  m_desktop.dialogs().say(this, problem);
                              };
                              // The file is closed when the session has gone.
                              connect(session->get(), &QObject::destroyed, this, giveUp, Qt::QueuedConnection);
                          });
}

/// The sample is the officer's to play with: made once, and then as it was left.
void MainWindow::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = QDir(folder).filePath(u"sample.cartulary"_s);
    if (QFileInfo::exists(path))
        return openRegister(path);
    const Result<QList<Change>> records = sampleChanges();
    if (!records)
        return m_desktop.dialogs().say(this, records.error());
    QDir().mkpath(folder);
    create(path, *records);
}

void MainWindow::askAndOpen()
{
    const QString path = m_desktop.dialogs().openFile(this, tr("Open a register"), {{tr("Registers"), u"cartulary"_s}});
    if (path.isEmpty())
        return;
    if (m_session)
        m_desktop.open(path);
    else
        openRegister(path);
}

void MainWindow::openRegister(const QString &path)
{
    m_opening = true;
    QTimer::singleShot(patience, this, &QWidget::show);
    RegisterSession::open(
        QFileInfo(path).absoluteFilePath(), RegisterSession::Start::Open, m_desktop.options(), this,
        [this, path](const Result<std::shared_ptr<RegisterSession>> &session) { opened(session, path); });
    if (!m_actions) {
        prepare(true);
        QMainWindow::create();
    }
}

void MainWindow::opened(const Result<std::shared_ptr<RegisterSession>> &session, const QString &path)
{
    m_opening = false;
    if (!session) {
        show();
        if (m_welcome)
            m_welcome->showProblem(session.error(), path);
        else
            m_desktop.dialogs().say(this, session.error());
        return;
    }
    m_desktop.settings().addRecentFile((*session)->path());
    setSession(*session);
    if ((*session)->isReadOnly())
        m_desktop.dialogs().say(this, tr("Open for reading"), (*session)->readOnlyReason());
}

void MainWindow::makeBackup()
{
    auto *flow = new RestoreFlow(m_desktop.dialogs(), this, m_desktop.options().clock);
    connect(flow, &RestoreFlow::backedUp, flow, &QObject::deleteLater);
    if (m_session->isInPlace())
        return flow->backUp(m_session->path());
    connect(flow, &RestoreFlow::backedUp, this, [this](const QString &copy) {
        setSession(nullptr); // lets go of the place, which may be the copy's
        openRegister(copy);
    });
    flow->rescue(*m_session);
}

void MainWindow::restoreBackup(const QString &path)
{
    auto *flow = new RestoreFlow(m_desktop.dialogs(), this, m_desktop.options().clock);
    connect(flow, &RestoreFlow::restored, this, [this, flow](const QString &restored) {
        flow->deleteLater();
        m_desktop.open(restored);
    });
    flow->restore(path);
}

} // namespace Cartulary
