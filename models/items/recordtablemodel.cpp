// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtablemodel.h"

#include "completeness.h"
#include "customers.h"
#include "textmatch.h"
#include "valuetext.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

bool isMagnitude(const Field &field)
{
    return field.kind == Field::Kind::Number || field.kind == Field::Kind::Date || field.kind == Field::Kind::Moment
        || field.kind == Field::Kind::Period;
}

/// What numbers, dates and periods are sorted by; what is not stated comes last.
qint64 magnitude(const Value &value)
{
    constexpr std::array<qint64, 6> hours{1, 24, 34, 168, 730, 8766}; // in the order of Period::Unit
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    if (isEmpty(value))
        return last;
    if (const auto *number = std::get_if<std::optional<int>>(&value))
        return **number;
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toJulianDay();
    if (const auto *moment = std::get_if<Moment>(&value))
        return moment->time.toMSecsSinceEpoch();
    const auto *period = std::get_if<Period>(&value);
    return !period || period->qualifier == Period::Qualifier::Criterion
             ? last - 1
             : period->amount * hours[static_cast<std::size_t>(period->unit)];
}

/// Whether words of @p other may stand in a record of @p type.
bool speaksOf(const RecordType &type, const RecordType &other)
{
    return std::ranges::any_of(type.fields, [&other](const Field &field) {
        return field.kind == Field::Kind::Parts
                 ? speaksOf(field.parts.type(), other)
                 : field.target == other.name || (field.isTerm() && &other == &recordType<VocabularyEntry>());
    });
}

/// Sorts @p places by @p keyOf, each key made once; what is equal stays in order.
template<typename KeyOf>
void sortBy(QList<int> &places, Qt::SortOrder order, KeyOf keyOf)
{
    std::vector<std::pair<std::invoke_result_t<KeyOf, int>, int>> keyed;
    keyed.reserve(std::size_t(places.size()));
    for (const int place : std::as_const(places))
        keyed.emplace_back(keyOf(place), place);
    std::ranges::stable_sort(keyed, [order](const auto &a, const auto &b) {
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    for (std::size_t i = 0; i < keyed.size(); ++i)
        places[qsizetype(i)] = keyed[i].second;
}

} // namespace

RecordTableModel::RecordTableModel(const RecordType &type, RegisterSession &session, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_type(type)
    , m_session(session)
    , m_language(language)
{
    for (const Field &field : type.fields) {
        if (!field.byProgram)
            m_fields.append(&field);
    }
    load();
    arrange();
    makeTexts();
    connect(&session, &RegisterSession::changed, this, &RecordTableModel::take);
}

RecordTableModel::~RecordTableModel() = default;

const Field *RecordTableModel::fieldAt(int column) const
{
    return column >= FirstField && column < columnCount() ? m_fields.at(column - FirstField) : nullptr;
}

int RecordTableModel::columnOf(const QString &fieldName) const
{
    const qsizetype place = m_fields.indexOf(m_type.field(fieldName));
    return place < 0 ? -1 : FirstField + int(place);
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstField + int(m_fields.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(m_shown.at(index.row()));
    if (role == IdRole)
        return row.record->id;
    const Field *field = fieldAt(index.column());
    if (!field || role == AskedRole || role == UntranslatedRole)
        return stateData(row, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return valueText(*field, *row.record, m_session.content(), m_language);
    case Qt::TextAlignmentRole:
        return field->kind == Field::Kind::Number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case MissingRole: {
        const bool empty = entries(row, index.column()) == QStringList{QString()};
        return empty && isAsked(m_type, *field, *row.record);
    }
    default:
        return {};
    }
}

void RecordTableModel::count(const Row &row) const
{
    if (row.asked >= 0)
        return;
    Row &counted = m_rows[m_index.value(row.record->id)];
    counted.asked = counted.untranslated = 0;
    for (const Gap &gap : completenessOf(m_type, *row.record).gaps)
        ++(gap.kind == Gap::Kind::Asked ? counted.asked : counted.untranslated);
}

QVariant RecordTableModel::stateData(const Row &row, int role) const
{
    count(row);
    switch (role) {
    case AskedRole:
        return row.asked;
    case UntranslatedRole:
        return row.untranslated;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList words;
        if (row.asked > 0)
            words.append(tr("%n field(s) that the law asks for are empty", nullptr, row.asked));
        if (row.untranslated > 0)
            words.append(tr("%n text(s) lack a language", nullptr, row.untranslated));
        return words.isEmpty() ? tr("Complete") : words.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Field *field = fieldAt(section);
    if (role == Qt::DisplayRole)
        return field ? field->label.anyText(m_language) : u"!"_s;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return !field                         ? tr("What is missing")
             : role == Qt::AccessibleTextRole ? field->label.anyText(m_language)
                                              : field->help.anyText(m_language);
    return {};
}

QString RecordTableModel::idAt(int row) const
{
    const RecordPointer record = recordAt(row);
    return record ? record->id : QString();
}

RecordPointer RecordTableModel::recordAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_rows.at(m_shown.at(row)).record : nullptr;
}

int RecordTableModel::rowOf(const QString &id) const
{
    const auto place = m_index.constFind(id);
    return place == m_index.cend() ? -1 : m_shownAt.value(*place, -1);
}

void RecordTableModel::load()
{
    const QList<Row> before = std::exchange(m_rows, {});
    const QHash<QString, int> index = std::exchange(m_index, {});
    for (const RecordPointer &record : m_session.content().records(m_type)) {
        const int known = index.value(record->id, -1);
        const bool same = known >= 0 && before.at(known).record == record;
        m_index.insert(record->id, int(m_rows.size()));
        m_rows.append(same ? before.at(known) : Row{record});
    }
}

void RecordTableModel::makeTexts()
{
    m_texts.run(
        [this, content = m_session.content(), type = &m_type](const std::atomic<bool> &stale) -> Background::Report {
            QHash<RecordPointer, QString> texts;
            for (const RecordPointer &record : content.records(*type)) {
                if (stale)
                    return {};
                texts.insert(record, searchText(*type, *record, content));
            }
            return [this, texts] {
                for (Row &row : m_rows) {
                    if (const auto text = texts.constFind(row.record); text != texts.cend())
                        row.text = *text;
                }
                if (!m_words.isEmpty())
                    arrange();
            };
        });
}

bool RecordTableModel::matches(const Row &row) const
{
    const auto holds = [&row](const QString &word) { return row.text.contains(word); };
    if (!std::ranges::all_of(m_words, holds))
        return false;
    for (const auto &[column, values] : m_filters.asKeyValueRange()) {
        const auto wanted = [&values](const QString &entry) { return values.contains(entry); };
        if (std::ranges::none_of(entries(row, column), wanted))
            return false;
    }
    return true;
}

/// What a cell says, entry by entry; one empty entry if it says nothing.
QStringList RecordTableModel::entries(const Row &row, int column) const
{
    const Field &field = *fieldAt(column);
    QStringList result;
    if (field.isList()) {
        const Value value = field.get(*row.record);
        for (const QString &entry : std::get<QStringList>(value))
            result.append(valueText(field, QStringList{entry}, m_session.content(), m_language));
    } else {
        result.append(valueText(field, *row.record, m_session.content(), m_language));
    }
    return result.isEmpty() ? QStringList{QString()} : result;
}

QStringList RecordTableModel::distinctValues(int column) const
{
    QSet<QString> values;
    for (const Row &row : std::as_const(m_rows)) {
        for (const QString &entry : entries(row, column))
            values.insert(entry);
    }
    QStringList result(values.cbegin(), values.cend());
    QCollator collator(localeOf(m_language));
    collator.setNumericMode(true);
    std::ranges::sort(result, [&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    return result;
}

void RecordTableModel::setSearch(const QString &typed)
{
    const QStringList words = searchWords(typed);
    if (words == m_words)
        return;
    m_words = words;
    arrange();
}

void RecordTableModel::setColumnFilter(int column, const QSet<QString> &values)
{
    if (values.isEmpty())
        m_filters.remove(column);
    else
        m_filters.insert(column, values);
    arrange();
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> places;
    for (const QModelIndex &index : before)
        places.append(m_shown.at(index.row()));
    QList<int> shown = m_shown;
    sortShown(shown);
    show(std::move(shown));
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_shownAt.value(places.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RecordTableModel::sortShown(QList<int> &shown) const
{
    std::ranges::sort(shown); // the officer's own order, which also settles what is equal
    if (m_sortColumn < 0)
        return;
    const Field *field = fieldAt(m_sortColumn);
    if (!field) {
        sortBy(shown, m_sortOrder, [this](int place) {
            count(m_rows.at(place));
            return std::pair(m_rows.at(place).asked, m_rows.at(place).untranslated);
        });
    } else if (isMagnitude(*field)) {
        sortBy(shown, m_sortOrder, [&](int place) { return magnitude(field->get(*m_rows.at(place).record)); });
    } else {
        QCollator collator(localeOf(m_language));
        collator.setNumericMode(true);
        sortBy(shown, m_sortOrder, [&](int place) {
            const QString text = valueText(*field, *m_rows.at(place).record, m_session.content(), m_language);
            return std::pair(text.isEmpty(), collator.sortKey(text));
        });
    }
}

void RecordTableModel::show(QList<int> shown)
{
    m_shown = std::move(shown);
    m_shownAt.clear();
    for (int row = 0; row < m_shown.size(); ++row)
        m_shownAt.insert(m_shown.at(row), row);
}

QList<int> RecordTableModel::matching() const
{
    QList<int> shown;
    for (int place = 0; place < m_rows.size(); ++place) {
        if (matches(m_rows.at(place)))
            shown.append(place);
    }
    sortShown(shown);
    return shown;
}

void RecordTableModel::arrange()
{
    QList<int> shown = matching();
    beginResetModel();
    show(std::move(shown));
    endResetModel();
    Q_EMIT shownChanged();
}

void RecordTableModel::take(const QList<Change> &changes)
{
    constexpr qsizetype many = 50;
    const auto ours = [this](const Change &change) { return change.type == &m_type; };
    const bool spoken = std::ranges::any_of(changes,
                                            [this](const Change &change) { return speaksOf(m_type, *change.type); });
    if (!spoken && std::ranges::none_of(changes, ours))
        return;
    const bool anew = std::ranges::count_if(changes, ours) > many;
    if (anew) {
        beginResetModel(); // who hears of it looks at the old rows once more
        load();
        show(matching());
        endResetModel();
    } else {
        for (const Change &change : changes) {
            if (ours(change))
                takeOne(change);
        }
    }
    // Another record's name may stand in any cell; the view asks again for those on the screen only.
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (spoken || anew)
        makeTexts();
    Q_EMIT shownChanged();
}

/// A row that is edited stays where it is, even if it would now be sorted or filtered otherwise: it would be pulled
/// away from under the officer's eyes.
void RecordTableModel::takeOne(const Change &change)
{
    if (!change.before) {
        beginInsertRows({}, rowCount(), rowCount());
        m_index.insert(change.after->id, int(m_rows.size()));
        m_rows.append({change.after, searchText(m_type, *change.after, m_session.content())});
        m_shownAt.insert(int(m_rows.size()) - 1, int(m_shown.size()));
        m_shown.append(int(m_rows.size()) - 1);
        endInsertRows();
        return;
    }
    const int place = m_index.value(change.before->id);
    if (change.after) {
        m_rows[place] = {change.after, searchText(m_type, *change.after, m_session.content())};
        return;
    }
    const int row = m_shownAt.value(place, -1);
    if (row >= 0)
        beginRemoveRows({}, row, row);
    QList<int> shown;
    for (const int other : std::as_const(m_shown)) {
        if (other != place)
            shown.append(other > place ? other - 1 : other);
    }
    m_rows.removeAt(place);
    m_index.remove(change.before->id);
    for (int &other : m_index)
        other -= other > place ? 1 : 0;
    show(std::move(shown));
    if (row >= 0)
        endRemoveRows();
}

} // namespace Cartulary
