// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odfcontrols.h"
#include "odfnames.h"
#include "odfstyles.h"
#include "textflow.h"

namespace Cartulary {

/// Reads a part of an ODF text (ODF 1.3 part 3, 5 and 6) into a flow. Deleted text, annotations, hidden text and what
/// only declares something are left out.
class OdfFlowBuilder
{
public:
    /// @p styles, @p declarations and @p names, those of the part, must outlive the builder.
    OdfFlowBuilder(TextFlow &flow, const OdfStyles &styles, const OdfDeclarations &declarations, const OdfNames &names)
        : m_flow(flow)
        , m_styles(styles)
        , m_declarations(declarations)
        , m_names(names)
    {
    }

    /// The text of content.xml, whose root is @p root.
    void addText(const QString &part, pugi::xml_node root);
    /// The headers and footers of styles.xml, as far as pages of the document can have them.
    void addMasterPages(const QString &part, pugi::xml_node root);

private:
    /// What stands beside the text and is read after its paragraph.
    struct Aside
    {
        pugi::xml_node node;
        FlowArea area = FlowArea::TextBox;
    };
    /// A field mark that has begun and not yet ended.
    struct OpenMark
    {
        std::optional<FlowControl> control;
        int paragraph = -1;
        qsizetype from = 0;
    };

    void beginPart(const QString &part);
    void blocks(pugi::xml_node parent);
    void block(pugi::xml_node node);
    bool textBlock(pugi::xml_node node, std::string_view local);
    void list(pugi::xml_node node);
    void index(pugi::xml_node node);
    void table(pugi::xml_node node);
    void rows(pugi::xml_node parent, int table, bool heading);
    void row(pugi::xml_node node, int table, bool heading);
    void cell(pugi::xml_node node, int table, int row, int column, int span, bool continues);
    void paragraph(pugi::xml_node node, int level);
    pugi::xml_node blockOf(pugi::xml_node paragraph) const;

    void inlines(pugi::xml_node parent);
    void inlineElement(pugi::xml_node node);
    void textElement(pugi::xml_node node, std::string_view local);
    void span(pugi::xml_node node);
    void locked(pugi::xml_node node);
    void field(pugi::xml_node node, FlowControl control);
    void fieldMark(pugi::xml_node node, std::string_view local);
    void checkBox(FlowControl control);
    void formControl(pugi::xml_node node);
    void shape(pugi::xml_node node);
    void readAsides();
    void appendGap(pugi::xml_node node, qsizetype from);
    void append(FlowPiece::Kind kind, const QString &text, pugi::xml_node node);
    qsizetype position() const;

    TextFlow &m_flow;
    const OdfStyles &m_styles;
    const OdfDeclarations &m_declarations;
    const OdfNames &m_names;
    FlowArea m_area = FlowArea::Body;
    int m_part = 0;
    int m_number = 0;
    int m_cell = -1;
    int m_current = -1; ///< the open paragraph
    int m_control = -1; ///< the innermost open content control
    int m_lists = 0;    ///< how many lists are open
    int m_locks = 0;    ///< how much that the office program works out is open
    bool m_highlighted = false;
    bool m_fixed = false; ///< in a field that is filled as a whole
    QList<OpenMark> m_marks;
    QList<Aside> m_asides;
    QHash<QString, int> m_userFields; ///< the first control of each name
};

} // namespace Cartulary
