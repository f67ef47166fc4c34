// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buttonrow.h"

#include "icons.h"
#include "look.h"

#include <QEvent>
#include <QStyle>

namespace Cartulary {

ButtonRow::ButtonRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QPushButton *ButtonRow::add(const QString &iconName, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setAutoDefault(false);
    m_buttons.append(button);
    updateGeometry();
    return button;
}

int ButtonRow::arrange(int width, bool place) const
{
    int x = 0, y = 0, rowHeight = 0;
    for (QPushButton *button : m_buttons) {
        if (button->isHidden())
            continue;
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += rowHeight + Look::grid;
            rowHeight = 0;
        }
        if (place) {
            const QRect rect(x, y, std::min(size.width(), width), size.height());
            button->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 0), rect));
        }
        x += size.width() + Look::grid;
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight;
}

QSize ButtonRow::sizeHint() const
{
    int width = 0;
    for (const QPushButton *button : m_buttons)
        width += button->isHidden() ? 0 : button->sizeHint().width() + Look::grid;
    return {std::max(0, width - Look::grid), arrange(width, false)};
}

QSize ButtonRow::minimumSizeHint() const
{
    int width = 0;
    for (const QPushButton *button : m_buttons)
        width = std::max(width, button->isHidden() ? 0 : button->sizeHint().width());
    return {width, arrange(std::max(width, this->width()), false)};
}

int ButtonRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

void ButtonRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // how high it has to be
}

bool ButtonRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) {
        arrange(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace Cartulary
