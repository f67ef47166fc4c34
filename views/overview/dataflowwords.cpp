// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataflowwords.h"

#include "country.h"

#include <QCoreApplication>

namespace Cartulary::FlowWords {

using namespace Qt::StringLiterals;

QString kind(const FlowNode &node)
{
    switch (node.kind) {
    case FlowNode::Kind::People:
        return node.forCustomers ? QCoreApplication::translate("Cartulary::DataFlow", "Customer’s data subjects")
                                 : QCoreApplication::translate("Cartulary::DataFlow", "Data subjects");
    case FlowNode::Kind::Organisation:
        return QCoreApplication::translate("Cartulary::DataFlow", "Organisation");
    case FlowNode::Kind::Recipient:
        return QCoreApplication::translate("Cartulary::DataFlow", "Recipient");
    case FlowNode::Kind::SubProcessor:
    case FlowNode::Kind::FurtherSubProcessor:
        return QCoreApplication::translate("Cartulary::DataFlow", "Sub-processor");
    case FlowNode::Kind::Place:
        return QCoreApplication::translate("Cartulary::DataFlow", "Place");
    }
    return {};
}

QString count(FlowNode::Kind kind, int number)
{
    switch (kind) {
    case FlowNode::Kind::People:
        return QCoreApplication::translate("Cartulary::DataFlow", "%n group(s) of people", nullptr, number);
    case FlowNode::Kind::Recipient:
        return QCoreApplication::translate("Cartulary::DataFlow", "%n recipient(s)", nullptr, number);
    case FlowNode::Kind::Place:
        return QCoreApplication::translate("Cartulary::DataFlow", "%n place(s)", nullptr, number);
    default:
        return QCoreApplication::translate("Cartulary::DataFlow", "%n sub-processor(s)", nullptr, number);
    }
}

QString territory(Territory territory)
{
    switch (territory) {
    case Territory::Union:
        return QCoreApplication::translate("Cartulary::DataFlow", "European Economic Area");
    case Territory::FrenchOverseas:
        return QCoreApplication::translate("Cartulary::DataFlow", "French law, which refers to the GDPR");
    case Territory::Adequate:
        return QCoreApplication::translate("Cartulary::DataFlow", "adequacy decision");
    case Territory::AdequateOnCondition:
        return QCoreApplication::translate("Cartulary::DataFlow", "adequacy decision, with conditions");
    case Territory::Third:
        return QCoreApplication::translate("Cartulary::DataFlow", "third country: a safeguard is needed");
    case Territory::Unknown:
        break;
    }
    return {};
}

QString country(const QString &code, Territory where, Language language)
{
    if (code.isEmpty())
        return QCoreApplication::translate("Cartulary::DataFlow", "Country not stated");
    return u"%1 · %2"_s.arg(countryName(code, language), territory(where));
}

QString safeguard(const FlowNode &node)
{
    if (node.lacksSafeguard())
        return QCoreApplication::translate("Cartulary::DataFlow", "No safeguard stated");
    return node.safeguard;
}

QString name(const FlowNode &node)
{
    return node.name.isEmpty() ? QCoreApplication::translate("Cartulary::DataFlow", "Your organisation") : node.name;
}

QString description(const DataFlow &flow, qsizetype index, Language language)
{
    const FlowNode &node = flow.nodes.at(index);
    QStringList facts{name(node), kind(node)};
    facts.append(node.detail);
    if (node.kind != FlowNode::Kind::People)
        facts.append(country(node.country, node.territory, language));
    facts.append(safeguard(node));
    facts.removeAll(QString());
    QStringList lines{facts.join(u" · "_s)};
    const QString colon = language == Language::French ? u"\u00a0: "_s : u": "_s;
    for (const FlowEdge &edge : flow.edges) {
        const QString what = edge.what.isEmpty() ? QCoreApplication::translate("Cartulary::DataFlow", "data not stated")
                                                 : edge.what.join(u", "_s);
        if (edge.to == index)
            lines.append(
                QCoreApplication::translate("Cartulary::DataFlow", "From %1").arg(name(flow.nodes.at(edge.from)))
                + colon + what);
        // The organisation's outgoing flows are all the others' incoming ones.
        if (edge.from == index && node.kind != FlowNode::Kind::Organisation)
            lines.append(QCoreApplication::translate("Cartulary::DataFlow", "To %1").arg(name(flow.nodes.at(edge.to)))
                         + colon + what);
    }
    return lines.join(u'\n');
}

QString whole(const DataFlow &flow, Language language)
{
    QStringList lines;
    const QString colon = language == Language::French ? u"\u00a0: "_s : u": "_s;
    for (const FlowEdge &edge : flow.edges) {
        const FlowNode &to = flow.nodes.at(edge.to);
        QStringList about;
        if (to.kind != FlowNode::Kind::Organisation)
            about.append(country(to.country, to.territory, language));
        about.append(safeguard(to));
        about.removeAll(QString());
        QString line = u"%1 → %2"_s.arg(name(flow.nodes.at(edge.from)), name(to));
        if (!about.isEmpty())
            line += u" (%1)"_s.arg(about.join(u" · "_s));
        if (!edge.what.isEmpty())
            line += colon + edge.what.join(u", "_s);
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace Cartulary::FlowWords
