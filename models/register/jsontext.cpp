// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

namespace Cartulary {

void JsonText::newLine()
{
    if (m_indent == 0)
        return;
    m_text += '\n';
    m_text.append(m_depth * m_indent, ' ');
}

void JsonText::separate()
{
    if (std::exchange(m_afterKey, false))
        return;
    if (!std::exchange(m_first, false))
        m_text += ',';
    if (m_depth > 0)
        newLine();
}

void JsonText::open(char bracket)
{
    separate();
    m_text += bracket;
    ++m_depth;
    m_first = true;
}

void JsonText::close(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_text += bracket;
    m_first = false;
}

void JsonText::beginObject()
{
    open('{');
}

void JsonText::endObject()
{
    close('}');
}

void JsonText::beginArray()
{
    open('[');
}

void JsonText::endArray()
{
    close(']');
}

void JsonText::key(const QString &name)
{
    separate();
    m_text += jsonQuoted(name);
    m_text += m_indent ? ": " : ":";
    m_afterKey = true;
}

void JsonText::value(const QString &text)
{
    separate();
    m_text += jsonQuoted(text);
}

void JsonText::value(qint64 number)
{
    separate();
    m_text += QByteArray::number(number);
}

void JsonText::value(bool truth)
{
    separate();
    m_text += truth ? "true" : "false";
}

QByteArray jsonQuoted(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray quoted;
    quoted.reserve(utf8.size() + 2);
    quoted += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"':
            quoted += "\\\"";
            break;
        case '\\':
            quoted += "\\\\";
            break;
        case '\n':
            quoted += "\\n";
            break;
        case '\t':
            quoted += "\\t";
            break;
        case '\r':
            quoted += "\\r";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                quoted += "\\u00" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(2, '0');
            else
                quoted += c;
        }
    }
    quoted += '"';
    return quoted;
}

} // namespace Cartulary
