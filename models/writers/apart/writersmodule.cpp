// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers.h"
#include "writersapart.h"

#include <QGuiApplication>

namespace Cartulary {

namespace {

std::unique_ptr<QCoreApplication> makePagesApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

Result<void> writeDocument(const Document &document, const QString &fileName, bool draft)
{
    PdfOptions options;
    options.page.draft = draft;
    return writeFile(document, fileName, options);
}

constexpr WritersApart writers{makePagesApplication, writeDocument};

} // namespace

} // namespace Cartulary

/// What writersApart() asks the module for.
extern "C" Q_DECL_EXPORT const Cartulary::WritersApart *cartularyWriters()
{
    return &Cartulary::writers;
}
