// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Cartulary {

/// What a name in a condition stands for.
struct ConditionValue
{
    bool truth = false;  ///< it says something, and not "no"
    qsizetype count = 0; ///< of a list: how many there are; else 1 if it says something
};

/// A condition of a template language: names joined by "not", "and" and "or", whether something is empty, and how many
/// of a list there are. What compares with a text of the template's own is none: the register has its own words.
class Condition
{
public:
    /// Reads @p expression, as "m.description and not list", "a == ''", "list|length > 2"; none if it is anything else.
    static std::optional<Condition> parse(const QString &expression);

    /// The names that it asks for, without what counts them.
    QStringList names() const;
    /// Whether it holds with the values that @p valueOf gives to its names.
    bool holds(const std::function<ConditionValue(const QString &)> &valueOf) const;

private:
    enum class Sign { None, Equal, Unequal, Less, AtMost, More, AtLeast };
    struct Term
    {
        QString name;
        bool negated = false;
        Sign sign = Sign::None; ///< compares how many there are
        int number = 0;
    };
    static std::optional<Term> readTerm(QString text);

    QList<QList<Term>> m_any; ///< one of these holds if all its terms do
};

} // namespace Cartulary
