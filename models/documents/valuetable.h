// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <QHash>

namespace Cartulary {

/// The values of the register that a document asks for. A value goes into the template as a token, a number between two
/// private-use characters, and comes out again as itself when the tree is built: no markup in it can ever take effect.
class ValueTable
{
public:
    /// What may be done to the first letter of a value.
    enum class Casing {
        Kept, ///< a name, an address, a number: it stands as it was entered
        Free, ///< prose: a capital where a sentence or a line begins
        Inside, ///< prose in the form that fits into a sentence: an item of a list keeps its small letter
    };

    struct Entry
    {
        Inline::Kind kind = Inline::Kind::Text;
        QString text;
        QString href;
        QString language; ///< where the text stands in for a missing one
        int origin = -1;
        Casing casing = Casing::Kept;
        MissingField missing; ///< of a Missing entry, or of a text that stands in
    };

    /// Takes @p entry in and returns its token.
    QString add(Entry entry);
    /// The number of @p origin in the document's list of origins; -1 for none.
    int originNumber(const Origin &origin);
    const QList<Origin> &origins() const { return m_origins; }

    static constexpr QChar open{u'\uE000'};
    static constexpr QChar close{u'\uE001'};

    /// Splits @p text at its tokens: calls @p onText for the words between and @p onEntry for each value.
    template<typename OnText, typename OnEntry>
    void split(const QString &text, OnText onText, OnEntry onEntry) const
    {
        qsizetype from = 0;
        while (from < text.size()) {
            const qsizetype start = text.indexOf(open, from);
            const qsizetype end = start < 0 ? -1 : text.indexOf(close, start);
            if (end < 0)
                break;
            if (start > from)
                onText(text.sliced(from, start - from));
            const qsizetype number = QStringView(text).sliced(start + 1, end - start - 1).toLongLong();
            if (number >= 0 && number < m_entries.size())
                onEntry(m_entries.at(number));
            from = end + 1;
        }
        if (from < text.size())
            onText(text.sliced(from));
    }

private:
    QList<Entry> m_entries;
    QList<Origin> m_origins;
    QHash<QString, int> m_originNumbers;
};

/// @p text without what no page can show: control characters become their visible signs (U+2400 and on), line ends
/// become
/// '\n', tabs become spaces, broken surrogates U+FFFD. Nothing disappears.
QString printable(const QString &text);

} // namespace Cartulary
