// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

namespace Cartulary {

/// Buttons beside each other, in as many rows as the width asks for: side panels are narrow and French is long.
class ButtonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonRow(QWidget *parent = nullptr);

    /// Adds a button; its tip is said to screen readers too.
    QPushButton *add(const QString &iconName, const QString &text, const QString &tip = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Places the buttons in @p width, or only measures; the height that they take.
    int arrange(int width, bool place) const;

    QList<QPushButton *> m_buttons;
};

} // namespace Cartulary
