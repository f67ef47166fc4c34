// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxmltemplate.h"

#include "ooxmltext.h"

#include <QDate>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

pugi::xml_node runOf(pugi::xml_node node, const WordNames &names)
{
    while (node && !names.is(node, "r"))
        node = node.parent();
    return node;
}

/// A w:t in the place of @p node, an element of a run that is no text.
pugi::xml_node textInPlaceOf(pugi::xml_node node, const WordNames &names)
{
    pugi::xml_node text = node.parent().insert_child_before(names.name("t").c_str(), node);
    text.parent().remove_child(node);
    return text;
}

/// The characters of @p piece from @p from up to @p to give way to @p text; what follows them in the element stays
/// last.
void replaceInElement(pugi::xml_node node, qsizetype from, qsizetype to, const QString &text, const WordNames &names)
{
    const QString whole = wordText(node);
    const QString tail = whole.sliced(std::min(to, whole.size()));
    const pugi::xml_node last = setWordLines(node, whole.first(std::min(from, whole.size())) + text, names);
    if (!tail.isEmpty())
        setWordText(last, wordText(last) + tail);
}

/// Calls @p visit with every element @p local under @p node, in order, until it returns false.
template<typename Visit>
bool visitAll(pugi::xml_node node, std::string_view local, const WordNames &names, Visit visit)
{
    for (pugi::xml_node child = node.first_child(), next; child; child = next) {
        next = child.next_sibling();
        if (names.is(child, local) ? !visit(child) : !visitAll(child, local, names, visit))
            return false;
    }
    return true;
}

/// The run properties that a text put beside a label takes: those of the label without what stresses it.
pugi::xml_node plainProperties(pugi::xml_node run, const WordNames &names, pugi::xml_document &holder)
{
    const pugi::xml_node properties = names.child(run, "rPr");
    if (!properties)
        return {};
    pugi::xml_node copy = holder.append_copy(properties);
    for (const char *stress : {"b", "bCs", "u", "caps", "smallCaps"})
        copy.remove_child(names.name(stress).c_str());
    return copy;
}

} // namespace

void OoxmlTemplate::replaceText(const FlowParagraph &paragraph, qsizetype from, qsizetype to, const QString &text)
{
    const WordNames &names = touch(paragraph.node);
    const QString stored = storable(text);
    if (from >= to) {
        insertText(paragraph, from, stored);
        return;
    }
    bool placed = false;
    for (const FlowPiece &piece : paragraph.pieces) {
        if (piece.to() <= from || piece.from >= to || piece.kind == FlowPiece::Kind::Fixed)
            continue;
        leavePlaceholderState(piece.node);
        pugi::xml_node node = piece.node;
        if (piece.kind == FlowPiece::Kind::Text)
            replaceInElement(node, std::max<qsizetype>(from - piece.from, 0), to - piece.from,
                             placed ? QString() : stored, names);
        else if (placed)
            node.parent().remove_child(node);
        else
            setWordLines(textInPlaceOf(node, names), stored, names);
        placed = true;
    }
    updateStores(paragraph.node);
}

/// Puts @p text at @p at, where no character gives way: after a label, into an empty cell.
void OoxmlTemplate::insertText(const FlowParagraph &paragraph, qsizetype at, const QString &text)
{
    const WordNames &names = touch(paragraph.node);
    const FlowPiece *before = at > 0 ? paragraph.pieceAt(at - 1) : nullptr;
    const pugi::xml_node run = before ? runOf(before->node, names) : pugi::xml_node();
    if (!run) {
        const pugi::xml_node mark = names.child(names.child(paragraph.node, "pPr"), "rPr");
        setWordLines(addRun(paragraph.node, {}, mark, names), text, names);
        return;
    }
    pugi::xml_document holder;
    const pugi::xml_node added = addRun(run.parent(), run, plainProperties(run, names, holder), names);
    const qsizetype rest = before->to() - at;
    if (rest > 0 && before->kind == FlowPiece::Kind::Text) {
        // The rest of the label's element goes on after the text, in a run like the first.
        const QString whole = wordText(before->node);
        pugi::xml_node again = added.parent().parent().insert_copy_after(run, added.parent());
        pugi::xml_node next = again.first_child();
        for (pugi::xml_node old = run.first_child(); old; old = old.next_sibling()) {
            const pugi::xml_node following = next.next_sibling();
            if (old == before->node)
                break;
            if (!names.is(old, "rPr"))
                again.remove_child(next);
            next = following;
        }
        setWordText(next, whole.sliced(whole.size() - rest));
        setWordText(before->node, whole.first(whole.size() - rest));
        for (pugi::xml_node old = before->node.next_sibling(), following; old; old = following) {
            following = old.next_sibling();
            old.parent().remove_child(old);
        }
    }
    setWordLines(added, text, names);
}

void OoxmlTemplate::setControl(const FlowControl &control, const QString &text, const QDate &date)
{
    using Kind = FlowControl::Kind;
    const WordNames &names = touch(control.node);
    if (control.kind == Kind::FormDropDown) {
        const pugi::xml_node list = names.child(names.child(childNamed(control.node, "fldChar"), "ffData"), "ddList");
        pugi::xml_node result = names.child(list, "result");
        if (!result)
            result = pugi::xml_node(list).prepend_child(names.name("result").c_str());
        if (!names.attribute(result, "val"))
            result.append_attribute(names.name("val").c_str());
        names.attribute(result, "val").set_value(int(control.choices.indexOf(text)));
    } else if (names.is(control.node, "sdt")) {
        setContent(control, storable(text));
        noteChoice(control, text);
        pugi::xml_node setting = names.child(names.child(control.node, "sdtPr"), "date");
        if (setting && date.isValid()) {
            if (!names.attribute(setting, "fullDate"))
                setting.append_attribute(names.name("fullDate").c_str());
            names.attribute(setting, "fullDate")
                .set_value((date.toString(Qt::ISODate) + u"T00:00:00Z"_s).toUtf8().constData());
        }
    } else {
        setResult(control, storable(text));
    }
    updateStores(control.node);
}

/// A list remembers the value of the entry that was chosen.
void OoxmlTemplate::noteChoice(const FlowControl &control, const QString &text)
{
    const WordNames &names = touch(control.node);
    for (const char *kind : {"dropDownList", "comboBox"}) {
        const pugi::xml_node list = names.child(names.child(control.node, "sdtPr"), kind);
        pugi::xml_attribute last = names.attribute(list, "lastValue");
        for (const pugi::xml_node item : last ? list.children() : pugi::xml_node().children()) {
            if (QString::fromUtf8(names.value(item, "displayText")) == text)
                last.set_value(names.value(item, "value"));
        }
    }
}

/// Puts @p text into a field's result; its begin, separate and end stay as they are.
void OoxmlTemplate::setResult(const FlowControl &control, const QString &text)
{
    const WordNames &names = touch(control.node);
    QList<pugi::xml_node> results;
    if (names.is(control.node, "fldSimple")) {
        visitAll(control.node, "t", names, [&](pugi::xml_node t) { return results.append(t), true; });
        if (results.isEmpty())
            results.append(addRun(control.node, {}, {}, names));
    } else if (!control.separate) {
        pugi::xml_node run = control.end.parent().insert_copy_before(control.end, control.end);
        pugi::xml_node mark = names.child(run, "fldChar");
        names.attribute(mark, "fldCharType").set_value("separate");
        results.append(addRun(run.parent(), run, names.child(control.end, "rPr"), names));
    } else {
        // From the run that separates to the one that ends, wherever they stand.
        bool within = false;
        pugi::xml_node top = control.separate.parent();
        const auto encloses = [&](pugi::xml_node node) {
            for (pugi::xml_node above = control.end; above; above = above.parent()) {
                if (above == node)
                    return true;
            }
            return false;
        };
        while (top.parent() && !encloses(top))
            top = top.parent();
        visitAll(top, "r", names, [&](pugi::xml_node run) {
            if (run == control.end)
                return false;
            if (within)
                visitAll(run, "t", names, [&](pugi::xml_node t) { return results.append(t), true; });
            within = within || run == control.separate;
            return true;
        });
        if (results.isEmpty())
            results.append(
                addRun(control.separate.parent(), control.separate, names.child(control.separate, "rPr"), names));
    }
    for (qsizetype i = 1; i < results.size(); ++i)
        setWordText(results.at(i), {});
    setWordLines(results.first(), text, names);
}

void OoxmlTemplate::setChecked(const FlowControl &control, bool checked)
{
    const WordNames &names = touch(control.node);
    if (!names.is(control.node, "sdt")) {
        pugi::xml_node box = names.child(names.child(childNamed(control.node, "fldChar"), "ffData"), "checkBox");
        pugi::xml_node state = names.child(box, "checked");
        if (!state)
            state = box.append_child(names.name("checked").c_str());
        if (!names.attribute(state, "val"))
            state.append_attribute(names.name("val").c_str());
        names.attribute(state, "val").set_value(checked ? "1" : "0");
        return;
    }
    const pugi::xml_node box = childNamed(names.child(control.node, "sdtPr"), "checkbox");
    for (pugi::xml_attribute attribute : childNamed(box, "checked").attributes())
        attribute.set_value(checked ? "1" : "0");
    const pugi::xml_node sign = childNamed(box, checked ? "checkedState" : "uncheckedState");
    const std::string font = anyValue(sign, "font"), code = anyValue(sign, "val");
    const pugi::xml_node content = names.child(control.node, "sdtContent");
    const QChar mark = code.empty() ? QChar(checked ? u'\u2612' : u'\u2610')
                                    : QChar(char16_t(strtol(code.c_str(), nullptr, 16)));
    visitAll(content, "sym", names, [&](pugi::xml_node symbol) {
        names.attribute(symbol, "char").set_value(code.empty() ? checked ? "2612" : "2610" : code.c_str());
        if (!font.empty())
            names.attribute(symbol, "font").set_value(font.c_str());
        return false;
    });
    visitAll(content, "t", names, [&](pugi::xml_node text) {
        setWordText(text, QString(mark));
        return false;
    });
    updateStores(control.node);
}

void OoxmlTemplate::removeControl(const FlowControl &control)
{
    touch(control.node);
    if (control.end && control.end.parent() == control.node.parent()) {
        // A complex field: all runs from the one that begins it to the one that ends it.
        for (pugi::xml_node run = control.node, next; run; run = next) {
            next = run == control.end ? pugi::xml_node() : run.next_sibling();
            run.parent().remove_child(run);
        }
    } else if (control.end) {
        setResult(control, {});
    } else {
        TemplateFile::removeControl(control);
    }
}

void OoxmlTemplate::remove(pugi::xml_node block)
{
    const WordNames &names = touch(block);
    pugi::xml_node parent = block.parent();
    const bool isRow = names.is(block, "tr");
    parent.remove_child(block);
    if (isRow && names.is(parent, "tbl") && !names.child(parent, "tr") && !names.child(parent, "sdt")) {
        remove(parent);
        return;
    }
    // A cell, a note or a text box ends with a paragraph.
    const auto needsParagraph = [&](std::string_view local) { return names.is(parent, local); };
    static constexpr std::string_view holders[]{"tc", "footnote", "endnote", "txbxContent", "hdr", "ftr"};
    if (std::ranges::any_of(holders, needsParagraph) && !names.child(parent, "p"))
        parent.append_child(names.name("p").c_str());
}

void OoxmlTemplate::copyContent(pugi::xml_node original, pugi::xml_node copy)
{
    touch(copy);
    copy.remove_children();
    for (const pugi::xml_node child : original.children())
        copy.append_copy(child);
}

OoxmlTemplate::InlineRole OoxmlTemplate::roleOf(pugi::xml_node node) const
{
    static constexpr std::string_view wrappers[]{"r",        "ins", "moveTo", "hyperlink",
                                                 "smartTag", "dir", "bdo",    "customXml"};
    static constexpr std::string_view properties[]{"rPr", "pPr", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr"};
    const std::string_view local = partOf(node).names.of(node);
    const auto isOne = [local](const auto &list) { return std::ranges::find(list, local) != std::end(list); };
    return local == "p"      ? InlineRole::Paragraph
         : isOne(wrappers)   ? InlineRole::Wrapper
         : isOne(properties) ? InlineRole::Properties
                             : InlineRole::Other;
}

pugi::xml_node OoxmlTemplate::splitText(pugi::xml_node node, qsizetype length)
{
    touch(node);
    const QString whole = wordText(node);
    pugi::xml_node rest = node.parent().insert_child_after(node.name(), node);
    setWordText(node, whole.first(std::min(length, whole.size())));
    setWordText(rest, whole.sliced(std::min(length, whole.size())));
    return rest;
}

/// The section that the item with @p properties stands in is no longer made from a data store, which has fewer items.
void OoxmlTemplate::unbindSection(pugi::xml_node properties)
{
    const WordNames &names = touch(properties);
    for (pugi::xml_node above = properties.parent().parent(); above; above = above.parent()) {
        pugi::xml_node own = names.child(above, "sdtPr");
        if (!childNamed(own, "repeatingSection"))
            continue;
        own.remove_child(childNamed(own, "dataBinding"));
        return;
    }
}

void OoxmlTemplate::makeUnique(pugi::xml_node copy)
{
    const WordNames &names = touch(copy);
    static constexpr std::string_view once[]{"bookmarkStart",   "bookmarkEnd",      "commentRangeStart",
                                             "commentRangeEnd", "commentReference", "permStart",
                                             "permEnd"};
    for (pugi::xml_attribute attribute = copy.first_attribute(), next; attribute; attribute = next) {
        next = attribute.next_attribute();
        const std::string_view local = localName(std::string_view(attribute.name()));
        if (local == "paraId" || local == "textId")
            copy.remove_attribute(attribute);
    }
    const bool isProperties = names.is(copy, "sdtPr");
    if (isProperties && childNamed(copy, "repeatingSectionItem"))
        unbindSection(copy);
    for (pugi::xml_node child = copy.first_child(), next; child; child = next) {
        next = child.next_sibling();
        const std::string_view local = names.of(child);
        // Bound to the same place in a data store, all would show the same.
        const bool id = isProperties && (local == "id" || localName(child) == "dataBinding");
        if (id || (!local.empty() && std::ranges::find(once, local) != std::end(once)))
            copy.remove_child(child);
        else
            makeUnique(child);
    }
}

} // namespace Cartulary
