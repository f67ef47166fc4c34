// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Cartulary {

/// Writes JSON text in the order in which it is told, which QJsonObject cannot; the same calls give the same bytes.
class JsonText
{
public:
    /// @p indent spaces a level; 0 writes everything on one line.
    explicit JsonText(int indent)
        : m_indent(indent)
    {
    }

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(const QString &name);
    void value(const QString &text);
    void value(qint64 number);
    void value(bool truth);

    const QByteArray &text() const { return m_text; }
    /// Takes what has been written so far out of memory, to be written to a file.
    QByteArray takeText() { return std::exchange(m_text, {}); }

private:
    void separate();
    void newLine();
    void open(char bracket);
    void close(char bracket);

    QByteArray m_text;
    int m_indent;
    int m_depth = 0;
    bool m_first = true;
    bool m_afterKey = false;
};

/// @p text as a JSON string with its quotes, in UTF-8.
QByteArray jsonQuoted(const QString &text);

} // namespace Cartulary
