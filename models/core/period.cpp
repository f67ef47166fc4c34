// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "period.h"

#include <array>
#include <iterator>

namespace Cartulary {

namespace {

struct UnitWords
{
    const char *name;
    const char16_t *french, *frenchPlural;
    const char16_t *english, *englishPlural;
};

// In the order of Period::Unit.
constexpr std::array unitWords{
    UnitWords{"hours", u"heure", u"heures", u"hour", u"hours"},
    UnitWords{"days", u"jour", u"jours", u"day", u"days"},
    UnitWords{"business_days", u"jour ouvrable", u"jours ouvrables", u"business day", u"business days"},
    UnitWords{"weeks", u"semaine", u"semaines", u"week", u"weeks"},
    UnitWords{"months", u"mois", u"mois", u"month", u"months"},
    UnitWords{"years", u"an", u"ans", u"year", u"years"},
};

struct QualifierWords
{
    const char *name;
    const char16_t *french, *english; ///< put before the amount
};

// In the order of Period::Qualifier.
constexpr std::array qualifierWords{
    QualifierWords{"exactly", u"", u""},
    QualifierWords{"at_most", u"au maximum ", u"at most "},
    QualifierWords{"at_least", u"au minimum ", u"at least "},
    QualifierWords{"about", u"en général ", u"in general "},
    QualifierWords{"criterion", u"", u""},
};

template<typename Enum, typename Table>
std::optional<Enum> fromName(const Table &table, const QString &name)
{
    for (std::size_t i = 0; i < std::size(table); ++i) {
        if (name == QLatin1StringView(table[i].name))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

bool Period::isEmpty() const
{
    return qualifier == Qualifier::Criterion ? criterion.isEmpty() : amount <= 0;
}

QString Period::toWords(Language language) const
{
    if (isEmpty())
        return {};
    if (qualifier == Qualifier::Criterion)
        return criterion.anyText(language);
    const UnitWords &words = unitWords[static_cast<std::size_t>(unit)];
    const QualifierWords &before = qualifierWords[static_cast<std::size_t>(qualifier)];
    const bool french = language == Language::French;
    // French has the singular below two, English at one only; an amount here is a whole number above zero.
    const bool plural = amount > 1;
    const char16_t *const unitText = french ? (plural ? words.frenchPlural : words.french)
                                            : (plural ? words.englishPlural : words.english);
    return QString::fromUtf16(french ? before.french : before.english) + localeOf(language).toString(amount)
         + QChar(QChar::Nbsp) + QString::fromUtf16(unitText);
}

QString unitName(Period::Unit unit)
{
    return QLatin1StringView(unitWords[static_cast<std::size_t>(unit)].name);
}

std::optional<Period::Unit> unitFromName(const QString &name)
{
    return fromName<Period::Unit>(unitWords, name);
}

QString qualifierName(Period::Qualifier qualifier)
{
    return QLatin1StringView(qualifierWords[static_cast<std::size_t>(qualifier)].name);
}

std::optional<Period::Qualifier> qualifierFromName(const QString &name)
{
    return fromName<Period::Qualifier>(qualifierWords, name);
}

} // namespace Cartulary
