// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxmltext.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

QString wordText(pugi::xml_node node)
{
    QString result;
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            result += QString::fromUtf8(child.value());
    }
    return result;
}

void setWordText(pugi::xml_node node, const QString &text)
{
    node.remove_children();
    if (!text.isEmpty())
        node.append_child(pugi::node_pcdata).set_value(text.toUtf8().constData());
    const bool ends = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace() || text.contains("  "_L1));
    if (!ends)
        return;
    pugi::xml_attribute space = node.attribute("xml:space");
    if (!space)
        space = node.append_attribute("xml:space");
    space.set_value("preserve");
}

pugi::xml_node setWordLines(pugi::xml_node node, const QString &text, const WordNames &names)
{
    pugi::xml_node run = node.parent(), last = node;
    QString words;
    bool first = true;
    pugi::xml_node place = node;
    const auto flush = [&] {
        if (first) {
            setWordText(node, words);
            first = false;
        } else if (!words.isEmpty()) {
            last = place = run.insert_child_after(names.name("t").c_str(), place);
            setWordText(last, words);
        }
        words.clear();
    };
    for (const QChar c : text) {
        if (c != u'\n' && c != u'\t') {
            words += c;
            continue;
        }
        flush();
        place = run.insert_child_after(names.name(c == u'\n' ? "br" : "tab").c_str(), place);
    }
    flush();
    // What comes after must not land before the last break.
    if (last != place)
        last = run.insert_child_after(names.name("t").c_str(), place);
    return last;
}

pugi::xml_node addRun(pugi::xml_node parent, pugi::xml_node previous, pugi::xml_node properties, const WordNames &names)
{
    const std::string name = names.name("r");
    pugi::xml_node run = previous ? parent.insert_child_after(name.c_str(), previous)
                                  : parent.append_child(name.c_str());
    if (properties) {
        pugi::xml_node copy = run.append_copy(properties);
        // The properties of a paragraph's mark also say what became of the mark.
        for (const char *mark : {"ins", "del", "moveFrom", "moveTo", "rPrChange"})
            copy.remove_child(names.name(mark).c_str());
    }
    return run.append_child(names.name("t").c_str());
}

} // namespace Cartulary
