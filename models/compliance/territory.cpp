// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "territory.h"

#include "vocabulary.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// The member states, with those of their territories that have a code of their own and belong to the Union (art. 355
/// TFEU), and Iceland, Liechtenstein and Norway.
bool isUnion(const QString &country)
{
    static const QStringList countries{
        u"AT"_s, u"BE"_s, u"BG"_s, u"CY"_s, u"CZ"_s, u"DE"_s, u"DK"_s, u"EE"_s, u"ES"_s, u"FI"_s,
        u"FR"_s, u"GR"_s, u"HR"_s, u"HU"_s, u"IE"_s, u"IT"_s, u"LT"_s, u"LU"_s, u"LV"_s, u"MT"_s,
        u"NL"_s, u"PL"_s, u"PT"_s, u"RO"_s, u"SE"_s, u"SI"_s, u"SK"_s, u"IS"_s, u"LI"_s, u"NO"_s,
        u"AX"_s, u"GF"_s, u"GP"_s, u"MF"_s, u"MQ"_s, u"RE"_s, u"YT"_s,
    };
    return countries.contains(country);
}

bool isFrenchOverseas(const QString &country)
{
    static const QStringList countries{u"BL"_s, u"NC"_s, u"PF"_s, u"PM"_s, u"TF"_s, u"WF"_s};
    return countries.contains(country);
}

} // namespace

Territory territoryOf(const QString &country)
{
    if (country.isEmpty())
        return Territory::Unknown;
    if (isUnion(country))
        return Territory::Union;
    if (isFrenchOverseas(country))
        return Territory::FrenchOverseas;
    for (const Term &decision : vocabulary(u"adequacy"_s)->terms) {
        if (decision.details.value("country"_L1).toString() == country)
            return decision.details.contains("condition"_L1) ? Territory::AdequateOnCondition : Territory::Adequate;
    }
    return Territory::Third;
}

} // namespace Cartulary
