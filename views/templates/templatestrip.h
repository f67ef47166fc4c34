// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Cartulary {

/// A strip over a page that says what is being done, with a bar and a way out of it, or what came of it, with links.
class TemplateStrip : public QFrame
{
    Q_OBJECT

public:
    explicit TemplateStrip(QWidget *parent = nullptr);

    /// Says that @p what is under way; cancelled() if the officer gives it up.
    void work(const QString &what);
    /// Says @p html, in which the text of values has been escaped; linkChosen() tells of its links.
    void say(const QString &html, Look::Tone tone);
    void clear();
    bool isWorking() const;
    QString text() const;

Q_SIGNALS:
    void cancelled();
    void linkChosen(const QString &link);
    void closed();

private:
    void change(bool working, const QString &html, Look::Tone tone);

    QLabel *m_picture;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QToolButton *m_close;
};

} // namespace Cartulary
