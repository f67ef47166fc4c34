// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalrow.h"
#include "registersession.h"

#include <QAbstractTableModel>

namespace Cartulary {

/// The journal of a register, newest entry first. It is read without blocking and grows with each change; what a row
/// says is worked out when it is shown, and beside that in another thread for searching.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Author, Type, Name, What, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole, ///< of the entry
        HaystackRole,              ///< what a search looks through, folded; empty until it has been worked out
    };

    JournalModel(RegisterSession &session, Language language, QObject *parent = nullptr);
    ~JournalModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const JournalEntry &entry(int row) const;
    /// Everybody who made an entry, in alphabetical order.
    QStringList authors() const;
    bool isLoading() const { return m_reading; }

Q_SIGNALS:
    /// What there was to read has been read.
    void loaded();
    void failed(const Cartulary::Error &error);
    /// The haystacks of all rows are there.
    void searchable();

private:
    void read();
    void take(const QList<JournalEntry> &entries);
    void prepareSearch();
    void takeRows(qsizetype first, const QList<JournalRow> &rows);
    const JournalRow &row(qsizetype position) const;

    RegisterSession &m_session;
    const Language m_language;
    QList<JournalEntry> m_entries;              ///< oldest first: row 0 is the last
    mutable QList<std::optional<JournalRow>> m_rows; ///< of the same entries, where worked out
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace Cartulary
