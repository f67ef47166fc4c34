// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registersession.h"

#include "changes.h"
#include "storethread.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QUndoCommand>

namespace Cartulary {

namespace {

/// So many changes are stored while the window waits: some milliseconds.
constexpr qsizetype few = 100;

/// Calls @p done with @p result in the window's thread, unless @p receiver has gone. The result ends there.
template<typename T>
void tell(const QPointer<QObject> &receiver, const std::function<void(const T &)> &done, std::shared_ptr<T> result)
{
    QMetaObject::invokeMethod(
        qApp,
        [receiver, done, result = std::move(result)] {
            if (receiver)
                done(*result);
        },
        Qt::QueuedConnection);
}

QList<Change> inverse(const QList<Change> &changes)
{
    QList<Change> result;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        result.append({change->type, change->after, change->before});
    return result;
}

} // namespace

/// A step that has been stored already: pushing it on the stack does nothing more.
class ChangeCommand : public QUndoCommand
{
public:
    ChangeCommand(RegisterSession &session, const QString &what, const QList<Change> &changes)
        : QUndoCommand(what)
        , m_session(session)
        , m_changes(changes)
    {
    }

    void undo() override { store(inverse(m_changes)); }

    void redo() override
    {
        if (std::exchange(m_stored, true))
            store(m_changes);
    }

private:
    void store(const QList<Change> &changes)
    {
        if (const Result<void> stored = m_session.store(text(), changes); !stored) {
            setObsolete(true);
            Q_EMIT m_session.failed(stored.error());
        }
    }

    RegisterSession &m_session;
    QList<Change> m_changes;
    bool m_stored = false;
};

RegisterSession::RegisterSession() = default;
RegisterSession::~RegisterSession() = default;

void RegisterSession::open(const QString &path, Start start, const RegisterFile::Options &options, QObject *receiver,
                           const Opened &done)
{
    using Outcome = Result<std::shared_ptr<RegisterSession>>;
    const std::shared_ptr<RegisterSession> session(new RegisterSession);
    session->m_options = options;
    session->m_store = std::make_unique<StoreThread>();
    const QPointer<QObject> guard(receiver);
    // It must end in the window's thread, whoever lets go of it last: the work gives away what it holds.
    const auto held = std::make_shared<std::shared_ptr<RegisterSession>>(session);
    session->m_store->post([=](StoreThread::File &file) {
        std::shared_ptr<RegisterSession> mine = std::exchange(*held, nullptr);
        auto opened = start == Start::Create ? RegisterFile::create(path, options)
                                             : RegisterFile::open(path, RegisterFile::Mode::ReadWrite, options);
        if (!opened && start == Start::Open && opened.error().code == Error::Code::Io) {
            mine->m_readOnlyReason = opened.error().message;
            opened = RegisterFile::open(path, RegisterFile::Mode::ReadOnly, options);
        }
        auto outcome = std::make_shared<Outcome>(mine);
        if (opened) {
            file = std::move(*opened);
            mine->m_content = file->content();
            mine->m_path = file->path();
            mine->m_journalHash = file->journalHash();
        } else {
            *outcome = std::unexpected(opened.error());
        }
        const auto last = std::make_shared<std::pair<std::shared_ptr<RegisterSession>, std::shared_ptr<Outcome>>>(
            std::move(mine), outcome);
        tell<Outcome>(guard, done, std::move(outcome));
        QMetaObject::invokeMethod(qApp, [last] { *last = {}; }, Qt::QueuedConnection);
    });
}

std::shared_ptr<RegisterSession> RegisterSession::still(const Register &content, const QString &path,
                                                        const QString &reason, const QDateTime &instant)
{
    std::shared_ptr<RegisterSession> session(new RegisterSession);
    session->m_content = content;
    session->m_path = path;
    session->m_readOnlyReason = reason;
    session->m_instant = instant;
    session->m_options.clock = systemClock;
    return session;
}

bool RegisterSession::change(const QString &what, const QList<Change> &changes)
{
    return change(what, changes, {});
}

bool RegisterSession::change(const QString &what, const QList<Change> &changes, const QList<QByteArray> &attachments)
{
    const Result<void> stored = tryChange(what, changes, attachments);
    if (!stored)
        Q_EMIT failed(stored.error());
    return stored.has_value();
}

Result<void> RegisterSession::tryChange(const QString &what, const QList<Change> &changes,
                                        const QList<QByteArray> &attachments)
{
    if (changes.isEmpty())
        return {};
    if (m_working)
        return refused(QCoreApplication::translate("Cartulary::Session",
                                                   "another change is still being stored; try again when it is done"));
    if (Result<void> stored = store(what, changes, attachments); !stored)
        return stored;
    m_undoStack.push(new ChangeCommand(*this, what, changes));
    return {};
}

Result<void> RegisterSession::store(const QString &what, const QList<Change> &changes,
                                    const QList<QByteArray> &attachments)
{
    Result<void> stored;
    if (isReadOnly()) {
        stored = ioError(m_readOnlyReason, m_path);
    } else if (changes.size() > few) {
        stored = storeWithProgress(what, changes, attachments);
    } else {
        m_store->run([&](StoreThread::File &file) {
            stored = file->apply(changes, attachments);
            m_journalHash = file->journalHash();
        });
    }
    if (!stored)
        return stored;
    keepInStep(m_content, changes);
    m_savedAt = now();
    Q_EMIT changed(changes);
    return {};
}

Result<void> RegisterSession::storeWithProgress(const QString &what, const QList<Change> &changes,
                                                const QList<QByteArray> &attachments)
{
    Result<void> stored;
    m_cancelled = false;
    m_working = true;
    QString journalHash;
    QEventLoop wait;
    Q_EMIT workStarted(what);
    m_store->post([&](StoreThread::File &file) {
        stored = file->apply(changes, attachments, [this](qint64 done, qint64 total) {
            QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT workProgressed(done, total); });
            return !m_cancelled;
        });
        journalHash = file->journalHash();
        QMetaObject::invokeMethod(&wait, &QEventLoop::quit, Qt::QueuedConnection);
    });
    wait.exec();
    m_store->run([](StoreThread::File &) {}); // where the program is about to end, no loop waits
    m_journalHash = journalHash;
    m_working = false;
    Q_EMIT workEnded();
    return stored;
}

void RegisterSession::readJournal(const QString &recordId, QObject *receiver, const JournalRead &done)
{
    using Outcome = Result<QList<JournalEntry>>;
    const QPointer<QObject> guard(receiver);
    if (!m_store)
        return done(QList<JournalEntry>());
    m_store->post([=](StoreThread::File &file) {
        tell<Outcome>(guard, done, std::make_shared<Outcome>(file->journal(recordId)));
    });
}

void RegisterSession::readJournalAfter(qint64 after, QObject *receiver, const JournalRead &done)
{
    using Outcome = Result<QList<JournalEntry>>;
    const QPointer<QObject> guard(receiver);
    if (!m_store)
        return done(QList<JournalEntry>());
    m_store->post([=](StoreThread::File &file) {
        const qint64 first = after < 0 ? file->journalSize() + after : after;
        tell<Outcome>(guard, done, std::make_shared<Outcome>(file->journalAfter(first)));
    });
}

void RegisterSession::readAsOf(const QDateTime &moment, QObject *receiver, const RegisterRead &done)
{
    using Outcome = Result<Register>;
    const QPointer<QObject> guard(receiver);
    if (!m_store)
        return done(m_content);
    m_store->post(
        [=](StoreThread::File &file) { tell<Outcome>(guard, done, std::make_shared<Outcome>(file->asOf(moment))); });
}

bool RegisterSession::isInPlace() const
{
    bool inPlace = true;
    if (m_store)
        m_store->run([&inPlace](StoreThread::File &file) { inPlace = file->isInPlace(); });
    return inPlace;
}

void RegisterSession::saveCopy(const QString &copy, QObject *receiver, const CopyMade &done)
{
    using Outcome = Result<QString>;
    const QPointer<QObject> guard(receiver);
    if (!m_store)
        return done(ioError(m_readOnlyReason, m_path));
    m_store->post([=](StoreThread::File &file) {
        tell<Outcome>(guard, done, std::make_shared<Outcome>(file->saveCopy(copy).transform([&] { return copy; })));
    });
}

void RegisterSession::readAttachment(const QString &sha256, QObject *receiver, const AttachmentRead &done)
{
    using Outcome = Result<QByteArray>;
    const QPointer<QObject> guard(receiver);
    if (!m_store)
        return done(refused(QCoreApplication::translate(
            "Cartulary::Session", "the register is shown here as it was; the files that it keeps are opened from the "
                                  "register itself")));
    m_store->post([=](StoreThread::File &file) {
        tell<Outcome>(guard, done, std::make_shared<Outcome>(file->attachment(sha256)));
    });
}

} // namespace Cartulary
