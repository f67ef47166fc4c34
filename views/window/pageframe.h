// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

namespace Cartulary {

/// What a page stands in. Where the page has a least height and its place is lower, in a small window or with large
/// letters, it is scrolled. Not a QScrollArea, which asks the whole page for its size whenever a part of it changes.
class PageFrame : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// Takes @p page over.
    explicit PageFrame(QWidget *page);

    QWidget *page() const { return m_page; }
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    void reveal(const QWidget *part);

    QWidget *m_page;
};

} // namespace Cartulary
