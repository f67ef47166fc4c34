// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "multieditdialog.h"

#include "dialogbuttons.h"
#include "look.h"
#include "taborder.h"
#include "valueeditor.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

using Mode = MultiEditDialog::Mode;

QStringList mergedLists(const QStringList &old, const QStringList &given, Mode mode)
{
    QStringList result = mode == Mode::Replace ? given : old;
    for (const QString &entry : given) {
        if (mode == Mode::Remove)
            result.removeAll(entry);
        else if (!result.contains(entry))
            result.append(entry);
    }
    return result;
}

/// What the field says afterwards.
Value merged(const Value &old, const Value &given, Mode mode)
{
    if (const auto *list = std::get_if<QStringList>(&given))
        return mergedLists(std::get<QStringList>(old), *list, mode);
    if (const auto *text = std::get_if<LocalizedText>(&given); text && !text->isEmpty()) {
        auto result = std::get<LocalizedText>(old);
        for (const auto &[code, words] : text->texts())
            result.setText(code, words);
        return result;
    }
    return given;
}

} // namespace

QList<Change> MultiEditDialog::changesFor(const RecordType &type, const QList<RecordPointer> &records,
                                          const Field &field, const Value &value, Mode mode)
{
    QList<Change> changes;
    for (const RecordPointer &record : records) {
        const Value old = field.get(*record);
        const Value now = merged(old, value, mode);
        if (now == old || (field.required && isEmpty(now)))
            continue;
        const std::shared_ptr<Record> after = type.copy(*record);
        field.set(*after, now);
        changes.append({&type, record, after});
    }
    return changes;
}

MultiEditDialog::MultiEditDialog(const WindowContext &context, const RecordType &type, const QStringList &ids,
                                 QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_type(type)
    , m_ids(ids)
    , m_fields(new QComboBox(this))
    , m_modes(new QComboBox(this))
    , m_place(new QWidget(this))
    , m_count(Look::toned(Look::label({}, this), Look::Tone::Secondary))
{
    setWindowTitle(tr("Change %n record(s)", nullptr, static_cast<int>(ids.size())));
    for (const Field &field : type.fields) {
        if (field.kind != Field::Kind::Parts && !field.byProgram && !field.byCalculation)
            m_fields->addItem(field.label.anyText(context.language), field.name);
    }
    m_modes->addItem(tr("Replace what is there"), static_cast<int>(Mode::Replace));
    m_modes->addItem(tr("Add to what is there"), static_cast<int>(Mode::Add));
    m_modes->addItem(tr("Remove from what is there"), static_cast<int>(Mode::Remove));
    auto *buttons = makeButtons(cancelWords(), this);
    m_do = buttons->addButton(tr("&Change"), QDialogButtonBox::AcceptRole);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::pageMargin, Look::pageMargin, Look::pageMargin, Look::pageMargin);
    column->setSpacing(Look::rowGap);
    const auto labelled = [&](const QString &words, QWidget *part) {
        auto *label = new QLabel(words, this);
        label->setBuddy(part);
        column->addWidget(label);
        column->addWidget(part);
    };
    labelled(tr("&Field:"), m_fields);
    column->addWidget(m_modes);
    m_modes->setAccessibleName(tr("What to do with the list"));
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_place);
    column->addWidget(m_count);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &MultiEditDialog::showEditor);
    connect(m_modes, &QComboBox::currentIndexChanged, this, &MultiEditDialog::showCount);
    connect(buttons, &QDialogButtonBox::accepted, this, &MultiEditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MultiEditDialog::reject);
    showEditor();
}

const Field *MultiEditDialog::field() const
{
    return m_type.field(m_fields->currentData().toString());
}

Mode MultiEditDialog::mode() const
{
    return field()->isList() ? static_cast<Mode>(m_modes->currentData().toInt()) : Mode::Replace;
}

void MultiEditDialog::setField(const QString &name)
{
    m_fields->setCurrentIndex(m_fields->findData(name));
}

void MultiEditDialog::setMode(Mode mode)
{
    m_modes->setCurrentIndex(m_modes->findData(static_cast<int>(mode)));
}

QList<RecordPointer> MultiEditDialog::records() const
{
    QList<RecordPointer> records;
    for (const QString &id : m_ids) {
        if (const Register::Found found = m_context.content().find(id); found.type == &m_type)
            records.append(found.record);
    }
    return records;
}

void MultiEditDialog::showEditor()
{
    delete m_editor;
    m_creations.clear();
    m_editor = makeEditor(*field(), m_context, m_place);
    m_place->layout()->addWidget(m_editor);
    tabAfter(m_modes, m_editor);
    m_modes->setVisible(field()->isList());
    connect(m_editor, &ValueEditor::committed, this, [this] {
        m_creations += m_editor->takeCreations();
        showCount();
    });
    connect(m_editor, &ValueEditor::edited, this, &MultiEditDialog::showCount);
    showCount();
}

void MultiEditDialog::showCount()
{
    const QList<Change> changes = changesFor(m_type, records(), *field(), m_editor->value(), mode());
    const int count = static_cast<int>(changes.size());
    m_count->setText(count == 0 ? tr("Nothing changes: the records say so already, or the field is required.")
                                : tr("%n record(s) will be changed, in one step that can be undone.", nullptr, count));
    m_do->setEnabled(count > 0 && !m_context.session.isReadOnly());
}

void MultiEditDialog::accept()
{
    m_editor->commit();
    if (m_editor->isModified())
        return; // it has said what cannot be read
    const QList<Change> changes = changesFor(m_type, records(), *field(), m_editor->value(), mode());
    const QString what = tr("%1 of %n record(s)", nullptr, static_cast<int>(changes.size()))
                             .arg(field()->label.anyText(m_context.language));
    if (const Result<void> stored = m_context.session.tryChange(what, m_creations + changes); !stored)
        m_editor->say(tr("Not stored: %1").arg(stored.error().message));
    else
        QDialog::accept();
}

} // namespace Cartulary
