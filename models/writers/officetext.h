// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnwidths.h"
#include "document.h"
#include "officestyle.h"

#include <QHash>
#include <QSizeF>

#include <span>

namespace Cartulary {

/// What DOCX and ODT both must know of a document as a whole before its first block is written.
class OfficeText
{
public:
    OfficeText(const Document &document, const PageOptions &options);

    const Document &document() const { return m_document; }
    /// Paper and margins in points.
    const PageOptions &options() const { return m_options; }
    QSizeF paper() const { return QPageSize::size(m_options.paper, QPageSize::Point); }
    qreal textWidth() const;

    /// The colour that a style names: the accent is the document's own.
    const QColor &colour(const QColor *named) const { return named == &PageColour::accent ? m_options.accent : *named; }

    /// The logo as a PNG file, and its size in points; empty if there is none that can be read.
    struct Logo
    {
        QByteArray png;
        QSizeF size;
        bool isEmpty() const { return png.isEmpty(); }
    };
    const Logo &logo() const { return m_logo; }

    /// Whether the numbers of the headings are those that a program would count by itself: "1.", "1.1", "1.2", "2."
    /// Else they must be written as text.
    bool countsHeadings() const { return m_countsHeadings; }
    /// The level of a heading in the file, from 1 to 4: the sections are on level 1, as the title is a style of its
    /// own.
    int level(const Block &heading) const { return m_levels.value(&heading, 1); }
    /// The deepest of those levels in the contents.
    int contentsDepth() const;

    /// The name of the bookmark at a heading, which Word wants short and without hyphens; empty if no heading has @p
    /// anchor.
    QString bookmark(const QString &anchor) const { return m_bookmarks.value(anchor); }
    /// Where a run leads: "#bookmark" or an address with every odd sign encoded; empty if its link must not be live.
    QString target(const Inline &run) const;

    /// The style of a run: an id of characterStyles(), empty for plain words. @p bold: it stands among bold words.
    static QLatin1StringView style(const Inline &run, bool bold);
    /// The words of a run that a reader shall see, with '\n' for a line break.
    static QString shown(const Inline &run);
    /// "fr-FR", of a language code such as "fr".
    static QString languageTag(const QString &code);

    /// The widths of a table's columns in points, which together take @p room.
    static QList<qreal> columns(const Block &table, qreal room);
    /// What stands in an item of a list.
    static std::span<const Block> itemBlocks(const Block &item);
    /// How many parties of @p signatures stand side by side.
    static int partiesAcross(const Block &signatures);
    /// Whether a note takes a box, that is a table of one cell: it holds more than paragraphs.
    static bool isBoxed(const Block &note);
    /// Whether @p block becomes a table; null does not. What stands before one takes white below, as it has none above.
    static bool isTable(const Block *block);
    /// How wide the lines of a party are where @p across stand side by side.
    qreal signingWidth(int across) const { return (textWidth() - officePartyGap * (across - 1)) / across; }
    /// Whether @p block announces @p next, so that they shall not be parted by the end of a page.
    static bool announces(const Block &block, const Block *next);
    /// The id of the style of a paragraph of the body, by what stands behind it.
    static QLatin1StringView bodyStyle(const Block &block, const Block *next);

private:
    void readPicture();
    void nameBookmarks(const QList<const Block *> &headings);
    bool areCounted(const QList<const Block *> &headings) const;

    const Document &m_document;
    PageOptions m_options;
    Logo m_logo;
    QHash<const Block *, int> m_levels;
    bool m_countsHeadings = false;
    QHash<QString, QString> m_bookmarks;
};

} // namespace Cartulary
