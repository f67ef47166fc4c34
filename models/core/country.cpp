// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "country.h"

#include <unicode/uloc.h>

#include <array>

namespace Cartulary {

QString countryName(const QString &code, Language language)
{
    const QByteArray region = "und_" + code.toLatin1();
    std::array<char16_t, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int length = uloc_getDisplayCountry(region.constData(), languageCode(language).toLatin1().constData(),
                                              name.data(), name.size(), &status);
    if (U_FAILURE(status) || length <= 0 || status == U_USING_DEFAULT_WARNING)
        return code;
    return QString::fromUtf16(name.data(), length);
}

bool isCountry(const QString &code)
{
    return countryCodes().contains(code);
}

const QStringList &countryCodes()
{
    static const QStringList codes = [] {
        QStringList list;
        for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
            if (countryName(QLatin1StringView(*code), Language::English) != QLatin1StringView(*code))
                list.append(QLatin1StringView(*code)); // ICU also lists reserved codes, which have no name
        }
        list.sort();
        return list;
    }();
    return codes;
}

} // namespace Cartulary
