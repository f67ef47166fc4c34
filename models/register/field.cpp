// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "field.h"

namespace Cartulary {

bool isEmpty(const Value &value)
{
    return std::visit(
        []<typename T>(const T &v) {
            if constexpr (std::is_same_v<T, Answer>)
                return v == Answer::NotStated;
            else if constexpr (std::is_same_v<T, std::optional<int>>)
                return !v.has_value();
            else if constexpr (std::is_same_v<T, QDate>)
                return !v.isValid();
            else
                return v.isEmpty();
        },
        value);
}

Field &Field::from(const char *vocabularyName)
{
    kind = isList() ? Kind::Terms : Kind::Term;
    vocabulary = QString::fromUtf8(vocabularyName);
    return *this;
}

Field &Field::to(const char *recordType)
{
    kind = isList() ? Kind::References : Kind::Reference;
    target = QString::fromUtf8(recordType);
    return *this;
}

Field &Field::as(Kind textKind)
{
    kind = textKind;
    return *this;
}

Field &Field::law(const char *articleNumber)
{
    article = QString::fromUtf8(articleNumber);
    return *this;
}

Field &Field::explain(const char *french, const char *english)
{
    help = LocalizedText(QString::fromUtf8(french), QString::fromUtf8(english));
    return *this;
}

Field &Field::mandatory()
{
    required = true;
    return *this;
}

Field &Field::keptByProgram()
{
    byProgram = true;
    return *this;
}

Field &Field::workedOut()
{
    byCalculation = true;
    return *this;
}

Field &Field::begins(const char *french, const char *english)
{
    group = LocalizedText(QString::fromUtf8(french), QString::fromUtf8(english));
    return *this;
}

QString snakeCase(const char *camelCase)
{
    QString result;
    for (const char *c = camelCase; *c; ++c) {
        const QChar letter = QLatin1Char(*c);
        if (letter.isUpper())
            result += QLatin1Char('_');
        result += letter.toLower();
    }
    return result;
}

} // namespace Cartulary
