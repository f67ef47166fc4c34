// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagestyle.h"

#include "document.h"

#include <cmath>

namespace Cartulary {

namespace {

constexpr double leastContrast = 4.5;
constexpr QColor darkestFill{0x23, 0x2a, 0x34}; // behind headings of tables on a dark screen

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor readableOnPaper(const QColor &colour)
{
    if (!colour.isValid())
        return PageColour::accent;
    QColor readable = colour.toRgb();
    readable.setAlpha(255);
    const double ground = luminance(PageColour::tableFill) + 0.05;
    while (ground / (luminance(readable) + 0.05) < leastContrast)
        readable = QColor::fromRgbF(readable.redF() * 0.95f, readable.greenF() * 0.95f, readable.blueF() * 0.95f);
    return readable;
}

QColor readableOnDark(const QColor &colour)
{
    QColor readable = colour.toRgb();
    const auto lighter = [](float channel) { return channel + (1 - channel) * 0.05f; };
    while ((luminance(readable) + 0.05) / (luminance(darkestFill) + 0.05) < leastContrast)
        readable = QColor::fromRgbF(lighter(readable.redF()), lighter(readable.greenF()), lighter(readable.blueF()));
    return readable;
}

PageOptions withLooks(PageOptions options, const Document &document)
{
    if (options.logo.isEmpty())
        options.logo = document.logo;
    options.accent = readableOnPaper(options.accent.isValid() ? options.accent : QColor(document.accent));
    return options;
}

} // namespace Cartulary
