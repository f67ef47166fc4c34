// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// templatespeed FILE REGISTER RUNS: fills FILE from REGISTER in memory RUNS times; prints the median of each step in
// milliseconds of the processor, and of the whole also by the clock on the wall, which a busy machine makes longer. The
// register is read once before.
#include "customers.h"
#include "fill.h"
#include "registerfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Cartulary;
using namespace Qt::StringLiterals;

namespace {

double median(QList<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QFile input(words.value(1));
    const auto registerFile = RegisterFile::open(words.value(2), RegisterFile::Mode::ReadOnly, {});
    if (!input.open(QIODevice::ReadOnly) || !registerFile) {
        std::fputs("templatespeed FILE REGISTER RUNS\n", stderr);
        return 2;
    }
    const QByteArray bytes = input.readAll();
    const Register &content = (*registerFile)->content();
    QList<double> opening, finding, composing, filling, saving, whole, wall;
    qsizetype filled = 0, left = 0, records = 0;
    for (int run = 0; run < std::max(words.value(3).toInt(), 1); ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto busy = [] { return double(std::clock()) * 1000 / CLOCKS_PER_SEC; };
        const auto lap = [&busy](QList<double> &times, double &from) {
            const double now = busy();
            times.append(now - from);
            from = now;
        };
        const double start = busy();
        double at = start;
        auto file = TemplateFile::open(bytes);
        if (!file)
            return 3;
        lap(opening, at);
        const Scan found = scan((*file)->flow());
        lap(finding, at);
        const auto values = RegisterValues::make(content, Language::English, QDate(2026, 3, 1), {});
        lap(composing, at);
        const FillReport report = fill(**file, found, propose(found, values->get()), {}, **values);
        lap(filling, at);
        const Result<QByteArray> saved = (*file)->save();
        lap(saving, at);
        whole.append(at - start);
        wall.append(double(timer.nsecsElapsed()) / 1e6);
        filled = report.filled;
        left = report.left.size();
        records = report.records;
        if (run == 0 && words.size() > 4) {
            QFile output(words.at(4));
            if (!output.open(QIODevice::WriteOnly) || output.write(*saved) < 0)
                return 4;
        }
    }
    std::printf("%lld blanks filled, %lld left, %lld records\n", static_cast<long long>(filled),
                static_cast<long long>(left), static_cast<long long>(records));
    for (const auto &[name, times] :
         {std::pair("open", &opening), std::pair("scan", &finding), std::pair("values", &composing),
          std::pair("fill", &filling), std::pair("save", &saving), std::pair("whole", &whole),
          std::pair("by wall", &wall)})
        std::printf("%-7s %6.2f ms\n", name, median(*times));
    return 0;
}
