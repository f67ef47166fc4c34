// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "worddiff.h"

namespace Cartulary {

/// One passage of two versions of a text laid over each other: a heading, a paragraph, an item of a list, a row of a
/// table.
struct RedlineBlock
{
    enum class Kind { Same, Added, Removed, Changed };
    enum class Form { Heading, Paragraph, Item, Row };

    Kind kind = Kind::Same;
    Form form = Form::Paragraph;
    int level = 0;          ///< of a heading; how deep an item is, from 1
    bool header = false;    ///< of a row: it heads the table
    bool note = false;      ///< stands in a note
    QString number;         ///< of a heading, as it is now
    QList<QList<RedlineRun>> cells; ///< one, or one for each cell of a row
    bool operator==(const RedlineBlock &) const = default;

    /// The passage as it was, and as it is: cells on lines of their own.
    QString before() const;
    QString after() const;
};

/// Lays the present text over an older one: passages that both have are matched, changed ones word by word. Numbers of
/// headings are not compared: one new section would change them all.
QList<RedlineBlock> redline(const Document &old, const Document &now);

/// The same for plain text, line by line: wording.
QList<RedlineBlock> redline(const QString &old, const QString &now);

/// How many passages differ.
int differences(const QList<RedlineBlock> &blocks);

/// Takes note that passages which differ only by the day for which the document was made say the same.
void forgiveDate(QList<RedlineBlock> &blocks, const Document &old, const Document &now);

} // namespace Cartulary
