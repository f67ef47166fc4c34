// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Cartulary {

/// Words that two versions of a passage share, or that only one of them has.
struct RedlineRun
{
    enum class Kind { Same, Inserted, Deleted };

    Kind kind = Kind::Same;
    QString text;
    bool operator==(const RedlineRun &) const = default;
};

/// Numbers for texts, so that they compare fast.
class Numbers
{
public:
    int of(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        return known != m_numbers.cend() ? *known : *m_numbers.insert(text, int(m_numbers.size()));
    }

private:
    QHash<QString, int> m_numbers;
};

/// @p text in pieces: words, and each character between them.
QStringList tokens(const QString &text);

/// Whether a piece of a text is a word.
bool isWord(const QString &token);

/// Adds @p text to @p runs, to the last of them if it is of that kind.
void appendRun(QList<RedlineRun> &runs, RedlineRun::Kind kind, const QString &text);

/// Two versions of a passage laid over each other, word by word.
QList<RedlineRun> compareWords(const QString &before, const QString &after);

} // namespace Cartulary
