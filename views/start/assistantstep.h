// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Cartulary {

/// One step of an assistant: a title, what it is about in a sentence or two, and what is asked below.
class AssistantStep : public QWidget
{
    Q_OBJECT

public:
    AssistantStep(const QString &title, const QString &sentence, QWidget *parent);

    QString title() const { return m_title; }
    QString sentence() const { return m_sentence; }
    /// Whether one may go on; completeChanged() tells when that may have changed.
    virtual bool isComplete() const { return true; }
    /// The step is about to be shown: it may propose what follows from those before.
    virtual void enter() { Q_EMIT entered(); }
    /// Puts the cursor where one begins.
    void takeFocus();

Q_SIGNALS:
    void completeChanged();
    void entered();

protected:
    /// Where the step puts what it asks.
    QVBoxLayout *body() const { return m_body; }
    /// A group title over what is added to the layout that is returned.
    QVBoxLayout *addGroup(const QString &title);
    /// A sentence below a radio button or check box, beginning where its text does.
    QLabel *explanation(const QString &text, QWidget *parent) const;

private:
    QString m_title;
    QString m_sentence;
    QVBoxLayout *m_body = nullptr;
};

} // namespace Cartulary
