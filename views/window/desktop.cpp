// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include "look.h"
#include "mainwindow.h"

#include <QApplication>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

const QString languageKey = u"language"_s;

} // namespace

Desktop::Desktop(Settings &settings, Dialogs &dialogs, const RegisterFile::Options &options, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_options(options)
{
    const std::optional<Language> chosen = languageFromCode(settings.value(languageKey).toString());
    Look::keepLinksReadable(this);
    m_language.use(chosen.value_or(WindowLanguage::ofDesktop()));
}

Desktop::~Desktop()
{
    qDeleteAll(windows());
}

void Desktop::setLanguage(Language language)
{
    if (language == this->language())
        return;
    m_settings.setValue(languageKey, languageCode(language));
    m_language.use(language);
}

QList<MainWindow *> Desktop::windows() const
{
    QList<MainWindow *> result;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            result.append(window);
    }
    return result;
}

MainWindow *Desktop::makeWindow()
{
    auto *window = new MainWindow(*this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    return window;
}

MainWindow *Desktop::newWindow()
{
    MainWindow *window = makeWindow();
    window->show();
    return window;
}

void Desktop::show(const std::shared_ptr<RegisterSession> &session)
{
    makeWindow()->setSession(session);
}

void Desktop::open(const QString &path)
{
    const QList<MainWindow *> all = windows();
    const auto free = std::ranges::find_if(all, &MainWindow::isFree);
    (free == all.end() ? makeWindow() : *free)->openRegister(path);
}

} // namespace Cartulary
