// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cartulary {

/// Lies over a page while a register is dragged onto it, and says that it may be dropped.
class DropSign : public QWidget
{
    Q_OBJECT

public:
    explicit DropSign(QWidget *page);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Cartulary
