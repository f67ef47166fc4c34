// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlspelling.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <array>
#include <utility>

namespace Cartulary {

namespace {

qsizetype firstQuote(QByteArrayView text)
{
    const qsizetype plain = text.indexOf('"');
    const qsizetype single = text.first(plain < 0 ? text.size() : plain).indexOf('\'');
    return single < 0 ? plain : single;
}

/// Goes over well-formed XML, one tag, comment, instruction, CDATA section or stretch of text at a time.
class Pieces
{
public:
    explicit Pieces(QByteArrayView xml)
        : m_rest(xml)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }

    QByteArrayView next()
    {
        const qsizetype size = sizeOfNext();
        const QByteArrayView piece = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return piece;
    }

    /// Makes @p piece, the last one, longer by the next.
    QByteArrayView withNext(QByteArrayView piece) { return QByteArrayView(piece.data(), piece.size() + next().size()); }

private:
    qsizetype sizeOfNext() const;
    qsizetype upTo(QByteArrayView end) const;

    QByteArrayView m_rest;
};

qsizetype Pieces::upTo(QByteArrayView end) const
{
    const qsizetype found = m_rest.indexOf(end);
    return found < 0 ? m_rest.size() : found + end.size();
}

qsizetype Pieces::sizeOfNext() const
{
    if (m_rest.front() != '<') {
        const qsizetype next = m_rest.indexOf('<');
        return next < 0 ? m_rest.size() : next;
    }
    if (m_rest.startsWith("<!--"))
        return upTo("-->");
    if (m_rest.startsWith("<![CDATA["))
        return upTo("]]>");
    if (m_rest.startsWith("<?"))
        return upTo("?>");
    qsizetype at = 1;
    while (at < m_rest.size()) {
        const qsizetype end = m_rest.indexOf('>', at);
        const qsizetype quote = firstQuote(m_rest.sliced(at, (end < 0 ? m_rest.size() : end) - at));
        if (quote < 0)
            return end < 0 ? m_rest.size() : end + 1;
        const qsizetype closing = m_rest.indexOf(m_rest[at + quote], at + quote + 1);
        if (closing < 0)
            break;
        at = closing + 1;
    }
    return m_rest.size();
}

/// How the places where a piece is printed were spelt, in their order.
struct Spelling
{
    QList<QByteArrayView> spellings;
    bool varies = false; ///< one from another
    qsizetype used = 0;
    qsizetype printed = 0; ///< how often the piece is printed now

    void add(QByteArrayView spelling)
    {
        varies = varies || (!spellings.isEmpty() && spelling != spellings.first());
        spellings.append(spelling);
    }

    /// What to write for @p piece. Where spellings vary, their order decides, unless places came or went.
    QByteArrayView spell(QByteArrayView piece)
    {
        if (varies && printed != spellings.size())
            return piece;
        return varies ? spellings.at(used++) : spellings.first();
    }
};

/// The pieces that were spelt otherwise than they are printed. Most are of few lengths, so that these sort out nearly
/// all others before anything is hashed.
class Spellings
{
public:
    void differ(QByteArrayView piece)
    {
        m_lengths[length(piece)] = true;
        m_all.insert(piece, {});
    }

    Spelling *find(QByteArrayView piece)
    {
        if (!m_lengths[length(piece)])
            return nullptr;
        const auto found = m_all.find(piece);
        return found == m_all.end() ? nullptr : &*found;
    }

private:
    static size_t length(QByteArrayView piece) { return size_t(piece.size()) % lengths; }

    static constexpr size_t lengths = 1024;
    std::array<bool, lengths> m_lengths = {};
    QHash<QByteArrayView, Spelling> m_all;
};

bool isEmptyTag(QByteArrayView piece)
{
    return piece.startsWith('<') && piece.endsWith("/>");
}

/// Each piece of @p plain with its spelling in @p source; none if the two do not go together.
QList<std::pair<QByteArrayView, QByteArrayView>> pairsOf(QByteArrayView source, QByteArrayView plain)
{
    QList<std::pair<QByteArrayView, QByteArrayView>> pairs;
    Pieces before(source), after(plain);
    while (!after.atEnd()) {
        if (before.atEnd())
            return {};
        const QByteArrayView piece = after.next();
        QByteArrayView spelling = before.next();
        if (isEmptyTag(piece) && !isEmptyTag(spelling) && !before.atEnd())
            spelling = before.withNext(spelling);
        if (piece.startsWith('<') != spelling.startsWith('<'))
            return {};
        pairs.append({piece, spelling});
    }
    return before.atEnd() ? pairs : QList<std::pair<QByteArrayView, QByteArrayView>>();
}

/// A declaration of another encoding: what is printed is in UTF-8 and says so.
bool namesOtherEncoding(QByteArrayView piece)
{
    if (!piece.startsWith("<?xml ") || !piece.contains("encoding"))
        return false;
    const QByteArray text = piece.toByteArray().toUpper();
    return !text.contains("UTF-8") && !text.contains("UTF8");
}

Spellings spellingsOf(QByteArrayView source, QByteArrayView plain)
{
    Spellings all;
    const auto pairs = pairsOf(source, plain);
    for (const auto &[piece, spelling] : pairs) {
        if (piece != spelling && !namesOtherEncoding(spelling))
            all.differ(piece);
    }
    for (const auto &[piece, spelling] : pairs) {
        if (Spelling *known = all.find(piece))
            known->add(spelling);
    }
    return all;
}

} // namespace

QByteArray inSpellingOf(const QByteArray &source, const QByteArray &plain, const QByteArray &printed)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    const bool marked = source.startsWith(mark);
    Spellings spellings = spellingsOf(QByteArrayView(source).sliced(marked ? mark.size() : 0), plain);
    QList<QByteArrayView> all;
    for (Pieces pieces(printed); !pieces.atEnd();) {
        all.append(pieces.next());
        if (Spelling *known = spellings.find(all.last()))
            ++known->printed;
    }
    QByteArray out = marked ? mark.toByteArray() : QByteArray();
    out.reserve(source.size() + printed.size() / 8);
    for (const QByteArrayView piece : std::as_const(all)) {
        Spelling *known = spellings.find(piece);
        out.append(known ? known->spell(piece) : piece);
    }
    return out;
}

} // namespace Cartulary
