// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Cartulary {

/// A large button with an icon, a title and a sentence that says what will happen.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    ChoiceButton(const QIcon &icon, const QString &title, const QString &sentence, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textLeft() const;
    void paintGround(QPainter &painter) const;

    QString m_sentence;
};

} // namespace Cartulary
