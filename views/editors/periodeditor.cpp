// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "periodeditor.h"

#include "bilingualbox.h"
#include "calmcombo.h"
#include "lineform.h"
#include "look.h"
#include "textbox.h"
#include "wraplayout.h"

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Cartulary {

namespace {

constexpr int longest = 100000; ///< what a register file accepts

} // namespace

PeriodEditor::PeriodEditor(QWidget *parent)
    : ValueEditor(parent)
    , m_qualifier(new CalmCombo(this))
    , m_amount(new QLineEdit(this))
    , m_unit(new CalmCombo(this))
    , m_criterion(new BilingualBox(this))
{
    fillCombos();
    auto *line = new QWidget(this);
    auto *row = new WrapLayout(Look::rowGap, line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    row->addWidget(m_qualifier);
    row->addWidget(m_amount);
    row->addWidget(m_unit);
    body()->addWidget(line);
    body()->addWidget(m_criterion);
    m_amount->setFixedWidth(m_amount->fontMetrics().averageCharWidth() * 12);
    m_amount->setPlaceholderText(tr("number"));
    setEntry(m_amount);
    for (QWidget *part :
         {static_cast<QWidget *>(m_qualifier), static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_unit)})
        watch(part);
    for (const Language language : documentLanguages) {
        watch(m_criterion->box(language));
        watch(m_criterion->copyButton(language));
    }
    connect(m_qualifier, &QComboBox::currentIndexChanged, this, [this] {
        showShape();
        touch();
    });
    connect(m_unit, &QComboBox::currentIndexChanged, this, &PeriodEditor::touch);
    connect(m_amount, &QLineEdit::textChanged, this, &PeriodEditor::touch);
    connect(m_amount, &QLineEdit::returnPressed, this, &PeriodEditor::commit);
    connect(m_criterion, &BilingualBox::edited, this, &PeriodEditor::touch);
    showShape();
}

void PeriodEditor::fillCombos()
{
    using Qualifier = Period::Qualifier;
    using Unit = Period::Unit;
    const std::pair<Qualifier, QString> qualifiers[] = {
        {Qualifier::Exactly, tr("exactly")},
        {Qualifier::AtMost, tr("at most")},
        {Qualifier::AtLeast, tr("at least")},
        {Qualifier::About, tr("in general")},
        {Qualifier::Criterion, tr("a criterion, in words")},
    };
    for (const auto &[qualifier, words] : qualifiers)
        m_qualifier->addItem(words, static_cast<int>(qualifier));
    const std::pair<Unit, QString> units[] = {
        {Unit::Hours, tr("hours")}, {Unit::Days, tr("days")},     {Unit::BusinessDays, tr("business days")},
        {Unit::Weeks, tr("weeks")}, {Unit::Months, tr("months")}, {Unit::Years, tr("years")},
    };
    for (const auto &[unit, words] : units)
        m_unit->addItem(words, static_cast<int>(unit));
}

void PeriodEditor::setLabel(const QString &label)
{
    m_qualifier->setAccessibleName(tr("%1, how exactly").arg(label));
    m_amount->setAccessibleName(tr("%1, amount").arg(label));
    m_unit->setAccessibleName(tr("%1, unit").arg(label));
    m_criterion->setLabel(tr("%1, criterion").arg(label));
}

void PeriodEditor::setReadOnly(bool readOnly)
{
    m_qualifier->setEnabled(!readOnly);
    m_unit->setEnabled(!readOnly);
    m_amount->setReadOnly(readOnly);
    m_criterion->setReadOnly(readOnly);
}

Period::Qualifier PeriodEditor::qualifier() const
{
    return static_cast<Period::Qualifier>(m_qualifier->currentData().toInt());
}

void PeriodEditor::showShape()
{
    const bool inWords = qualifier() == Period::Qualifier::Criterion;
    m_amount->setVisible(!inWords);
    m_unit->setVisible(!inWords);
    m_criterion->setVisible(inWords);
    setEntry(inWords ? static_cast<QWidget *>(m_qualifier) : m_amount);
}

void PeriodEditor::display(const Value &value)
{
    const auto *stated = std::get_if<Period>(&value);
    const Period period = stated ? *stated : Period();
    m_qualifier->setCurrentIndex(m_qualifier->findData(static_cast<int>(period.qualifier)));
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(period.unit)));
    m_amount->setText(period.amount > 0 ? QString::number(period.amount) : QString());
    m_criterion->setText(period.criterion);
    showShape();
}

Value PeriodEditor::read() const
{
    Period period;
    if (qualifier() == Period::Qualifier::Criterion) {
        period.qualifier = qualifier();
        period.criterion = m_criterion->text();
        return period.criterion.isEmpty() ? Period() : period;
    }
    const auto amount = LineForm::read(Field::Kind::Number, m_amount->text(), Language::English);
    period.amount = amount ? std::get<std::optional<int>>(*amount).value_or(0) : 0;
    period.unit = static_cast<Period::Unit>(m_unit->currentData().toInt());
    period.qualifier = qualifier();
    return period.amount > 0 ? period : Period();
}

QString PeriodEditor::whatIsWrong() const
{
    if (qualifier() == Period::Qualifier::Criterion || m_amount->text().trimmed().isEmpty())
        return {};
    const auto amount = LineForm::read(Field::Kind::Number, m_amount->text(), Language::English);
    const int number = amount ? std::get<std::optional<int>>(*amount).value_or(0) : 0;
    return number >= 1 && number <= longest
             ? QString()
             : tr("A whole number from 1 to %1 is expected. What has no figure is a criterion, in words.").arg(longest);
}

} // namespace Cartulary
