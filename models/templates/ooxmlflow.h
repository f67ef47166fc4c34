// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxmlcontrols.h"
#include "ooxmlfields.h"
#include "ooxmlnames.h"
#include "textflow.h"

#include <QSet>

namespace Cartulary {

/// What the styles part of a DOCX says that reading it needs.
struct OoxmlStyles
{
    QHash<QString, int> headings;  ///< outline level by style id
    QSet<QString> contents;        ///< ids of the styles of a table of contents
    QString language;              ///< of the document's defaults

    static OoxmlStyles from(pugi::xml_node styles);
};

/// Reads one part of a DOCX (document, header, footer, notes) into a flow: ECMA-376 part 1, 17.
class OoxmlFlowBuilder
{
public:
    /// @p styles must outlive the builder.
    OoxmlFlowBuilder(TextFlow &flow, const OoxmlStyles &styles)
        : m_flow(flow)
        , m_styles(styles)
    {
    }

    void addPart(const QString &name, pugi::xml_node root, FlowArea area);

private:
    void blocks(pugi::xml_node parent);
    bool block(pugi::xml_node node);
    void table(pugi::xml_node node);
    void rows(pugi::xml_node parent, int table);
    void row(pugi::xml_node node, int table);
    void cellsOf(pugi::xml_node parent, int table, int row, int &column);
    void cell(pugi::xml_node node, int table, int row, int &column);
    void paragraph(pugi::xml_node node);
    int headingLevel(pugi::xml_node properties, bool &contents) const;
    void inlines(pugi::xml_node parent);
    void run(pugi::xml_node node);
    void runChild(pugi::xml_node node, bool highlighted);
    void symbol(pugi::xml_node node);
    void fieldCharacter(pugi::xml_node run, pugi::xml_node node);
    void closeField(pugi::xml_node end);
    void simpleField(pugi::xml_node node);
    /// Reads a content control and what is in it with @p readContent.
    template<typename ReadContent>
    void control(pugi::xml_node node, ReadContent readContent);
    void closeControl(int index, qsizetype firstParagraph, qsizetype from);
    void findTextBoxes(pugi::xml_node node, QList<pugi::xml_node> &found) const;
    void alternates(pugi::xml_node node);
    void readTextBoxes();
    void readTextBox(pugi::xml_node box);
    void matchTwins(qsizetype first, qsizetype second, qsizetype end);
    void append(FlowPiece::Kind kind, const QString &text, pugi::xml_node node, bool highlighted);
    int addControl(FlowControl control);
    bool isHidden() const;
    bool isLocked() const;
    qsizetype position() const;

    TextFlow &m_flow;
    const OoxmlStyles &m_styles;
    std::optional<WordNames> m_names;
    FlowArea m_area = FlowArea::Body;
    int m_part = 0;
    int m_number = 0;
    int m_cell = -1;
    int m_current = -1;   ///< the open paragraph
    int m_control = -1;   ///< the innermost open content control
    bool m_contents = false; ///< in a table of contents
    QList<OpenField> m_fields;
    /// The text boxes met in the open paragraph, and the second copies of those that are stored twice.
    QList<std::pair<QList<pugi::xml_node>, QList<pugi::xml_node>>> m_boxes;
};

template<typename ReadContent>
void OoxmlFlowBuilder::control(pugi::xml_node node, ReadContent readContent)
{
    const pugi::xml_node content = m_names->child(node, "sdtContent");
    std::optional<FlowControl> control = readControl(node, *m_names);
    if (!control) {
        readContent(content);
        return;
    }
    const qsizetype firstParagraph = m_flow.paragraphs.size(), from = position();
    control->parent = m_control;
    const int outer = std::exchange(m_control, addControl(*std::move(control)));
    readContent(content);
    closeControl(m_control, firstParagraph, from);
    m_control = outer;
}

} // namespace Cartulary
