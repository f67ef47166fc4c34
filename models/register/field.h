// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <functional>
#include <type_traits>
#include <variant>

namespace Cartulary {

class RecordType;

/// The value of one field, whatever its kind. Parts are reached through PartAccess instead.
using Value =
    std::variant<QString, QStringList, LocalizedText, Answer, std::optional<int>, QDate, Moment, Period, Address>;

/// True if @p value states nothing.
bool isEmpty(const Value &value);

/// How the list of parts in a record is reached without knowing its type.
struct PartAccess
{
    const RecordType &(*type)();
    qsizetype (*count)(const Fields &owner);
    const Fields &(*at)(const Fields &owner, qsizetype index);
    Fields &(*append)(Fields &owner);
    Fields &(*edit)(Fields &owner, qsizetype index);
    void (*remove)(Fields &owner, qsizetype index);
    void (*move)(Fields &owner, qsizetype from, qsizetype to);
    bool (*same)(const Fields &one, const Fields &other); ///< whether both owners hold equal parts
};

/// The one description of a field (design, section 3). From it come the column in the file, the JSON key, the label,
/// the help, the journal's before and after, and the placeholder in the wording.
class Field
{
public:
    enum class Kind {
        Text,      ///< one language-neutral text: a name, a number
        Email,
        Url,
        Country,   ///< ISO 3166-1 alpha-2
        Language,  ///< ISO 639-1
        Time,      ///< HH:MM
        Offset,    ///< +HH:MM, an offset from UTC
        Colour,    ///< #rrggbb
        Image,     ///< a PNG or SVG file as a data URL; see imagevalue.h
        Term,      ///< an entry of a controlled list
        Reference, ///< the id of another record
        Texts,
        Terms,
        References,
        Localized,
        Answer,
        Number,
        Date,
        Moment,
        Period,
        Address,
        Parts,     ///< a list of parts, each described in its turn
    };

    QString name;            ///< column, JSON key, placeholder: snake_case
    Kind kind = Kind::Text;
    LocalizedText label;
    LocalizedText help;
    QString article;         ///< of the GDPR: "13(1)(a)"; empty where no article asks for it
    QString vocabulary;      ///< for terms: the controlled list
    QString target;          ///< for references: the record type referred to
    bool required = false;   ///< a record without it cannot be stored
    bool byProgram = false; ///< the program keeps it, and nobody reads it: forms, tables, search and paste leave it out
    bool byCalculation = false; ///< the program works it out, as a digest: it can be read, found and copied, not edited
    LocalizedText group; ///< of a field that begins a group of the form: the group's title

    std::function<Value(const Fields &)> get;
    std::function<void(Fields &, const Value &)> set;
    PartAccess parts{};

    /// Refinements of the description, in the order in which they read.
    Field &from(const char *vocabularyName);
    Field &to(const char *recordType);
    Field &as(Kind textKind);
    Field &law(const char *articleNumber);
    Field &explain(const char *french, const char *english);
    Field &mandatory();
    Field &keptByProgram();
    Field &workedOut();
    /// A form shows the fields from here on as a group of this title, up to the next one that begins a group.
    Field &begins(const char *french, const char *english);

    bool isList() const { return kind == Kind::Texts || kind == Kind::Terms || kind == Kind::References; }
    bool isReference() const { return kind == Kind::Reference || kind == Kind::References; }
    bool isTerm() const { return kind == Kind::Term || kind == Kind::Terms; }
};

/// "organisationName" -> "organisation_name".
QString snakeCase(const char *camelCase);

namespace detail {

template<typename>
struct MemberPointer;
template<typename Class, typename Member>
struct MemberPointer<Member Class::*>
{
    using Owner = Class;
    using Type = Member;
};

template<typename Type>
constexpr Field::Kind kindOf()
{
    if constexpr (std::is_same_v<Type, QString>)
        return Field::Kind::Text;
    else if constexpr (std::is_same_v<Type, QStringList>)
        return Field::Kind::Texts;
    else if constexpr (std::is_same_v<Type, LocalizedText>)
        return Field::Kind::Localized;
    else if constexpr (std::is_same_v<Type, Answer>)
        return Field::Kind::Answer;
    else if constexpr (std::is_same_v<Type, std::optional<int>>)
        return Field::Kind::Number;
    else if constexpr (std::is_same_v<Type, QDate>)
        return Field::Kind::Date;
    else if constexpr (std::is_same_v<Type, Moment>)
        return Field::Kind::Moment;
    else if constexpr (std::is_same_v<Type, Period>)
        return Field::Kind::Period;
    else if constexpr (std::is_same_v<Type, Address>)
        return Field::Kind::Address;
    else
        return Field::Kind::Parts;
}

} // namespace detail

/// The description of a part type; specialised beside each part.
template<typename Part>
const RecordType &partType();

/// Describes the member @p member of its struct, under the name @p name.
template<auto member>
Field field(const char *name, const char *french, const char *english)
{
    using Owner = typename detail::MemberPointer<decltype(member)>::Owner;
    using Type = typename detail::MemberPointer<decltype(member)>::Type;
    Field result;
    result.name = snakeCase(name);
    result.kind = detail::kindOf<Type>();
    result.label = LocalizedText(QString::fromUtf8(french), QString::fromUtf8(english));
    if constexpr (detail::kindOf<Type>() == Field::Kind::Parts) {
        result.parts.type = &partType<typename Type::value_type>;
        result.parts.count = [](const Fields &owner) { return (static_cast<const Owner &>(owner).*member).size(); };
        result.parts.at = [](const Fields &owner, qsizetype index) -> const Fields & {
            return (static_cast<const Owner &>(owner).*member).at(index);
        };
        result.parts.append = [](Fields &owner) -> Fields & {
            Type &list = static_cast<Owner &>(owner).*member;
            return list.emplaceBack();
        };
        result.parts.edit = [](Fields &owner, qsizetype index) -> Fields & {
            return (static_cast<Owner &>(owner).*member)[index];
        };
        result.parts.remove = [](Fields &owner, qsizetype index) {
            (static_cast<Owner &>(owner).*member).removeAt(index);
        };
        result.parts.move = [](Fields &owner, qsizetype from, qsizetype to) {
            (static_cast<Owner &>(owner).*member).move(from, to);
        };
        result.parts.same = [](const Fields &one, const Fields &other) {
            return static_cast<const Owner &>(one).*member == static_cast<const Owner &>(other).*member;
        };
    } else {
        result.get = [](const Fields &owner) -> Value { return static_cast<const Owner &>(owner).*member; };
        result.set = [](Fields &owner, const Value &value) {
            static_cast<Owner &>(owner).*member = std::get<Type>(value);
        };
    }
    return result;
}

/// FIELD(Organisation, legalForm, "Forme juridique", "Legal form"): the member's name is the field's name.
#define CARTULARY_FIELD(Type, member, french, english) field<&Type::member>(#member, french, english)

} // namespace Cartulary
