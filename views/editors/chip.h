// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace Cartulary {

/// One of several that are chosen, as a small plate: Enter or a click opens it, Delete removes it, Alt with Left or
/// Right moves it.
class Chip : public QFrame
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    void setWords(const QString &words, const QString &tip);
    void setRemovable(bool removable);
    /// Whether it can be opened, which is then the first that its menu offers.
    void setOpens(bool opens) { m_opens = opens; }
    QString words() const { return m_words; }
    QToolButton *plate() const { return m_plate; }
    /// Names it for those who do not see the field it stands in.
    void describe(const QString &label);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openAsked();
    void removeAsked();
    void moveAsked(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int around() const;
    bool pressed(int key, Qt::KeyboardModifiers modifiers);
    void showMenu(const QPoint &place);

    QToolButton *m_plate;
    QToolButton *m_remove;
    QString m_words;
    bool m_opens = false;
    bool m_removable = true;
};

} // namespace Cartulary
