// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxmltemplate.h"

#include "ooxmltext.h"
#include "xml.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The first element @p local under @p node, itself left out; null if there is none.
pugi::xml_node firstUnder(pugi::xml_node node, std::string_view local, const WordNames &names)
{
    return node.find_node([&](pugi::xml_node candidate) { return names.is(candidate, local); });
}

/// The text of a control's content, a line for each paragraph.
QString contentText(pugi::xml_node content, const WordNames &names)
{
    QString text;
    struct Walker : pugi::xml_tree_walker
    {
        Walker(QString &to, const WordNames &wordNames)
            : result(to)
            , words(wordNames)
        {
        }
        bool for_each(pugi::xml_node &node) override
        {
            if (words.is(node, "p") && !result.isEmpty())
                result += u'\n';
            else if (words.is(node, "t"))
                result += wordText(node);
            else if (words.is(node, "tab"))
                result += u'\t';
            else if (words.is(node, "br"))
                result += u'\n';
            return true;
        }
        QString &result;
        const WordNames &words;
    } walker(text, names);
    content.traverse(walker);
    return text;
}

bool anyElementIn(pugi::xml_node node)
{
    return std::ranges::any_of(node.children(),
                               [](pugi::xml_node child) { return child.type() == pugi::node_element; });
}

/// What the data store of a bound control holds for what it shows: of a box an answer, of a list the entry's value, of
/// a date the day itself (ECMA-376 part 1, 17.5.2.7, 17.5.2.15, 17.18.86).
QString storedText(pugi::xml_node control, const WordNames &names)
{
    const pugi::xml_node properties = names.child(control, "sdtPr");
    const QString text = contentText(names.child(control, "sdtContent"), names);
    if (const pugi::xml_node box = childNamed(properties, "checkbox"))
        return isTrue(anyValue(childNamed(box, "checked"), "val"), false) ? u"true"_s : u"false"_s;
    for (const char *kind : {"dropDownList", "comboBox"}) {
        for (const pugi::xml_node item : names.child(properties, kind).children()) {
            if (QString::fromUtf8(names.value(item, "displayText")) == text && *names.value(item, "value"))
                return QString::fromUtf8(names.value(item, "value"));
        }
    }
    const pugi::xml_node date = names.child(properties, "date");
    const QString day = QString::fromUtf8(names.value(date, "fullDate"));
    const std::string_view as = names.childValue(date, "storeMappedDataAs");
    if (day.isEmpty() || as == "text")
        return text;
    return as == "date" ? day.left(10) : day.left(19);
}

/// Blocks that a control holds beside the first: they belonged to its prompt.
void removeOtherParagraphs(pugi::xml_node content, pugi::xml_node kept, const WordNames &names)
{
    for (pugi::xml_node child = content.first_child(), next; child; child = next) {
        next = child.next_sibling();
        if (child != kept && names.is(child, "p"))
            content.remove_child(child);
    }
}

} // namespace

/// Puts @p text into a content control, in the formatting of its first run.
void OoxmlTemplate::setContent(const FlowControl &control, const QString &text)
{
    const WordNames &names = touch(control.node);
    pugi::xml_node content = names.child(control.node, "sdtContent");
    if (!content)
        content = pugi::xml_node(control.node).append_child(names.name("sdtContent").c_str());
    const pugi::xml_node own = names.child(names.child(control.node, "sdtPr"), "rPr");
    pugi::xml_node holder = content;
    if (const pugi::xml_node cell = names.child(content, "tc"))
        holder = cell;
    if (const pugi::xml_node paragraph = names.child(holder, "p")) {
        removeOtherParagraphs(holder, paragraph, names);
        holder = paragraph;
    }
    pugi::xml_node target = firstUnder(holder, "t", names);
    if (!target)
        target = addRun(holder, {}, own, names);
    leavePlaceholderState(target);
    QList<pugi::xml_node> others;
    content.find_node([&](pugi::xml_node node) {
        if (names.is(node, "t") && node != target)
            others.append(node);
        else if ((names.is(node, "br") || names.is(node, "tab")) && names.is(node.parent(), "r"))
            others.append(node);
        return false;
    });
    for (pugi::xml_node other : std::as_const(others)) {
        if (names.is(other, "t"))
            setWordText(other, {});
        else
            other.parent().remove_child(other);
    }
    setWordLines(target, text, names);
}

/// What stands around @p node shows a value from now on, no prompt: the controls lose their mark, the run the style of
/// prompts.
void OoxmlTemplate::leavePlaceholderState(pugi::xml_node node)
{
    const WordNames &names = touch(node);
    bool was = false;
    pugi::xml_node properties;
    for (pugi::xml_node above = node; above; above = above.parent()) {
        if (!names.is(above, "sdt"))
            continue;
        pugi::xml_node own = names.child(above, "sdtPr");
        if (pugi::xml_node mark = names.child(own, "showingPlcHdr")) {
            was = was || names.isOn(own, "showingPlcHdr");
            own.remove_child(mark);
        }
        if (!properties)
            properties = names.child(own, "rPr");
    }
    pugi::xml_node run = node;
    while (run && !names.is(run, "r"))
        run = run.parent();
    if (!was || !run)
        return;
    run.remove_child(names.child(run, "rPr"));
    if (properties)
        run.prepend_copy(properties);
}

/// Brings the data stores of the bound controls around @p node up to what they show (ECMA-376 part 1, 17.5.2.6).
void OoxmlTemplate::updateStores(pugi::xml_node node)
{
    const WordNames &names = touch(node);
    if (!m_bound)
        return;
    const auto update = [&](pugi::xml_node control) {
        const pugi::xml_node properties = names.child(control, "sdtPr");
        const pugi::xml_node binding = childNamed(properties, "dataBinding");
        if (!binding || names.isOn(properties, "showingPlcHdr"))
            return;
        const QString path = QString::fromUtf8(anyValue(binding, "xpath"));
        const QString store = QString::fromUtf8(anyValue(binding, "storeItemID"));
        setStored(store, path, storedText(control, names));
    };
    for (pugi::xml_node above = node; above; above = above.parent()) {
        if (names.is(above, "sdt"))
            update(above);
    }
    // A paragraph's own controls stand below it.
    node.find_node([&](pugi::xml_node below) {
        if (names.is(below, "sdt"))
            update(below);
        return false;
    });
}

QString OoxmlTemplate::storePart(const QString &storeId) const
{
    static const QHash<QString, QString> builtIn{{u"{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"_s, u"docProps/core.xml"_s},
                                                 {u"{6668398D-A668-4E3E-A5EB-62B22D839F1E}"_s, u"docProps/app.xml"_s}};
    if (const auto known = builtIn.constFind(storeId.toUpper()); known != builtIn.cend())
        return *known;
    for (const PackagePart &part : m_package.parts()) {
        if (!part.name.startsWith("customXml/itemProps"_L1))
            continue;
        pugi::xml_document properties;
        if (!parseXml(part.data, part.name, properties))
            continue;
        const QString id = QString::fromUtf8(anyValue(properties.document_element(), "itemID"));
        if (id.compare(storeId, Qt::CaseInsensitive) == 0)
            return QString(part.name).replace("itemProps"_L1, "item"_L1);
    }
    return {};
}

/// Writes @p text where @p path, of the simple form that word processors make (/a:b[1]/c[2]/@d), leads in the store
/// @p storeId. Prefixes are not compared: the file's mappings need not be the store's.
void OoxmlTemplate::setStored(const QString &storeId, const QString &path, const QString &text)
{
    const QString name = storePart(storeId);
    if (name.isEmpty() || !findPart(m_package.parts(), name))
        return;
    const Result<Part *> part = parse(name);
    if (!part)
        return;
    pugi::xml_node node = (*part)->xml->document;
    for (QString step : path.split(u'/', Qt::SkipEmptyParts)) {
        const qsizetype bracket = step.indexOf(u'[');
        int wanted = bracket < 0 ? 1 : step.sliced(bracket + 1).chopped(1).toInt();
        step = bracket < 0 ? step : step.first(bracket);
        const std::string local = step.section(u':', -1).remove(u'@').toStdString();
        if (step == "text()"_L1)
            break;
        if (step.startsWith(u'@')) {
            for (pugi::xml_attribute attribute : node.attributes()) {
                if (localName(std::string_view(attribute.name())) == local)
                    attribute.set_value(text.toUtf8().constData());
            }
            (*part)->xml->touched = true;
            return;
        }
        pugi::xml_node found;
        for (const pugi::xml_node child : node.children()) {
            if (child.type() == pugi::node_element && (local == "*" || localName(child) == local) && --wanted == 0) {
                found = child;
                break;
            }
        }
        if (!found)
            return;
        node = found;
    }
    if (QString::fromUtf8(node.text().get()) == text || anyElementIn(node))
        return;
    node.remove_children();
    node.append_child(pugi::node_pcdata).set_value(text.toUtf8().constData());
    (*part)->xml->touched = true;
}

} // namespace Cartulary
