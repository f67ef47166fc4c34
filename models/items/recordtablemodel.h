// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "registersession.h"

#include <QAbstractTableModel>
#include <QSet>

namespace Cartulary {

/// The records of one type as a table: a column for what is missing, then one for each field. Sorts, searches and
/// filters by itself: a QSortFilterProxyModel announces each run of hidden rows apart, which takes a view with 10,000
/// rows most of a second at each keystroke; here the rows that are left are announced at once.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, FirstField };
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        AskedRole,             ///< int: fields that the law asks for and that are empty
        UntranslatedRole,      ///< int: texts that are missing in one document language
        MissingRole,           ///< bool: this cell's own field is asked for and empty, or lacks a language
    };

    RecordTableModel(const RecordType &type, RegisterSession &session, Language language, QObject *parent = nullptr);
    ~RecordTableModel() override;

    const RecordType &type() const { return m_type; }
    /// The field shown in @p column; null for the state column.
    const Field *fieldAt(int column) const;
    int columnOf(const QString &fieldName) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// How many records there are, shown or not.
    qsizetype total() const { return m_rows.size(); }
    QString idAt(int row) const;
    RecordPointer recordAt(int row) const;
    /// The row that shows the record; -1 if none does.
    int rowOf(const QString &id) const;

    /// Shows only records in which every word of @p typed occurs, in any field and either language.
    void setSearch(const QString &typed);
    QStringList words() const { return m_words; }
    /// Shows only records whose @p column says one of @p values; none of them shows all again. An empty value stands
    /// for "not stated".
    void setColumnFilter(int column, const QSet<QString> &values);
    QSet<QString> columnFilter(int column) const { return m_filters.value(column); }
    /// What the records say in @p column, in order, each once; an entry of a list counts by itself.
    QStringList distinctValues(int column) const;

Q_SIGNALS:
    /// The rows that are shown have changed: a search, a filter, an edit.
    void shownChanged();

private:
    struct Row
    {
        RecordPointer record;
        QString text; ///< for searching; empty until the background has made it
        int asked = -1; ///< counted when first shown
        int untranslated = -1;
    };

    void load();
    void take(const QList<Change> &changes);
    void takeOne(const Change &change);
    void makeTexts();
    QList<int> matching() const;
    void arrange();
    void show(QList<int> shown);
    void sortShown(QList<int> &shown) const;
    bool matches(const Row &row) const;
    QStringList entries(const Row &row, int column) const;
    void count(const Row &row) const;
    QVariant stateData(const Row &row, int role) const;

    const RecordType &m_type;
    RegisterSession &m_session;
    Language m_language;
    QList<const Field *> m_fields; ///< by column
    mutable QList<Row> m_rows;
    QHash<QString, int> m_index; ///< id -> place in m_rows
    QList<int> m_shown; ///< places in m_rows, in the order of the table
    QHash<int, int> m_shownAt; ///< place in m_rows -> row
    QStringList m_words;
    QHash<int, QSet<QString>> m_filters;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Background m_texts{nullptr};
};

} // namespace Cartulary
