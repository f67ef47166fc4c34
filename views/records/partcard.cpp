// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partcard.h"

#include "iconbutton.h"
#include "icons.h"
#include "look.h"
#include "taborder.h"
#include "valuetext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace Cartulary {

using namespace Qt::StringLiterals;

PartCard::PartCard(const RecordType &type, const WindowContext &context, QWidget *parent)
    : QFrame(parent)
    , m_type(type)
    , m_context(context)
    , m_heading(new QToolButton(this))
    , m_up(iconButton(u"up"_s, tr("Move up (Alt+Up)"), this))
    , m_down(iconButton(u"down"_s, tr("Move down (Alt+Down)"), this))
    , m_duplicate(iconButton(u"duplicate"_s, tr("Duplicate (Ctrl+D)"), this))
    , m_remove(iconButton(u"delete"_s, tr("Remove (Delete)"), this))
    , m_draft(Look::toned(Look::label({}, this, Look::helpFont), Look::Tone::Attention))
{
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::grid, Look::grid, Look::grid, Look::grid);
    column->setSpacing(Look::grid);
    m_heading->setAutoRaise(true);
    m_heading->setCheckable(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_heading->installEventFilter(this);
    connect(m_heading, &QToolButton::toggled, this, &PartCard::setOpen);
    addButtons();
    column->addWidget(m_draft);
    m_draft->hide();
}

void PartCard::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_heading, 1);
    for (QToolButton *button : {m_up, m_down, m_duplicate, m_remove}) {
        button->setFocusPolicy(Qt::NoFocus); // the heading takes their keys
        row->addWidget(button);
    }
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
    connect(m_duplicate, &QToolButton::clicked, this, &PartCard::duplicateAsked);
    connect(m_remove, &QToolButton::clicked, this, &PartCard::removeAsked);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void PartCard::fill(const Fields &part, qsizetype number, const QString &draft)
{
    m_part = &part;
    m_number = number;
    m_draft->setText(draft);
    m_draft->setVisible(!draft.isEmpty());
    m_duplicate->setEnabled(draft.isEmpty());
    for (FieldRow *row : std::as_const(m_rows))
        row->fill(m_type, part);
    showTitle();
}

void PartCard::fillAnew(const Fields &part, qsizetype number, const QString &draft)
{
    for (FieldRow *row : std::as_const(m_rows))
        row->fillAnew(m_type, part);
    fill(part, number, draft);
}

void PartCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QToolButton *button : {m_up, m_down, m_duplicate, m_remove})
        button->setVisible(!readOnly);
    for (FieldRow *row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
    showTitle();
}

void PartCard::setHelpVisible(bool visible)
{
    m_helpVisible = visible;
    for (FieldRow *row : std::as_const(m_rows))
        row->setHelpVisible(visible);
}

void PartCard::setMovable(bool up, bool down)
{
    m_up->setEnabled(up);
    m_down->setEnabled(down);
}

bool PartCard::isOpen() const
{
    return m_heading->isChecked();
}

void PartCard::setOpen(bool open)
{
    if (open && !m_body)
        build();
    if (m_body)
        m_body->setVisible(open);
    m_heading->setChecked(open);
    showTitle();
}

void PartCard::build()
{
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(Look::pageMargin, 0, Look::grid, Look::rowGap);
    column->setSpacing(Look::rowGap);
    for (const Field &field : m_type.fields) {
        auto *row = new FieldRow(
            field, m_context,
            [this, &field](const Value &value, const QList<Change> &creations) {
                return m_store(field, value, creations);
            },
            m_body);
        row->setHelpVisible(m_helpVisible);
        row->setReadOnly(m_readOnly);
        if (m_part)
            row->fill(m_type, *m_part);
        column->addWidget(row);
        m_rows.append(row);
    }
    layout()->addWidget(m_body);
    tabAfter(m_heading, m_body);
}

QString PartCard::firstWords() const
{
    for (const Field &field : m_type.fields) {
        if (const QString words = valueText(field, *m_part, m_context.content(), m_context.language); !words.isEmpty())
            return words;
    }
    return m_type.label.anyText(m_context.language);
}

void PartCard::showTitle()
{
    if (!m_part)
        return;
    const QString title = u"%1. %2"_s.arg(m_number).arg(firstWords());
    m_heading->setIcon(icon(isOpen() ? u"collapse"_s : u"expand"_s));
    m_heading->setArrowType(!m_heading->icon().isNull() ? Qt::NoArrow : isOpen() ? Qt::DownArrow : Qt::RightArrow);
    const int room = m_heading->width() - m_heading->iconSize().width() - 4 * Look::grid;
    m_heading->setText(fontMetrics().elidedText(title, Qt::ElideRight, std::max(room, 40)).replace(u'&', u"&&"_s));
    m_heading->setToolTip(title);
    m_heading->setAccessibleName(u"%1 %2"_s.arg(m_type.label.anyText(m_context.language), title));
    m_heading->setAccessibleDescription(
        m_readOnly ? QString() : tr("Alt+Up and Alt+Down move it, Ctrl+D duplicates it, Delete removes it"));
}

void PartCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showTitle();
}

bool PartCard::pressed(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT moveAsked(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D)
        Q_EMIT duplicateAsked();
    else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Delete)
        Q_EMIT removeAsked();
    else
        return false;
    return true;
}

bool PartCard::eventFilter(QObject *watched, QEvent *event)
{
    if (m_readOnly)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // The same keys delete or duplicate the whole record elsewhere.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete || (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

FieldRow *PartCard::row(const QString &name) const
{
    for (FieldRow *row : m_rows) {
        if (row->field().name == name)
            return row;
    }
    return nullptr;
}

void PartCard::focusField(const QString &name)
{
    if (name.isEmpty()) {
        m_heading->setFocus(Qt::OtherFocusReason);
        return;
    }
    setOpen(true);
    if (FieldRow *found = row(name))
        found->focusField();
}

} // namespace Cartulary
