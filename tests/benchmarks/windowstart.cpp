// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// windowstart FILE: the program up to the first picture of the register's window, as app/main.cpp starts it.
// windowstart FILE facts: up to the picture in which the overview has its facts.
#include "bench.h"
#include "firstpaint.h"
#include "workspace.h"

#include <QFileInfo>
#include <QLoggingCategory>

using namespace Cartulary;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QLoggingCategory::setFilterRules(u"kf.texttemplate*=false"_s);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"cartulary"_s);
    const QStringList arguments = QApplication::arguments();
    const QString path = QFileInfo(arguments.value(1)).absoluteFilePath();
    const Bench bench(path, u"overview"_s);
    bench.desktop->open(path);
    endWhenPainted([&bench, facts = arguments.value(2) == "facts"_L1]() -> QWidget * {
        MainWindow *window = bench.window();
        QWidget *page = window && window->workspace() ? window->workspace()->currentPage() : nullptr;
        return page && facts ? page->findChild<QWidget *>(u"facts"_s) : page;
    });
    return QApplication::exec();
}
