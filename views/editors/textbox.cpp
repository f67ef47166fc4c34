// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textbox.h"

#include "spelling.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace Cartulary {

namespace {

constexpr int mostLines = 14; ///< beyond them the text scrolls

/// Whether a word is so long that looking for its end, once for each of its lines, would hold up the window.
bool hasEndlessWord(const QString &text)
{
    constexpr qsizetype endless = 2000;
    qsizetype letters = 0;
    return text.size() > endless && std::ranges::any_of(text, [&](QChar c) {
               letters = c.isSpace() ? 0 : letters + 1;
               return letters > endless;
           });
}

} // namespace

TextBox::TextBox(Lines lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(3);
    connect(this, &QPlainTextEdit::textChanged, this, &TextBox::fitHeight);
    fitHeight();
}

QString TextBox::text() const
{
    // toPlainText() would turn the non-breaking spaces of French into ordinary ones.
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void TextBox::setText(const QString &text)
{
    setWordWrapMode(hasEndlessWord(text) ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    setPlainText(text);
    moveCursor(QTextCursor::Start);
    fitHeight(); // also where signals are blocked
}

QSize TextBox::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, height()};
}

QSize TextBox::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, height()};
}

void TextBox::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_lines == Lines::One && !(event->modifiers() & Qt::ShiftModifier)) {
        Q_EMIT returnPressed();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void TextBox::focusInEvent(QFocusEvent *event)
{
    // The dictionary is not read before somebody writes: most boxes are only looked at.
    if (!m_spelling.isEmpty() && !isReadOnly()) {
        m_spellingMarks = markSpelling(this, m_spelling);
        m_spelling.clear();
    }
    QPlainTextEdit::focusInEvent(event);
}

void TextBox::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

int TextBox::heightOf(int lines) const
{
    const int around = 2 * frameWidth() + contentsMargins().top() + contentsMargins().bottom();
    return fontMetrics().lineSpacing() * lines + static_cast<int>(std::ceil(2 * document()->documentMargin())) + around;
}

void TextBox::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= mostLines; block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block); // lays it out, so that its lines are known
        lines += std::max(1, block.layout()->lineCount());
    }
    const bool scrolls = lines > mostLines;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(heightOf(std::clamp(lines, m_lines == Lines::One ? 1 : 2, mostLines)));
}

} // namespace Cartulary
