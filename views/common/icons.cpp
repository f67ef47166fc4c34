// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
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

struct StandardAction
{
    QLatin1StringView ours;
    QLatin1StringView themes;
};

/// What every program has and people know by their desktop's picture. All else is ours, so that it is of one hand.
constexpr std::array standardActions{
    StandardAction{"undo"_L1, "edit-undo"_L1},       StandardAction{"redo"_L1, "edit-redo"_L1},
    StandardAction{"copy"_L1, "edit-copy"_L1},       StandardAction{"paste"_L1, "edit-paste"_L1},
    StandardAction{"delete"_L1, "edit-delete"_L1},   StandardAction{"search"_L1, "edit-find"_L1},
    StandardAction{"print"_L1, "document-print"_L1}, StandardAction{"save-as"_L1, "document-save-as"_L1},
    StandardAction{"zoom-in"_L1, "zoom-in"_L1},      StandardAction{"zoom-out"_L1, "zoom-out"_L1},
    StandardAction{"back"_L1, "go-previous"_L1},     StandardAction{"forward"_L1, "go-next"_L1},
    StandardAction{"open"_L1, "document-open"_L1},   StandardAction{"home"_L1, "go-home"_L1},
    StandardAction{"help"_L1, "help-contents"_L1},
};

QIcon themeIcon(const QString &name)
{
    const auto action = std::ranges::find(standardActions, name, &StandardAction::ours);
    return action != standardActions.end() && QIcon::hasThemeIcon(action->themes) ? QIcon::fromTheme(action->themes)
                                                                                  : QIcon();
}

QIcon drawing(const QString &name, std::optional<QColor> colour)
{
    QFile file(u":/cartulary/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No icon is called %s", qUtf8Printable(name));
        file.setFileName(u":/cartulary/icons/help.svg"_s); // a button without a picture could not be seen
        if (!file.open(QIODevice::ReadOnly))
            return {};
    }
    return QIcon(new DrawingEngine(file.readAll(), colour));
}

} // namespace

QIcon icon(const QString &name)
{
    const QIcon theme = themeIcon(name);
    return theme.isNull() ? drawing(name, {}) : theme;
}

QIcon icon(const QString &name, const QColor &colour)
{
    return drawing(name, colour);
}

} // namespace Cartulary
