// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatetextview.h"

#include "look.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>

namespace Cartulary {

TemplateTextView::TemplateTextView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAccessibleName(tr("Text of the template"));
    viewport()->setMouseTracking(true);
}

void TemplateTextView::show(const ShownText &text, const QList<ItemAnswer::State> &states, const QStringList &tips)
{
    m_text = text;
    m_states = states;
    m_tips = tips;
    auto *document = new QTextDocument(this);
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(font());
    document->setDocumentMargin(Look::pageMargin);
    m_places = writeShownText(text, *document, palette());
    m_first.clear();
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (!m_first.contains(m_places.at(i).item))
            m_first.insert(m_places.at(i).item, i);
    }
    for (const TextPlace &place : std::as_const(m_places))
        format(place, document);
    setExtraSelections({}); // their cursors are of the document that goes
    setDocument(document);
    delete std::exchange(m_document, document);
    frameCurrent();
}

void TemplateTextView::setStates(const QList<ItemAnswer::State> &states, const QStringList &tips)
{
    const QList<ItemAnswer::State> old = std::exchange(m_states, states);
    const QStringList oldTips = std::exchange(m_tips, tips);
    QTextCursor together(document()); // so that it is laid out once
    together.beginEditBlock();
    for (const TextPlace &place : std::as_const(m_places)) {
        if (old.value(place.item) != states.value(place.item) || oldTips.value(place.item) != tips.value(place.item))
            format(place, document());
    }
    together.endEditBlock();
}

void TemplateTextView::format(const TextPlace &place, QTextDocument *document) const
{
    QTextCursor cursor(document);
    cursor.setPosition(place.from);
    cursor.setPosition(place.to, QTextCursor::KeepAnchor);
    QTextCharFormat format = itemFormat(m_states.value(place.item, ItemAnswer::State::Nothing), palette());
    format.setToolTip(m_tips.value(place.item));
    cursor.mergeCharFormat(format);
}

std::optional<TextPlace> TemplateTextView::placeOf(int item) const
{
    const auto found = m_first.constFind(item);
    return found == m_first.cend() ? std::nullopt : std::optional(m_places.at(*found));
}

int TemplateTextView::itemAt(int position) const
{
    const auto after = std::ranges::upper_bound(m_places, position, {}, &TextPlace::from);
    if (after == m_places.begin())
        return -1;
    const TextPlace &place = *std::prev(after);
    return position <= place.to ? place.item : -1;
}

void TemplateTextView::setCurrentItem(int item)
{
    m_current = item;
    frameCurrent();
    const std::optional<TextPlace> place = placeOf(item);
    // Of what stands in several rows, the one that was clicked stays where it is.
    if (!place || itemAt(textCursor().position()) == item)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(place->from);
    setTextCursor(cursor);
    // Not at the very edge: what stands around it says what it asks for.
    const QRect line = cursorRect(cursor);
    if (line.top() < 0 || line.bottom() > viewport()->height() * 3 / 4)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + line.center().y() - viewport()->height() / 3);
}

void TemplateTextView::findFirst(const QString &words)
{
    findFrom(textCursor().selectionStart(), words);
}

void TemplateTextView::findNext(const QString &words)
{
    findFrom(textCursor().selectionEnd(), words);
}

void TemplateTextView::findFrom(int position, const QString &words)
{
    QTextCursor found = document()->find(words, position);
    if (found.isNull())
        found = document()->find(words);
    if (!found.isNull())
        setTextCursor(found);
}

void TemplateTextView::frameCurrent()
{
    QList<ExtraSelection> frames;
    for (const TextPlace &place : std::as_const(m_places)) {
        if (place.item != m_current)
            continue;
        ExtraSelection frame;
        frame.cursor = QTextCursor(document());
        frame.cursor.setPosition(place.from);
        frame.cursor.setPosition(place.to, QTextCursor::KeepAnchor);
        frame.format.setBackground(palette().highlight());
        frame.format.setForeground(palette().highlightedText());
        frames.append(frame);
    }
    setExtraSelections(frames);
}

void TemplateTextView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const int item = itemAt(cursorForPosition(event->position().toPoint()).position());
    if (item >= 0)
        Q_EMIT itemChosen(item);
}

void TemplateTextView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const int item = itemAt(cursorForPosition(event->position().toPoint()).position());
    viewport()->setCursor(item >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void TemplateTextView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const int item = itemAt(textCursor().position()); item >= 0)
            Q_EMIT itemChosen(item);
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void TemplateTextView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    // The colours of the marks follow the scheme, the sizes of the headings the font.
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !m_text.isEmpty())
        show(ShownText(m_text), m_states, m_tips);
}

} // namespace Cartulary
