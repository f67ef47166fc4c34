// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "previewpages.h"
#include "previewthread.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QTimer>

namespace Cartulary {

/// A document that is kept in step with the register: composed, laid out and drawn in the background, never in the
/// window's thread. Of many edits only the newest state is composed. The pages are those that printing and PDF give.
class LiveDocument : public QObject
{
    Q_OBJECT

public:
    /// The preview shows so many activities; of a larger register it shows the first, and says so. A document of some
    /// thousand pages would not be live any more.
    static constexpr qsizetype mostActivities = 300;

    explicit LiveDocument(const std::shared_ptr<PreviewThread> &thread, QObject *parent = nullptr);
    ~LiveDocument() override;

    void setRequest(const DocumentRequest &request);
    void setContent(const Register &content);
    /// Only an active document is composed: nobody looks at another. Inactive at first.
    void setActive(bool active);
    /// The pages that are on the screen and their size in pixels per point: drawn before an update is announced, so
    /// that it is seen at once.
    void setWanted(const QList<int> &pages, qreal scale);

    const DocumentRequest &request() const { return m_request; }
    const Register &content() const { return m_content; }
    /// The newest pages that there are; null before the first, and after a failure.
    std::shared_ptr<const PreviewPages> pages() const { return m_pages; }
    /// Whether pages() shows the present request and content.
    bool isFresh() const { return m_pages && m_shown == m_asked && !m_timer.isActive() && !m_dirty; }

    /// The picture of @p page in the wanted size, drawn as soon as possible if it is not there: until then a picture of
    /// another size, or none. imageReady() tells.
    QImage image(int page);

Q_SIGNALS:
    /// pages() are new.
    void updated();
    void imageReady(int page);
    /// The document cannot be made.
    void failed(const Cartulary::Error &error);

private:
    struct Bench;
    struct Picture
    {
        int page = 0;
        QImage image;
    };
    using Outcome = Result<std::shared_ptr<const PreviewPages>>;

    void changed();
    void start();
    void take(int generation, const DocumentRequest &request, const Outcome &outcome, const QList<Picture> &pictures,
              qreal scale);
    void takePicture(int generation, const Picture &picture, qreal scale);
    void keep(const Picture &picture, qreal scale);
    static int keyOf(qreal scale) { return qRound(scale * 1000); }

    std::shared_ptr<PreviewThread> m_thread;
    std::shared_ptr<Bench> m_bench;
    DocumentRequest m_request;
    Register m_content;
    std::shared_ptr<const PreviewPages> m_pages;
    QTimer m_timer; ///< edits of one turn of the event loop are one
    bool m_active = false;
    bool m_dirty = false;
    int m_asked = 0; ///< generation asked for last
    int m_shown = 0; ///< generation of m_pages
    QList<int> m_wanted{0};
    qreal m_scale = 1;
    QCache<std::pair<int, int>, QImage> m_images; ///< by page and size, the least used go first; cost in KiB
    QHash<int, int> m_lastKey; ///< by page: the size drawn last
    QSet<std::pair<int, int>> m_drawing;
};

} // namespace Cartulary
