// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "localizededitor.h"

#include "bilingualbox.h"
#include "textbox.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace Cartulary {

LocalizedEditor::LocalizedEditor(QWidget *parent)
    : ValueEditor(parent)
    , m_box(new BilingualBox(this))
{
    body()->addWidget(m_box);
    setEntry(m_box->box(Language::French));
    for (const Language language : documentLanguages) {
        watch(m_box->box(language));
        watch(m_box->copyButton(language));
    }
    connect(m_box, &BilingualBox::edited, this, &LocalizedEditor::touch);
}

void LocalizedEditor::setLabel(const QString &label)
{
    m_box->setLabel(label);
}

void LocalizedEditor::setReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
}

void LocalizedEditor::display(const Value &value)
{
    const auto *text = std::get_if<LocalizedText>(&value);
    m_box->setText(text ? *text : LocalizedText());
}

Value LocalizedEditor::read() const
{
    return m_box->text();
}

} // namespace Cartulary
