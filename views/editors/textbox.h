// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace Cartulary {

/// A plain text that grows with what is written in it.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Lines {
        One, ///< a name: Enter is returnPressed(). A text with line breaks is shown and kept as it is
        Many,
    };

    explicit TextBox(Lines lines, QWidget *parent = nullptr);

    /// The text as it is, non-breaking spaces too.
    QString text() const;
    void setText(const QString &text);
    /// The ISO 639-1 code of the language that it is spelled in; nothing is checked without one.
    void setSpelling(const QString &language) { m_spelling = language; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void returnPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    int heightOf(int lines) const;

    Lines m_lines;
    QString m_spelling;
    std::unique_ptr<QObject> m_spellingMarks;
};

} // namespace Cartulary
