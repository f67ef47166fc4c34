// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "journey.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace Cartulary::Test {

/// All that a page or an editor is given, on a register in a temporary file that holds @p content.
class Desk
{
public:
    explicit Desk(const Register &content = {}, Language windowLanguage = Language::English, bool readOnly = false)
        : m_session(opened(readOnly ? Register() : content))
        , settings(m_folder.filePath(QStringLiteral("settings.ini")))
        , context{*m_session, journey, answers, settings, windowLanguage}
    {
        if (readOnly) {
            m_still = RegisterSession::still(content, m_folder.filePath(QStringLiteral("still.cartulary")),
                                             QStringLiteral("It is being looked at only."));
            stillContext = std::make_unique<WindowContext>(
                WindowContext{*m_still, journey, answers, settings, windowLanguage});
        }
    }

    const WindowContext &window() const { return stillContext ? *stillContext : context; }
    RegisterSession &session() const { return stillContext ? *m_still : *m_session; }
    QTemporaryDir &folder() { return m_folder; }

private:
    std::shared_ptr<RegisterSession> opened(const Register &content)
    {
        std::shared_ptr<RegisterSession> session;
        RegisterSession::open(
            m_folder.filePath(QStringLiteral("test.cartulary")), RegisterSession::Start::Create,
            {[minutes = 0]() mutable {
                 return QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::UTC).addSecs(60 * minutes++);
             },
             QStringLiteral("Tester")},
            qApp, [&](const auto &result) {
                if (result)
                    session = *result;
            });
        if (!QTest::qWaitFor([&] { return session != nullptr; }, 10000))
            qFatal("the register could not be made");
        QList<Change> changes;
        for (const RecordType *type : recordTypes()) {
            for (const RecordPointer &record : content.records(*type))
                changes.append({type, nullptr, record});
        }
        if (!session->change(QStringLiteral("content"), changes))
            qFatal("the content could not be stored");
        session->undoStack().clear();
        return session;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<RegisterSession> m_session;
    std::shared_ptr<RegisterSession> m_still;

public:
    Journey journey;
    Answers answers;
    Settings settings;
    WindowContext context;
    std::unique_ptr<WindowContext> stillContext;
};

/// Shows @p widget as the window in use.
inline void bringUp(QWidget &widget, const QSize &size = {720, 600})
{
    widget.resize(size);
    widget.show();
    widget.activateWindow();
    if (!QTest::qWaitForWindowActive(&widget))
        qFatal("the window does not come up");
}

} // namespace Cartulary::Test
