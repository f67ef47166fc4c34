// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include "composition.h"
#include "recordtype.h"
#include "verbs.h"
#include "vocabulary.h"

#include <QCoreApplication>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::Cli)
};

QList<std::pair<int, QString>> exitCodes()
{
    return {{Done, Cli::tr("done")},
            {DoneWithFindings, Cli::tr("done, with findings")},
            {WrongUsage, Cli::tr("wrong usage")},
            {InputRefused, Cli::tr("input refused")},
            {NotReadOrWritten, Cli::tr("could not read or write")}};
}

QString documentNames()
{
    QStringList names;
    if (const Vocabulary *documents = vocabulary(u"document"_s)) {
        for (const Term &term : documents->terms)
            names.append(term.id);
    }
    return names.join(u" | "_s);
}

QStringList typeNames()
{
    QStringList names;
    for (const RecordType *type : recordTypes())
        names.append(type->plural);
    return names;
}

/// Text for roff: its special characters made plain.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text;
}

int run(const CommandLine &line)
{
    if (line.has("man")) {
        print(manualPage());
        return Done;
    }
    if (line.has("types")) {
        print(typeNames().join(u'\n'));
        return Done;
    }
    if (line.arguments.isEmpty()) {
        print(programHelp());
        return Done;
    }
    // "template" stands for all its commands.
    QStringList found;
    for (const Command &command : commands()) {
        if (command.verb.section(u' ', 0, 0) == line.arguments.first())
            found.append(commandHelp(command));
    }
    if (!found.isEmpty()) {
        print(found.join(u"\n\n"_s));
        return Done;
    }
    return fail({Error::Code::Usage,
                 Cli::tr("there is no command “%1”; “cartulary-cli --help” lists them").arg(line.arguments.first()),
                 {},
                 {}});
}

} // namespace

QString programHelp()
{
    QStringList lines{Cli::tr("Cartulary keeps a GDPR register on this computer and makes documents from it."),
                      {},
                      Cli::tr("Usage:")};
    for (const Command &command : commands()) {
        lines.append(u"  cartulary-cli "_s + synopsis(command));
        lines.append(u"        "_s + command.summary);
    }
    lines.append({QString(), Cli::tr("DOCUMENT: %1").arg(documentNames()),
                  Cli::tr("“cartulary-cli COMMAND --help” says more of a command. --version prints the version."),
                  Cli::tr("The program opens no network connection."), QString(), Cli::tr("Exit codes:")});
    for (const auto &[code, meaning] : exitCodes())
        lines.append(u"  %1  %2"_s.arg(code).arg(meaning));
    return lines.join(u'\n');
}

QString commandHelp(const Command &command)
{
    QStringList lines{u"cartulary-cli "_s + synopsis(command), {}, command.summary};
    if (!command.details.isEmpty())
        lines.append(command.details);
    if (!command.options.isEmpty())
        lines.append(QString());
    for (const CommandOption &option : command.options) {
        const QString name = u"  --%1 %2"_s.arg(option.name, option.value);
        lines.append(name.leftJustified(22) + u' ' + option.description);
    }
    if (command.arguments.contains(u"DOCUMENT"_s))
        lines.append({QString(), Cli::tr("DOCUMENT: %1").arg(documentNames())});
    if (command.arguments.contains(u"RECORD-TYPE"_s))
        lines.append({QString(), Cli::tr("RECORD-TYPE: %1").arg(typeNames().join(u" | "_s))});
    return lines.join(u'\n');
}

QString manualPage()
{
    QStringList lines{u".TH CARTULARY\\-CLI 1 \"\" \"cartulary %1\""_s.arg(QCoreApplication::applicationVersion()),
                      u".SH "_s + Cli::tr("NAME"),
                      u"cartulary\\-cli \\- "_s + roff(Cli::tr("keep a GDPR register and make documents from it")),
                      u".SH "_s + Cli::tr("SYNOPSIS")};
    for (const Command &command : commands())
        lines.append({u".B cartulary\\-cli "_s + command.verb,
                      roff(synopsis(command).sliced(command.verb.size()).trimmed()), u".br"_s});
    lines.append(u".SH "_s + Cli::tr("COMMANDS"));
    for (const Command &command : commands()) {
        lines.append({u".TP"_s, u".B "_s + roff(synopsis(command)), roff(command.summary + u' ' + command.details)});
        for (const CommandOption &option : command.options)
            lines.append({u".RS"_s, u".TP"_s, u".B "_s + roff(u"--"_s + option.name + u' ' + option.value),
                          roff(option.description), u".RE"_s});
    }
    lines.append({u".SH "_s + Cli::tr("DOCUMENTS"), roff(documentNames()), u".SH "_s + Cli::tr("EXIT STATUS")});
    for (const auto &[code, meaning] : exitCodes())
        lines.append({u".TP"_s, u".B %1"_s.arg(code), roff(meaning)});
    return lines.join(u'\n');
}

Command helpCommand()
{
    return {u"help"_s,
            {u"[COMMAND]"_s},
            Cli::tr("Say how the program, or one command, is used."),
            {},
            {{u"man"_s, {}, Cli::tr("print the manual page (roff)")},
             {u"types"_s, {}, Cli::tr("print the names of the record types")}},
            run};
}

} // namespace Cartulary
