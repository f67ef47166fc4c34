// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <optional>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Draws one of our SVG files, whose strokes are currentColor, in the palette's colour at the time of painting.
class DrawingEngine : public QIconEngine
{
public:
    DrawingEngine(const QByteArray &svg, std::optional<QColor> colour)
        : m_svg(svg)
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = m_colour && mode != QIcon::Disabled && mode != QIcon::Selected ? *m_colour
                                                                                             : textColour(mode);
        QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", colour.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DrawingEngine(m_svg, m_colour); }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    static QColor textColour(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return palette.color(QPalette::Active,
                             mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }

    QByteArray m_svg;
    std::optional<QColor> m_colour;
};

QIcon drawing(const QString &name, std::optional<QColor> colour)
{
    QFile file(u":/cartulary/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QIcon(new DrawingEngine(file.readAll(), colour)) : QIcon();
}

} // namespace

QIcon icon(const QString &name)
{
    return QIcon::hasThemeIcon(name) ? QIcon::fromTheme(name) : drawing(name, {});
}

QIcon icon(const QString &name, const QColor &colour)
{
    return drawing(name, colour);
}

} // namespace Cartulary
