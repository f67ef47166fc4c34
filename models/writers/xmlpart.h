// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace Cartulary {

/// One XML part of an office file, or a piece of one, written from front to back in UTF-8 without white of its own.
/// Names are given with their prefix, as they stand in the file; the namespaces are declared by the outermost element.
class XmlPart
{
public:
    using Attributes = std::initializer_list<std::pair<QLatin1StringView, QAnyStringView>>;
    /// Attributes of which some are not always there.
    using AttributeList = QList<std::pair<QLatin1StringView, QString>>;

    XmlPart()
        : m_writer(&m_bytes)
    {
    }

    /// An element with what @p content writes in it.
    template<typename Content>
    void element(QLatin1StringView name, Attributes attributes, Content &&content)
    {
        m_writer.writeStartElement(name);
        write(attributes);
        content();
        m_writer.writeEndElement();
    }

    template<typename Content>
    void element(QLatin1StringView name, const AttributeList &attributes, Content &&content)
    {
        m_writer.writeStartElement(name);
        write(attributes);
        content();
        m_writer.writeEndElement();
    }

    /// An element with nothing in it.
    void element(QLatin1StringView name, Attributes attributes = {})
    {
        m_writer.writeEmptyElement(name);
        write(attributes);
        closeTag();
    }

    /// An element with nothing but text in it.
    void textElement(QLatin1StringView name, Attributes attributes, const QString &text)
    {
        element(name, attributes, [&] { m_writer.writeCharacters(text); });
    }

    void text(const QString &text) { m_writer.writeCharacters(text); }

    /// What was written so far, without declaration.
    QByteArray fragment() const { return m_bytes; }
    /// The whole part, with its declaration.
    QByteArray bytes() const
    {
        return QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") + m_bytes;
    }
    /// Adds @p fragment, which is well-formed in itself, as it is.
    void append(const QByteArray &fragment)
    {
        closeTag();
        m_writer.device()->write(fragment);
    }

private:
    void closeTag() { m_writer.writeCharacters(QString()); }

    void write(const auto &attributes)
    {
        for (const auto &[name, value] : attributes)
            m_writer.writeAttribute(name, value);
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace Cartulary
