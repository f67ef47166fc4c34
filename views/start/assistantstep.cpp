// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistantstep.h"

#include "look.h"

#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace Cartulary {

AssistantStep::AssistantStep(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_sentence(sentence)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(Look::pageMargin, Look::grid, Look::pageMargin, Look::pageMargin);
    m_body->setSpacing(Look::groupGap);
}

void AssistantStep::takeFocus()
{
    const auto isFirst = [this](const QWidget *widget) {
        const auto *radio = qobject_cast<const QRadioButton *>(widget);
        return isAncestorOf(widget) && widget->isEnabled()
            && (radio ? radio->isChecked() : bool(widget->focusPolicy() & Qt::TabFocus));
    };
    QWidget *first = nextInFocusChain();
    while (first != this && !isFirst(first))
        first = first->nextInFocusChain();
    first->setFocus(Qt::TabFocusReason);
}

QVBoxLayout *AssistantStep::addGroup(const QString &title)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(0);
    group->addWidget(Look::label(title, this, Look::groupFont));
    group->addSpacing(Look::grid);
    m_body->addLayout(group);
    return group;
}

QLabel *AssistantStep::explanation(const QString &text, QWidget *parent) const
{
    QLabel *label = Look::toned(Look::label(text, parent, Look::helpFont), Look::Tone::Secondary);
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth)
                     + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    label->setContentsMargins(indent, 0, 0, Look::grid);
    return label;
}

} // namespace Cartulary
