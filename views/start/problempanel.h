// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Cartulary {

/// Says why a register could not be opened, and offers the ways on.
class ProblemPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemPanel(QWidget *parent);

    void showProblem(const Error &error, const QString &path);

Q_SIGNALS:
    void restoreRequested(const QString &path);
    void otherFileRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_file = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_other = nullptr;
    QString m_path;
};

} // namespace Cartulary
