// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The locale of @p language, which never goes: what makes a QLocale() in another thread may be about to copy it while
/// it is replaced.
const QLocale &keptLocale(Language language)
{
    static const QLocale french = localeOf(Language::French);
    static const QLocale english = localeOf(Language::English);
    return language == Language::French ? french : english;
}

} // namespace

WindowLanguage::~WindowLanguage()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

void WindowLanguage::use(Language language)
{
    m_language = language;
    QLocale::setDefault(keptLocale(language));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    const QString code = languageCode(language);
    // Qt's own words (file boxes, context menus of text) where the system has them.
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(u":/cartulary/translations/cartulary_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_ours);
}

Language WindowLanguage::ofDesktop()
{
    return QLocale::system().language() == QLocale::French ? Language::French : Language::English;
}

} // namespace Cartulary
