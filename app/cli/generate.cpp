// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"
#include "registerfile.h"
#include "registers.h"
#include "verbs.h"
#include "vocabulary.h"
#include "writersapart.h"

#include <QCoreApplication>

namespace Cartulary {

namespace {

using namespace Qt::StringLiterals;

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::Cli)
};

std::unexpected<Error> usage(const QString &message)
{
    return std::unexpected(Error{Error::Code::Usage, message, {}, {}});
}

/// What the options ask for, short of the customer, which the register must know.
Result<DocumentRequest> requestFrom(const CommandLine &line)
{
    DocumentRequest request;
    request.document = line.arguments.at(1);
    const Vocabulary *documents = vocabulary(u"document"_s);
    if (!documents || !documents->find(request.document)) {
        QStringList known;
        for (const Term &term : documents ? documents->terms : QList<Term>())
            known.append(term.id);
        return usage(Cli::tr("“%1” is no document; known are: %2").arg(request.document, known.join(u", "_s)));
    }
    if (!line.has("to"))
        return usage(Cli::tr("--to FILE is needed"));
    if (line.has("draft") && !line.value("to").endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return usage(Cli::tr("--draft is for files that end in .pdf"));
    const std::optional<Language> language = languageFromCode(line.value("lang"));
    if (!language)
        return usage(Cli::tr("--lang fr or --lang en is needed"));
    request.language = *language;
    request.date = line.has("date") ? QDate::fromString(line.value("date"), Qt::ISODate) : QDate::currentDate();
    if (!request.date.isValid() || (line.has("date") && line.value("date").size() != 10))
        return usage(Cli::tr("“%1” is no date such as 2026-01-31").arg(line.value("date")));
    return request;
}

void report(const QString &path, const Document &document, const QString &country)
{
    for (const MissingField &missing : document.missing) {
        const QString record = u"%1 %2"_s.arg(missing.origin.recordType, missing.origin.recordId).trimmed();
        const QString where = Cli::tr("%1, field %2").arg(record, missing.origin.field);
        const QString article = articleInWords(missing.article, document.language, country);
        remark(Error{Error::Code::Refused,
                     missing.article.isEmpty() ? Cli::tr("text missing in this language: %1").arg(missing.label)
                                               : Cli::tr("to be completed: %1, %2").arg(missing.label, article),
                     path, where}
                   .toString());
    }
}

int run(const CommandLine &line)
{
    Result<DocumentRequest> request = requestFrom(line);
    if (!request)
        return fail(request.error());
    const QString &target = line.value("to");
    const QString &path = line.arguments.at(0);
    const auto file = RegisterFile::open(path, RegisterFile::Mode::ReadOnly, {});
    if (!file)
        return fail(file.error());
    if (line.has("customer")) {
        const Result<QString> party = partyCalled((*file)->content(), line.value("customer"));
        if (!party)
            return fail(inFile(party.error(), path).error());
        request->customerId = *party;
    }
    const Result<Document> document = compose((*file)->content(), *request);
    if (!document)
        return fail(inFile(document.error(), path).error());
    const Result<const WritersApart *> writers = writersApart();
    if (!writers)
        return fail(writers.error());
    if (const Result<void> written = (*writers)->writeFile(*document, target, line.has("draft")); !written)
        return fail(inFile(written.error(), target).error());
    report(path, *document, homeCountry((*file)->content()));
    return document->missing.isEmpty() ? Done : DoneWithFindings;
}

} // namespace

Command generateCommand()
{
    return {
        u"generate"_s,
        {u"REGISTER"_s, u"DOCUMENT"_s},
        Cli::tr("Make a document from the register."),
        Cli::tr("The file's ending tells the format: .pdf .docx .odt .html .md, or .fragment.html for HTML to paste "
                "into a page. What the law demands and the register lacks "
                "is marked in the document and listed on standard error; the exit code is then 1."),
        {{u"lang"_s, u"fr|en"_s, Cli::tr("the document's language (needed)")},
         {u"to"_s, u"FILE"_s, Cli::tr("where it is written (needed)")},
         {u"customer"_s, u"NAME"_s,
          Cli::tr("for whom: a customer, or a supplier, by name or id; without it a data-processing agreement has "
                  "blanks to fill in")},
         {u"date"_s, u"YYYY-MM-DD"_s, Cli::tr("the day the document is made for; today if left out")},
         {u"draft"_s, {}, Cli::tr("a PDF with the word DRAFT across each page")}},
        run};
}

} // namespace Cartulary
