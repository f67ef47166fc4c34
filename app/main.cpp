// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"
#include "widgetdialogs.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLoggingCategory>

using namespace Cartulary;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    // What the template engine has to say reaches the officer as our own error.
    QLoggingCategory::setFilterRules(u"kf.texttemplate*=false"_s);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"cartulary"_s);
    QApplication::setApplicationDisplayName(QString());
    QApplication::setOrganizationName(u"cartulary"_s);
    QApplication::setApplicationVersion(QStringLiteral(CARTULARY_VERSION));
    QApplication::setDesktopFileName(u"org.cartulary.Cartulary"_s);
    QApplication::setWindowIcon(QIcon(u":/cartulary/app/org.cartulary.Cartulary.svg"_s));

    Settings settings;
    WidgetDialogs dialogs;
    Desktop desktop(settings, dialogs, {});
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Cartulary::Desktop", "A GDPR register, and the policies and agreements made from it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("Cartulary::Desktop", "Registers to open."),
                                 u"[FILE...]"_s);
    parser.process(application);
    for (const QString &file : parser.positionalArguments())
        desktop.open(file);
    if (parser.positionalArguments().isEmpty())
        desktop.newWindow();
    return QApplication::exec();
}
