// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalmodel.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace Cartulary {

JournalModel::JournalModel(RegisterSession &session, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_language(language)
{
    connect(&session, &RegisterSession::changed, this, &JournalModel::read);
    read();
}

JournalModel::~JournalModel() = default;

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const JournalEntry &JournalModel::entry(int row) const
{
    return m_entries.at(m_entries.size() - 1 - row);
}

QStringList JournalModel::authors() const
{
    QStringList authors;
    for (const JournalEntry &entry : m_entries) {
        if (!authors.contains(entry.author))
            authors.append(entry.author);
    }
    std::ranges::sort(authors, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return authors;
}

const JournalRow &JournalModel::row(qsizetype position) const
{
    std::optional<JournalRow> &row = m_rows[position];
    if (!row)
        row = journalRow(m_entries.at(position), m_language);
    return *row;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype position = m_entries.size() - 1 - index.row();
    const JournalEntry &entry = m_entries.at(position);
    if (role == NumberRole)
        return entry.number;
    if (role == HaystackRole)
        return m_rows.at(position) ? m_rows.at(position)->haystack : QByteArray();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case Time:
        return journalTimeText(entry, m_language);
    case Author:
        return entry.author;
    case Type:
        return row(position).type;
    case Name:
        return row(position).name;
    case What:
        return row(position).what;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Time:
        return tr("When");
    case Author:
        return tr("Who");
    case Type:
        return tr("Kind of record");
    case Name:
        return tr("Record");
    case What:
        return tr("What");
    case ColumnCount:
        break;
    }
    return {};
}

void JournalModel::read()
{
    if (std::exchange(m_reading, true)) {
        m_readAgain = true;
        return;
    }
    const qint64 last = m_entries.isEmpty() ? 0 : m_entries.last().number;
    m_session.readJournalAfter(last, this, [this](const Result<QList<JournalEntry>> &entries) {
        m_reading = false;
        if (entries)
            take(*entries);
        else
            Q_EMIT failed(entries.error());
        if (std::exchange(m_readAgain, false))
            read();
        else
            Q_EMIT loaded();
    });
}

void JournalModel::take(const QList<JournalEntry> &entries)
{
    if (entries.isEmpty())
        return;
    beginInsertRows({}, 0, int(entries.size()) - 1);
    m_entries.append(entries);
    m_rows.resize(m_entries.size());
    endInsertRows();
    prepareSearch();
}

void JournalModel::prepareSearch()
{
    const auto first = std::ranges::find_if(m_rows, [](const auto &row) { return !row; }) - m_rows.begin();
    const QList<JournalEntry> entries = m_entries.sliced(first);
    const QPointer<JournalModel> model(this);
    QThreadPool::globalInstance()->start([first, entries, model, language = m_language] {
        QList<JournalRow> rows;
        for (const JournalEntry &entry : entries)
            rows.append(journalRow(entry, language));
        QMetaObject::invokeMethod(
            qApp,
            [first, rows, model] {
                if (model)
                    model->takeRows(first, rows);
            },
            Qt::QueuedConnection);
    });
}

void JournalModel::takeRows(qsizetype first, const QList<JournalRow> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_rows[first + i] = rows.at(i);
    if (std::ranges::all_of(m_rows, [](const auto &row) { return row.has_value(); }))
        Q_EMIT searchable();
}

} // namespace Cartulary
