// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restoreflow.h"

#include "dialogs.h"
#include "registersession.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QThread>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeable = 400; // milliseconds, before a sign of work is shown

QList<Dialogs::FileKind> registerKind()
{
    return {{QCoreApplication::translate("Cartulary::RestoreFlow", "Register"), u"cartulary"_s}};
}

bool isSameFile(const QString &one, const QString &other)
{
    return QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath()
        || (QFileInfo::exists(one) && QFileInfo(one) == QFileInfo(other));
}

/// What SQLite keeps of a register: the file and, after a crash, the log beside it.
QStringList partsOf(const QString &path)
{
    QStringList parts;
    for (const QString &ending : {QString(), u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo::exists(path + ending))
            parts.append(ending);
    }
    return parts;
}

void removeParts(const QString &path)
{
    for (const QString &ending : partsOf(path))
        QFile::remove(path + ending);
}

/// Keeps the register at @p path under the name @p aside.
Result<void> keepAside(const QString &path, const QString &aside)
{
    for (const QString &ending : partsOf(path)) {
        QFile file(path + ending);
        if (!file.copy(aside + ending)) {
            removeParts(aside);
            return ioError(QCoreApplication::translate("Cartulary::RestoreFlow",
                                                       "the present file could not be kept under another name: %1")
                               .arg(file.errorString()),
                           path);
        }
    }
    return {};
}

/// Puts @p copy back at @p path. Gives the name under which what was there is kept; empty if nothing was.
Result<QString> restoreFrom(const QString &copy, const QString &path, const QString &aside)
{
    const bool exists = QFileInfo::exists(path);
    if (exists) {
        if (const Result<void> kept = keepAside(path, aside); !kept)
            return std::unexpected(kept.error());
    }
    const Result<void> restored = RegisterFile::restore(copy, path, exists);
    if (restored)
        return exists ? aside : QString();
    if (exists)
        removeParts(aside); // the register itself is still in its place
    return std::unexpected(restored.error());
}

/// Makes a checked copy of the register at @p path under the name @p copy, in place of an older copy if there is one.
Result<QString> copyTo(const QString &path, const QString &copy, const QString &older)
{
    const bool exists = QFileInfo::exists(copy);
    if (exists && !QFile::rename(copy, older))
        return ioError(QCoreApplication::translate("Cartulary::RestoreFlow", "the older copy could not be replaced"),
                       copy);
    const Result<void> made = RegisterFile::backup(path, copy);
    if (exists) {
        if (made)
            QFile::remove(older);
        else
            QFile::rename(older, copy);
    }
    return made.transform([&] { return copy; });
}

} // namespace

RestoreFlow::RestoreFlow(Dialogs &dialogs, QWidget *window, const Clock &clock)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_clock(clock)
{
}

RestoreFlow::~RestoreFlow()
{
    if (m_thread)
        m_thread->wait();
}

QString RestoreFlow::datedName(const QString &path, const QString &what) const
{
    const QFileInfo info(path);
    const QString stem = u"%1/%2 (%3 %4)"_s.arg(info.absolutePath(), info.completeBaseName(), what,
                                                m_clock().toLocalTime().date().toString(Qt::ISODate));
    QString name = stem + u".cartulary"_s;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1 %2.cartulary"_s.arg(stem).arg(number);
    return name;
}

QString RestoreFlow::placeToRestore(const QString &copy, const QString &damaged)
{
    const QString title = tr("Restore a backup");
    if (!damaged.isEmpty()) {
        const int answer = m_dialogs.choose(
            m_window, title,
            tr("Where is the backup to be restored? The present file “%1” is kept under another name in either case.")
                .arg(QFileInfo(damaged).fileName()),
            {tr("In place of the present file"), tr("Under another name…")});
        if (answer < 0)
            return {};
        if (answer == 0)
            return damaged;
    }
    const QString name = QFileInfo(copy).completeBaseName().section(u" ("_s, 0, 0);
    const QString suggestion = damaged.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                                       + u'/' + name + u".cartulary"_s
                                                 : datedName(damaged, tr("restored"));
    return m_dialogs.saveFile(m_window, title, suggestion, registerKind());
}

void RestoreFlow::restore(const QString &damaged)
{
    const QString title = tr("Restore a backup");
    const QString copy = m_dialogs.openFile(m_window, tr("Choose the backup to restore"),
                                            registerKind() + QList{Dialogs::FileKind{tr("Any file"), u"*"_s}});
    if (copy.isEmpty())
        return;
    const QString path = placeToRestore(copy, damaged);
    if (path.isEmpty())
        return;
    if (isSameFile(copy, path)) {
        m_dialogs.say(m_window, title, tr("The backup stands in this place already. Choose another place for it."));
        return;
    }
    const QString aside = datedName(path, tr("before restoring"));
    inBackground(
        tr("Checking and restoring the backup…"), [=] { return restoreFrom(copy, path, aside); },
        [=, this](const Result<QString> &kept) {
            if (!kept) {
                m_dialogs.say(m_window, kept.error());
                return;
            }
            const QString done = tr("The backup was checked and restored as “%1”.").arg(QDir::toNativeSeparators(path));
            m_dialogs.say(m_window, title,
                          kept->isEmpty()
                              ? done
                              : done + u' '
                                    + tr("The file that was there is kept as “%1”.").arg(QFileInfo(*kept).fileName()));
            Q_EMIT restored(path);
        });
}

void RestoreFlow::backUp(const QString &path)
{
    const QString title = tr("Make a backup");
    const QString copy = m_dialogs.saveFile(m_window, title, datedName(path, tr("backup")), registerKind());
    if (copy.isEmpty())
        return;
    if (isSameFile(copy, path)) {
        m_dialogs.say(m_window, title, tr("This is the register itself. Choose another name for the backup."));
        return;
    }
    const QString older = datedName(copy, tr("replaced"));
    inBackground(
        tr("Making and checking the backup…"), [=] { return copyTo(path, copy, older); },
        [this](const Result<QString> &made) { tell(made); });
}

void RestoreFlow::rescue(RegisterSession &session)
{
    const QString copy = m_dialogs.saveFile(m_window, tr("Make a backup"), datedName(session.path(), tr("backup")),
                                            registerKind());
    if (!copy.isEmpty())
        session.saveCopy(copy, this, [this](const Result<QString> &made) { tell(made); });
}

void RestoreFlow::tell(const Result<QString> &made)
{
    if (!made) {
        m_dialogs.say(m_window, made.error());
        return;
    }
    m_dialogs.say(m_window, tr("Make a backup"),
                  tr("The backup was made and checked: “%1”.").arg(QDir::toNativeSeparators(*made)));
    Q_EMIT backedUp(*made);
}

void RestoreFlow::inBackground(const QString &what, const std::function<Result<QString>()> &work,
                               const std::function<void(const Result<QString> &)> &done)
{
    // Half a restore is worse than a wait: it cannot be cancelled.
    auto *sign = new QProgressDialog(what, {}, 0, 0, m_window);
    sign->setCancelButton(nullptr);
    sign->setWindowModality(Qt::WindowModal);
    sign->setMinimumDuration(noticeable);
    sign->setValue(0); // from now on that time runs
    const auto outcome = std::make_shared<Result<QString>>();
    m_thread = QThread::create([work, outcome] { *outcome = work(); });
    connect(m_thread, &QThread::finished, this, [sign, outcome, done] {
        sign->close();
        sign->deleteLater();
        done(*outcome);
    });
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->start();
}

} // namespace Cartulary
