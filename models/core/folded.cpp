// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folded.h"

#include <array>

namespace Cartulary {

namespace {

QString foldedAnyhow(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        if (!c.isMark())
            result += c == u'\u2019' ? u'\'' : c.isSpace() && c != u'\n' ? u' ' : c;
    }
    return result;
}

/// What becomes of each letter of the European languages, which nearly all texts are made of.
constexpr char16_t tableSize = 0x180;
using Table = std::array<QString, tableSize>;

const Table &table()
{
    static const Table made = [] {
        Table all;
        for (char16_t c = 0; c < tableSize; ++c)
            all[c] = foldedAnyhow(QString(QChar(c)));
        return all;
    }();
    return made;
}

} // namespace

QString folded(const QString &text)
{
    const Table &known = table();
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code < tableSize)
            result += known[code];
        else if (code == u'\u2019')
            result += u'\'';
        else if (code >= u'\u2013' && code <= u'\u201E' && code != u'\u2017')
            result += c; // dashes and quotation marks
        else
            return foldedAnyhow(text);
    }
    return result;
}

} // namespace Cartulary
