// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livedocument.h"

#include "processing.h"
#include "recordplaces.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPointer>

namespace Cartulary {

namespace {

constexpr qsizetype cacheSize = 64 * 1024; // KiB

QImage draw(const PagedLayout &layout, int page, qreal scale)
{
    const QSizeF size = layout.pageSize() * scale;
    QImage image(qMax(1, qRound(size.width())), qMax(1, qRound(size.height())), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    layout.paint(&painter, page);
    return image;
}

} // namespace

/// What lives in the other thread, and the one number that both read.
struct LiveDocument::Bench
{
    std::atomic<int> newest = 0;
    std::optional<PagedLayout> layout; ///< touched only in the preview's thread
    int generation = 0;
};

LiveDocument::LiveDocument(const std::shared_ptr<PreviewThread> &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_bench(std::make_shared<Bench>())
    , m_images(cacheSize)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &LiveDocument::start);
}

LiveDocument::~LiveDocument()
{
    m_bench->newest = -1;
    m_thread->post([bench = m_bench] { bench->layout.reset(); });
}

void LiveDocument::setRequest(const DocumentRequest &request)
{
    if (request == m_request)
        return;
    m_request = request;
    changed();
}

void LiveDocument::setContent(const Register &content)
{
    m_content = content;
    changed();
}

void LiveDocument::setActive(bool active)
{
    m_active = active;
    if (m_active && m_dirty)
        m_timer.start();
}

void LiveDocument::setWanted(const QList<int> &pages, qreal scale)
{
    m_wanted = pages;
    m_scale = scale;
}

void LiveDocument::changed()
{
    m_dirty = true;
    if (m_active)
        m_timer.start();
}

void LiveDocument::start()
{
    if (m_request.document.isEmpty())
        return;
    m_dirty = false;
    const int generation = ++m_asked;
    m_bench->newest = generation;
    const QPointer<LiveDocument> self(this);
    m_thread->post([self, generation, thread = m_thread.get(), bench = m_bench, content = m_content,
                    request = m_request, wanted = m_wanted, scale = m_scale] {
        if (bench->newest != generation || thread->isClosing())
            return;
        Outcome outcome;
        QList<Picture> pictures;
        const qsizetype more = content.records(recordType<Activity>()).size() - mostActivities;
        if (const Result<Document> document = compose(more > 0 ? withFirstActivities(content, mostActivities) : content,
                                                      request)) {
            bench->layout = PagedLayout::make(*document, {});
            bench->generation = generation;
            auto pages = std::make_shared<PreviewPages>(previewPages(*bench->layout, *document));
            pages->request = request;
            pages->leftOut = qMax(qsizetype(0), more);
            for (const int page : wanted) {
                if (page < bench->layout->pageCount())
                    pictures.append({page, draw(*bench->layout, page, scale)});
            }
            outcome = std::move(pages);
        } else {
            outcome = std::unexpected(document.error());
        }
        QMetaObject::invokeMethod(qApp, [self, generation, request, outcome, pictures, scale] {
            if (self)
                self->take(generation, request, outcome, pictures, scale);
        });
    });
}

void LiveDocument::take(int generation, const DocumentRequest &request, const Outcome &outcome,
                        const QList<Picture> &pictures, qreal scale)
{
    // While edits follow each other quickly every state that was reached is shown, but never another document's.
    if (generation <= m_shown || request != m_request)
        return;
    m_shown = generation;
    m_images.clear();
    m_lastKey.clear();
    m_drawing.clear();
    if (!outcome) {
        m_pages.reset();
        Q_EMIT failed(outcome.error());
        return;
    }
    m_pages = *outcome;
    for (const Picture &picture : pictures)
        keep(picture, scale);
    Q_EMIT updated();
}

QImage LiveDocument::image(int page)
{
    const std::pair key{page, keyOf(m_scale)};
    if (const QImage *known = m_images.object(key))
        return *known;
    if (m_pages && !m_drawing.contains(key)) {
        m_drawing.insert(key);
        const QPointer<LiveDocument> self(this);
        m_thread->post([self, page, generation = m_shown, scale = m_scale, bench = m_bench, thread = m_thread.get()] {
            if (thread->isClosing() || bench->generation != generation || !bench->layout)
                return;
            const Picture picture{page, draw(*bench->layout, page, scale)};
            QMetaObject::invokeMethod(qApp, [self, generation, picture, scale] {
                if (self)
                    self->takePicture(generation, picture, scale);
            });
        });
    }
    const QImage *other = m_images.object({page, m_lastKey.value(page, -1)});
    return other ? *other : QImage();
}

void LiveDocument::takePicture(int generation, const Picture &picture, qreal scale)
{
    m_drawing.remove({picture.page, keyOf(scale)});
    if (generation != m_shown)
        return;
    keep(picture, scale);
    Q_EMIT imageReady(picture.page);
}

void LiveDocument::keep(const Picture &picture, qreal scale)
{
    const int key = keyOf(scale);
    m_images.insert({picture.page, key}, new QImage(picture.image),
                    qMax(qsizetype(1), picture.image.sizeInBytes() / 1024));
    m_lastKey.insert(picture.page, key);
}

} // namespace Cartulary
