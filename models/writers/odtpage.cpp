// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtpage.h"

#include "odtxml.h"
#include "plaintext.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView layoutName("Page");

/// The room of a header or a footer is taken from the page's margin, which it shares with the white beyond it.
void addMarginStyle(XmlPart &xml, QLatin1StringView name, QLatin1StringView whiteSide, qreal room)
{
    xml.element(name, {}, [&] {
        xml.element("style:header-footer-properties"_L1, {{"fo:min-height"_L1, odfLength(room)},
                                                          {whiteSide, odfLength(room / 3)},
                                                          {"style:dynamic-spacing"_L1, "true"_L1}});
    });
}

void addFooter(XmlPart &xml, QLatin1StringView name, const QString &pageOf)
{
    const qsizetype page = pageOf.indexOf("%1"_L1);
    const qsizetype pages = pageOf.indexOf("%2"_L1);
    xml.element(name, {}, [&] {
        xml.element("text:p"_L1, {{"text:style-name"_L1, odfStyle("Footer"_L1)}}, [&] {
            xml.text(pageOf.left(page));
            xml.textElement("text:page-number"_L1, {{"text:select-page"_L1, "current"_L1}}, u"1"_s);
            xml.text(pageOf.mid(page + 2, pages - page - 2));
            xml.textElement("text:page-count"_L1, {}, u"1"_s);
            xml.text(pageOf.mid(pages + 2));
        });
    });
}

} // namespace

void addOdtPageLayout(XmlPart &xml, const OfficeText &text)
{
    const QMarginsF &margins = text.options().margins;
    const qreal head = margins.top() * 0.5;
    const qreal foot = margins.bottom() * 0.5;
    xml.element("style:page-layout"_L1, {{"style:name"_L1, layoutName}}, [&] {
        xml.element("style:page-layout-properties"_L1, {{"fo:page-width"_L1, odfLength(text.paper().width())},
                                                        {"fo:page-height"_L1, odfLength(text.paper().height())},
                                                        {"style:print-orientation"_L1, "portrait"_L1},
                                                        {"fo:margin-top"_L1, odfLength(margins.top() - head)},
                                                        {"fo:margin-bottom"_L1, odfLength(margins.bottom() - foot)},
                                                        {"fo:margin-left"_L1, odfLength(margins.left())},
                                                        {"fo:margin-right"_L1, odfLength(margins.right())},
                                                        {"style:writing-mode"_L1, "lr-tb"_L1}});
        addMarginStyle(xml, "style:header-style"_L1, "fo:margin-bottom"_L1, head);
        addMarginStyle(xml, "style:footer-style"_L1, "fo:margin-top"_L1, foot);
    });
}

void addOdtMasterPage(XmlPart &xml, const OfficeText &text)
{
    const Document &document = text.document();
    const QString pageOf = documentWords(document.language).pageOf;
    xml.element("style:master-page"_L1, {{"style:name"_L1, "Standard"_L1}, {"style:page-layout-name"_L1, layoutName}},
                [&] {
                    xml.element("style:header"_L1, {}, [&] {
                        xml.element("text:p"_L1, {{"text:style-name"_L1, odfStyle("Header"_L1)}}, [&] {
                            xml.text(oneLine(document.title));
                            xml.element("text:tab"_L1);
                            xml.text(oneLine(document.author.isEmpty() ? document.subtitle : document.author));
                        });
                    });
                    xml.element("style:header-first"_L1, {},
                                [&] { xml.element("text:p"_L1, {{"text:style-name"_L1, odfStyle("Normal"_L1)}}); });
                    addFooter(xml, "style:footer"_L1, pageOf);
                    addFooter(xml, "style:footer-first"_L1, pageOf);
                });
}

} // namespace Cartulary
