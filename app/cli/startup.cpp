// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup.h"

#include "writersapart.h"

#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <string_view>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

/// Whether a page has to be laid out, which takes fonts.
bool needsFonts(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word.endsWith(".pdf"_L1, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// The language that the environment asks for, before the locale is made a UTF-8 one.
QLocale environmentLocale()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value == "C" || value == "POSIX" || value.startsWith("C.") ? QLocale(QLocale::English)
                                                                              : QLocale(QString::fromLatin1(value));
    }
    return QLocale(QLocale::English);
}

} // namespace

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const QLocale locale = environmentLocale();
    // What the template engine has to say reaches the officer as our own error.
    QLoggingCategory::setFilterRules(u"kf.texttemplate*=false"_s);
    // Qt warns on standard error where the locale is not UTF-8; file names and output are UTF-8 here in any case.
    if (!std::setlocale(LC_ALL, "") || std::string_view(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts(argc, argv)) {
        // Where the module is missing, the command says so when it comes to writing.
        if (const Result<const WritersApart *> writers = writersApart())
            application = (*writers)->makeApplication(argc, argv);
    }
    if (!application)
        application = std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(u"cartulary-cli"_s);
    QCoreApplication::setOrganizationDomain(u"cartulary.org"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CARTULARY_VERSION));
    QLocale::setDefault(locale);
    auto *translator = new QTranslator(application.get());
    const QString language = locale.language() == QLocale::French ? u"fr"_s : u"en"_s;
    if (translator->load(u":/cartulary/translations/cartulary_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(translator);
    return application;
}

} // namespace Cartulary
