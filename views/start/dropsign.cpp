// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dropsign.h"

#include "look.h"

#include <QPainter>

namespace Cartulary {

DropSign::DropSign(QWidget *page)
    : QWidget(page)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Drop the register to open it"));
}

void DropSign::paintEvent(QPaintEvent *)
{
    constexpr int inset = Look::grid * 3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.94F);
    painter.fillRect(rect(), veil);
    const QColor tone = Look::colour(Look::Tone::Information, palette());
    painter.setPen(QPen(tone, 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), Look::rowGap, Look::rowGap);
    painter.setFont(Look::titleFont(font()));
    painter.setPen(tone);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, accessibleName());
}

} // namespace Cartulary
