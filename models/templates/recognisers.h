// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Cartulary {

/// How a blank looks in its file.
enum class BlankKind {
    DoubleBraces,   ///< {{x}}
    Braces,         ///< {x}
    DollarBraces,   ///< ${x}
    DoubleBrackets, ///< [[x]]
    Brackets,       ///< [x]
    DoubleAngles,   ///< <<x>>
    Angles,         ///< <x>
    HashAngles,     ///< <# x #>
    Guillemets,     ///< «x»
    PlusSigns,      ///< +++x+++
    PercentSigns,   ///< %x%
    Underscores,    ///< ____
    Dots,           ///< .......
    Crosses,        ///< XXXX, DD/MM/YYYY
    StandIn,        ///< words in place of what is not known: TBD, (to be completed)
    EmptyCell,      ///< beside or under a label
    Label,          ///< a label, a colon, and nothing
    Highlight,      ///< in the colour of a marker pen
    MergeField,
    DocumentProperty,
    FormText,
    FormDropDown,
    TextControl,
    RichTextControl,
    DateControl,
    ListControl,
    ComboControl,
    UserField,
    Placeholder,
    TextInput,
    DatabaseField,
};

/// "double-braces": in the map and in what inspecting prints.
QString blankKindName(BlankKind kind);

/// Something in a paragraph that is, or looks like, a thing to fill in.
struct TextMark
{
    enum class Role {
        Blank,
        Choice,    ///< a check box made of characters
        Directive, ///< the beginning, middle or end of a loop or condition
        Aside,     ///< looks like a blank and is none
    };
    enum class Reason { None, Note, Alternative, Quotation, Citation, Code, Comment, SuggestedValue };

    Role role = Role::Blank;
    BlankKind kind = BlankKind::Brackets;
    Reason reason = Reason::None; ///< of an aside: what it is
    qsizetype from = 0;
    qsizetype to = 0;
    QString name;        ///< what stands between the delimiters; of a directive, its command
    bool checked = false;
};

QString reasonName(TextMark::Reason reason);

/// The marks in the text of a paragraph, in order, none overlapping another but in an aside.
QList<TextMark> marksIn(const QString &text);

/// @p text with spaces in place of all marks but asides: what is left names them.
QString withoutMarks(const QString &text);
QString withoutMarks(const QString &text, const QList<TextMark> &marks);

/// What @p inner between square brackets is; @p before and @p after are the characters around them.
TextMark judgeBrackets(const QString &inner, QChar before, QChar after);

/// Whether @p text, a few words, is what a form would call a fact that the register may hold.
bool isKnownLabel(const QString &text);

} // namespace Cartulary
