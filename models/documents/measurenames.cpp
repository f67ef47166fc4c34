// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurenames.h"

#include "protection.h"
#include "views.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

QVariant viewOfMeasure(ComposeState &state, const std::shared_ptr<const SecurityMeasure> &measure)
{
    return QVariant::fromValue(viewOf(state, recordType<SecurityMeasure>(), measure));
}

bool hidesConfidential(const DocumentRequest &request)
{
    return request.document == "privacy-policy"_L1 || (request.document == "dpa"_L1 && request.customerId.isEmpty());
}

/// The entries of the list @p vocabularyName in their order, then what else the measures name, nothing included.
QStringList orderOf(const QString &vocabularyName, const QList<std::shared_ptr<const SecurityMeasure>> &measures,
                    QString SecurityMeasure::*member)
{
    QStringList order;
    if (const Vocabulary *list = vocabulary(vocabularyName)) {
        for (const Term &term : list->terms)
            order.append(term.id);
    }
    for (const auto &measure : measures) {
        if (!order.contains((*measure).*member))
            order.append((*measure).*member);
    }
    return order;
}

/// @p measures by the group they name, in the order in which the groups first appear.
QVariantList measureGroups(ComposeState &state, const QList<std::shared_ptr<const SecurityMeasure>> &measures)
{
    QList<std::pair<LocalizedText, QVariantList>> groups;
    QStringList firstIds;
    for (const auto &measure : measures) {
        auto group = std::ranges::find(groups, measure->group, &std::pair<LocalizedText, QVariantList>::first);
        if (group == groups.end()) {
            group = groups.insert(groups.end(), {measure->group, {}});
            firstIds.append(measure->id);
        }
        group->second.append(viewOfMeasure(state, measure));
    }
    const Field *field = recordType<SecurityMeasure>().field(u"group"_s);
    QVariantList views;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString name = state.textToken(groups.at(i).first, {u"security_measure"_s, firstIds.at(i), field->name},
                                             field->label.anyText(state.language));
        views.append(QVariantHash{{u"group"_s, name}, {u"measures"_s, groups.at(i).second}});
    }
    return views;
}

/// @p measures by an entry of a list that each names; those that name none come last, under none.
QVariantList measuresBy(ComposeState &state, const QString &vocabularyName, const QString &key,
                        QString SecurityMeasure::*member, const QList<std::shared_ptr<const SecurityMeasure>> &measures)
{
    QVariantList result;
    for (const QString &id : orderOf(vocabularyName, measures, member)) {
        QList<std::shared_ptr<const SecurityMeasure>> chosen;
        QVariantList views;
        for (const auto &measure : measures) {
            if ((*measure).*member != id)
                continue;
            chosen.append(measure);
            views.append(viewOfMeasure(state, measure));
        }
        if (chosen.isEmpty())
            continue;
        const Origin origin{u"security_measure"_s, chosen.first()->id, key};
        result.append(QVariantHash{{key, termOf(state, vocabularyName, id, origin)},
                                   {u"measures"_s, views},
                                   {u"groups"_s, measureGroups(state, chosen)}});
    }
    return result;
}

} // namespace

QVariantHash measureNames(ComposeState &state, const DocumentRequest &request)
{
    QVariantHash names;
    QList<std::shared_ptr<const SecurityMeasure>> measures = state.content.all<SecurityMeasure>();
    if (hidesConfidential(request))
        measures.removeIf([](const auto &measure) { return measure->confidential == Answer::Yes; });
    names.insert(u"measures_by_kind"_s,
                 measuresBy(state, u"measure-kind"_s, u"kind"_s, &SecurityMeasure::kind, measures));
    names.insert(u"measures_by_heading"_s,
                 measuresBy(state, u"measure-heading"_s, u"heading"_s, &SecurityMeasure::heading, measures));
    QVariantList shown;
    for (const auto &measure : measures)
        shown.append(viewOfMeasure(state, measure));
    names.insert(u"measures_shown"_s, shown);
    return names;
}

} // namespace Cartulary
