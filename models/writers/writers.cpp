// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers.h"

#include "docxwriter.h"
#include "htmlwriter.h"
#include "markdownwriter.h"
#include "odtwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace Cartulary {

namespace {

struct Format
{
    QLatin1StringView ending;
    Result<void> (*write)(const Document &, QIODevice &, const PdfOptions &);
};

/// One row a format; an ending stands before the one that it ends with.
constexpr std::array formats{
    Format{QLatin1StringView("pdf"), writePdf},
    Format{QLatin1StringView("docx"),
           [](const Document &document, QIODevice &device, const PdfOptions &options) {
               return writeDocx(document, device, options.page);
           }},
    Format{QLatin1StringView("odt"),
           [](const Document &document, QIODevice &device, const PdfOptions &options) {
               return writeOdt(document, device, options.page);
           }},
    Format{QLatin1StringView("fragment.html"), [](const Document &document, QIODevice &device,
                                                  const PdfOptions &) { return writeHtmlFragment(document, device); }},
    Format{QLatin1StringView("html"),
           [](const Document &document, QIODevice &device, const PdfOptions &) { return writeHtml(document, device); }},
    Format{QLatin1StringView("md"), [](const Document &document, QIODevice &device,
                                       const PdfOptions &) { return writeMarkdown(document, device); }},
};

} // namespace

QStringList documentEndings()
{
    QStringList endings;
    for (const Format &format : formats)
        endings.append(format.ending);
    return endings;
}

Result<void> writeFile(const Document &document, const QString &fileName, const PdfOptions &options)
{
    const auto format = std::ranges::find_if(formats, [&fileName](const Format &known) {
        return fileName.endsWith(u'.' + QString(known.ending), Qt::CaseInsensitive);
    });
    if (format == formats.end()) {
        const QString sentence = QCoreApplication::translate(
            "Cartulary::Writers", "Documents cannot be written as \"%1\"; the ending tells the format: %2.");
        return std::unexpected(
            Error{Error::Code::Usage,
                  sentence.arg(QFileInfo(fileName).suffix().toLower(), documentEndings().join(u", ")),
                  fileName,
                  {}});
    }
    // A QSaveFile would put a plain file in the place of a device or a pipe.
    if (const QFileInfo there(fileName); there.exists() && !there.isFile())
        return ioError(QCoreApplication::translate("Cartulary::Writers", "This is not a plain file."), fileName);
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return ioError(
            QCoreApplication::translate("Cartulary::Writers", "The file could not be opened for writing: %1.")
                .arg(file.errorString()),
            fileName);
    if (const Result<void> done = format->write(document, file, options); !done)
        return inFile(done.error(), fileName);
    if (!file.commit())
        return ioError(QCoreApplication::translate("Cartulary::Writers", "The file could not be written: %1.")
                           .arg(file.errorString()),
                       fileName);
    return {};
}

} // namespace Cartulary
