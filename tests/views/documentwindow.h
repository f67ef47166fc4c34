// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "journey.h"
#include "registerjson.h"
#include "storetesting.h"

#include <QSettings>

namespace Cartulary::Test {

/// The sample register in a file of its own, open in a session, and what a page is given.
class DocumentWindow
{
public:
    explicit DocumentWindow(Language language = Language::English)
    {
        RegisterSession::open(path(), RegisterSession::Start::Create, Testing::testOptions(), &m_here,
                              [this](const Result<std::shared_ptr<RegisterSession>> &opened) {
                                  if (opened)
                                      session = *opened;
                              });
        if (!QTest::qWaitFor([this] { return session != nullptr; }))
            return;
        QFile file(QStringLiteral(CARTULARY_SOURCE_DIR "/resources/samples/atelier-numerique.json"));
        const Result<Register> content = file.open(QIODevice::ReadOnly) ? readRegisterJson(file)
                                                                        : Result<Register>(ioError(file.errorString()));
        QList<Change> changes;
        for (const RecordType *type : recordTypes()) {
            for (const RecordPointer &record : content ? content->records(*type) : QList<RecordPointer>())
                changes.append({type, nullptr, record});
        }
        QObject::connect(session.get(), &RegisterSession::failed, &m_here,
                         [this](const Error &error) { failures.append(error.toString()); });
        session->change(QStringLiteral("sample"), changes);
        session->undoStack().clear();
        context = std::make_unique<WindowContext>(WindowContext{*session, journey, answers, settings, language});
    }

    QString path() const { return folder.filePath(QStringLiteral("r.cartulary")); }

    QTemporaryDir folder;
    std::shared_ptr<RegisterSession> session;
    Journey journey;
    Answers answers;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<WindowContext> context;
    QStringList failures;

private:
    QObject m_here;
};

} // namespace Cartulary::Test
