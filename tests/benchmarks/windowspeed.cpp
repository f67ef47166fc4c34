// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// windowspeed table FILE: a list with many records: opening it, a keystroke in its filter, choosing a row; the memory.
// windowspeed blocks FILE: what keeps the window's thread longest while the officer goes about.
#include "bench.h"
#include "filterbar.h"
#include "previewpane.h"
#include "processing.h"
#include "recordform.h"
#include "recordspage.h"
#include "recordtableview.h"
#include "sections.h"
#include "textbox.h"
#include "workspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPointer>
#include <QTest>
#include <QThreadPool>

#include <cstdio>

using namespace Cartulary;
using namespace Qt::StringLiterals;

namespace {

/// Times every event on the window's thread.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || receiver->thread() != thread()) // this is called in every thread
            return QApplication::notify(receiver, event);
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        if (milliseconds > m_longest) {
            m_longest = milliseconds;
            m_what = name + ", event " + QByteArray::number(type);
        }
        return taken;
    }

    /// The longest since the last call, and whose it was.
    std::pair<double, QByteArray> takeLongest() { return {std::exchange(m_longest, 0.0), std::exchange(m_what, {})}; }

private:
    int m_depth = 0;
    double m_longest = 0;
    QByteArray m_what;
};

void print(const char *what, double figure, const char *unit, const char *rest = "")
{
    std::printf("%-44s%9.1f %s  %s\n", what, figure, unit, rest);
    std::fflush(stdout);
}

/// MiB, from the kernel's account of this process: "VmRSS" now, "VmHWM" at most so far.
double memory(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.sliced(name.size() + 1).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Sees whether a widget has been painted.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *widget)
        : m_widget(widget)
    {
        widget->installEventFilter(this);
        begin();
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_done = m_done || event->type() == QEvent::Paint;
        return false;
    }
    void wait()
    {
        while (!std::exchange(m_done, false))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    /// What was painted until now does not count; something will be, even if nothing has changed.
    void begin()
    {
        m_done = false;
        m_widget->update();
    }

private:
    QPointer<QWidget> m_widget;
    bool m_done = false;
};

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.value(values.size() / 2);
}

double worst(const QList<double> &values)
{
    return std::ranges::max(values);
}

RecordsPage *records(const Bench &bench)
{
    return bench.window() && bench.window()->workspace()
             ? qobject_cast<RecordsPage *>(bench.window()->workspace()->currentPage())
             : nullptr;
}

QList<double> typeIntoFilter(const RecordsPage &page)
{
    auto *table = page.findChild<RecordTableView *>();
    QLineEdit *line = page.findChild<FilterBar *>()->line();
    line->setFocus();
    Painted painted(table->viewport());
    QList<double> times;
    const QString typed = u"processing 77"_s;
    for (qsizetype key = 0; key < 2 * typed.size(); ++key) {
        QTest::qWait(60);
        painted.begin();
        QElapsedTimer timer;
        timer.start();
        if (key < typed.size())
            QTest::keyClick(line, typed.at(key).toLatin1());
        else
            QTest::keyClick(line, Qt::Key_Backspace);
        painted.wait();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

QList<double> chooseRows(const RecordsPage &page)
{
    auto *table = page.findChild<RecordTableView *>();
    Painted painted(&page.form());
    QList<double> times;
    for (int row = 0; row < 15; ++row) {
        QTest::qWait(200);
        painted.begin();
        const QPoint place = table->visualRect(table->model()->index(row, 1)).center();
        QElapsedTimer timer;
        timer.start();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        painted.wait();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

void settle(int milliseconds)
{
    QTest::qWait(milliseconds);
    while (QThreadPool::globalInstance()->activeThreadCount() > 0)
        QTest::qWait(50);
    QTest::qWait(50);
}

int table(const QString &path)
{
    const Bench bench(path, recordType<Activity>().name);
    QElapsedTimer timer;
    timer.start();
    bench.desktop->open(path);
    while (!records(bench))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    RecordsPage *page = records(bench);
    Painted(page->findChild<RecordTableView *>()->viewport()).wait();
    print("open to the table", double(timer.nsecsElapsed()) / 1e6, "ms", "(aim: 1000)");
    print("memory then", memory("VmRSS"), "MiB");
    settle(1000);
    print("memory when all is quiet", memory("VmRSS"), "MiB", "(aim: 250)");
    const QList<double> keys = typeIntoFilter(*page);
    print("keystroke in the filter, median", median(keys), "ms", "(aim: 50)");
    print("keystroke in the filter, longest", worst(keys), "ms");
    QList<double> rows = chooseRows(*page);
    print("first row to its form", rows.takeFirst(), "ms");
    print("row to its form, median", median(rows), "ms", "(aim: 50)");
    print("row to its form, longest", worst(rows), "ms");
    settle(2000);
    bench.window()->workspace()->go(u"overview"_s);
    settle(2000);
    print("memory after the overview", memory("VmRSS"), "MiB", "(aim: 250)");
    print("memory at most", memory("VmHWM"), "MiB", "(aim: 250)");
    std::_Exit(EXIT_SUCCESS);
}

/// Does @p what as an event of its own, and says what the longest block was until all is quiet again.
void block(const QByteArray &name, const std::function<void()> &what)
{
    auto *application = static_cast<TimedApplication *>(qApp);
    application->takeLongest();
    QMetaObject::invokeMethod(qApp, what, Qt::QueuedConnection);
    QTest::qWait(600);
    const auto [milliseconds, whose] = application->takeLongest();
    print(name.constData(), milliseconds, "ms", milliseconds > 100 ? (whose + " (aim: 100)").constData() : "");
}

void visitEveryPlace(const Bench &bench)
{
    for (const Section &section : sections()) {
        QStringList places;
        if (section.page)
            places.append(section.name);
        for (const RecordType *type : section.types)
            places.append(type->name);
        for (const QString &place : std::as_const(places))
            block("page " + place.toLatin1(), [&bench, place] { bench.window()->workspace()->go(place); });
    }
}

void typeWithPreview(const Bench &bench)
{
    block("preview opened", [&bench] { bench.window()->actions()[WindowActions::Id::Preview]->trigger(); });
    for (const QString &text : {u"a"_s, u"bc"_s}) {
        for (const QChar letter : text)
            block("letter in a field", [&bench, letter] {
                QTest::keyClick(records(bench)->form().findChild<TextBox *>(), letter.toLatin1());
            });
        block("field stored", [&bench] {
            QTest::keyClick(records(bench)->form().findChild<TextBox *>(), Qt::Key_Return, Qt::ControlModifier);
        });
    }
}

int blocks(const QString &path)
{
    const Bench bench(path, u"overview"_s);
    block("opening", [&] { bench.desktop->open(path); });
    while (!bench.window() || !bench.window()->workspace()) // on a busy machine it takes longer than a block lasts
        QTest::qWait(50);
    QTest::qWait(3000);
    block("until all is quiet", [] {});
    visitEveryPlace(bench);
    const auto go = [&bench] { bench.window()->workspace()->go(recordType<Activity>().name); };
    block("back to the activities", go);
    const QList<RecordPointer> activities = bench.window()->session()->content().records(recordType<Activity>());
    for (qsizetype at = 0; at < qMin<qsizetype>(activities.size(), 5); ++at)
        block("another record", [&] { bench.window()->workspace()->showRecord(activities.at(at)->id); });
    typeWithPreview(bench);
    block("undo", [&bench] { bench.window()->session()->undoStack().undo(); });
    block("language", [&bench] { bench.desktop->setLanguage(Language::French); });
    block("language again", [&bench] { bench.desktop->setLanguage(Language::English); });
    std::_Exit(EXIT_SUCCESS);
}

} // namespace

int main(int argc, char *argv[])
{
    QLoggingCategory::setFilterRules(u"kf.texttemplate*=false"_s);
    const TimedApplication application(argc, argv);
    QApplication::setApplicationName(u"cartulary"_s);
    const QStringList arguments = QApplication::arguments();
    const QString what = arguments.value(1), path = QFileInfo(arguments.value(2)).absoluteFilePath();
    if (arguments.size() == 3 && what == "table"_L1)
        return table(path);
    if (arguments.size() == 3 && what == "blocks"_L1)
        return blocks(path);
    std::fputs("windowspeed table|blocks FILE\n", stderr);
    return EXIT_FAILURE;
}
