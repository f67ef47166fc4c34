// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templateanswers.h"

#include <QTextLayout>
#include <QWidget>

namespace Cartulary {

/// Shows how blanks are marked in the text, each mark with its word.
class TemplateLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the words out in @p width; the height that they take.
    qreal lay(QTextLayout &layout, qreal width) const;
    QString words() const;
};

} // namespace Cartulary
