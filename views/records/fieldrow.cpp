// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldrow.h"

#include "completeness.h"
#include "icons.h"
#include "look.h"
#include "partseditor.h"
#include "vocabulary.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Cartulary {

using namespace Qt::StringLiterals;

FieldRow::FieldRow(const Field &field, const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(Look::rowGap);
    QLabel *label = Look::label(field.label.anyText(context.language), this);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setWordWrap(false);
    heading->addWidget(label);
    if (field.required) {
        QLabel *required = Look::toned(Look::label(tr("required"), this, Look::helpFont), Look::Tone::Secondary);
        required->setTextInteractionFlags(Qt::NoTextInteraction);
        required->setWordWrap(false);
        heading->addWidget(required);
    }
    heading->addStretch(1);
    column->addLayout(heading);
}

FieldRow::FieldRow(const Field &field, const WindowContext &context, const Store &store, QWidget *parent)
    : FieldRow(field, context, parent)
{
    m_store = store;
    m_editor = makeEditor(field, context, this);
    if (field.required)
        m_editor->setLabel(tr("%1, required").arg(field.label.anyText(context.language)));
    layout()->addWidget(m_editor);
    m_editor->setReadOnly(field.byCalculation);
    connect(m_editor, &ValueEditor::committed, this, &FieldRow::accept);
    addHelp();
}

FieldRow::FieldRow(const Field &field, const WindowContext &context, RecordEdits &edits, QWidget *parent)
    : FieldRow(field, context, parent)
{
    m_parts = new PartsEditor(field, context, edits, this);
    layout()->addWidget(m_parts);
    addHelp();
}

void FieldRow::addHelp()
{
    const QString help = m_field.help.anyText(m_context.language);
    const QString article = articleInWords(m_field.article, m_context.language, homeCountry(m_context.content()));
    m_help = Look::toned(Look::label(article.isEmpty() ? help : u"%1 (%2)"_s.arg(help, article), this, Look::helpFont),
                         Look::Tone::Secondary);
    m_help->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(m_help);
    if (!m_editor)
        return;
    m_editor->setWhatsThis(m_help->text());
    for (QWidget *part : m_editor->findChildren<QWidget *>()) {
        if (part->focusPolicy() & Qt::TabFocus)
            part->setWhatsThis(m_help->text()); // what a screen reader says when it is asked for help
    }
}

void FieldRow::fill(const RecordType &type, const Fields &owner)
{
    if (m_parts) {
        m_parts->fill(type, static_cast<const Record &>(owner));
    } else {
        m_stored = m_field.get(owner);
        m_editor->setStored(m_stored);
    }
    showMark(type, owner);
}

void FieldRow::fillAnew(const RecordType &type, const Fields &owner)
{
    if (m_editor) {
        m_editor->revert();
        m_editor->say({});
    }
    fill(type, owner);
}

void FieldRow::showMark(const RecordType &type, const Fields &owner)
{
    const bool empty = m_parts ? m_field.parts.count(owner) == 0 : isEmpty(m_stored);
    const bool marked = empty && isAsked(type, m_field, owner);
    if (!marked) {
        if (m_mark)
            m_mark->hide();
        return;
    }
    if (!m_mark) {
        m_mark = new QWidget(this);
        auto *row = new QHBoxLayout(m_mark);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Look::grid);
        auto *picture = new QLabel(m_mark);
        const int size = fontMetrics().height();
        picture->setPixmap(icon(u"issue"_s, Look::colour(Look::Tone::Attention, palette()))
                               .pixmap(QSize(size, size), devicePixelRatioF()));
        QLabel *words = Look::toned(
            Look::label(tr("Not stated yet; where it applies, the law asks for it: %1.")
                            .arg(articleInWords(m_field.article, m_context.language, homeCountry(m_context.content()))),
                        m_mark, Look::helpFont),
            Look::Tone::Attention);
        words->setFocusPolicy(Qt::NoFocus);
        picture->setVisible(!picture->pixmap().isNull());
        row->addWidget(picture);
        row->addWidget(words, 1);
        static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_help), m_mark);
    }
    m_mark->show();
}

void FieldRow::accept()
{
    const Value value = m_editor->value();
    const QList<Change> creations = m_editor->takeCreations();
    const ValueEditor::Offer offer = m_editor->takeOffer();
    if (m_field.required && isEmpty(value)) {
        m_editor->setValue(m_stored);
        m_editor->say(isEmpty(m_stored) ? tr("This is required.") : tr("This is required: what was there stays."));
        return;
    }
    const Value before = m_stored;
    const QString refusal = m_store(value, creations);
    if (refusal.isEmpty()) {
        m_editor->setValue(value); // names of what was made can be shown now
        if (!offer.words.isEmpty())
            m_editor->say(offer.words, offer.action, offer.act);
        return;
    }
    if (!creations.isEmpty()) { // they went with the first try
        m_editor->setValue(before);
        m_editor->say(tr("Not stored: %1").arg(refusal));
        return;
    }
    m_editor->keepUnstored(before);
    m_editor->say(tr("Not stored: %1").arg(refusal), tr("Try again"), [this] { m_editor->commit(); });
}

void FieldRow::setReadOnly(bool readOnly)
{
    if (m_editor)
        m_editor->setReadOnly(readOnly || m_field.byCalculation);
    else
        m_parts->setReadOnly(readOnly);
}

void FieldRow::setHelpVisible(bool visible)
{
    m_help->setVisible(visible);
    if (m_parts)
        m_parts->setHelpVisible(visible);
}

void FieldRow::focusField(const QString &rest)
{
    if (m_editor)
        m_editor->enter();
    else
        m_parts->focusField(rest);
}

} // namespace Cartulary
