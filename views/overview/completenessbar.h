// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Cartulary {

/// How much of something is there, as a bar and in per cent; a click leads to what is missing.
class CompletenessBar : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p what says of what, for the tip and screen readers: "Activities, French".
    explicit CompletenessBar(const QString &what, QWidget *parent = nullptr);

    void setCount(qsizetype given, qsizetype asked);
    /// "82%"; a dash if nothing is asked. Complete only if nothing is missing, empty only if nothing is there.
    QString percentage() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int width(int letters) const;

    QString m_what;
    qsizetype m_given = 0;
    qsizetype m_asked = 0;
};

} // namespace Cartulary
