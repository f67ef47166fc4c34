// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxmlnames.h"
#include "textflow.h"

#include <functional>
#include <optional>

namespace Cartulary {

/// A complex field that has begun and not yet ended (ECMA-376 part 1, 17.16.18).
struct OpenField
{
    QString instruction;
    bool inResult = false;
    bool computed = false; ///< what it shows is the word processor's business
    pugi::xml_node begin;  ///< the run
    pugi::xml_node separate;
    pugi::xml_node formData;
    int paragraph = -1;
    qsizetype from = 0;
};

/// Around the number of a control in the instruction of the field that it is nested in.
inline constexpr QChar nestedOpen{u'\uE000'};
inline constexpr QChar nestedClose{u'\uE001'};

/// The words of a field instruction; what stands in quotes is one word.
QStringList fieldWords(const QString &instruction);

/// The blank that a field with this @p instruction stands for, with kind and name; none for fields that the word
/// processor works out by itself.
std::optional<FlowControl> controlOf(const QString &instruction);

/// Whether the word processor works out what this field shows, so that the text is not to be looked at.
bool isComputed(const QString &instruction);

/// What the data of a form field (w:ffData) say: name, prompts, state, choices.
void readFormData(pugi::xml_node formData, const WordNames &names, FlowControl &control);

/// The text that an IF field comes to: `IF "a" = "b" "yes" "no"`; none if it cannot be told (ECMA-376 part 1,
/// 17.16.5.26). @p nested gives the value of a nested field by its number; none leaves the whole undecided.
std::optional<QString> outcomeOfIf(const QString &instruction,
                                   const std::function<std::optional<QString>(int)> &nested);

} // namespace Cartulary
