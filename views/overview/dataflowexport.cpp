// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataflowexport.h"

#include "dataflowscene.h"
#include "dataflowwords.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int pixels = 2; ///< of a PNG for each of the screen's

void paintSvg(DataFlowScene &scene, const DataFlowPicture &picture, QIODevice &device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(scene.sceneRect().size().toSize());
    generator.setViewBox(QRectF(QPointF(), scene.sceneRect().size()));
    generator.setTitle(picture.title);
    generator.setDescription(FlowWords::whole(picture.flow, picture.language));
    QPainter painter(&generator);
    scene.render(&painter, QRectF(QPointF(), scene.sceneRect().size()), scene.sceneRect());
}

bool savePng(DataFlowScene &scene, const DataFlowPicture &picture, QIODevice &device)
{
    QImage image(scene.sceneRect().size().toSize() * pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setText(u"Title"_s, picture.title);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, QRectF(QPointF(), image.size()), scene.sceneRect());
    painter.end();
    return image.save(&device, "PNG");
}

} // namespace

Result<void> writeDataFlow(const DataFlowPicture &picture, const QString &path)
{
    DataFlowScene scene;
    QPalette palette(Qt::white);
    palette.setColor(QPalette::Window, Qt::white);
    scene.draw(layOut(picture.flow, picture.language, picture.font, picture.openGroups), picture.font, palette);

    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    if (written && path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        paintSvg(scene, picture, file);
    else if (written)
        written = savePng(scene, picture, file);
    if (!written || !file.commit())
        return ioError(QCoreApplication::translate("Cartulary::DataFlow", "The map could not be written: %1.")
                           .arg(file.errorString()),
                       path);
    return {};
}

} // namespace Cartulary
