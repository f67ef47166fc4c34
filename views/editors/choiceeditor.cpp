// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choiceeditor.h"

#include <QVBoxLayout>

namespace Cartulary {

ChoiceEditor::ChoiceEditor(const Field &field, const WindowContext &context, QWidget *parent)
    : ValueEditor(parent)
    , m_choices(std::make_shared<Choices>(field, context))
    , m_box(new SearchBox(m_choices, this))
{
    m_box->setPlaceholderText(tr("not stated – type to search"));
    m_box->setClearButtonEnabled(true);
    body()->addWidget(m_box);
    setEntry(m_box);
    watch(m_box);
    connect(m_box, &SearchBox::picked, this, [this](const QString &id) {
        choose(id);
        commit();
    });
    connect(m_box, &SearchBox::makeAsked, this, &ChoiceEditor::make);
    connect(m_box, &QLineEdit::textChanged, this, &ChoiceEditor::touch);
    connect(m_box, &QLineEdit::returnPressed, this, &ChoiceEditor::commit);
}

void ChoiceEditor::setLabel(const QString &label)
{
    m_box->setAccessibleName(label);
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_box->setChoosable(!readOnly);
}

void ChoiceEditor::display(const Value &value)
{
    const auto *id = std::get_if<QString>(&value);
    m_chosen = id ? *id : QString();
    refreshNames();
}

void ChoiceEditor::refreshNames()
{
    m_shown = m_choices->name(m_chosen);
    if (m_box->text() != m_shown)
        m_box->setText(m_shown);
    m_box->setCursorPosition(0);
    m_box->setToolTip(m_choices->tip(m_chosen));
    m_box->setAccessibleDescription(m_choices->tip(m_chosen));
}

Value ChoiceEditor::read() const
{
    if (m_box->text() == m_shown)
        return m_chosen;
    return m_choices->called(m_box->text());
}

QString ChoiceEditor::whatIsWrong() const
{
    const QString typed = m_box->text().trimmed();
    if (typed.isEmpty() || m_box->text() == m_shown || !m_choices->called(typed).isEmpty())
        return {};
    return m_choices->newWords(typed).isEmpty()
             ? tr("“%1” is not in the list. Choose one of its entries.").arg(typed)
             : tr("“%1” is not in the list. Choose one of its entries, or add it as your own.").arg(typed);
}

void ChoiceEditor::choose(const QString &id)
{
    m_chosen = id;
    refreshNames();
    touch();
}

void ChoiceEditor::make(const QString &name)
{
    const auto made = m_choices->make(name, this);
    if (!made)
        return;
    m_chosen = made->id;
    m_shown = name;
    m_box->setText(name);
    addCreation(made->change,
                {tr("“%1” has been added to this register’s own entries.").arg(name), tr("Open"),
                 [context = &m_choices->context(), id = made->id] { context->navigator.showRecord(id); }});
    touch();
    commit();
}

} // namespace Cartulary
