// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfcontent.h"

#include "pdffonts.h"
#include "pdftext.h"

#include <QCoreApplication>
#include <QtMath>

#include <array>

#include <cairo-pdf.h>

namespace Cartulary {

namespace {

cairo_status_t take(void *bytes, const unsigned char *data, unsigned int size)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), size);
    return CAIRO_STATUS_SUCCESS;
}

/// One page on its way to cairo.
class PageDrawer
{
public:
    PageDrawer(cairo_t *cairo, PdfFonts &fonts, const PagedLayout &layout, int page, QList<ContentMark> &marks)
        : m_cairo(cairo)
        , m_text(cairo, fonts)
        , m_layout(layout)
        , m_boxes(layout.page(page).boxes)
        , m_page(page)
        , m_marks(marks)
    {
    }

    void run()
    {
        drawArtifacts();
        for (const Box &box : m_boxes) {
            if (box.kind == Box::Kind::Text && box.element >= 0)
                drawText(box);
        }
        closeMark();
        cairo_show_page(m_cairo);
    }

private:
    /// cairo marks text alone. Fills and rules come under the mark of the running lines, which every page has: these
    /// are drawn first, and lie where no fill is.
    void drawArtifacts()
    {
        cairo_tag_begin(m_cairo, "Artifact", nullptr);
        drawLines([](const Box &box) { return isRunningLine(box); });
        drawShapes();
        for (const Box &box : m_boxes) {
            if (box.kind == Box::Kind::Picture)
                drawPicture(box);
            else if (isArtifact(box) && box.turn != 0)
                drawTurned(box);
        }
        drawLines([](const Box &box) { return box.turn == 0 && !isRunningLine(box); });
        cairo_tag_end(m_cairo, "Artifact");
    }

    static bool isArtifact(const Box &box) { return box.kind == Box::Kind::Text && box.element < 0; }
    static bool isRunningLine(const Box &box)
    {
        return box.role == Box::Role::PageHeader || box.role == Box::Role::PageFooter;
    }

    template<typename Wanted>
    void drawLines(const Wanted &wanted)
    {
        for (const Box &box : m_boxes) {
            if (isArtifact(box) && wanted(box))
                drawLine(box);
        }
        m_text.flush();
    }

    void drawPicture(const Box &box)
    {
        QImage picture = box.picture.convertToFormat(QImage::Format_RGB32);
        cairo_surface_t *surface = cairo_image_surface_create_for_data(
            picture.bits(), CAIRO_FORMAT_RGB24, picture.width(), picture.height(), int(picture.bytesPerLine()));
        cairo_save(m_cairo);
        cairo_translate(m_cairo, box.rect.left(), box.rect.top());
        cairo_scale(m_cairo, box.rect.width() / picture.width(), box.rect.height() / picture.height());
        cairo_set_source_surface(m_cairo, surface, 0, 0);
        cairo_paint(m_cairo);
        cairo_restore(m_cairo);
        cairo_surface_finish(surface); // what was drawn keeps a copy
        cairo_surface_destroy(surface);
    }

    void drawTurned(const Box &box)
    {
        cairo_save(m_cairo);
        cairo_translate(m_cairo, box.rect.center().x(), box.rect.center().y());
        cairo_rotate(m_cairo, qDegreesToRadians(box.turn));
        cairo_translate(m_cairo, -box.rect.center().x(), -box.rect.center().y());
        drawLine(box);
        m_text.flush();
        cairo_restore(m_cairo);
    }

    void setColour(const QColor &colour)
    {
        cairo_set_source_rgb(m_cairo, colour.redF(), colour.greenF(), colour.blueF());
    }

    void drawShapes()
    {
        for (const Box &box : m_boxes) {
            if (box.kind == Box::Kind::Fill || box.kind == Box::Kind::Rule)
                drawFill(box);
            else if (box.kind == Box::Kind::DottedRule)
                drawDots(box);
        }
    }

    void drawFill(const Box &box)
    {
        setColour(box.colour);
        cairo_rectangle(m_cairo, box.rect.x(), box.rect.y(), box.rect.width(), box.rect.height());
        cairo_fill(m_cairo);
    }

    void drawDots(const Box &box)
    {
        constexpr std::array pattern{0.007, 2.8};
        setColour(box.colour);
        cairo_set_line_width(m_cairo, 0.7);
        cairo_set_line_cap(m_cairo, CAIRO_LINE_CAP_ROUND);
        cairo_set_dash(m_cairo, pattern.data(), int(pattern.size()), 0);
        cairo_move_to(m_cairo, box.rect.left(), box.rect.center().y());
        cairo_line_to(m_cairo, box.rect.right(), box.rect.center().y());
        cairo_stroke(m_cairo);
    }

    void drawLine(const Box &box)
    {
        const TextBlock::LineGlyphs line = box.text->glyphs(box.line);
        m_text.setLine(*box.text, line, box.rect.topLeft());
        for (const TextBlock::Glyph &glyph : line.glyphs)
            m_text.add(glyph);
    }

    void drawText(const Box &box)
    {
        const TextBlock::LineGlyphs line = box.text->glyphs(box.line);
        m_text.setLine(*box.text, line, box.rect.topLeft());
        for (const TextBlock::Glyph &glyph : line.glyphs) {
            openMark(glyph.span && glyph.span->element >= 0 ? glyph.span->element : box.element);
            m_text.add(glyph);
        }
    }

    void openMark(int element)
    {
        if (element == m_element)
            return;
        closeMark();
        m_element = element;
    }

    /// A mark is begun when it is known to show something: cairo numbers no other.
    void closeMark()
    {
        if (m_element < 0)
            return;
        // cairo would make an annotation of a "Link".
        const auto type = m_layout.structure().at(m_element).type;
        const char *name = structureName(type == StructureElement::Type::Link ? StructureElement::Type::Span : type);
        if (m_text.showsInk()) {
            cairo_tag_begin(m_cairo, name, nullptr);
            m_text.flush();
            cairo_tag_end(m_cairo, name);
            m_marks.append({m_page, m_number++, m_element});
        }

        m_element = -1;
    }

    cairo_t *m_cairo;
    PdfText m_text;
    const PagedLayout &m_layout;
    const QList<Box> &m_boxes;
    int m_page;
    QList<ContentMark> &m_marks;
    int m_element = -1;
    int m_number = 0;
};

} // namespace

Result<PdfContent> drawPdf(const PagedLayout &layout)
{
    PdfContent content;
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(take, &content.pdf, layout.pageSize().width(),
                                                                   layout.pageSize().height());
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_7);
    cairo_t *cairo = cairo_create(surface);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_set_font_options(cairo, options);
    cairo_font_options_destroy(options);
    PdfFonts fonts;
    for (int page = 0; page < layout.pageCount(); ++page)
        PageDrawer(cairo, fonts, layout, page, content.marks).run();
    const cairo_status_t drawn = cairo_status(cairo);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    const cairo_status_t finished = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    if (const cairo_status_t status = drawn != CAIRO_STATUS_SUCCESS ? drawn : finished; status != CAIRO_STATUS_SUCCESS)
        return refused(QCoreApplication::translate("Cartulary::Writers", "The PDF could not be drawn: %1.")
                           .arg(QString::fromUtf8(cairo_status_to_string(status))));
    return content;
}

} // namespace Cartulary
