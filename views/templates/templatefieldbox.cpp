// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatefieldbox.h"

#include "folded.h"
#include "icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr qsizetype longestValue = 60;

} // namespace

TemplateFieldBox::TemplateFieldBox(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    // Not setCompleter(): that would write into the line what the list has under its cursor.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    setPlaceholderText(tr("Type to find a field"));
    QAction *open = addAction(icon(u"chevron-down"_s), QLineEdit::TrailingPosition);
    open->setText(tr("Show all"));
    connect(open, &QAction::triggered, this, [this] { openList({}); });
    connect(this, &QLineEdit::textEdited, this, &TemplateFieldBox::openList);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &TemplateFieldBox::pick);
}

void TemplateFieldBox::setFields(const QList<TemplateField> &fields, const QHash<QString, QString> &values)
{
    m_fields = fields;
    m_values = values;
    m_folded.clear();
    for (const TemplateField &field : fields)
        m_folded.append(folded(u"%1 %2"_s.arg(field.words, field.path)));
}

void TemplateFieldBox::setPath(const QString &path, const QString &words)
{
    m_path = path;
    m_words = words;
    setText(words);
    setCursorPosition(0);
}

bool TemplateFieldBox::isOpen() const
{
    return m_completer->popup()->isVisible();
}

void TemplateFieldBox::openList(const QString &typed)
{
    if (isReadOnly())
        return;
    fill(typed);
    if (m_model->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    if (!typed.trimmed().isEmpty())
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void TemplateFieldBox::fill(const QString &typed)
{
    m_model->clear();
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (!std::ranges::all_of(words, [&](const QString &word) { return m_folded.at(i).contains(word); }))
            continue;
        const TemplateField &field = m_fields.at(i);
        QString value = m_values.value(field.path).simplified();
        if (value.size() > longestValue)
            value = value.first(longestValue - 1) + u'…';
        auto *item = new QStandardItem(value.isEmpty() ? field.words : tr("%1: %2").arg(field.words, value));
        item->setData(field.path, pathRole);
        item->setToolTip(m_values.value(field.path));
        m_model->appendRow(item);
    }
}

void TemplateFieldBox::pick(const QModelIndex &index)
{
    const QString path = index.data(pathRole).toString();
    m_completer->popup()->hide();
    const auto field = std::ranges::find(m_fields, path, &TemplateField::path);
    if (field == m_fields.end())
        return;
    setPath(path, field->words);
    Q_EMIT picked(path);
}

bool TemplateFieldBox::pickCurrent()
{
    if (!isOpen() || !m_completer->popup()->currentIndex().isValid())
        return false;
    pick(m_completer->popup()->currentIndex());
    return true;
}

bool TemplateFieldBox::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab && isOpen()) {
        pickCurrent();
        m_completer->popup()->hide();
    }
    return QLineEdit::event(event);
}

void TemplateFieldBox::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && pickCurrent())
        return;
    if (event->key() == Qt::Key_Down && !isOpen()) {
        openList({});
        return;
    }
    if (event->key() == Qt::Key_Escape && text() != m_words) {
        setPath(m_path, m_words);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TemplateFieldBox::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && !isOpen())
        openList({});
}

void TemplateFieldBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // What names no field is no choice.
    if (event->reason() != Qt::PopupFocusReason && text() != m_words)
        setPath(m_path, m_words);
}

} // namespace Cartulary
