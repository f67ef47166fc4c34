// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answereditor.h"

#include "look.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Cartulary {

AnswerEditor::AnswerEditor(QWidget *parent)
    : ValueEditor(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::pageMargin);
    const std::pair<Answer, QString> answers[] = {
        {Answer::Yes, tr("yes")},
        {Answer::No, tr("no")},
        {Answer::NotStated, tr("not stated")},
    };
    for (const auto &[answer, words] : answers) {
        auto *button = new QRadioButton(words, this);
        m_buttons->addButton(button, static_cast<int>(answer));
        row->addWidget(button);
        watch(button);
    }
    row->addStretch(1);
    body()->addLayout(row);
    display(Answer::NotStated);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (!checked)
            return;
        setEntry(m_buttons->checkedButton()); // Tab goes to the one that is chosen
        touch();
    });
    connect(m_buttons, &QButtonGroup::idClicked, this, [this] { commit(); });
}

void AnswerEditor::setLabel(const QString &label)
{
    for (QAbstractButton *button : m_buttons->buttons())
        button->setAccessibleName(tr("%1: %2").arg(label, button->text()));
}

void AnswerEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QAbstractButton *button : m_buttons->buttons())
        button->setEnabled(!readOnly || button->isChecked());
}

void AnswerEditor::display(const Value &value)
{
    const auto *answer = std::get_if<Answer>(&value);
    QAbstractButton *button = m_buttons->button(static_cast<int>(answer ? *answer : Answer::NotStated));
    button->setChecked(true);
    setEntry(button);
    setReadOnly(m_readOnly);
}

Value AnswerEditor::read() const
{
    return static_cast<Answer>(m_buttons->checkedId());
}

} // namespace Cartulary
