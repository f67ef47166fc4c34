// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxmlfields.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

QStringList fieldWords(const QString &instruction)
{
    QStringList words;
    QString word;
    bool quoted = false, open = false;
    for (qsizetype i = 0; i < instruction.size(); ++i) {
        const QChar c = instruction.at(i);
        const bool quote = c == u'"' || c == u'\u201c' || c == u'\u201d';
        if (quote) {
            if (quoted)
                words.append(std::exchange(word, {}));
            quoted = !quoted;
            open = false;
        } else if (quoted && c == u'\\' && i + 1 < instruction.size() && instruction.at(i + 1) == u'"') {
            word += instruction.at(++i);
        } else if (!quoted && c.isSpace()) {
            if (open)
                words.append(std::exchange(word, {}));
            open = false;
        } else {
            word += c;
            open = !quoted;
        }
    }
    if (open)
        words.append(word);
    return words;
}

std::optional<FlowControl> controlOf(const QString &instruction)
{
    using Kind = FlowControl::Kind;
    static const QHash<QString, Kind> kinds{{u"MERGEFIELD"_s, Kind::MergeField},
                                            {u"DOCPROPERTY"_s, Kind::DocumentProperty},
                                            {u"DOCVARIABLE"_s, Kind::DocumentProperty},
                                            {u"FORMTEXT"_s, Kind::FormText},
                                            {u"FORMCHECKBOX"_s, Kind::FormCheckBox},
                                            {u"FORMDROPDOWN"_s, Kind::FormDropDown},
                                            {u"IF"_s, Kind::Conditional},
                                            {u"MACROBUTTON"_s, Kind::Placeholder},
                                            {u"FILLIN"_s, Kind::TextInput},
                                            {u"ASK"_s, Kind::TextInput}};
    const QStringList words = fieldWords(instruction);
    const auto kind = words.isEmpty() ? kinds.cend() : kinds.constFind(words.first().toUpper());
    if (kind == kinds.cend())
        return {};
    FlowControl control;
    control.kind = *kind;
    if (control.kind == Kind::Conditional || control.kind == Kind::MergeField || control.kind == Kind::DocumentProperty)
        control.format = instruction;
    if (control.kind == Kind::Conditional)
        return control;
    if (control.kind == Kind::Placeholder) {
        // The prompt is what follows the macro's name; only the macro that does nothing makes a blank.
        if (words.value(1).compare("NoMacro"_L1, Qt::CaseInsensitive) != 0
            && words.value(1).compare("AbaisseTout"_L1, Qt::CaseInsensitive) != 0)
            return {};
        control.name = words.sliced(2).join(u' ');
    } else {
        control.name = words.value(1).startsWith(u'\\') ? QString() : words.value(1);
    }
    return control;
}

bool isComputed(const QString &instruction)
{
    // The text of a link is the author's own, as are results that stand for a blank.
    static const QSet<QString> own{u"HYPERLINK"_s, u"QUOTE"_s, u"COMMENTS"_s, u"AUTOTEXT"_s};
    const QString word = fieldWords(instruction).value(0).toUpper();
    const std::optional<FlowControl> control = controlOf(instruction);
    return !word.isEmpty() && !own.contains(word) && (!control || control->kind == FlowControl::Kind::Conditional);
}

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void readDropDown(pugi::xml_node list, const WordNames &names, FlowControl &control)
{
    for (const pugi::xml_node entry : list.children()) {
        if (names.is(entry, "listEntry"))
            control.choices.append(text(names.value(entry, "val")));
    }
}

} // namespace

void readFormData(pugi::xml_node formData, const WordNames &names, FlowControl &control)
{
    control.name = text(names.childValue(formData, "name"));
    for (const char *prompt : {"statusText", "helpText"}) {
        if (control.title.isEmpty())
            control.title = text(names.childValue(formData, prompt));
    }
    if (const pugi::xml_node box = names.child(formData, "checkBox")) {
        control.kind = FlowControl::Kind::FormCheckBox;
        control.checked = names.child(box, "checked") ? names.isOn(box, "checked") : names.isOn(box, "default");
    } else if (const pugi::xml_node list = names.child(formData, "ddList")) {
        control.kind = FlowControl::Kind::FormDropDown;
        readDropDown(list, names, control);
    } else if (const pugi::xml_node input = names.child(formData, "textInput")) {
        control.format = text(names.childValue(input, "format"));
    }
}

namespace {

/// What a comparison of an IF field comes to; none if the operator is none.
std::optional<bool> compared(const QString &left, const QString &sign, const QString &right)
{
    bool bothNumbers = false, isNumber = false;
    const double a = left.toDouble(&bothNumbers), b = right.toDouble(&isNumber);
    bothNumbers = bothNumbers && isNumber;
    const int order = bothNumbers ? (a < b ? -1 : a > b ? 1 : 0) : left.compare(right, Qt::CaseInsensitive);
    if (sign == "="_L1)
        return order == 0;
    if (sign == "<>"_L1)
        return order != 0;
    if (sign == "<"_L1)
        return order < 0;
    if (sign == ">"_L1)
        return order > 0;
    if (sign == "<="_L1)
        return order <= 0;
    if (sign == ">="_L1)
        return order >= 0;
    return {};
}

} // namespace

std::optional<QString> outcomeOfIf(const QString &instruction, const std::function<std::optional<QString>(int)> &nested)
{
    QStringList words = fieldWords(instruction);
    if (words.size() < 5 || words.first().compare("IF"_L1, Qt::CaseInsensitive) != 0)
        return {};
    for (QString &word : words) {
        for (qsizetype open = word.indexOf(nestedOpen); open >= 0; open = word.indexOf(nestedOpen, open)) {
            const qsizetype close = word.indexOf(nestedClose, open);
            const std::optional<QString> value = nested(word.sliced(open + 1, close - open - 1).toInt());
            if (close < 0 || !value)
                return {};
            word.replace(open, close - open + 1, *value);
            open += value->size();
        }
    }
    const std::optional<bool> holds = compared(words.at(1), words.at(2), words.at(3));
    if (!holds)
        return {};
    const QString other = words.size() > 5 && !words.at(5).startsWith(u'\\') ? words.at(5) : QString();
    return *holds ? words.at(4) : other;
}

} // namespace Cartulary
