// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odftext.h"

namespace Cartulary {

namespace {

bool isCharacters(pugi::xml_node node)
{
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

/// Writes text behind one another: characters into one node, the rest as elements.
class TextPlacer
{
public:
    TextPlacer(pugi::xml_node node, const QString &head, const OdfNames &names)
        : m_node(node)
        , m_place(node)
        , m_names(names)
        , m_words(head)
    {
    }

    void put(const QString &text, bool spaceFollows);
    void finish(const QString &tail);

private:
    pugi::xml_node element(const char *local);
    void spaces(qsizetype count, bool collapses);
    void flush();

    pugi::xml_node m_node;  ///< that takes the characters; null if a new one is needed
    pugi::xml_node m_place; ///< the last node that was written
    const OdfNames &m_names;
    QString m_words;
};

void TextPlacer::flush()
{
    if (!m_node && m_words.isEmpty())
        return;
    if (!m_node)
        m_node = m_place = m_place.parent().insert_child_after(pugi::node_pcdata, m_place);
    m_node.set_value(m_words.toUtf8().constData());
    m_words.clear();
    m_node = {};
}

pugi::xml_node TextPlacer::element(const char *local)
{
    flush();
    m_place = m_place.parent().insert_child_after(m_names.name(Odf::Text, local).c_str(), m_place);
    return m_place;
}

/// One space between words is a character; what would collapse is an element.
void TextPlacer::spaces(qsizetype count, bool collapses)
{
    if (!collapses) {
        m_words += u' ';
        --count;
    }
    if (count == 0)
        return;
    const pugi::xml_node node = element("s");
    if (count > 1)
        m_names.set(node, Odf::Text, "c", QString::number(count));
}

void TextPlacer::put(const QString &text, bool spaceFollows)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\n') {
            element("line-break");
        } else if (c == u'\t') {
            element("tab");
        } else if (c == u' ') {
            const qsizetype from = i;
            while (i + 1 < text.size() && text.at(i + 1) == u' ')
                ++i;
            const bool atEnd = i + 1 == text.size() && spaceFollows;
            spaces(i - from + 1, atEnd || m_words.isEmpty() || m_words.back() == u' ');
        } else {
            m_words += c;
        }
    }
}

void TextPlacer::finish(const QString &tail)
{
    m_words += tail;
    flush();
}

/// The node after @p node in the order of the document, within @p limit.
pugi::xml_node following(pugi::xml_node node, pugi::xml_node limit)
{
    if (node.first_child())
        return node.first_child();
    while (node && node != limit && !node.next_sibling())
        node = node.parent();
    return node == limit ? pugi::xml_node() : node.next_sibling();
}

pugi::xml_node paragraphOf(pugi::xml_node node, const OdfNames &names)
{
    while (node && !names.is(node, Odf::Text, "p") && !names.is(node, Odf::Text, "h"))
        node = node.parent();
    return node;
}

/// The nodes after @p begin and before @p end, or those under @p begin, that hold the characters of a text.
QList<pugi::xml_node> textNodes(pugi::xml_node begin, pugi::xml_node end, const OdfNames &names)
{
    QList<pugi::xml_node> found;
    const pugi::xml_node limit = end ? paragraphOf(begin, names) : begin;
    for (pugi::xml_node node = following(begin, limit); node && node != end; node = following(node, limit)) {
        const OdfName name = names.of(node);
        if (isCharacters(node) || name.is(Odf::Text, "s") || name.is(Odf::Text, "tab")
            || name.is(Odf::Text, "line-break"))
            found.append(node);
    }
    return found;
}

} // namespace

void setOdfText(pugi::xml_node node, const QString &head, const QString &text, const QString &tail,
                const OdfNames &names)
{
    TextPlacer placer(node, head, names);
    placer.put(text, tail.isEmpty() || tail.front().isSpace());
    placer.finish(tail);
}

void replaceByText(pugi::xml_node node, const QString &text, const OdfNames &names)
{
    pugi::xml_node parent = node.parent();
    const pugi::xml_node characters = parent.insert_child_before(pugi::node_pcdata, node);
    setOdfText(characters, {}, text, {}, names);
    parent.remove_child(node);
}

void setContentText(pugi::xml_node begin, pugi::xml_node end, const QString &text, const OdfNames &names)
{
    QList<pugi::xml_node> nodes = textNodes(begin, end, names);
    const auto first = std::ranges::find_if(nodes, isCharacters);
    pugi::xml_node target;
    if (first != nodes.end()) {
        target = *first;
        nodes.erase(first);
    } else if (end) {
        target = begin.parent().insert_child_after(pugi::node_pcdata, begin);
    } else {
        target = begin.append_child(pugi::node_pcdata);
    }
    for (pugi::xml_node node : std::as_const(nodes)) {
        if (isCharacters(node))
            node.set_value("");
        else
            node.parent().remove_child(node);
    }
    setOdfText(target, {}, text, {}, names);
}

} // namespace Cartulary
