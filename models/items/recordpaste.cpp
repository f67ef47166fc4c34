// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exactpaste.h"
#include "recordclipboard.h"
#include "tabletext.h"
#include "valuefromtext.h"
#include "valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct Paste
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::Paste)
};

/// What one column of a pasted text gives: a field, and for a text by language which.
struct Column
{
    const Field *field = nullptr;
    QString code;
};

QString headingKey(const QString &text)
{
    return folded(text).simplified();
}

const Field *fieldNamed(const RecordType &type, const QString &heading, Language language)
{
    const QString key = headingKey(heading);
    for (const Language tried : {language, otherLanguage(language)}) {
        for (const Field &field : type.fields) {
            if (!field.byProgram && headingKey(field.label.text(tried)) == key)
                return &field;
        }
    }
    const Field *field = type.field(heading.trimmed());
    return field && !field->byProgram ? field : nullptr;
}

/// The column under @p heading; without a field if there is none of that name.
Column columnOf(const RecordType &type, const QString &heading, Language language)
{
    if (const Field *field = fieldNamed(type, heading, language))
        return {field, languageCode(language)};
    const QString plain = heading.trimmed();
    const qsizetype opening = plain.lastIndexOf(u'(');
    if (opening <= 0 || !plain.endsWith(u')'))
        return {};
    const QString code = plain.sliced(opening + 1).chopped(1).trimmed().toLower();
    const Field *field = fieldNamed(type, plain.first(opening), language);
    const bool isCode = (code.size() == 2 || code.size() == 3)
                     && std::ranges::all_of(code, [](QChar c) { return c >= u'a' && c <= u'z'; });
    return field && isCode && field->kind == Field::Kind::Localized ? Column{field, code} : Column{};
}

/// The columns that the caller shows, as copyRecords() would lay them out.
QList<Column> layout(const QList<const Field *> &columns, bool bothLanguages, Language language)
{
    QList<Column> result;
    for (const Field *field : columns) {
        if (!bothLanguages || field->kind != Field::Kind::Localized) {
            result.append({field, languageCode(language)});
            continue;
        }
        for (const Language text : documentLanguages)
            result.append({field, languageCode(text)});
    }
    return result;
}

/// Turns the rows of a text into records; each step is refused with the place that is wrong.
class RowReader
{
public:
    RowReader(const RecordType &type, const Register &content, Language language)
        : m_type(type)
        , m_language(language)
        , m_values(content, language)
    {
    }

    Result<PastedRows> read(const QList<QStringList> &rows, const QList<const Field *> &columns)
    {
        const Result<bool> headed = readHeadings(rows.first());
        if (!headed)
            return std::unexpected(headed.error());
        if (!*headed)
            useColumns(rows, columns);
        PastedRows result;
        for (qsizetype i = *headed ? 1 : 0; i < rows.size(); ++i) {
            if (std::ranges::all_of(rows.at(i), [](const QString &cell) { return cell.trimmed().isEmpty(); }))
                continue;
            const Result<RecordPointer> record = readRow(rows.at(i), i + 1);
            if (!record)
                return std::unexpected(record.error());
            result.changes.append({&m_type, nullptr, *record});
        }
        if (result.changes.isEmpty())
            return refused(Paste::tr("There are headings on the clipboard, but no rows below them"));
        for (const Column &column : std::as_const(m_columns)) {
            if (column.field->kind == Field::Kind::Parts)
                result.notes.append(
                    Paste::tr("“%1” was left out: it has several parts, which a row of text cannot hold.")
                        .arg(label(*column.field)));
        }
        return result;
    }

private:
    QString label(const Field &field) const { return field.label.anyText(m_language); }

    /// Whether @p row is one of headings; refused if it is but some of them are unknown or stand there twice.
    Result<bool> readHeadings(const QStringList &row)
    {
        QStringList unknown;
        for (const QString &cell : row) {
            const Column column = columnOf(m_type, cell, m_language);
            if (!column.field)
                unknown.append(cell.trimmed());
            m_columns.append(column);
        }
        if (unknown.size() * 2 >= row.size()) {
            m_columns.clear();
            return false;
        }
        if (!unknown.isEmpty())
            return refused(Paste::tr("Row 1: there is no column “%1” in “%2”")
                               .arg(unknown.first().left(80), m_type.pluralLabel.anyText(m_language)));
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                if (m_columns.at(i).field == m_columns.at(j).field
                    && (m_columns.at(i).code == m_columns.at(j).code
                        || m_columns.at(i).field->kind != Field::Kind::Localized))
                    return refused(Paste::tr("Row 1: the column “%1” stands there twice").arg(row.at(i).trimmed()));
            }
        }
        return true;
    }

    void useColumns(const QList<QStringList> &rows, const QList<const Field *> &columns)
    {
        const QList<Column> bilingual = layout(columns, true, m_language);
        const bool wide = std::ranges::any_of(
            rows, [&columns](const QStringList &row) { return row.size() > columns.size(); });
        m_columns = wide ? bilingual : layout(columns, false, m_language);
    }

    Result<RecordPointer> readRow(const QStringList &row, qsizetype number)
    {
        std::shared_ptr<Record> record = m_type.make();
        record->id = newId();
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= m_columns.size()) {
                if (row.at(i).trimmed().isEmpty())
                    continue;
                return refused(Paste::tr("Row %1: there is no column for “%2”; the table has only %3")
                                   .arg(QString::number(number), row.at(i).simplified().left(80),
                                        QString::number(m_columns.size())));
            }
            if (const Result<void> read = readCell(*record, m_columns.at(i), row.at(i)); !read)
                return refused(Paste::tr("Row %1, column “%2”: %3")
                                   .arg(number)
                                   .arg(label(*m_columns.at(i).field), read.error().message));
        }
        for (const Field &field : m_type.fields) {
            if (field.required && field.kind != Field::Kind::Parts && isEmpty(field.get(*record)))
                return refused(Paste::tr("Row %1, column “%2”: it is empty, but no record goes without it")
                                   .arg(number)
                                   .arg(label(field)));
        }
        return record;
    }

    Result<void> readCell(Record &record, const Column &column, const QString &text)
    {
        if (column.field->kind == Field::Kind::Parts)
            return {};
        Result<Value> value = m_values.read(*column.field, text);
        if (!value)
            return std::unexpected(value.error());
        if (const auto *said = std::get_if<LocalizedText>(&*value)) {
            auto whole = std::get<LocalizedText>(column.field->get(record));
            whole.setText(column.code, said->text(m_language));
            *value = whole;
        }
        column.field->set(record, *value);
        return {};
    }

    const RecordType &m_type;
    Language m_language;
    ValueReader m_values;
    QList<Column> m_columns;
};

} // namespace

Result<PastedRows> pasteRecords(const QMimeData &data, const RecordType &type, const QList<const Field *> &columns,
                                const Register &content, Language language)
{
    if (type.single)
        return refused(
            Paste::tr("There is only one “%1”; nothing can be pasted beside it").arg(type.label.anyText(language)));
    if (data.hasFormat(recordsMimeType))
        return pasteExactly(data.data(recordsMimeType), type, content, language);
    const QList<QStringList> rows = tableFromText(data.text());
    const bool blank = std::ranges::all_of(rows, [](const QStringList &row) {
        return std::ranges::all_of(row, [](const QString &cell) { return cell.trimmed().isEmpty(); });
    });
    if (blank)
        return refused(Paste::tr("There are no rows on the clipboard"));
    return RowReader(type, content, language).read(rows, columns);
}

} // namespace Cartulary
