// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfwriter.h"

#include <QBuffer>
#include <QProcess>
#include <QTemporaryDir>

namespace Cartulary::Test {

/// The bytes of @p document as PDF; empty if it cannot be written.
inline QByteArray pdfOf(const Document &document, const PdfOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> done = writePdf(document, buffer, options);
    return done ? buffer.data() : QByteArray();
}

/// What a tool of the test machine prints for @p pdf, whose name comes between @p before and @p after; empty if it
/// fails.
inline QString runTool(const QByteArray &pdf, const QString &tool, const QStringList &before,
                       const QStringList &after = {})
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("document.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(tool, before + QStringList{file.fileName()} + after);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

} // namespace Cartulary::Test
