// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partseditor.h"

#include "iconbutton.h"
#include "icons.h"
#include "look.h"
#include "partcard.h"
#include "recordedits.h"
#include "taborder.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

void copyPart(const RecordType &type, const Fields &from, Fields &to)
{
    for (const Field &field : type.fields)
        field.set(to, field.get(from));
}

bool saysNothing(const RecordType &type, const Fields &part)
{
    return std::ranges::all_of(type.fields, [&](const Field &field) { return isEmpty(field.get(part)); });
}

} // namespace

PartsEditor::PartsEditor(const Field &field, const WindowContext &context, RecordEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_context(context)
    , m_edits(edits)
    , m_list(new QVBoxLayout)
    , m_add(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid);
    m_list->setSpacing(Look::grid);
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setIcon(icon(u"add"_s));
    m_add->setText(tr("Add: %1").arg(partType().label.anyText(context.language)));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAccessibleName(m_add->text());
    connect(m_add, &QToolButton::clicked, this, &PartsEditor::add);
}

void PartsEditor::fill(const RecordType &type, const Record &record)
{
    const bool another = !m_record || m_record->id != record.id;
    if (another)
        forgetEmptyDrafts();
    m_type = &type;
    m_record = m_context.content().find(record.id).record;
    if (!m_record)
        return;
    if (another) {
        for (PartCard *card : std::as_const(m_cards))
            card->setOpen(false);
    }
    fillCards(another);
}

void PartsEditor::fillCards(bool anew)
{
    const std::shared_ptr<Record> drafts = m_drafts.value(m_record->id);
    const qsizetype stored = storedCount();
    const qsizetype count = stored + (drafts ? m_field.parts.count(*drafts) : 0);
    while (m_cards.size() > count)
        giveUpCard(m_cards.size() - 1);
    while (m_cards.size() < count)
        m_cards.append(makeCard());
    for (qsizetype i = 0; i < count; ++i) {
        PartCard *card = m_cards.at(i);
        const bool isDraft = i >= stored;
        const Fields &part = isDraft ? m_field.parts.at(*drafts, i - stored) : m_field.parts.at(record(), i);
        const QString why = isDraft ? whyDraft(part) : QString();
        if (anew)
            card->fillAnew(part, i + 1, why);
        else
            card->fill(part, i + 1, why);
        card->setMovable(!isDraft && i > 0, !isDraft && i + 1 < stored);
    }
}

PartCard *PartsEditor::makeCard()
{
    auto *card = new PartCard(partType(), m_context, this);
    card->setStore([this, card](const Field &field, const Value &value, const QList<Change> &creations) {
        return storeField(card, field, value, creations);
    });
    card->setReadOnly(m_readOnly);
    card->setHelpVisible(m_helpVisible);
    connect(card, &PartCard::moveAsked, this, [this, card](int by) { move(card, by); });
    connect(card, &PartCard::duplicateAsked, this, [this, card] { duplicate(card); });
    connect(card, &PartCard::removeAsked, this, [this, card] { remove(card); });
    m_list->addWidget(card);
    tabBefore(m_add, card);
    return card;
}

void PartsEditor::arrange()
{
    for (PartCard *card : std::as_const(m_cards)) {
        m_list->removeWidget(card);
        m_list->addWidget(card);
        tabBefore(m_add, card);
    }
}

void PartsEditor::giveUpCard(qsizetype index)
{
    PartCard *card = m_cards.takeAt(index);
    m_list->removeWidget(card);
    card->hide();
    card->deleteLater(); // its button or key may be the one being handled
}

void PartsEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (PartCard *card : std::as_const(m_cards))
        card->setReadOnly(readOnly);
}

void PartsEditor::setHelpVisible(bool visible)
{
    m_helpVisible = visible;
    for (PartCard *card : std::as_const(m_cards))
        card->setHelpVisible(visible);
}

void PartsEditor::focusField(const QString &rest)
{
    bool isNumber = false;
    const qsizetype index = rest.section(u'.', 0, 0).toLongLong(&isNumber);
    if (isNumber && index >= 0 && index < m_cards.size())
        m_cards.at(index)->focusField(rest.section(u'.', 1, 1));
    else if (!m_cards.isEmpty())
        m_cards.first()->focusField({});
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

QString PartsEditor::whyDraft(const Fields &part) const
{
    bool says = false;
    for (const Field &field : partType().fields) {
        const bool empty = isEmpty(field.get(part));
        says = says || !empty;
        if (field.required && empty)
            return tr("Not stored yet: “%1” is required.").arg(field.label.anyText(m_context.language));
    }
    return says ? QString() : tr("Not stored yet: nothing is stated.");
}

QString PartsEditor::alter(const std::function<void(Record &)> &alteration)
{
    return m_edits.alter(m_field.name, alteration);
}

QString PartsEditor::storeField(PartCard *card, const Field &field, const Value &value, const QList<Change> &creations)
{
    const qsizetype index = m_cards.indexOf(card);
    if (index < 0)
        return {}; // removed while something was typed in it
    if (index >= storedCount())
        return storeDraft(index - storedCount(), field, value, creations);
    return m_edits.store(u"%1.%2.%3"_s.arg(m_field.name).arg(index).arg(field.name), value, creations);
}

QString PartsEditor::storeDraft(qsizetype index, const Field &field, const Value &value, const QList<Change> &creations)
{
    if (const QString refusal = m_edits.create(creations); !refusal.isEmpty())
        return refusal;
    const std::shared_ptr<Record> drafts = m_drafts.value(m_record->id);
    field.set(m_field.parts.edit(*drafts, index), value);
    if (!whyDraft(m_field.parts.at(*drafts, index)).isEmpty()) {
        fillCards(false);
        return {};
    }
    // It says what it must: it goes to the end of what is stored, and its card with it.
    const qsizetype from = storedCount() + index;
    const qsizetype to = storedCount();
    const std::shared_ptr<Record> before = m_type->copy(*drafts);
    m_field.parts.remove(*drafts, index);
    m_cards.move(from, to);
    const QString refusal = alter(
        [&](Record &record) { copyPart(partType(), m_field.parts.at(*before, index), m_field.parts.append(record)); });
    if (!refusal.isEmpty()) {
        m_drafts.insert(m_record->id, before);
        m_cards.move(to, from);
        fillCards(false);
    }
    arrange();
    return refusal;
}

void PartsEditor::add()
{
    std::shared_ptr<Record> &drafts = m_drafts[m_record->id];
    if (!drafts)
        drafts = m_type->make();
    // One that says nothing is enough.
    const qsizetype count = m_field.parts.count(*drafts);
    if (count == 0 || !saysNothing(partType(), m_field.parts.at(*drafts, count - 1)))
        m_field.parts.append(*drafts);
    fillCards(false);
    m_cards.last()->focusField(partType().fields.first().name);
}

void PartsEditor::forgetEmptyDrafts()
{
    const std::shared_ptr<Record> drafts = m_record ? m_drafts.value(m_record->id) : nullptr;
    for (qsizetype i = drafts ? m_field.parts.count(*drafts) - 1 : -1; i >= 0; --i) {
        if (saysNothing(partType(), m_field.parts.at(*drafts, i)))
            m_field.parts.remove(*drafts, i);
    }
}

void PartsEditor::duplicate(PartCard *card)
{
    const qsizetype index = m_cards.indexOf(card);
    if (m_readOnly || index < 0 || index >= storedCount())
        return;
    m_cards.insert(index + 1, makeCard());
    const QString refusal = alter([&](Record &record) {
        Fields &copy = m_field.parts.append(record);
        copyPart(partType(), m_field.parts.at(record, index), copy);
        m_field.parts.move(record, m_field.parts.count(record) - 1, index + 1);
    });
    if (!refusal.isEmpty()) {
        giveUpCard(index + 1);
        return;
    }
    arrange();
    m_cards.at(index + 1)->heading()->setFocus(Qt::OtherFocusReason);
}

void PartsEditor::remove(PartCard *card)
{
    const qsizetype index = m_cards.indexOf(card);
    if (m_readOnly || index < 0)
        return;
    giveUpCard(index);
    if (index >= storedCount()) {
        m_field.parts.remove(*m_drafts.value(m_record->id), index - storedCount());
        fillCards(false);
    } else if (const QString refusal = alter([&](Record &record) { m_field.parts.remove(record, index); });
               !refusal.isEmpty()) {
        fillCards(false);
    }
    QWidget *next = m_cards.isEmpty() ? m_add : m_cards.at(std::min(index, m_cards.size() - 1))->heading();
    next->setFocus(Qt::OtherFocusReason);
}

void PartsEditor::move(PartCard *card, int by)
{
    const qsizetype from = m_cards.indexOf(card);
    const qsizetype to = from + by;
    if (m_readOnly || from < 0 || to < 0 || from >= storedCount() || to >= storedCount())
        return;
    m_cards.move(from, to);
    if (!alter([&](Record &record) { m_field.parts.move(record, from, to); }).isEmpty()) {
        m_cards.move(to, from);
        fillCards(false);
    }
    arrange();
    card->heading()->setFocus(Qt::OtherFocusReason);
}

} // namespace Cartulary
