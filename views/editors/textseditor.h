// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "valueeditor.h"

class QVBoxLayout;

namespace Cartulary {

class TextBox;

/// A list of short texts, each on its line: the last line, empty, takes another. Alt with Up or Down moves a line.
class TextsEditor : public ValueEditor
{
    Q_OBJECT

public:
    explicit TextsEditor(QWidget *parent = nullptr);

    void setLabel(const QString &label) override;
    void setReadOnly(bool readOnly) override;
    /// The box of one line; the last is the empty one.
    TextBox *box(qsizetype line) const { return m_lines.at(line).box; }
    qsizetype lineCount() const { return m_lines.size(); }

protected:
    void display(const Value &value) override;
    Value read() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        QWidget *row = nullptr;
        TextBox *box = nullptr;
        QWidget *buttons = nullptr;
    };
    Line makeLine();
    void setCount(qsizetype count);
    void showState();
    qsizetype lineOf(const QObject *box) const;
    void enter(qsizetype line);
    void remove(qsizetype line);
    void move(qsizetype line, int by);

    QList<Line> m_lines;
    QString m_label;
    bool m_readOnly = false;
};

} // namespace Cartulary
