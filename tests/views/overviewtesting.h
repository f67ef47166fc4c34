// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "journey.h"
#include "readregister.h"
#include "storetesting.h"

#include <QApplication>
#include <QTest>

namespace Cartulary::Test {

/// A register file that is open, and all that a page is given.
struct PageBench
{
    QTemporaryDir folder;
    std::shared_ptr<RegisterSession> session;
    Journey journey;
    Answers answers;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<WindowContext> context;

    explicit PageBench(Language language = Language::English)
    {
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
        RegisterSession::open(folder.filePath(QStringLiteral("test.cartulary")), RegisterSession::Start::Create,
                              Testing::testOptions(), qApp, [this](const auto &opened) { session = *opened; });
        while (!session)
            QTest::qWait(1);
        use(session, language);
    }

    void use(const std::shared_ptr<RegisterSession> &other, Language language = Language::English)
    {
        session = other;
        context.reset(new WindowContext{*session, journey, answers, *settings, language});
    }

    bool store(const Register &content)
    {
        QList<Change> changes;
        for (const RecordType *type : recordTypes()) {
            for (const RecordPointer &record : content.records(*type))
                changes.append({type, nullptr, record});
        }
        return session->change(QStringLiteral("all"), changes);
    }
};

/// Saves a picture of @p widget under build/ for those who want to see it, if CARTULARY_PICTURES names a folder.
inline void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CARTULARY_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

inline QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2e, 0x33));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x24));
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x28, 0x2d));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x7e, 0xcc));
    palette.setColor(QPalette::Link, QColor(0x8a, 0xb8, 0xf5));
    return palette;
}

} // namespace Cartulary::Test
