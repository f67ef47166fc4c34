// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlspelling.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>

namespace Cartulary {

namespace {

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
    char quote = 0;
    for (qsizetype at = 1; at < m_rest.size(); ++at) {
        const char c = m_rest[at];
        if (quote != 0)
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return m_rest.size();
}

/// How the places where a piece is printed were spelt, in their order.
struct Spelling
{
    QList<QByteArrayView> spellings;
    bool differs = false; ///< any of them from the print
    bool varies = false;  ///< one from another
    qsizetype used = 0;
    qsizetype printed = 0; ///< how often the piece is printed now

    void add(QByteArrayView piece, QByteArrayView spelling)
    {
        differs = differs || spelling != piece;
        varies = varies || (!spellings.isEmpty() && spelling != spellings.first());
        spellings.append(spelling);
    }

    /// What to write for @p piece. Where spellings vary, their order decides, unless places came or went.
    QByteArrayView spell(QByteArrayView piece)
    {
        if (!differs || (varies && printed != spellings.size()))
            return piece;
        return varies ? spellings.at(used++) : spellings.first();
    }
};

using Spellings = QHash<QByteArrayView, Spelling>;

bool isEmptyTag(QByteArrayView piece)
{
    return piece.startsWith('<') && piece.endsWith("/>");
}

/// The spelling of each piece of @p plain in @p source; none if the two do not go together.
Spellings spellingsOf(QByteArrayView source, QByteArrayView plain)
{
    Spellings all;
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
        all[piece].add(piece, spelling);
    }
    return before.atEnd() ? all : Spellings();
}

} // namespace

QByteArray inSpellingOf(const QByteArray &source, const QByteArray &plain, const QByteArray &printed)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    const bool marked = source.startsWith(mark);
    Spellings spellings = spellingsOf(QByteArrayView(source).sliced(marked ? mark.size() : 0), plain);
    for (Pieces pieces(printed); !pieces.atEnd();) {
        const auto found = spellings.find(pieces.next());
        if (found != spellings.end())
            ++found->printed;
    }
    QByteArray out = marked ? mark.toByteArray() : QByteArray();
    out.reserve(source.size() + printed.size() / 8);
    for (Pieces pieces(printed); !pieces.atEnd();) {
        const QByteArrayView piece = pieces.next();
        const auto found = spellings.find(piece);
        out.append(found == spellings.end() ? piece : found->spell(piece));
    }
    return out;
}

} // namespace Cartulary
