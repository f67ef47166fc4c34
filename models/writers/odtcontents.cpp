// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtcontents.h"

#include "odtxml.h"
#include "plaintext.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int levels = 3;

QLatin1StringView entryStyle(int level)
{
    return level == 1 ? "TOC1"_L1 : level == 2 ? "TOC2"_L1 : "TOC3"_L1;
}

/// How a program makes the contents anew.
void addSource(XmlPart &xml, const OfficeText &text, const QString &title)
{
    xml.element(
        "text:table-of-content-source"_L1,
        {{"text:outline-level"_L1, QString::number(text.contentsDepth())}, {"text:use-index-marks"_L1, "false"_L1}},
        [&] {
            xml.textElement("text:index-title-template"_L1, {{"text:style-name"_L1, odfStyle("TOCHeading"_L1)}}, title);
            for (int level = 1; level <= levels; ++level) {
                xml.element("text:table-of-content-entry-template"_L1,
                            {{"text:outline-level"_L1, QString::number(level)},
                             {"text:style-name"_L1, odfStyle(entryStyle(level))}},
                            [&] {
                                xml.element("text:index-entry-link-start"_L1, {{"text:style-name"_L1, odtIndexLink}});
                                xml.element("text:index-entry-chapter"_L1);
                                xml.element("text:index-entry-tab-stop"_L1,
                                            {{"style:type"_L1, "left"_L1},
                                             {"style:position"_L1, odfLength(officeStyle(entryStyle(level)).left)}});
                                xml.element("text:index-entry-text"_L1);
                                xml.element("text:index-entry-tab-stop"_L1,
                                            {{"style:type"_L1, "right"_L1}, {"style:leader-char"_L1, "."_L1}});
                                xml.element("text:index-entry-page-number"_L1);
                                xml.element("text:index-entry-link-end"_L1);
                            });
            }
        });
}

void addEntry(XmlPart &xml, OdtRuns &runs, const Block &entry, const QString &bookmark, const QString &style)
{
    runs.begin();
    xml.element("text:p"_L1, {{"text:style-name"_L1, style}}, [&] {
        xml.element("text:a"_L1,
                    {{"xlink:type"_L1, "simple"_L1},
                     {"xlink:href"_L1, u'#' + bookmark},
                     {"text:style-name"_L1, odtIndexLink},
                     {"text:visited-style-name"_L1, odtIndexLink}},
                    [&] {
                        if (!entry.number.isEmpty()) {
                            runs.plain(entry.number);
                            runs.tab();
                        }
                        runs.write(entry.inlines, false, false);
                        runs.tab();
                        xml.textElement("text:bookmark-ref"_L1,
                                        {{"text:reference-format"_L1, "page"_L1}, {"text:ref-name"_L1, bookmark}},
                                        u"…"_s);
                    });
    });
}

} // namespace

void addOdtContents(XmlPart &xml, OdtRuns &runs, OdtAutomaticStyles &styles, const OfficeText &text)
{
    const QList<const Block *> entries = contentsOf(text.document());
    if (entries.isEmpty())
        return;
    const QString title = documentWords(text.document().language).contents;
    xml.element("text:table-of-content"_L1, {{"text:name"_L1, title}, {"text:protected"_L1, "false"_L1}}, [&] {
        addSource(xml, text, title);
        xml.element("text:index-body"_L1, {}, [&] {
            xml.element("text:index-title"_L1, {{"text:name"_L1, title + u" 1"_s}}, [&] {
                xml.textElement("text:p"_L1, {{"text:style-name"_L1, odfStyle("TOCHeading"_L1)}}, title);
            });
            for (const Block *entry : entries) {
                const qreal after = entry == entries.last() ? officeContentsGap : 0;
                addEntry(xml, runs, *entry, text.bookmark(entry->anchor),
                         styles.paragraph(entryStyle(text.level(*entry)), {.after = after}));
            }
        });
    });
}

} // namespace Cartulary
