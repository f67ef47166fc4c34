// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completeness.h"
#include "page.h"

class QLabel;
class QToolButton;

namespace Cartulary {

class WrapLayout;

/// The head of a record's form: its name, and how complete it is, in words and signs.
class RecordHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHeader(const WindowContext &context, QWidget *parent = nullptr);

    void setRecord(const RecordType &type, const QString &name, const Completeness &completeness);
    void setBackVisible(bool visible);
    bool isHelpShown() const;
    QToolButton *helpButton() const { return m_help; }
    QToolButton *backButton() const { return m_back; }
    QString title() const;
    /// What is said of completeness, one sentence after the other.
    QStringList states() const;

Q_SIGNALS:
    void backAsked();
    void helpToggled(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addState(const QString &iconName, int tone, const QString &words);

    const WindowContext &m_context;
    QToolButton *m_back;
    QLabel *m_type;
    QLabel *m_title;
    QToolButton *m_help;
    WrapLayout *m_states;
    QList<QWidget *> m_stateWidgets;
};

} // namespace Cartulary
