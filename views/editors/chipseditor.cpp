// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chipseditor.h"

#include "chip.h"
#include "look.h"
#include "taborder.h"
#include "wraplayout.h"

#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace Cartulary {

ChipsEditor::ChipsEditor(const Field &field, const WindowContext &context, QWidget *parent)
    : ValueEditor(parent)
    , m_choices(std::make_shared<Choices>(field, context))
    , m_context(context)
    , m_box(new SearchBox(m_choices, this))
    , m_single(!field.isList())
{
    auto *line = new QWidget(this);
    m_line = new WrapLayout(Look::grid, line);
    m_line->addWidget(m_box);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    body()->addWidget(line);
    m_box->setPlaceholderText(m_choices->areRecords() ? tr("add – type a name") : tr("add – type to search"));
    setEntry(m_box);
    watch(m_box);
    connect(m_box, &SearchBox::picked, this, &ChipsEditor::add);
    connect(m_box, &SearchBox::makeAsked, this, &ChipsEditor::make);
    connect(m_box, &QLineEdit::returnPressed, this, &ChipsEditor::addTyped);
    connect(m_box, &QLineEdit::textEdited, this, &ChipsEditor::touch);
}

void ChipsEditor::setLabel(const QString &label)
{
    m_label = label;
    m_box->setAccessibleName(tr("%1, add").arg(label));
    refreshNames();
}

void ChipsEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_box->setChoosable(!readOnly);
    showChips();
}

void ChipsEditor::display(const Value &value)
{
    if (const auto *list = std::get_if<QStringList>(&value))
        m_ids = *list;
    else if (const auto *one = std::get_if<QString>(&value))
        m_ids = one->isEmpty() ? QStringList() : QStringList{*one};
    m_box->clear();
    showChips();
}

Value ChipsEditor::read() const
{
    QStringList ids = m_ids;
    if (const QString typed = m_choices->called(m_box->text());
        !m_box->text().isEmpty() && !typed.isEmpty() && !ids.contains(typed))
        ids.append(typed);
    if (m_single)
        return ids.isEmpty() ? QString() : ids.last();
    return ids;
}

QString ChipsEditor::whatIsWrong() const
{
    const QString typed = m_box->text().trimmed();
    if (typed.isEmpty() || !m_choices->called(typed).isEmpty())
        return {};
    return m_choices->newWords(typed).isEmpty()
             ? tr("“%1” is not in the list. Choose one of its entries.").arg(typed)
             : tr("“%1” is not there. Choose another, or make it with the last line of the list.").arg(typed);
}

void ChipsEditor::refreshNames()
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setWords(m_choices->name(m_ids.at(i)), m_choices->tip(m_ids.at(i)));
        m_chips.at(i)->describe(m_label);
    }
}

void ChipsEditor::showChips()
{
    while (m_chips.size() > m_ids.size()) {
        Chip *chip = m_chips.takeLast();
        chip->hide();
        chip->deleteLater(); // it may be the one whose key is being handled
        m_line->removeWidget(chip);
    }
    while (m_chips.size() < m_ids.size())
        m_chips.append(makeChip(m_chips.size()));
    for (Chip *chip : std::as_const(m_chips))
        chip->setRemovable(!m_readOnly);
    m_box->setWithout(m_ids);
    m_box->setVisible(!(m_single && !m_ids.isEmpty()) && !(m_readOnly && !m_ids.isEmpty()));
    setEntry(m_box->isHidden() && !m_chips.isEmpty() ? static_cast<QWidget *>(m_chips.first()->plate()) : m_box);
    refreshNames();
    m_line->invalidate();
    updateGeometry();
}

Chip *ChipsEditor::makeChip(qsizetype index)
{
    auto *chip = new Chip(m_line->parentWidget());
    chip->setOpens(m_choices->areRecords());
    m_line->insertWidget(index, chip);
    watch(chip->plate());
    tabBefore(m_box, chip);
    chip->show();
    const auto place = [this, chip] { return m_chips.indexOf(chip); };
    connect(chip, &Chip::removeAsked, this, [this, place] { remove(place()); });
    connect(chip, &Chip::moveAsked, this, [this, place](int by) { move(place(), by); });
    connect(chip, &Chip::openAsked, this, [this, chip, place] {
        const QString id = m_ids.value(place());
        if (m_choices->areRecords())
            open(id);
        else
            QToolTip::showText(chip->mapToGlobal(QPoint(0, chip->height())), m_choices->tip(id), chip);
    });
    return chip;
}

void ChipsEditor::add(const QString &id)
{
    if (m_single)
        m_ids.clear();
    if (!m_ids.contains(id))
        m_ids.append(id);
    m_box->clear();
    touch();
    showChips();
    if (m_single)
        focusChip(0);
    commit();
}

void ChipsEditor::addTyped()
{
    const QString id = m_choices->called(m_box->text());
    if (id.isEmpty())
        commit(); // says why not
    else
        add(id);
}

void ChipsEditor::make(const QString &name)
{
    const auto made = m_choices->make(name, this);
    if (!made)
        return;
    addCreation(made->change, {tr("“%1” has been made.").arg(name), tr("Open"), [this, id = made->id] { open(id); }});
    add(made->id);
}

void ChipsEditor::remove(qsizetype index)
{
    if (index < 0 || index >= m_ids.size() || m_readOnly)
        return;
    m_ids.removeAt(index);
    // The chips stay and take the next names, so that Delete can be pressed again.
    touch();
    const bool focused = QWidget::isAncestorOf(window()->focusWidget());
    showChips();
    if (focused)
        focusChip(std::min(index, m_ids.size() - 1));
    commit();
}

void ChipsEditor::move(qsizetype index, int by)
{
    const qsizetype to = index + by;
    if (index < 0 || to < 0 || to >= m_ids.size() || m_readOnly)
        return;
    m_ids.move(index, to);
    touch();
    refreshNames();
    focusChip(to);
    commit();
}

void ChipsEditor::open(const QString &id)
{
    m_context.navigator.showRecord(id);
}

void ChipsEditor::focusChip(qsizetype index)
{
    if (index >= 0 && index < m_chips.size())
        m_chips.at(index)->plate()->setFocus(Qt::OtherFocusReason);
    else
        m_box->setFocus(Qt::OtherFocusReason);
}

} // namespace Cartulary
