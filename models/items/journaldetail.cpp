// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journaldetail.h"

#include "fieldpath.h"
#include "mappingwords.h"
#include "recordjson.h"
#include "valuetext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Compares two states of one record and lists what differs.
class Comparison
{
public:
    Comparison(const RecordType &type, const Register &content, Language language)
        : m_type(type)
        , m_content(content)
        , m_language(language)
    {
    }

    /// Null stands for a record or part that is not there.
    void compare(const RecordType &type, const Fields *before, const Fields *after, const QString &prefix);
    QList<FieldChange> changes() const { return m_changes; }

private:
    void compareParts(const Field &field, const Fields *before, const Fields *after, const QString &path);
    void compareTexts(const LocalizedText &before, const LocalizedText &after, const QString &path);
    void add(const QString &path, const QString &code, const QString &before, const QString &after);

    const RecordType &m_type;
    const Register &m_content;
    const Language m_language;
    QList<FieldChange> m_changes;
};

/// The name of a language among the labels of a text; its code if it has none.
QString languageName(const QString &code, const Register &content, Language language)
{
    return termName(u"language"_s, code, content, language);
}

void Comparison::add(const QString &path, const QString &code, const QString &before, const QString &after)
{
    QString label = pathInWords(m_type, path, m_language);
    if (!code.isEmpty())
        label += u" (%1)"_s.arg(languageName(code, m_content, m_language));
    m_changes.append({path, code, label, before, after});
}

void Comparison::compareTexts(const LocalizedText &before, const LocalizedText &after, const QString &path)
{
    QStringList codes;
    for (const auto &texts : {before.texts(), after.texts()}) {
        for (const auto &[code, text] : texts) {
            if (!codes.contains(code))
                codes.append(code);
        }
    }
    // The window's own language first.
    if (codes.removeAll(languageCode(m_language)) > 0)
        codes.prepend(languageCode(m_language));
    for (const QString &code : std::as_const(codes)) {
        if (before.text(code) != after.text(code))
            add(path, code, before.text(code), after.text(code));
    }
}

void Comparison::compareParts(const Field &field, const Fields *before, const Fields *after, const QString &path)
{
    const qsizetype was = before ? field.parts.count(*before) : 0;
    const qsizetype is = after ? field.parts.count(*after) : 0;
    for (qsizetype i = 0; i < std::max(was, is); ++i)
        compare(field.parts.type(), i < was ? &field.parts.at(*before, i) : nullptr,
                i < is ? &field.parts.at(*after, i) : nullptr, u"%1.%2."_s.arg(path).arg(i));
}

void Comparison::compare(const RecordType &type, const Fields *before, const Fields *after, const QString &prefix)
{
    for (const Field &field : type.fields) {
        const QString path = prefix + field.name;
        if (before && after && sameField(field, *before, *after))
            continue;
        if (field.kind == Field::Kind::Parts) {
            compareParts(field, before, after, path);
            continue;
        }
        const Value was = before ? field.get(*before) : Value();
        const Value is = after ? field.get(*after) : Value();
        if (field.kind == Field::Kind::Localized) {
            compareTexts(before ? std::get<LocalizedText>(was) : LocalizedText(),
                         after ? std::get<LocalizedText>(is) : LocalizedText(), path);
            continue;
        }
        if (field.byProgram) {
            const auto [wasWords, isWords] = mappingsInWords(before ? std::get<QString>(was) : QString(),
                                                             after ? std::get<QString>(is) : QString(), m_language);
            if (!wasWords.isEmpty() || !isWords.isEmpty())
                add(path, {}, wasWords, isWords);
            continue;
        }
        const QString wasText = before ? valueText(field, was, m_content, m_language) : QString();
        const QString isText = after ? valueText(field, is, m_content, m_language) : QString();
        if ((before && after) || !wasText.isEmpty() || !isText.isEmpty())
            add(path, {}, wasText, isText);
    }
}

} // namespace

Result<RecordPointer> journalRecord(const JournalEntry &entry, JournalSide side)
{
    const RecordType *type = findRecordType(entry.recordType);
    if (!type)
        return refused(QCoreApplication::translate(
            "Cartulary::Journal", "This entry is about a type of records that this program does not know."));
    const QByteArray &json = side == JournalSide::Before ? entry.before : entry.after;
    if (json.isEmpty())
        return RecordPointer();
    return recordFromJson(*type, QJsonDocument::fromJson(json).object(), entry.recordId);
}

QList<FieldChange> journalDetail(const JournalEntry &entry, const Register &content, Language language)
{
    const RecordType *type = findRecordType(entry.recordType);
    const Result<RecordPointer> before = journalRecord(entry, JournalSide::Before);
    const Result<RecordPointer> after = journalRecord(entry, JournalSide::After);
    if (!type || !before || !after)
        return {};
    Comparison comparison(*type, content, language);
    comparison.compare(*type, before->get(), after->get(), {});
    return comparison.changes();
}

} // namespace Cartulary
