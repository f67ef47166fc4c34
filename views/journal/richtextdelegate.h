// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextDocument;

namespace Cartulary {

/// Paints cells that wrap and have marked words. The HTML is in HtmlRole; the display role has the same without marks,
/// for copying and screen readers.
class RichTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { HtmlRole = Qt::UserRole + 1 };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void lay(QTextDocument &document, const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;
};

} // namespace Cartulary
