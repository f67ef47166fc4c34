// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowdelegate.h"

#include "icons.h"
#include "look.h"
#include "textmatch.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

RowDelegate::RowDelegate(const RecordTableModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (index.column() == RecordTableModel::StateColumn)
        paintState(painter, item, index);
    else if (!text.isEmpty())
        paintText(painter, item, text, QPalette::Text);
    else if (index.data(RecordTableModel::MissingRole).toBool())
        paintText(painter, item, tr("to be stated"), QPalette::PlaceholderText);
}

void RowDelegate::paintState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int asked = index.data(RecordTableModel::AskedRole).toInt();
    const int untranslated = index.data(RecordTableModel::UntranslatedRole).toInt();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const auto [name, tone] = asked > 0        ? std::pair(u"state-missing"_s, Look::Tone::Attention)
                            : untranslated > 0 ? std::pair(u"state-partial"_s, Look::Tone::Information)
                                               : std::pair(u"state-complete"_s, Look::Tone::Good);
    const int size = option.fontMetrics.height();
    const QRect place(option.rect.center() - QPoint(size / 2, size / 2), QSize(size, size));
    icon(name, chosen ? option.palette.color(QPalette::HighlightedText) : Look::colour(tone, option.palette))
        .paint(painter, place);
}

void RowDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QString &text,
                            QPalette::ColorRole role) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget)
                            .adjusted(4, 0, -2, 0);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active
                                                                                   : QPalette::Inactive;
    const QColor ink = option.palette.color(group, chosen ? QPalette::HighlightedText : role);
    const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, place.width());
    QList<QTextLayout::FormatRange> marks;
    for (const Stretch &stretch : matchesIn(shown, m_model.words())) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true); // not by colour alone
        if (!chosen)
            format.setBackground(Look::ground(Look::Tone::Attention, option.palette));
        marks.append({int(stretch.start), int(stretch.length), format});
    }
    painter->save();
    painter->setPen(ink);
    painter->setClipRect(option.rect);
    if (marks.isEmpty()) {
        painter->setFont(option.font);
        painter->drawText(place, int(option.displayAlignment) | Qt::TextSingleLine, shown);
    } else {
        QTextLayout layout(shown, option.font);
        layout.setFormats(marks);
        layout.beginLayout();
        layout.createLine().setLineWidth(place.width() * 2);
        layout.endLayout();
        layout.draw(painter, QPointF(place.left(), place.center().y() - layout.boundingRect().height() / 2));
    }
    painter->restore();
}

} // namespace Cartulary
