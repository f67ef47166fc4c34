// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "redline.h"
#include "result.h"

#include <QDialog>

namespace Cartulary {

class RedlineView;

/// A comparison in a window of its own, worked out in the background.
class RedlineDialog : public QDialog
{
    Q_OBJECT

public:
    using Compare = std::function<Result<QList<RedlineBlock>>()>;

    /// @p compare is called in another thread.
    RedlineDialog(const QString &title, const Compare &compare, QWidget *parent);

    RedlineView *view() const { return m_view; }

private:
    RedlineView *m_view;
    Background m_background;
};

} // namespace Cartulary
