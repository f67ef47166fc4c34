// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlscan.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace Cartulary {

namespace {

constexpr auto nameLimit = 1024; // of a reference, more than any has

bool isXmlCharacter(char32_t c)
{
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xd800) || (c >= 0xe000 && c <= 0x10ffff);
}

/// Is there a byte that XML does not allow? Without a branch for each byte, so that it costs next to nothing.
bool hasControlCharacter(QByteArrayView text)
{
    unsigned char found = 0;
    for (const char byte : text) {
        const auto c = static_cast<unsigned char>(byte);
        found |= (c < 0x20) & (c != '\t') & (c != '\n') & (c != '\r');
    }
    return found != 0;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Is it one of the declarations that nearly everybody writes? Others may be spelt in many ways.
bool isPlainInstruction(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 4> usual{
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>", "<?xml version=\"1.0\"?>"};
    return std::ranges::any_of(usual, [text](QByteArrayView declaration) { return text.startsWith(declaration); });
}

/// Goes over the text from mark to mark.
class Scanner
{
public:
    Scanner(QByteArrayView text, const QString &part, const XmlLimits &limits)
        : m_text(text)
        , m_part(part)
        , m_limits(limits)
    {
    }

    Result<XmlTraits> traits();

private:
    Result<void> markup();
    Result<void> declaration();
    Result<void> tag();
    Result<void> pastEnd(QByteArrayView end);
    Result<void> references(QByteArrayView piece, bool inTag);
    Result<void> reference(QByteArrayView name) const;
    Result<void> attributeValue(char quote);
    void spacing();
    bool count() { return ++m_nodes <= m_limits.nodes; }
    std::unexpected<Error> tooMany() const;
    std::unexpected<Error> broken(const QString &message) const { return refused(message, m_part); }
    std::unexpected<Error> notWellFormed() const { return xmlNotWellFormed(m_part); }

    QByteArrayView m_text;
    QString m_part;
    XmlLimits m_limits;
    XmlTraits m_traits;
    qsizetype m_at = 0;
    qsizetype m_nodes = 0;
    qsizetype m_opened = -1; ///< where the last start tag ended
    int m_depth = 0;
    bool m_inRoot = false;
};

std::unexpected<Error> Scanner::tooMany() const
{
    return broken(QCoreApplication::translate(
        "Cartulary::Package", "A part of the file has too many elements to be opened safely. Split the document."));
}

Result<void> Scanner::pastEnd(QByteArrayView end)
{
    const qsizetype found = m_text.indexOf(end, m_at);
    if (found < 0)
        return notWellFormed();
    m_at = found + end.size();
    return count() ? Result<void>() : tooMany();
}

Result<void> Scanner::declaration()
{
    const QByteArrayView rest = m_text.sliced(m_at);
    if (rest.startsWith("<!--")) {
        m_at += 4;
        return pastEnd("-->");
    }
    if (rest.startsWith("<![CDATA[")) {
        m_at += 9;
        return pastEnd("]]>");
    }
    return broken(QCoreApplication::translate(
        "Cartulary::Package", "A part of the file declares a document type, which can hide entities. Office files have "
                              "none: open it in a word processor, save it again and use the new file."));
}

/// Needless white space at m_at, outside quotes.
void Scanner::spacing()
{
    const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
    const char c = m_text[m_at];
    if (isSpace(c))
        m_traits.plain = m_traits.plain && c == ' ' && !isSpace(next) && next != '=' && next != '/' && next != '>';
    else if (c == '=')
        m_traits.plain = m_traits.plain && next == '"';
}

/// From the quote at m_at to the one that ends the value.
Result<void> Scanner::attributeValue(char quote)
{
    // Values are short: one look at each character for everything.
    const qsizetype start = m_at + 1;
    bool refers = false, odd = false;
    for (++m_at; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
        refers |= m_text[m_at] == '&';
        odd |= static_cast<unsigned char>(m_text[m_at]) < 0x20 || m_text[m_at] == '<';
    }
    if (m_at >= m_text.size())
        return notWellFormed();
    m_traits.plain = m_traits.plain && quote == '"' && !odd;
    if (!count())
        return tooMany();
    return refers ? references(m_text.sliced(start, m_at - start), true) : Result<void>();
}

/// A start, end or empty tag: its end is the first pointed bracket outside quotes.
Result<void> Scanner::tag()
{
    if (!m_inRoot) {
        m_traits.plainProlog = std::exchange(m_traits.plain, true);
        m_traits.rootStart = m_at;
    }
    const bool closes = m_at + 1 < m_text.size() && m_text[m_at + 1] == '/';
    m_traits.plain = m_traits.plain && !(closes && m_opened == m_at);
    for (++m_at; m_at < m_text.size() && m_text[m_at] != '>'; ++m_at) {
        const char c = m_text[m_at];
        if (c == '<')
            return notWellFormed();
        if (c == '"' || c == '\'') {
            if (const Result<void> good = attributeValue(c); !good)
                return good;
        } else {
            spacing();
        }
    }
    if (m_at >= m_text.size())
        return notWellFormed();
    const bool opens = !closes && m_text[m_at - 1] != '/';
    m_depth += closes ? -1 : opens ? 1 : 0;
    ++m_at;
    if (opens)
        m_opened = m_at;
    if (m_depth > m_limits.depth)
        return broken(QCoreApplication::translate(
            "Cartulary::Package", "A part of the file has elements nested too deeply to be opened safely."));
    m_inRoot = true;
    return count() ? Result<void>() : tooMany();
}

Result<void> Scanner::markup()
{
    const QByteArrayView rest = m_text.sliced(m_at);
    if (rest.startsWith("<?")) {
        m_traits.plain = m_traits.plain && isPlainInstruction(rest);
        return pastEnd("?>");
    }
    return rest.startsWith("<!") ? declaration() : tag();
}

Result<void> Scanner::reference(QByteArrayView name) const
{
    static constexpr std::array<QByteArrayView, 5> known{"amp", "lt", "gt", "quot", "apos"};
    if (std::ranges::find(known, name) != known.end())
        return {};
    if (!name.startsWith('#')) {
        return broken(QCoreApplication::translate(
            "Cartulary::Package", "A part of the file uses an entity that is not defined. Open the file in the program "
                                  "that made it, save it again and use the new file."));
    }
    const bool hexadecimal = name.startsWith("#x");
    const QByteArrayView digits = name.sliced(hexadecimal ? 2 : 1);
    bool isNumber = !digits.isEmpty() && digits.front() != '+' && digits.front() != '-';
    const uint number = isNumber ? digits.toUInt(&isNumber, hexadecimal ? 16 : 10) : 0;
    return isNumber && isXmlCharacter(number) ? Result<void>() : notWellFormed();
}

/// Each ampersand of @p piece, the content of a quoted value or of an element, begins a reference.
Result<void> Scanner::references(QByteArrayView piece, bool inTag)
{
    if (!inTag && piece.contains('>'))
        m_traits.plain = false;
    for (qsizetype at = piece.indexOf('&'); at >= 0; at = piece.indexOf('&', at + 1)) {
        const QByteArrayView rest = piece.sliced(at + 1, qMin<qsizetype>(piece.size() - at - 1, nameLimit));
        const qsizetype end = rest.indexOf(';');
        if (end < 1)
            return notWellFormed();
        const QByteArrayView name = rest.first(end);
        m_traits.plain = m_traits.plain && (name == "amp" || name == "lt" || name == (inTag ? "quot" : "gt"));
        if (const Result<void> good = reference(name); !good)
            return good;
    }
    return {};
}

Result<XmlTraits> Scanner::traits()
{
    if (hasControlCharacter(m_text))
        return notWellFormed();
    while (m_at < m_text.size()) {
        const qsizetype next = m_text[m_at] == '<' ? m_at : m_text.indexOf('<', m_at);
        const qsizetype end = next < 0 ? m_text.size() : next;
        if (end > m_at) {
            if (const Result<void> good = references(m_text.sliced(m_at, end - m_at), false); !good)
                return std::unexpected(good.error());
        }
        m_at = end;
        const bool before = !m_inRoot;
        const qsizetype start = m_at;
        if (next < 0)
            break;
        if (const Result<void> good = markup(); !good)
            return std::unexpected(good.error());
        if (before && m_inRoot)
            m_traits.carriageReturns = m_text.indexOf('\r', start) >= 0;
    }
    return m_traits;
}

} // namespace

Result<XmlTraits> scanXml(QByteArrayView text, const QString &part, const XmlLimits &limits)
{
    return Scanner(text, part, limits).traits();
}

std::unexpected<Error> xmlNotWellFormed(const QString &part)
{
    return refused(QCoreApplication::translate(
                       "Cartulary::Package",
                       "A part of the file is damaged: its XML is not well-formed. Open the file in the program "
                       "that made it, save it again and use the new file."),
                   part);
}

} // namespace Cartulary
