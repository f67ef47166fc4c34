// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xml.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <string>
#include <string_view>

namespace Cartulary {

/// The namespaces of OpenDocument that a text is made of (ODF 1.3 part 3, 2.2.2), and those of LibreOffice's own.
enum class Odf { None, Office, Text, Table, Style, Fo, Draw, Form, Meta, Field, Extension };

/// An element's or attribute's name, resolved.
struct OdfName
{
    Odf space = Odf::None;
    std::string_view local;

    bool is(Odf wantedSpace, std::string_view wanted) const { return space == wantedSpace && local == wanted; }
};

/// The names of a part of an ODF package with the prefixes that its root element gives them.
class OdfNames
{
public:
    explicit OdfNames(pugi::xml_node root);

    /// The name of @p node; no space for what is no element, or of another vocabulary.
    OdfName of(pugi::xml_node node) const;
    bool is(pugi::xml_node node, Odf space, std::string_view local) const { return of(node).is(space, local); }
    /// The name under which an element or attribute is to be made in this part.
    std::string name(Odf space, std::string_view local) const;
    pugi::xml_node child(pugi::xml_node node, Odf space, std::string_view local) const;
    pugi::xml_attribute attribute(pugi::xml_node node, Odf space, std::string_view local) const;
    /// The value of that attribute; empty if there is none.
    QString value(pugi::xml_node node, Odf space, std::string_view local) const;
    int number(pugi::xml_node node, Odf space, std::string_view local, int absent) const;
    bool isTrue(pugi::xml_node node, Odf space, std::string_view local) const;
    /// Sets that attribute, which is made if it is not there.
    void set(pugi::xml_node node, Odf space, std::string_view local, const QString &value) const;

private:
    OdfName resolved(std::string_view name) const;

    QList<std::pair<std::string, Odf>> m_prefixes; ///< every prefix declared, without its colon
    std::array<std::string, 11> m_chosen;          ///< the first prefix of each space, with its colon
};

} // namespace Cartulary
