// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textseditor.h"

#include "iconbutton.h"
#include "look.h"
#include "taborder.h"
#include "textbox.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace Cartulary {

using namespace Qt::StringLiterals;

TextsEditor::TextsEditor(QWidget *parent)
    : ValueEditor(parent)
{
    setCount(1);
}

void TextsEditor::setLabel(const QString &label)
{
    m_label = label;
    showState();
}

void TextsEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showState();
}

TextsEditor::Line TextsEditor::makeLine()
{
    Line line;
    line.row = new QWidget(this);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    line.box = new TextBox(TextBox::Lines::One, line.row);
    line.buttons = new QWidget(line.row);
    auto *buttons = new QHBoxLayout(line.buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    const auto add = [&](const QString &name, const QString &words, auto act) {
        QToolButton *button = iconButton(name, words, line.buttons);
        button->setFocusPolicy(Qt::NoFocus); // the keyboard has Alt+Up, Alt+Down, and an emptied line goes
        buttons->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, box = line.box, act] { act(lineOf(box)); });
    };
    add(u"up"_s, tr("Move up (Alt+Up)"), [this](qsizetype at) { move(at, -1); });
    add(u"down"_s, tr("Move down (Alt+Down)"), [this](qsizetype at) { move(at, 1); });
    add(u"remove"_s, tr("Remove"), [this](qsizetype at) { remove(at); });
    row->addWidget(line.box, 1);
    row->addWidget(line.buttons, 0, Qt::AlignTop);
    body()->insertWidget(static_cast<int>(m_lines.size()), line.row);
    watch(line.box);
    connect(line.box, &QPlainTextEdit::textChanged, this, [this, box = line.box] {
        touch();
        if (lineOf(box) == m_lines.size() - 1 && !box->document()->isEmpty())
            setCount(m_lines.size() + 1);
        showState();
    });
    connect(line.box, &TextBox::returnPressed, this, [this, box = line.box] { enter(lineOf(box)); });
    return line;
}

void TextsEditor::setCount(qsizetype count)
{
    while (m_lines.size() > count) {
        QWidget *row = m_lines.takeLast().row;
        row->hide();
        row->deleteLater(); // its key may be the one being handled
    }
    while (m_lines.size() < count) {
        const Line line = makeLine();
        if (!m_lines.isEmpty())
            tabAfter(m_lines.last().box, line.row);
        m_lines.append(line);
    }
    setEntry(m_lines.first().box);
    showState();
}

void TextsEditor::showState()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const bool spare = i == m_lines.size() - 1;
        line.box->setReadOnly(m_readOnly);
        line.row->setVisible(!(spare && m_readOnly && i > 0));
        line.buttons->setVisible(!spare && !m_readOnly);
        line.box->setPlaceholderText(spare && !m_readOnly ? tr("add – one on each line") : QString());
        line.box->setAccessibleName(spare ? tr("%1, add").arg(m_label) : tr("%1, %2").arg(m_label).arg(i + 1));
    }
}

void TextsEditor::display(const Value &value)
{
    const auto *list = std::get_if<QStringList>(&value);
    const QStringList texts = list ? *list : QStringList();
    setCount(texts.size() + 1);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (const QString text = texts.value(i); m_lines.at(i).box->text() != text) {
            const QSignalBlocker quiet(m_lines.at(i).box); // it would ask for another line
            m_lines.at(i).box->setText(text);
        }
    }
    showState();
}

Value TextsEditor::read() const
{
    QStringList texts;
    for (const Line &line : m_lines) {
        if (const QString text = line.box->text(); !text.trimmed().isEmpty())
            texts.append(text);
    }
    return texts;
}

qsizetype TextsEditor::lineOf(const QObject *box) const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).box == box)
            return i;
    }
    return -1;
}

void TextsEditor::enter(qsizetype line)
{
    commit();
    if (line >= 0 && line + 1 < m_lines.size())
        m_lines.at(line + 1).box->setFocus(Qt::TabFocusReason);
}

void TextsEditor::remove(qsizetype line)
{
    if (line < 0 || m_readOnly)
        return;
    auto texts = std::get<QStringList>(read());
    texts.removeAt(std::min(line, texts.size() - 1));
    display(texts);
    touch();
    commit();
}

void TextsEditor::move(qsizetype line, int by)
{
    auto texts = std::get<QStringList>(read());
    const qsizetype to = line + by;
    if (line < 0 || to < 0 || line >= texts.size() || to >= texts.size() || m_readOnly)
        return;
    texts.move(line, to);
    display(texts);
    touch();
    m_lines.at(to).box->setFocus(Qt::OtherFocusReason);
    commit();
}

bool TextsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(lineOf(watched), key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return ValueEditor::eventFilter(watched, event);
}

} // namespace Cartulary
