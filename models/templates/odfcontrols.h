// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odfnames.h"
#include "textflow.h"

#include <optional>

namespace Cartulary {

/// What the declarations of an ODF text give to its fields.
struct OdfDeclarations
{
    QHash<QString, QString> userFields;      ///< value by name (text:user-field-decl)
    QHash<QString, pugi::xml_node> controls; ///< of forms, by id

    /// Takes in what stands under @p body: office:text, or a header or footer.
    void add(pugi::xml_node body, const OdfNames &names);
};

/// The blank that a field (ODF 1.3 part 3, 7) or content control stands for, without its place; none for what the
/// office program works out by itself, and for what is no field.
std::optional<FlowControl> odfControl(pugi::xml_node node, const OdfNames &names);

/// The same for the beginning of a field mark, or a whole one, as LibreOffice keeps the form fields of Word.
std::optional<FlowControl> odfFieldMark(pugi::xml_node node, const OdfNames &names);

/// The same for a form control (ODF 1.3 part 3, 13.5), which stands in the text where a draw:control refers to it.
std::optional<FlowControl> odfFormControl(pugi::xml_node control, const OdfNames &names);

/// The value of the parameter @p parameter of a field mark; the parameter itself by the second.
QString fieldParameter(pugi::xml_node mark, const OdfNames &names, QLatin1StringView parameter);
pugi::xml_node fieldParameterNode(pugi::xml_node mark, const OdfNames &names, QLatin1StringView parameter);

} // namespace Cartulary
