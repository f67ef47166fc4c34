// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxmltemplate.h"

#include "ooxmlfields.h"
#include "opcpackage.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView customPart("docProps/custom.xml");
constexpr char customType[] = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
constexpr char customRelationship[] =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
constexpr char customFormat[] = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"; // of all properties that users make
constexpr std::string_view valueTypes("docPropsVTypes");

/// Where a property that every document may have stands.
struct KnownProperty
{
    QLatin1StringView name; ///< in the field, in small letters
    std::string_view element;
    QLatin1StringView part; ///< the end of its relationship's type
};

constexpr QLatin1StringView corePart("/core-properties");
constexpr QLatin1StringView extendedPart("/extended-properties");

constexpr KnownProperty knownProperties[]{
    {"title"_L1, "title", corePart},          {"subject"_L1, "subject", corePart},
    {"author"_L1, "creator", corePart},       {"keywords"_L1, "keywords", corePart},
    {"comments"_L1, "description", corePart}, {"category"_L1, "category", corePart},
    {"company"_L1, "Company", extendedPart},  {"manager"_L1, "Manager", extendedPart},
};

void setText(pugi::xml_node node, const QString &text)
{
    node.text().set(text.toUtf8().constData());
}

/// The name of an element of @p root's own namespace.
std::string besideRoot(pugi::xml_node root, std::string_view local)
{
    const std::string_view name = root.name();
    const size_t colon = name.find(':');
    return std::string(colon == std::string_view::npos ? std::string_view() : name.substr(0, colon + 1))
         + std::string(local);
}

/// The prefix of the property values' types, with its colon; declared if it was not.
std::string valuePrefix(pugi::xml_node root)
{
    for (const pugi::xml_attribute attribute : root.attributes()) {
        const std::string_view name = attribute.name();
        if (name.starts_with("xmlns:") && std::string_view(attribute.value()).ends_with(valueTypes))
            return std::string(name.substr(6)) + ':';
    }
    root.append_attribute("xmlns:vt").set_value("http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
    return "vt:";
}

void setValue(pugi::xml_node property, const QString &value, const QDate &date, const std::string &prefix)
{
    pugi::xml_node typed = property.find_child([](pugi::xml_node child) { return child.type() == pugi::node_element; });
    if (!typed)
        typed = property.append_child((prefix + "lpwstr").c_str());
    if (localName(typed) == "filetime" && date.isValid()) {
        setText(typed, date.toString(Qt::ISODate) + "T00:00:00Z"_L1);
        return;
    }
    // A number or an answer that is now a text is one.
    if (localName(typed) != "lpwstr" && localName(typed) != "lpstr" && localName(typed) != "bstr")
        typed.set_name((prefix + "lpwstr").c_str());
    typed.remove_children();
    setText(typed, value);
}

void setCustomProperty(pugi::xml_node root, const QString &name, const QString &value, const QDate &date)
{
    const std::string prefix = valuePrefix(root);
    int last = 1; // the first two numbers are taken by the format
    for (const pugi::xml_node property : root.children()) {
        if (QString::fromUtf8(anyValue(property, "name")).compare(name, Qt::CaseInsensitive) == 0) {
            setValue(property, value, date, prefix);
            return;
        }
        last = std::max(last, property.attribute("pid").as_int());
    }
    pugi::xml_node property = root.append_child(besideRoot(root, "property").c_str());
    property.append_attribute("fmtid").set_value(customFormat);
    property.append_attribute("pid").set_value(last + 1);
    property.append_attribute("name").set_value(name.toUtf8().constData());
    setValue(property, value, date, prefix);
}

} // namespace

void OoxmlTemplate::setProperty(const FlowControl &control, const QString &value, const QDate &date)
{
    const QString text = storable(value);
    if (control.name.isEmpty())
        return;
    if (fieldWords(control.format).value(0).compare("DOCVARIABLE"_L1, Qt::CaseInsensitive) == 0) {
        setVariable(control.name, text);
        return;
    }
    const auto known = std::ranges::find(knownProperties, control.name.toLower(), &KnownProperty::name);
    if (known == std::end(knownProperties)) {
        if (XmlPart *custom = customProperties()) {
            setCustomProperty(custom->document.document_element(), control.name, text, date);
            custom->touched = true;
        }
        return;
    }
    XmlPart *const part = relatedPart(known->part);
    const pugi::xml_node property = part ? childNamed(part->document.document_element(), known->element)
                                         : pugi::xml_node();
    if (!property)
        return;
    setText(property, text);
    part->touched = true;
}

/// The part that the package itself refers to with a relationship whose type ends with @p type; null if there is none.
XmlPart *OoxmlTemplate::relatedPart(QLatin1StringView type)
{
    const auto all = readRelationships(m_package.parts(), {});
    if (!all)
        return nullptr;
    for (const Relationship &relationship : *all) {
        const PackagePart *part = relationship.external || !relationship.type.endsWith(type)
                                    ? nullptr
                                    : findOpcPart(m_package.parts(), relationship.target);
        if (part)
            return m_package.parse(part->name).value_or(nullptr);
    }
    return nullptr;
}

/// The part with the properties that the customer made, which is made if there is none; null where that cannot be.
XmlPart *OoxmlTemplate::customProperties()
{
    if (XmlPart *part = relatedPart("/custom-properties"_L1))
        return part;
    const auto types = m_package.parse(u"[Content_Types].xml"_s), relationships = m_package.parse(u"_rels/.rels"_s);
    if (!types || !relationships || findOpcPart(m_package.parts(), customPart))
        return nullptr;
    m_package.add({customPart,
                   "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Properties xmlns=\"http://schemas."
                   "openxmlformats.org/officeDocument/2006/custom-properties\"/>"});
    pugi::xml_node root = (*types)->document.document_element();
    pugi::xml_node entry = root.append_child(besideRoot(root, "Override").c_str());
    entry.append_attribute("PartName").set_value(("/" + QByteArray(customPart.data())).constData());
    entry.append_attribute("ContentType").set_value(customType);
    root = (*relationships)->document.document_element();
    entry = root.append_child(besideRoot(root, "Relationship").c_str());
    entry.append_attribute("Id").set_value("rIdCustomProperties");
    entry.append_attribute("Type").set_value(customRelationship);
    entry.append_attribute("Target").set_value(customPart.data());
    (*types)->touched = (*relationships)->touched = true;
    return m_package.parse(customPart).value_or(nullptr);
}

/// A document variable (ECMA-376 part 1, 17.15.1.30).
void OoxmlTemplate::setVariable(const QString &name, const QString &value)
{
    const auto isSettings = [](const PackagePart &part) { return part.name.endsWith("/settings.xml"_L1); };
    const auto source = std::ranges::find_if(m_package.parts(), isSettings);
    const Result<Part *> part = source == m_package.parts().end() ? Result<Part *>(nullptr) : parse(source->name);
    if (!part || !*part)
        return;
    const WordNames &names = (*part)->names;
    pugi::xml_node root = (*part)->root(), variables = names.child(root, "docVars");
    if (!variables) {
        const pugi::xml_node compatibility = names.child(root, "compat"), revisions = names.child(root, "rsids");
        const std::string all = names.name("docVars");
        variables = compatibility ? root.insert_child_after(all.c_str(), compatibility)
                  : revisions     ? root.insert_child_before(all.c_str(), revisions)
                                  : root.append_child(all.c_str());
    }
    pugi::xml_node variable = variables.find_child([&](pugi::xml_node child) {
        return QString::fromUtf8(names.value(child, "name")).compare(name, Qt::CaseInsensitive) == 0;
    });
    if (!variable) {
        variable = variables.append_child(names.name("docVar").c_str());
        variable.append_attribute(names.name("name").c_str()).set_value(name.toUtf8().constData());
        variable.append_attribute(names.name("val").c_str());
    }
    names.attribute(variable, "val").set_value(value.toUtf8().constData());
    (*part)->xml->touched = true;
}

} // namespace Cartulary
