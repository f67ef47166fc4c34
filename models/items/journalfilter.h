// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalmodel.h"

#include <QSortFilterProxyModel>

namespace Cartulary {

/// The rows of a journal that match: a text, one record, an author, a span of days.
class JournalFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit JournalFilter(JournalModel &journal, QObject *parent = nullptr);

    /// Rows that have all words of @p text, without regard to case and accents.
    void setText(const QString &text);
    void setRecord(const QString &id);
    void setAuthor(const QString &author);
    /// Days in the computer's time zone, both included; invalid: without limit.
    void setDays(QDate from, QDate to);

    const JournalEntry &entry(int row) const;
    QString recordId() const { return m_record; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    JournalModel &m_journal;
    QList<QByteArray> m_words;
    QString m_record;
    QString m_author;
    QDate m_from, m_to;
};

} // namespace Cartulary
