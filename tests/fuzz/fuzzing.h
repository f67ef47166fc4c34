// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fill.h"
#include "filledrecord.h"
#include "inspection.h"
#include "officefile.h"
#include "packagereader.h"
#include "packagewriter.h"
#include "templatefile.h"
#include "xml.h"

#include <cstdint>
#include <cstdlib>

namespace Cartulary::Test {

/// Between the parts that an input of the document fuzzers consists of: a character that XML does not have.
constexpr char partSeparator = '\x1f';

/// What must always hold; the fuzzer reports where it does not.
inline void must(bool holds)
{
    if (!holds)
        std::abort();
}

/// An error is a sentence.
inline void mustBeSaid(const Error &error)
{
    must(error.message.endsWith(u'.') && !error.message.contains(u'\n'));
}

/// What was read is written and read again the same, and each XML part prints as something that means the same.
inline void mustSurvive(const PackageParts &parts)
{
    const Result<QByteArray> written = writePackage(parts);
    must(written.has_value());
    const Result<PackageParts> again = readPackage(*written);
    must(again && *again == parts);
}

inline void mustPrint(const PackagePart &part)
{
    pugi::xml_document document;
    const Result<void> parsed = parseXml(part.data, part.name, document);
    if (!parsed)
        return mustBeSaid(parsed.error());
    const QByteArray printed = printXml(document);
    pugi::xml_document again;
    must(parseXml(printed, part.name, again).has_value());
    must(printXml(again) == printed);
    if (part.data.isValidUtf8())
        must(printXml(document, part.data) == part.data || part.data.contains("encoding"));
}

/// The values of a register with something in every field.
inline RegisterValues &filledValues()
{
    static const Register content = filledRegister();
    static const auto values = RegisterValues::make(content, Language::English, QDate(2026, 1, 1), {});
    must(values.has_value());
    return **values;
}

/// Scans the file @p bytes as a template and fills it in; what comes out can be opened again.
inline void mustFill(const QByteArray &bytes)
{
    const Result<std::unique_ptr<TemplateFile>> file = TemplateFile::open(bytes);
    if (!file)
        return mustBeSaid(file.error());
    const Scan found = scan((*file)->flow());
    const QList<Proposal> proposals = propose(found, &filledValues());
    inspectionJson(found, proposals, &filledValues(), {});
    fill(**file, found, proposals, {}, filledValues());
    const Result<QByteArray> filled = (*file)->save();
    must(filled.has_value());
    must(TemplateFile::open(*filled).has_value());
}

/// Reads @p parts as an office file, as the program would.
inline void readAsOfficeFile(const PackageParts &parts)
{
    const Result<QByteArray> bytes = writePackage(parts);
    if (!bytes)
        return mustBeSaid(bytes.error());
    const Result<OfficeFile> file = readOfficeFile(*bytes);
    if (!file)
        return mustBeSaid(file.error());
    must(findPart(file->package.parts(), file->mainPart) != nullptr);
    must(file->package.parts() == parts);
    for (const PackagePart &part : file->package.parts())
        mustPrint(part);
    mustFill(*bytes);
}

} // namespace Cartulary::Test
