// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seams.h"

#include "words.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == QChar::Nbsp;
}

/// Whether @p text has @p word between what is no letter.
bool hasWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + word.size();
        const bool left = at == 0 || !text.at(at - 1).isLetter();
        const bool right = end == text.size() || !text.at(end).isLetter();
        if (left && right)
            return true;
    }
    return false;
}

/// Where the sign @p sign and a space end @p words, as a word of its own; -1 if they do not.
qsizetype signAtEnd(const QString &words, const QString &sign)
{
    const qsizetype at = words.size() - sign.size() - 1;
    const bool there = at >= 0 && isSpace(words.back()) && QStringView(words).sliced(at, sign.size()) == sign;
    return there && (at == 0 || !words.at(at - 1).isLetter()) ? at : -1;
}

} // namespace

bool isOwnWords(const Inline &run)
{
    return run.kind == Inline::Kind::Text && run.origin < 0;
}

Seams::Seams(Language language)
{
    const Words words(language);
    m_taxSigns = words["tax_signs"].split(u' ', Qt::SkipEmptyParts);
    m_numberSigns = words["number_signs"].split(u' ', Qt::SkipEmptyParts);
}

void Seams::dropSign(QList<Inline> &before, const Inline &value) const
{
    if (before.isEmpty() || !isOwnWords(before.last()) || value.text.isEmpty())
        return;
    QString &words = before.last().text;
    const auto drop = [&words](const QStringList &signs) {
        for (const QString &sign : signs) {
            if (const qsizetype at = signAtEnd(words, sign); at >= 0)
                words.truncate(at);
        }
    };
    if (std::ranges::any_of(m_taxSigns, [&value](const QString &sign) { return hasWord(value.text, sign); }))
        drop(m_taxSigns);
    if (value.text.front().isLetter())
        drop(m_numberSigns);
    if (words.isEmpty())
        before.removeLast();
}

QString afterStop(const QString &words, const QList<Inline> &before)
{
    const bool stop = words.startsWith(u'.') && !words.startsWith(".."_L1);
    if (!stop || before.isEmpty() || before.last().kind != Inline::Kind::Text || isOwnWords(before.last())
        || before.last().text.isEmpty())
        return words;
    return u".!?\u2026"_s.contains(before.last().text.back()) ? words.sliced(1) : words;
}

bool endsSentence(const QList<Inline> &before)
{
    if (before.isEmpty() || !isOwnWords(before.last()) || !isSpace(before.last().text.back()))
        return false;
    for (auto run = before.crbegin(); run != before.crend(); ++run) {
        for (auto c = run->text.crbegin(); c != run->text.crend(); ++c) {
            if (!isSpace(*c))
                return u".!?\u2026"_s.contains(*c);
        }
    }
    return false;
}

QString capitalised(const QString &text)
{
    const auto end = std::ranges::find_if(text, [](QChar c) { return c.isSpace() || u",;:()"_s.contains(c); });
    QStringView word = QStringView(text).first(end - text.begin());
    while (word.endsWith(u'.'))
        word.chop(1);
    const bool own = std::ranges::any_of(word.sliced(std::min<qsizetype>(1, word.size())),
                                         [](QChar c) { return c.isUpper() || c.isDigit() || u"._@/\\"_s.contains(c); });
    QString result = text;
    if (!own && !result.isEmpty())
        result[0] = result.at(0).toUpper();
    return result;
}

} // namespace Cartulary
