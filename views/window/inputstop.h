// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Cartulary {

/// While it lives, no key, click, drop or wish to close reaches the program, but for one window. For work during which
/// the event loop runs on though nothing else may be begun: also before that window is seen.
class InputStop : public QObject
{
    Q_OBJECT

public:
    /// Lets through what is meant for @p free, with which it ends.
    explicit InputStop(QWidget *free);

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool isFree(const QObject *object) const;

    QWidget *m_free;
};

} // namespace Cartulary
