// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor.h"

#include "textbox.h"

#include <QVBoxLayout>

namespace Cartulary {

TextEditor::TextEditor(QWidget *parent)
    : ValueEditor(parent)
    , m_box(new TextBox(TextBox::Lines::One, this))
{
    body()->addWidget(m_box);
    setEntry(m_box);
    watch(m_box);
    connect(m_box, &QPlainTextEdit::textChanged, this, &TextEditor::touch);
    connect(m_box, &TextBox::returnPressed, this, &TextEditor::commit);
}

void TextEditor::setLabel(const QString &label)
{
    m_box->setAccessibleName(label);
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
}

void TextEditor::display(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    m_box->setText(text ? *text : QString());
}

Value TextEditor::read() const
{
    return m_box->text();
}

} // namespace Cartulary
