// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "journey.h"
#include "registerjson.h"
#include "storetesting.h"

#include <QAccessible>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace Cartulary::Testing {

/// The sample register, open in a session of its own, and everything a page is given.
class SampleWindow
{
public:
    explicit SampleWindow(Language language = Language::English)
        : m_session(openSample())
        , m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
        , context{*m_session, journey, answers, m_settings, language}
    {
    }

    RegisterSession &session() { return *m_session; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

    /// Changes the record @p id as the officer would.
    template<typename T>
    bool edit(const QString &id, const std::function<void(T &)> &alter)
    {
        return m_session->change(QStringLiteral("edit"), {Testing::edit<T>(m_session->content(), id, alter)});
    }

private:
    std::shared_ptr<RegisterSession> openSample()
    {
        std::shared_ptr<RegisterSession> opened;
        RegisterSession::open(file(QStringLiteral("sample.cartulary")), RegisterSession::Start::Create, testOptions(),
                              qApp, [&](const Result<std::shared_ptr<RegisterSession>> &session) {
                                  if (session)
                                      opened = *session;
                              });
        while (!opened)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QFile sample(QStringLiteral(CARTULARY_SOURCE_DIR "/resources/samples/atelier-numerique.json"));
        const Result<Register> content = sample.open(QIODevice::ReadOnly) ? readRegisterJson(sample)
                                                                          : Result<Register>(Register());
        QList<Change> changes;
        for (const RecordType *type : recordTypes()) {
            for (const RecordPointer &record : content->records(*type))
                changes.append({type, nullptr, record});
        }
        opened->change(QStringLiteral("sample"), changes);
        return opened;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<RegisterSession> m_session;
    Settings m_settings;

public:
    Test::Journey journey;
    Test::Answers answers;
    WindowContext context;
};

/// The first of the widgets in @p top that takes the focus and has no name; empty if all have one.
inline QString namelessIn(const QWidget &top)
{
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QSplitterHandle"))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            return QString::fromLatin1(widget->metaObject()->className());
    }
    return {};
}

} // namespace Cartulary::Testing
