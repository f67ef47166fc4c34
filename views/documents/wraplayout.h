// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace Cartulary {

/// Sets its widgets side by side and goes on in a new line where the width ends, as words do. One that
/// expands takes the room that is left in its line.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that is taken in @p rect; moves the items if @p move.
    int arrange(const QRect &rect, bool move) const;

    static bool grows(const QLayoutItem *item);

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace Cartulary
