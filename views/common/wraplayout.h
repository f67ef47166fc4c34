// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace Cartulary {

/// Lays widgets out in lines like words; the last one takes what is left of its line if it can use it.
class WrapLayout : public QLayout
{
public:
    /// @p gap is between the widgets of a line, Look::grid between lines.
    explicit WrapLayout(int gap, QWidget *parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    void insertWidget(qsizetype index, QWidget *widget);
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    int arrange(const QRect &rect, bool place) const;
    void placeLine(const QList<QLayoutItem *> &line, const QRect &rect, int top, int height) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace Cartulary
