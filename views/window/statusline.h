// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completeness.h"

#include <QStatusBar>

class QLabel;

namespace Cartulary {

class Background;
class RegisterSession;

/// The line at the foot of the window: when it was saved, which register, that nothing leaves the computer, and how
/// complete the register is.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent);

    /// Says it for @p session; null where no register is open.
    void describe(const RegisterSession *session, Language language);
    /// It does not hold the window open: what has no room goes.
    QSize minimumSizeHint() const override { return {0, QStatusBar::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();
    void count(const RegisterSession &session, Language language);

    QLabel *m_state;
    QLabel *m_file;
    QLabel *m_promise;
    QLabel *m_complete;
    Background *m_background;
};

} // namespace Cartulary
