// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logo.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace Cartulary {

namespace {

constexpr QSizeF place(140, 54); // points
constexpr QSize sharpEnough(1200, 464); // over 600 dots to the inch
constexpr qsizetype mostBytes = 4 << 20;
constexpr int mostPixels = 8000; // to a side

QImage onWhite(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QImage fromSvg(const QByteArray &file)
{
    QSvgRenderer renderer;
    renderer.setOptions(QtSvg::Tiny12FeaturesOnly);
    if (!renderer.load(file) || renderer.defaultSize().isEmpty())
        return {};
    QImage image = onWhite(renderer.defaultSize().scaled(sharpEnough, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage fromPng(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostPixels || size.height() > mostPixels)
        return {};
    QImage picture = reader.read();
    if (picture.isNull())
        return {};
    if (size.width() > sharpEnough.width() || size.height() > sharpEnough.height())
        picture = picture.scaled(sharpEnough, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage image = onWhite(picture.size());
    QPainter(&image).drawImage(0, 0, picture);
    return image;
}

} // namespace

QImage readLogo(const QByteArray &file)
{
    if (file.size() > mostBytes)
        return {};
    return file.startsWith("\x89PNG") ? fromPng(file) : fromSvg(file);
}

QSizeF logoSize(const QImage &picture)
{
    return QSizeF(picture.size()).scaled(place, Qt::KeepAspectRatio);
}

} // namespace Cartulary
