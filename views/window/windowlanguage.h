// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QTranslator>

namespace Cartulary {

/// The language that the window speaks: the officer's choice, else the desktop's. Changing it sends every window a
/// LanguageChange event.
class WindowLanguage
{
public:
    WindowLanguage() = default;
    ~WindowLanguage();
    Q_DISABLE_COPY_MOVE(WindowLanguage)

    Language current() const { return m_language; }
    void use(Language language);
    /// French where the desktop speaks French, else English.
    static Language ofDesktop();

private:
    Language m_language = Language::English;
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace Cartulary
