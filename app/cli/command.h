// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Cartulary {

/// What a command ends with (design, section 8).
enum ExitCode { Done = 0, DoneWithFindings = 1, WrongUsage = 2, InputRefused = 3, NotReadOrWritten = 4 };

/// An option of a command. Its texts are translated when the table is made.
struct CommandOption
{
    QString name;        ///< without the dashes
    QString value;       ///< what follows it, in capitals; empty for a switch
    QString description;
};

/// What was typed after the verb.
struct CommandLine
{
    QStringList arguments;
    QHash<QString, QString> options; ///< switches hold an empty text

    bool has(const char *option) const { return options.contains(QLatin1StringView(option)); }
    QString value(const char *option) const { return options.value(QLatin1StringView(option)); }
};

/// A verb of the command line: the one table from which parsing, help, the manual page and completion come.
struct Command
{
    QString verb;
    QStringList arguments; ///< "REGISTER"; in brackets where it may be left out: "[NAME]"
    QString summary;       ///< one line
    QString details;       ///< what else is to be known, in sentences
    QList<CommandOption> options;
    int (*run)(const CommandLine &line) = nullptr;
};

/// "REGISTER DOCUMENT --lang fr|en --to FILE [--customer NAME]"
QString synopsis(const Command &command);

/// Prints a line on standard output.
void print(const QString &line);
/// Prints @p error as one line on standard error; returns the exit code it stands for.
int fail(const Error &error);
/// A finding, as one line on standard error.
void remark(const QString &line);

} // namespace Cartulary
