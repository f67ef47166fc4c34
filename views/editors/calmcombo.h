// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QComboBox>
#include <QWheelEvent>

namespace Cartulary {

/// A list to choose from that the wheel, on its way through the form, does not change.
class CalmCombo : public QComboBox
{
public:
    using QComboBox::QComboBox;

    void showPopup() override
    {
        view()->setAccessibleName(accessibleName());
        QComboBox::showPopup();
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace Cartulary
