// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatefieldbox.h"

#include "folded.h"

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
    : FindingLine(parent)
{
    setPlaceholderText(tr("Type to find a field"));
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

void TemplateFieldBox::fill(const QString &typed, QStandardItemModel &list)
{
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
        list.appendRow(item);
    }
}

void TemplateFieldBox::take(const QModelIndex &index)
{
    const QString path = index.data(pathRole).toString();
    const auto field = std::ranges::find(m_fields, path, &TemplateField::path);
    if (field == m_fields.end())
        return;
    setPath(path, field->words);
    Q_EMIT picked(path);
}

void TemplateFieldBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_words) {
        setPath(m_path, m_words);
        return;
    }
    FindingLine::keyPressEvent(event);
}

void TemplateFieldBox::focusOutEvent(QFocusEvent *event)
{
    FindingLine::focusOutEvent(event);
    // What names no field is no choice.
    if (event->reason() != Qt::PopupFocusReason && text() != m_words)
        setPath(m_path, m_words);
}

} // namespace Cartulary
