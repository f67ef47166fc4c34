// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageeditor.h"

#include "imagevalue.h"
#include "logo.h"
#include "look.h"
#include "valuewords.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize thumbnailSize(140, 54);

/// The one local file that is dragged; empty if it is anything else.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

/// The value that the file at @p path gives.
Result<QString> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ioError(file.errorString(), path);
    return checkedImage(file.read(mostImageBytes + 1)).and_then([](const ImageFile &image) {
        return readLogo(image.bytes).isNull()
                 ? Result<QString>(refused(ImageEditor::tr("this picture is damaged; choose another one")))
                 : Result<QString>(imageToValue(image));
    });
}

QPixmap thumbnailOf(const QString &value, qreal ratio)
{
    const Result<ImageFile> image = imageFromValue(value);
    const QImage picture = image ? readLogo(image->bytes) : QImage();
    if (picture.isNull())
        return {};
    QPixmap pixmap = QPixmap::fromImage(
        picture.scaled(thumbnailSize * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

ImageEditor::ImageEditor(const WindowContext &context, QWidget *parent)
    : ValueEditor(parent)
    , m_dialogs(context.dialogs)
    , m_language(context.language)
    , m_thumbnail(new QLabel(this))
    , m_words(Look::label({}, this, Look::helpFont))
    , m_choose(new QPushButton(tr("Choose image…"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setAcceptDrops(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_thumbnail);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addWidget(m_words, 1);
    body()->addLayout(row);
    setEntry(m_choose);
    watch(m_choose);
    watch(m_remove);
    m_choose->setToolTip(tr("Choose a PNG or SVG file, or drop one here"));
    connect(m_choose, &QPushButton::clicked, this, &ImageEditor::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus(Qt::OtherFocusReason); // the button goes, and the cursor must stay
        put({});
    });
    display(QString());
}

void ImageEditor::setLabel(const QString &label)
{
    m_label = label;
    m_choose->setAccessibleName(tr("%1: choose image").arg(label));
    m_remove->setAccessibleName(tr("%1: remove").arg(label));
    m_thumbnail->setAccessibleName(label);
}

void ImageEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setAcceptDrops(!readOnly);
    showButtons();
}

void ImageEditor::showButtons()
{
    m_choose->setVisible(!m_readOnly);
    m_remove->setVisible(!m_readOnly && !m_image.isEmpty());
}

void ImageEditor::display(const Value &value)
{
    const auto *image = std::get_if<QString>(&value);
    m_image = image ? *image : QString();
    m_thumbnail->setPixmap(m_image.isEmpty() ? QPixmap() : thumbnailOf(m_image, devicePixelRatioF()));
    m_thumbnail->setVisible(!m_image.isEmpty());
    m_words->setText(m_image.isEmpty() ? QString() : imageInWords(m_image, m_language));
    m_thumbnail->setAccessibleDescription(m_words->text());
    m_choose->setAccessibleDescription(m_words->text());
    showButtons();
}

void ImageEditor::put(const QString &image)
{
    display(image);
    touch();
    commit();
}

void ImageEditor::choose()
{
    const QString path = m_dialogs.openFile(this, tr("Choose an image"), {{tr("PNG and SVG images"), u"png svg"_s}});
    if (!path.isEmpty())
        take(path);
}

void ImageEditor::take(const QString &path)
{
    const Result<QString> image = readFile(path);
    if (image)
        put(*image);
    else
        say(image.error().toString());
}

void ImageEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImageEditor::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(fileOf(event->mimeData()));
}

} // namespace Cartulary
