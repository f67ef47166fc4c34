// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "help.h"
#include "startup.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Cartulary;
using namespace Qt::StringLiterals;

namespace {

int wrongUsage(const QString &message)
{
    return fail({Error::Code::Usage, message, {}, {}});
}

/// Sorts what was typed after the verb; a usage Error says what is wrong with it.
Result<CommandLine> parse(const Command &command, const QStringList &words)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const CommandOption &option : command.options)
        parser.addOption(QCommandLineOption(option.name, option.description, option.value));
    const auto wrong = [&command](const QString &message) {
        return std::unexpected(
            Error{Error::Code::Usage, message, {}, QStringLiteral("cartulary-cli ") + synopsis(command)});
    };
    if (!parser.parse(words)) {
        const QStringList unknown = parser.unknownOptionNames();
        return wrong(unknown.isEmpty()
                         ? QCoreApplication::translate("Cartulary::Cli",
                                                       "an option lacks its value, or has one that it does not take")
                         : QCoreApplication::translate("Cartulary::Cli", "unknown option --%1").arg(unknown.first()));
    }
    CommandLine line;
    line.arguments = parser.positionalArguments();
    const auto needed = std::ranges::count_if(command.arguments,
                                              [](const QString &name) { return !name.startsWith(u'['); });
    if (line.arguments.size() < needed)
        return wrong(QCoreApplication::translate("Cartulary::Cli", "%1 is missing")
                         .arg(command.arguments.at(line.arguments.size())));
    if (line.arguments.size() > command.arguments.size())
        return wrong(QCoreApplication::translate("Cartulary::Cli", "“%1” is one word too many")
                         .arg(line.arguments.at(command.arguments.size())));
    for (const CommandOption &option : command.options) {
        if (parser.isSet(option.name))
            line.options.insert(option.name, option.value.isEmpty() ? QString() : parser.value(option.name));
    }
    return line;
}

int runCommand(const QStringList &words)
{
    const QString verb = words.value(1);
    if (verb == "--help"_L1 || verb == "-h"_L1) {
        print(programHelp());
        return Done;
    }
    if (verb == "--version"_L1) {
        print(u"cartulary-cli "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    for (const Command &command : commands()) {
        const qsizetype length = command.verb.count(u' ') + 1;
        if (words.sliced(1, std::min(length, words.size() - 1)).join(u' ') != command.verb)
            continue;
        if (words.contains(u"--help"_s) || words.contains(u"-h"_s)) {
            print(commandHelp(command));
            return Done;
        }
        const Result<CommandLine> line = parse(command, words.sliced(length));
        return line ? command.run(*line) : fail(line.error());
    }
    QStringList longer;
    for (const Command &command : commands()) {
        if (command.verb.startsWith(verb + u' '))
            longer.append(u"“%1”"_s.arg(command.verb));
    }
    if (!longer.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cartulary::Cli", "the command “%1” needs a second word: %2")
                              .arg(verb, longer.join(u", "_s)));
    return wrongUsage(
        verb.isEmpty()
            ? QCoreApplication::translate("Cartulary::Cli", "a command is needed; “cartulary-cli --help” lists them")
            : QCoreApplication::translate("Cartulary::Cli",
                                          "there is no command “%1”; “cartulary-cli --help” lists them")
                  .arg(verb));
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = makeApplication(argc, argv);
    return runCommand(QCoreApplication::arguments());
}
