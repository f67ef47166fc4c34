// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatewords.h"

#include <QCoreApplication>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct ItemWords
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::TemplateWords)
};

QString blankKindInWords(BlankKind kind)
{
    switch (kind) {
    case BlankKind::DoubleBraces:
        return u"{{…}}"_s;
    case BlankKind::Braces:
        return u"{…}"_s;
    case BlankKind::DollarBraces:
        return u"${…}"_s;
    case BlankKind::DoubleBrackets:
        return u"[[…]]"_s;
    case BlankKind::Brackets:
        return u"[…]"_s;
    case BlankKind::DoubleAngles:
        return u"<<…>>"_s;
    case BlankKind::Angles:
        return u"<…>"_s;
    case BlankKind::HashAngles:
        return u"<#…#>"_s;
    case BlankKind::Guillemets:
        return u"«…»"_s;
    case BlankKind::PlusSigns:
        return u"+++…+++"_s;
    case BlankKind::PercentSigns:
        return u"%…%"_s;
    case BlankKind::Underscores:
        return ItemWords::tr("line to write on");
    case BlankKind::Dots:
        return ItemWords::tr("dotted line");
    case BlankKind::Crosses:
    case BlankKind::StandIn:
        return ItemWords::tr("words standing in");
    case BlankKind::EmptyCell:
        return ItemWords::tr("empty cell");
    case BlankKind::Label:
        return ItemWords::tr("nothing after a label");
    case BlankKind::Highlight:
        return ItemWords::tr("highlighted text");
    case BlankKind::DateControl:
        return ItemWords::tr("date control");
    case BlankKind::ListControl:
    case BlankKind::ComboControl:
    case BlankKind::FormDropDown:
        return ItemWords::tr("list to choose from");
    case BlankKind::TextControl:
    case BlankKind::RichTextControl:
        return ItemWords::tr("content control");
    case BlankKind::FormText:
    case BlankKind::TextInput:
    case BlankKind::Placeholder:
        return ItemWords::tr("form field");
    case BlankKind::MergeField:
    case BlankKind::DatabaseField:
        return ItemWords::tr("merge field");
    case BlankKind::DocumentProperty:
    case BlankKind::UserField:
        return ItemWords::tr("document field");
    }
    return {};
}

} // namespace

QString itemKindInWords(const Scan &scan, TemplateItem item)
{
    if (item.kind == TemplateItem::Kind::Choice)
        return ItemWords::tr("box to tick");
    if (item.kind == TemplateItem::Kind::Blank)
        return blankKindInWords(scan.blanks.at(item.index).kind);
    switch (scan.repeats.at(item.index).kind) {
    case Repeat::Kind::Condition:
        return ItemWords::tr("condition");
    case Repeat::Kind::Table:
        return ItemWords::tr("table with a row for each record");
    case Repeat::Kind::Loop:
    case Repeat::Kind::Section:
    case Repeat::Kind::Block:
        break;
    }
    return ItemWords::tr("passage for each record");
}

QString partyInWords(Party party)
{
    switch (party) {
    case Party::Customer:
        return ItemWords::tr("customer");
    case Party::Provider:
        return ItemWords::tr("provider");
    case Party::None:
        break;
    }
    return {};
}

QString stateInWords(ItemAnswer::State state)
{
    switch (state) {
    case ItemAnswer::State::Decided:
        return ItemWords::tr("decided");
    case ItemAnswer::State::Kept:
        return ItemWords::tr("stays as it is");
    case ItemAnswer::State::Proposed:
        return ItemWords::tr("proposed");
    case ItemAnswer::State::Nothing:
        break;
    }
    return ItemWords::tr("no value");
}

} // namespace Cartulary
