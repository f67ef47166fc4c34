// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"
#include "files.h"
#include "fill.h"
#include "inspection.h"
#include "labelwords.h"
#include "officeconvert.h"
#include "registerfile.h"
#include "registers.h"
#include "synonyms.h"
#include "verbs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>
#include <future>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::Cli)
};

constexpr qint64 templateLimit = 64 * 1024 * 1024;
constexpr qint64 mapLimit = 16 * 1024 * 1024;
constexpr QLatin1StringView pdfEnding("pdf");

/// A template that was read, and what is to be filled in in it.
struct Opened
{
    QByteArray bytes;
    std::unique_ptr<TemplateFile> file;
    Scan scan;
};

Result<Opened> openTemplate(const QString &path)
{
    Result<QByteArray> bytes = readWholeFile(path, templateLimit);
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<std::unique_ptr<TemplateFile>> file = TemplateFile::open(*bytes);
    if (!file)
        return inFile(file.error(), path);
    Result<Scan> found = scanWhole((*file)->flow());
    if (!found)
        return inFile(found.error(), path);
    return Opened{*std::move(bytes), *std::move(file), *std::move(found)};
}

QString formatName(OfficeFormat format)
{
    static const char *const names[]{"docx", "dotx", "docm", "dotm", "odt", "ott"};
    return QLatin1StringView(names[int(format)]);
}

/// A register and its values in the template's language, or in the one asked for.
struct Values
{
    std::unique_ptr<RegisterFile> file;
    std::unique_ptr<RegisterValues> values;
};

/// The values of @p file, which was read from @p path.
Result<Values> valuesOf(std::unique_ptr<RegisterFile> file, const QString &path, const CommandLine &line,
                        const Scan &scan)
{
    std::optional<Language> language = scan.language;
    if (line.has("lang"))
        language = languageFromCode(line.value("lang"));
    if (line.has("lang") && !language)
        return std::unexpected(Error{Error::Code::Usage, Cli::tr("--lang takes fr or en"), {}, {}});
    if (!language) {
        language = QLocale().language() == QLocale::French ? Language::French : Language::English;
        remark(Cli::tr("the template's language cannot be told: taken as %1; --lang says otherwise")
                   .arg(languageCode(*language)));
    }
    Values opened{std::move(file), nullptr};
    QString customer;
    if (line.has("customer")) {
        Result<QString> party = partyCalled(opened.file->content(), line.value("customer"));
        if (!party)
            return inFile(party.error(), path);
        customer = *party;
    }
    auto values = RegisterValues::make(opened.file->content(), *language, QDate::currentDate(), customer);
    if (!values)
        return inFile(values.error(), path);
    opened.values = *std::move(values);
    return opened;
}

/// Both at once: the template is read by another thread than the register, whose file belongs to this one.
struct Both
{
    Both(const QString &templatePath, const QString &registerPath)
    {
        std::future<Result<Opened>> reading = std::async(std::launch::async, openTemplate, templatePath);
        concepts(); // the words that both go by are read while the file is
        recognitionWords();
        if (!registerPath.isEmpty())
            file = RegisterFile::open(registerPath, RegisterFile::Mode::ReadOnly, {});
        opened = reading.get();
    }

    Result<Opened> opened;
    Result<std::unique_ptr<RegisterFile>> file; ///< null without a register
};

int inspect(const CommandLine &line)
{
    const QString &path = line.arguments.at(0);
    Both both(path, line.value("register"));
    const Result<Opened> &opened = both.opened;
    if (!opened)
        return fail(opened.error());
    Values values;
    if (line.has("register")) {
        if (!both.file)
            return fail(both.file.error());
        Result<Values> read = valuesOf(*std::move(both.file), line.value("register"), line, opened->scan);
        if (!read)
            return fail(read.error());
        values = *std::move(read);
    }
    const QList<Proposal> proposals = propose(opened->scan, values.values.get());
    if (line.has("map-out")) {
        const QByteArray map = writeMap(opened->scan, proposals, QFileInfo(path).fileName(),
                                        sha256Of(opened->bytes).toLatin1());
        if (const Result<void> written = writeWholeFile(line.value("map-out"), map); !written)
            return fail(written.error());
    }
    if (line.has("json")) {
        const QByteArray json = inspectionJson(opened->scan, proposals, values.values.get(),
                                               formatName(opened->file->format()));
        std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
    } else {
        for (const QString &text : inspectionLines(opened->scan, proposals, values.values.get()))
            print(text);
    }
    return Done;
}

/// A filled document is of the template's own format, or its pages: nothing else that its name might promise.
Result<void> checkEnding(const QString &to, OfficeFormat format)
{
    const QString ending = QFileInfo(to).suffix().toLower(), own = documentEnding(format);
    if (ending == own || ending == pdfEnding)
        return {};
    return std::unexpected(
        Error{Error::Code::Usage,
              Cli::tr("--to: filled in, this template is a file that ends in .%1, or in .pdf").arg(own),
              to,
              {}});
}

Result<void> writeFilled(const QString &to, const QByteArray &filled, OfficeFormat format)
{
    if (QFileInfo(to).suffix().toLower() != pdfEnding)
        return writeWholeFile(to, filled);
    return convertToPdf(filled, format).and_then([&](const QByteArray &pdf) { return writeWholeFile(to, pdf); });
}

int fillTemplate(const CommandLine &line)
{
    const QString &registerPath = line.arguments.at(0), &path = line.arguments.at(1);
    if (!line.has("to"))
        return fail({Error::Code::Usage, Cli::tr("--to FILE is needed"), {}, {}});
    Both both(path, registerPath);
    const Result<Opened> &opened = both.opened;
    if (!opened)
        return fail(opened.error());
    const OfficeFormat format = opened->file->format();
    if (const Result<void> suits = checkEnding(line.value("to"), format); !suits)
        return fail(suits.error());
    if (!both.file)
        return fail(both.file.error());
    const Result<Values> values = valuesOf(*std::move(both.file), registerPath, line, opened->scan);
    if (!values)
        return fail(values.error());
    TemplateMap map;
    if (line.has("map")) {
        const Result<QByteArray> json = readWholeFile(line.value("map"), mapLimit);
        if (!json)
            return fail(json.error());
        const Result<TemplateMap> read = readMap(*json, opened->scan, *values->values);
        if (!read)
            return fail(inFile(read.error(), line.value("map")).error());
        map = *read;
    }
    const QList<Proposal> proposals = propose(opened->scan, values->values.get());
    const FillReport report = fill(*opened->file, opened->scan, proposals, map, *values->values);
    const Result<QByteArray> filled = opened->file->save();
    if (!filled)
        return fail(inFile(filled.error(), path).error());
    if (const Result<void> written = writeFilled(line.value("to"), *filled, format); !written)
        return fail(inFile(written.error(), line.value("to")).error());
    if (opened->file->isSigned())
        remark(Cli::tr("%1: the template carries a digital signature, which does not hold for the filled document")
                   .arg(line.value("to")));
    for (const LeftBlank &left : report.left)
        remark(Error{Error::Code::Refused, Cli::tr("left blank: %1, %2").arg(left.label, left.reason), line.value("to"),
                     u"%1: %2"_s.arg(left.id, placeInWords(left.place))}
                   .toString());
    return report.left.isEmpty() ? Done : DoneWithFindings;
}

CommandOption languageOption()
{
    return {u"lang"_s, u"fr|en"_s, Cli::tr("the language of the values; the template's own if left out")};
}

CommandOption customerOption()
{
    return {u"customer"_s, u"NAME"_s, Cli::tr("for whom: a customer, or a supplier, by name or id")};
}

} // namespace

Command templateInspectCommand()
{
    return {u"template inspect"_s,
            {u"FILE"_s},
            Cli::tr("List what is to be filled in in somebody's document, with a proposal for each."),
            Cli::tr("FILE is a .docx, .dotx, .docm or .odt. With a register, what each proposal would print is said."),
            {{u"json"_s, {}, Cli::tr("everything that is known of each blank, as JSON")},
             {u"map-out"_s, u"MAP.json"_s,
              Cli::tr("write the proposals as a map, to be edited and given to “template fill”")},
             {u"register"_s, u"REGISTER"_s, Cli::tr("the register whose values are shown")},
             languageOption(),
             customerOption()},
            inspect};
}

Command templateFillCommand()
{
    return {u"template fill"_s,
            {u"REGISTER"_s, u"FILE"_s},
            Cli::tr("Fill in somebody's document from the register, and change nothing else in it."),
            Cli::tr("The filled document has the template's own format; to a .pdf its pages are made by LibreOffice. "
                    "What has no value, or no sure proposal, stays the blank it was and is listed on standard error; "
                    "the exit code is then 1."),
            {{u"to"_s, u"FILE"_s, Cli::tr("where the filled document is written (needed)")},
             languageOption(),
             {u"map"_s, u"MAP.json"_s, Cli::tr("what goes where, as “template inspect --map-out” writes it")},
             customerOption()},
            fillTemplate};
}

} // namespace Cartulary
