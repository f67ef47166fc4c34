// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatefilling.h"

#include "officeconvert.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct FillingWords
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::TemplateFilling)
};

} // namespace

QStringList fillEndings(OfficeFormat format)
{
    QStringList endings{documentEnding(format)};
    if (isLibreOfficePresent())
        endings.append(u"pdf"_s);
    return endings;
}

Result<FillReport> fillToFile(const FillOrder &order, const std::atomic<bool> &cancelled)
{
    Result<FilledTemplate> filled = fillTemplate(*order.reading, order.content, order.occasion, order.map);
    if (!filled)
        return inFile(filled.error(), order.path);
    QByteArray bytes = filled->bytes;
    if (QFileInfo(order.path).suffix().compare(u"pdf"_s, Qt::CaseInsensitive) == 0) {
        const Result<QByteArray> pdf = convertToPdf(bytes, order.reading->file->format(), &cancelled);
        if (!pdf)
            return inFile(pdf.error(), order.path);
        bytes = *pdf;
    }
    QSaveFile file(order.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return ioError(FillingWords::tr("The file could not be written: %1.").arg(file.errorString()), order.path);
    if (!cancelled && !file.commit())
        return ioError(FillingWords::tr("The file could not be written: %1.").arg(file.errorString()), order.path);
    return filled->report;
}

} // namespace Cartulary
