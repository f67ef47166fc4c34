// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QLabel;
class QPushButton;

namespace Cartulary {

/// What to do first in a register that has no organisation or no activity yet.
class FirstSteps : public QWidget
{
    Q_OBJECT

public:
    explicit FirstSteps(const WindowContext &context, QWidget *parent = nullptr);

    /// Shows the steps that are still to be taken; hides itself if there are none.
    void refresh();

private:
    const WindowContext &m_context;
    QLabel *m_text;
    QPushButton *m_organisation;
    QPushButton *m_activity;
};

} // namespace Cartulary
