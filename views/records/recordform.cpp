// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordform.h"

#include "choices.h"
#include "look.h"
#include "recordfooter.h"
#include "recordheader.h"
#include "taborder.h"
#include "typeform.h"
#include "valueeditor.h"
#include "valuetext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Who refers to a record is looked up when one stays shown: not for each that is passed on the way down a list.
constexpr int footDelay = 80;

/// What has a name is not made without one, whether or not a file would take it.
bool needsName(const RecordType &type)
{
    return type.field(u"name"_s) != nullptr;
}

} // namespace

RecordForm::RecordForm(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_edits(context)
    , m_header(new RecordHeader(context, this))
    , m_pages(new QStackedWidget(this))
    , m_footer(new RecordFooter(context, this))
    , m_empty(new QWidget(m_pages))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    column->addWidget(m_footer);
    makeEmptyPage();
    m_footTimer.setSingleShot(true);
    m_footTimer.setInterval(footDelay);
    connect(&m_footTimer, &QTimer::timeout, this, &RecordForm::showFoot);
    connect(m_header, &RecordHeader::backAsked, this, &RecordForm::closed);
    connect(m_header, &RecordHeader::helpToggled, this, [this](bool shown) {
        for (TypeForm *form : std::as_const(m_forms))
            form->setHelpVisible(shown);
    });
    connect(&context.session, &RegisterSession::changed, this, &RecordForm::follow);
    showEmpty(tr("Choose a record to see it here."));
}

void RecordForm::makeEmptyPage()
{
    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins(Look::pageMargin, Look::groupGap, Look::pageMargin, Look::groupGap);
    column->setSpacing(Look::rowGap);
    m_emptyWords = Look::toned(Look::label({}, m_empty), Look::Tone::Secondary);
    m_newName = new QLineEdit(m_empty);
    m_newName->setAccessibleName(tr("Name"));
    m_newName->setPlaceholderText(tr("Name"));
    m_make = new QPushButton(m_empty);
    column->addWidget(m_emptyWords);
    column->addWidget(m_newName);
    column->addWidget(m_make, 0, Qt::AlignLeading);
    column->addStretch(1);
    m_pages->addWidget(m_empty);
    connect(m_make, &QPushButton::clicked, this, &RecordForm::makeSingle);
    connect(m_newName, &QLineEdit::returnPressed, this, &RecordForm::makeSingle);
    connect(m_newName, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_make->setEnabled(!name.trimmed().isEmpty()); });
}

void RecordForm::showEmpty(const QString &words)
{
    m_shown = nullptr;
    m_emptyWords->setText(words);
    m_newName->hide();
    m_make->hide();
    m_header->hide();
    m_footer->hide();
    m_footTimer.stop();
    m_pages->setCurrentWidget(m_empty);
}

void RecordForm::offer(const RecordType &type)
{
    const QString label = type.label.anyText(m_context.language);
    showEmpty(tr("Nothing is stated yet of: %1. Every document needs it; it is stated once.").arg(label));
    if (m_context.session.isReadOnly())
        return;
    m_newName->setVisible(needsName(type));
    m_make->setText(tr("Add: %1").arg(label));
    m_make->setEnabled(!needsName(type) || !m_newName->text().trimmed().isEmpty());
    m_make->show();
}

void RecordForm::makeSingle()
{
    const QString name = m_newName->text().trimmed();
    if (!m_type || (needsName(*m_type) && name.isEmpty()))
        return;
    const std::shared_ptr<Record> record = makeNamed(*m_type, name, m_context, this);
    if (!record)
        return;
    if (const QString refusal = m_edits.create({{m_type, nullptr, record}}); !refusal.isEmpty()) {
        m_emptyWords->setText(tr("Not stored: %1").arg(refusal));
        return;
    }
    m_newName->clear();
    showRecord(record->id);
    m_shown->focusFirst();
}

TypeForm *RecordForm::formOf(const RecordType &type)
{
    TypeForm *&form = m_forms[&type];
    if (!form) {
        form = new TypeForm(type, m_context, m_edits, m_pages);
        form->setReadOnly(m_context.session.isReadOnly());
        form->setHelpVisible(m_header->isHelpShown());
        m_pages->addWidget(form);
        tabAfter(m_header->helpButton(), form);
    }
    return form;
}

void RecordForm::showRecord(const QString &id)
{
    commit();
    const Register::Found found = m_context.content().find(id);
    m_edits.setRecord(id);
    m_type = found.type;
    if (!found.type) {
        showEmpty(id.isEmpty() ? tr("Choose a record to see it here.") : tr("This record is not there any more."));
        return;
    }
    m_shown = formOf(*found.type);
    m_shown->fill(found.record, true);
    showHead();
    m_header->show();
    m_footer->setUsages({});
    m_footer->setPlaces({});
    m_footer->show();
    m_pages->setCurrentWidget(m_shown);
    m_footTimer.start();
}

void RecordForm::showType(const RecordType &type)
{
    const QList<RecordPointer> &records = m_context.content().records(type);
    if (!type.single || !records.isEmpty()) {
        showRecord(type.single ? records.first()->id : QString());
        return;
    }
    commit();
    m_edits.setRecord({});
    m_type = &type;
    offer(type);
}

void RecordForm::showField(const QString &path)
{
    if (m_shown && !path.isEmpty())
        m_shown->focusField(path);
}

void RecordForm::setBackVisible(bool visible)
{
    m_header->setBackVisible(visible);
}

void RecordForm::commit()
{
    if (!m_shown)
        return;
    for (ValueEditor *editor : m_shown->findChildren<ValueEditor *>()) {
        if (editor->isModified())
            editor->commit();
    }
}

void RecordForm::follow(const QList<Change> &)
{
    const QString id = m_edits.record();
    if (id.isEmpty()) {
        if (m_type && m_type->single && !m_context.content().records(*m_type).isEmpty())
            showType(*m_type); // it was offered, and has been made
        return;
    }
    const Register::Found found = m_context.content().find(id);
    if (!found.type) {
        if (m_type && m_type->single)
            showType(*m_type);
        else
            showEmpty(tr("This record has been deleted. Undo brings it back."));
        return;
    }
    if (!m_shown) {
        showRecord(id); // it has come back
        return;
    }
    // Also after changes of other records, whose names may stand here.
    m_shown->fill(found.record, false);
    showHead();
    m_footTimer.start();
}

void RecordForm::showHead()
{
    const Register::Found found = m_context.content().find(m_edits.record());
    const Completeness completeness = completenessOf(*found.type, *found.record);
    m_header->setRecord(*found.type, displayName(*found.type, *found.record, m_context.language), completeness);
    m_shown->showGaps(completeness);
}

void RecordForm::showFoot()
{
    m_footer->setUsages(m_context.content().usages(m_edits.record()));
    Q_EMIT recordShown(m_edits.record());
}

/// What a control leaves of these keys does not fall back on the record: it is not deleted from within its form.
bool RecordForm::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Delete) || key->matches(QKeySequence::Paste)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_header->backButton()->isVisible()) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Cartulary
