// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalfilter.h"

#include "valuetext.h"

namespace Cartulary {

JournalFilter::JournalFilter(JournalModel &journal, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_journal(journal)
{
    setSourceModel(&journal);
    // Rows that could not be searched yet have been left out until now.
    connect(&journal, &JournalModel::searchable, this, [this] {
        if (!m_words.isEmpty())
            invalidateRowsFilter();
    });
}

void JournalFilter::setText(const QString &text)
{
    m_words = folded(text).toUtf8().simplified().split(' ');
    m_words.removeAll(QByteArray());
    invalidateRowsFilter();
}

void JournalFilter::setRecord(const QString &id)
{
    m_record = id;
    invalidateRowsFilter();
}

void JournalFilter::setAuthor(const QString &author)
{
    m_author = author;
    invalidateRowsFilter();
}

void JournalFilter::setDays(QDate from, QDate to)
{
    m_from = from;
    m_to = to;
    invalidateRowsFilter();
}

const JournalEntry &JournalFilter::entry(int row) const
{
    return m_journal.entry(mapToSource(index(row, 0)).row());
}

bool JournalFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const JournalEntry &entry = m_journal.entry(row);
    if (!m_record.isEmpty() && entry.recordId != m_record)
        return false;
    if (!m_author.isEmpty() && entry.author != m_author)
        return false;
    const QDate day = entry.time.toLocalTime().date();
    if ((m_from.isValid() && day < m_from) || (m_to.isValid() && day > m_to))
        return false;
    if (m_words.isEmpty())
        return true;
    const QByteArray haystack = m_journal.index(row, 0).data(JournalModel::HaystackRole).toByteArray();
    return std::ranges::all_of(m_words, [&](const QByteArray &word) { return haystack.contains(word); });
}

bool JournalFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == JournalModel::Time)
        return left.data(JournalModel::NumberRole).toLongLong() < right.data(JournalModel::NumberRole).toLongLong();
    const int order = left.data().toString().localeAwareCompare(right.data().toString());
    // The same word: the older entry first.
    return order != 0
             ? order < 0
             : left.data(JournalModel::NumberRole).toLongLong() < right.data(JournalModel::NumberRole).toLongLong();
}

} // namespace Cartulary
