// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <cstdio>

namespace Cartulary {

using namespace Qt::StringLiterals;

QString synopsis(const Command &command)
{
    QStringList words{command.verb};
    words.append(command.arguments);
    for (const CommandOption &option : command.options) {
        const QString text = u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
        words.append(u'[' + text + u']');
    }
    return words.join(u' ');
}

void print(const QString &line)
{
    const QByteArray text = line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
}

void remark(const QString &line)
{
    const QByteArray text = "cartulary-cli: " + line.simplified().toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
}

int fail(const Error &error)
{
    remark(error.toString());
    switch (error.code) {
    case Error::Code::Usage:
        return WrongUsage;
    case Error::Code::Refused:
        return InputRefused;
    case Error::Code::Io:
        return NotReadOrWritten;
    }
    return InputRefused;
}

} // namespace Cartulary
