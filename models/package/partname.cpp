// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partname.h"

#include "zipflaw.h"

#include <QStringDecoder>

namespace Cartulary {

namespace {

constexpr qsizetype mostCharacters = 512;
constexpr qsizetype mostSteps = 32;

QString percentDecoded(const QString &name)
{
    if (!name.contains(u'%'))
        return name;
    return QString::fromUtf8(QByteArray::fromPercentEncoding(name.toUtf8()));
}

bool isControl(QChar c)
{
    return c < u' ' || (c >= QChar(0x7f) && c < QChar(0xa0)) || c.category() == QChar::Other_Format;
}

bool isOdd(QStringView name)
{
    if (name.isEmpty() || name.size() > mostCharacters)
        return true;
    return std::ranges::any_of(name,
                               [](QChar c) { return isControl(c) || c == u'\\' || c == QChar::ReplacementCharacter; });
}

/// Absolute, with a drive letter, or with a step that is not downwards. A folder's name ends with a slash.
bool leadsOutside(QStringView name)
{
    if (name.startsWith(u'/') || (name.size() > 1 && name[1] == u':'))
        return true;
    const QList<QStringView> steps = (name.endsWith(u'/') ? name.chopped(1) : name).split(u'/');
    return steps.size() > mostSteps || std::ranges::any_of(steps, [](QStringView step) {
               return step.trimmed().isEmpty() || step == u"." || step == u"..";
           });
}

} // namespace

Result<QString> partNameOf(QByteArrayView bytes)
{
    if (!bytes.isValidUtf8())
        return flawed(ZipFlaw::UnreadableName, shownPartName(bytes));
    const QString name = QString::fromUtf8(bytes);
    for (const QString &form : {name, percentDecoded(name)}) {
        if (isOdd(form))
            return flawed(ZipFlaw::OddName, shownPartName(bytes));
        if (leadsOutside(form))
            return flawed(ZipFlaw::OutsideName, shownPartName(bytes));
    }
    return name;
}

QString shownPartName(QByteArrayView bytes)
{
    constexpr qsizetype most = 80;
    QString name = QString::fromUtf8(bytes.first(qMin(bytes.size(), 4 * most))).left(most);
    std::ranges::replace_if(name, isControl, QChar(QChar::ReplacementCharacter));
    return name;
}

QString partNameKey(const QString &name)
{
    return percentDecoded(name).normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace Cartulary
