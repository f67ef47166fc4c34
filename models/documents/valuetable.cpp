// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuetable.h"

namespace Cartulary {

QString ValueTable::add(Entry entry)
{
    m_entries.append(std::move(entry));
    return open + QString::number(m_entries.size() - 1) + close;
}

int ValueTable::originNumber(const Origin &origin)
{
    if (origin.recordType.isEmpty())
        return -1;
    const QString key = origin.recordType + u'\n' + origin.recordId + u'\n' + origin.field;
    const auto known = m_originNumbers.constFind(key);
    if (known != m_originNumbers.cend())
        return *known;
    m_originNumbers.insert(key, static_cast<int>(m_origins.size()));
    m_origins.append(origin);
    return static_cast<int>(m_origins.size()) - 1;
}

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            result += c;
            result += text.at(++i);
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                result += u'\n';
        } else if (c == u'\t') {
            result += u' ';
        } else if (c.unicode() < 0x20 && c != u'\n') {
            result += QChar(0x2400 + c.unicode());
        } else if (c.unicode() == 0x7F) {
            result += QChar(0x2421);
        } else if (c.unicode() >= 0x80 && c.unicode() < 0xA0) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (c.unicode() == 0x2028 || c.unicode() == 0x2029) {
            result += u'\n';
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace Cartulary
