// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace Cartulary {

/// Work done in another thread, of which only the last that was asked for counts: while one is under way, another takes
/// the place of the one that waits. For what follows the register or what is typed.
class Background : public QObject
{
    Q_OBJECT

public:
    /// Told in this object's thread what came out, unless something newer was asked for or this object has gone.
    using Report = std::function<void()>;
    /// Done elsewhere, so with values of its own; may end early once @p stale is true. Gives what is to be reported.
    using Work = std::function<Report(const std::atomic<bool> &stale)>;

    enum class Urgency { Soon, Idle };

    explicit Background(QObject *parent, Urgency urgency = Urgency::Soon);
    ~Background() override;

    void run(const Work &work);
    /// Forgets what is under way and what waits.
    void drop();
    bool isBusy() const { return m_current != nullptr; }

Q_SIGNALS:
    /// Nothing is under way any more, and the report of the last work has been made.
    void idle();

private:
    struct Job
    {
        Work work;
        Report report;
        std::atomic<bool> stale = false;
    };
    void start(const std::shared_ptr<Job> &job);
    void ended(const std::shared_ptr<Job> &job);

    Urgency m_urgency;
    std::shared_ptr<Job> m_current;
    std::shared_ptr<Job> m_next;
};

} // namespace Cartulary
