// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"
#include "recordjson.h"
#include "registerfile.h"
#include "verbs.h"

#include <QCoreApplication>
#include <QLocale>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

/// Whether some field of the record holds @p text, in any language, whatever the case.
bool holds(const RecordType &type, const Record &record, const QString &text)
{
    return QString::fromUtf8(recordToJson(type, record)).contains(text, Qt::CaseInsensitive);
}

/// What @p text looks like within JSON: quotes and backslashes are escaped there.
QString asInJson(const QString &text)
{
    const QByteArray quoted = jsonQuoted(text);
    return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
}

Language officersLanguage()
{
    return QLocale().language() == QLocale::French ? Language::French : Language::English;
}

int run(const CommandLine &line)
{
    const RecordType *type = findRecordType(line.arguments.at(1));
    if (!type) {
        QStringList known;
        for (const RecordType *candidate : recordTypes())
            known.append(candidate->plural);
        return fail({Error::Code::Usage,
                     QCoreApplication::translate("Cartulary::Cli", "“%1” is no type of records; known are: %2")
                         .arg(line.arguments.at(1), known.join(u", "_s)),
                     {},
                     {}});
    }
    const auto file = RegisterFile::open(line.arguments.at(0), RegisterFile::Mode::ReadOnly, {});
    if (!file)
        return fail(file.error());
    const QString search = asInJson(line.value("search"));
    const bool json = line.has("json");
    JsonText text(2);
    text.beginArray();
    for (const RecordPointer &record : (*file)->content().records(*type)) {
        if (!search.isEmpty() && !holds(*type, *record, search))
            continue;
        if (json)
            writeRecord(text, *type, *record);
        else
            print(record->id + u'\t' + displayName(*type, *record, officersLanguage()).simplified());
    }
    text.endArray();
    if (json)
        print(QString::fromUtf8(text.text()));
    return Done;
}

} // namespace

Command listCommand()
{
    return {u"list"_s,
            {u"REGISTER"_s, u"RECORD-TYPE"_s},
            QCoreApplication::translate("Cartulary::Cli", "List the records of a type: id and name, one a line."),
            {},
            {{u"search"_s, u"TEXT"_s,
              QCoreApplication::translate("Cartulary::Cli",
                                          "only records that hold this text in some field, in any language")},
             {u"json"_s, {}, QCoreApplication::translate("Cartulary::Cli", "print the whole records as JSON")}},
            run};
}

} // namespace Cartulary
