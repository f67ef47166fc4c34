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

/// What becomes of each letter of the European languages, which nearly all texts are made of; null for what becomes
/// several or none.
constexpr char16_t tableSize = 0x180;
using Table = std::array<char16_t, tableSize>;

const Table &table()
{
    static const Table made = [] {
        Table all{};
        for (char16_t c = 1; c < tableSize; ++c) {
            const QString one = foldedAnyhow(QString(QChar(c)));
            all[c] = one.size() == 1 ? one.front().unicode() : u'\0';
        }
        return all;
    }();
    return made;
}

/// What becomes of @p c; null if that is not one character.
char16_t foldedLetter(char16_t c, const Table &known)
{
    if (c < tableSize)
        return known[c];
    if (c == u'\u2019')
        return u'\'';
    const bool stays = c >= u'\u2013' && c <= u'\u201E' && c != u'\u2017'; // dashes and quotation marks
    return stays ? c : u'\0';
}

} // namespace

QString folded(const QString &text)
{
    const Table &known = table();
    QString result(text.size(), Qt::Uninitialized);
    QChar *out = result.data();
    for (const QChar c : text) {
        const char16_t letter = foldedLetter(c.unicode(), known);
        if (letter == u'\0')
            return foldedAnyhow(text);
        *out++ = QChar(letter);
    }
    return result;
}

} // namespace Cartulary
