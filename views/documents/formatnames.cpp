// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatnames.h"

#include "valuetext.h"

#include <QCoreApplication>
#include <QHash>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::FormatNames)
};

} // namespace

QString formatName(const QString &ending)
{
    const QHash<QString, QString> names{
        {u"pdf"_s, FormatWords::tr("PDF – to read, send and print")},
        {u"html"_s, FormatWords::tr("HTML – for a website")},
        {u"fragment.html"_s, FormatWords::tr("HTML fragment – to paste into a page of a website")},
        {u"md"_s, FormatWords::tr("Markdown – plain text with marks")},
        {u"docx"_s, FormatWords::tr("DOCX – to go on in Word")},
        {u"odt"_s, FormatWords::tr("ODT – to go on in LibreOffice")},
    };
    return names.value(ending, ending.toUpper());
}

QString fileNamePart(const QString &text)
{
    QString part;
    for (const QChar c : folded(text)) {
        if ((c.unicode() < 128 && c.isLetterOrNumber()))
            part += c;
        else if (!part.isEmpty() && !part.endsWith(u'-'))
            part += u'-';
    }
    while (part.endsWith(u'-'))
        part.chop(1);
    return part.left(60);
}

} // namespace Cartulary
