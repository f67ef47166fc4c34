// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QFont>
#include <QPalette>
#include <QTextDocument>

namespace Cartulary {

/// A heading of the manual, and where it stands.
struct ManualHeading
{
    int level = 1;
    QString text;
    QString chapter; ///< the name of its file: "03-keeping.md"
    QString anchor;  ///< what a link calls it: "undo-and-redo"
    int position = 0; ///< in the document
};

/// The user manual in one language: all chapters, one after the other, as one document.
class ManualText
{
public:
    enum class For { Screen, Paper };

    /// The files of the chapters, in their order; the same in both languages.
    static QStringList chapters(Language language);
    /// A chapter as it is written, in Markdown.
    static QString source(Language language, const QString &chapter);

    ManualText(Language language, const QFont &font, const QPalette &palette, For use = For::Screen);

    QTextDocument &document() { return m_document; }
    const QList<ManualHeading> &headings() const { return m_headings; }
    /// The number of the heading that a link leads to: "03-keeping.md", "03-keeping.md#undo-and-redo"; -1 if to none.
    qsizetype target(const QString &link) const;
    /// The number of the heading above @p position.
    qsizetype headingAt(int position) const;

    /// A place that was searched for: a paragraph, heading or cell with all the words.
    struct Hit
    {
        int position = 0;
        QList<std::pair<int, int>> words; ///< position and length of each in the document
    };
    QList<Hit> find(const QString &typed) const;

private:
    void findHeadings(const QStringList &chapters);

    QTextDocument m_document;
    QList<ManualHeading> m_headings;
};

} // namespace Cartulary
