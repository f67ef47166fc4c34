// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newrecorddialog.h"

#include "dialogbuttons.h"
#include "look.h"
#include "recordtypewords.h"
#include "textbox.h"
#include "valueeditor.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

NewRecordDialog::NewRecordDialog(const RecordType &type, const WindowContext &context, QWidget *parent)
    : QDialog(parent)
    , m_type(type)
    , m_context(context)
{
    setWindowTitle(tr("New: %1").arg(type.label.anyText(context.language)));
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin, Look::pageMargin, Look::pageMargin, Look::pageMargin);
    layout->setSpacing(Look::rowGap);
    layout->addWidget(
        Look::toned(Look::label(recordTypeHelp(type).anyText(context.language), this), Look::Tone::Secondary));
    for (const Field &field : type.fields) {
        if (!field.required)
            continue;
        QLabel *label = Look::label(field.label.anyText(context.language), this, Look::groupFont);
        ValueEditor *editor = makeEditor(field, context, this);
        editor->setLabel(label->text());
        layout->addSpacing(Look::grid);
        layout->addWidget(label);
        layout->addWidget(editor);
        layout->addWidget(Look::toned(Look::label(field.help.anyText(context.language), this, Look::helpFont),
                                      Look::Tone::Secondary));
        m_editors.append({&field, editor});
        if (field.kind == Field::Kind::Text) { // Enter in a line is done with it
            for (const TextBox *line : editor->findChildren<TextBox *>())
                connect(line, &TextBox::returnPressed, this, &NewRecordDialog::accept, Qt::QueuedConnection);
        }
    }
    layout->addStretch(1);
    auto *buttons = makeButtons(cancelWords(), this);
    buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole)->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewRecordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(minimumWidth(), layout->totalHeightForWidth(minimumWidth()));
    if (!m_editors.isEmpty())
        m_editors.first().second->enter();
}

void NewRecordDialog::accept()
{
    const std::shared_ptr<Record> record = m_type.make();
    record->id = newId();
    QList<Change> changes;
    for (const auto &[field, editor] : std::as_const(m_editors)) {
        const Value value = editor->value();
        if (isEmpty(value)) {
            editor->enter();
            m_context.dialogs.say(
                this, windowTitle(),
                tr("“%1” is needed before the record can be kept.").arg(field->label.anyText(m_context.language)));
            return;
        }
        field->set(*record, value);
        changes.append(editor->takeCreations());
    }
    changes.append({&m_type, nullptr, record});
    const QString what = tr("new: %1").arg(displayName(m_type, *record, m_context.language));
    if (!m_context.session.change(what, changes))
        return; // the window has said why
    m_id = record->id;
    QDialog::accept();
}

} // namespace Cartulary
