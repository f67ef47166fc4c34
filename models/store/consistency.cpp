// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consistency.h"

#include "customers.h"
#include "imagevalue.h"
#include "registerfile.h"
#include "vocabulary.h"

#include <QCoreApplication>

#include <optional>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

void visitTermsIn(const RecordType &type, const Fields &fields, const QString &prefix,
                  const std::function<void(const QString &, const Field &, const QString &)> &visit)
{
    for (const Field &field : type.fields) {
        if (field.kind == Field::Kind::Term) {
            const Value value = field.get(fields);
            if (const QString &term = std::get<QString>(value); !term.isEmpty())
                visit(prefix + field.name, field, term);
        } else if (field.kind == Field::Kind::Terms) {
            const Value value = field.get(fields);
            for (const QString &term : std::get<QStringList>(value))
                visit(prefix + field.name, field, term);
        } else if (field.kind == Field::Kind::Parts) {
            for (qsizetype i = 0; i < field.parts.count(fields); ++i)
                visitTermsIn(field.parts.type(), field.parts.at(fields, i),
                             u"%1%2.%3."_s.arg(prefix, field.name).arg(i), visit);
        }
    }
}

/// Tells @p say of every picture and colour in @p fields, parts aside, that its kind of field cannot hold.
void checkLooks(const RecordType &type, const Fields &fields,
                const std::function<void(const QString &message, const QString &path)> &say)
{
    for (const Field &field : type.fields) {
        if (field.kind != Field::Kind::Image && field.kind != Field::Kind::Colour)
            continue;
        const Value value = field.get(fields);
        const QString &text = std::get<QString>(value);
        if (text.isEmpty())
            continue;
        if (field.kind == Field::Kind::Colour && !isColour(text))
            say(QCoreApplication::translate("Cartulary::Store", "“%1” is no colour such as #1f3a5f").arg(text.left(64)),
                field.name);
        if (field.kind == Field::Kind::Image) {
            if (const Result<ImageFile> image = imageFromValue(text); !image)
                say(image.error().message, field.name);
        }
    }
}

/// What is wrong with the reference of @p field to @p target; nothing if it is right.
QString wrongReference(const Field &field, const QString &target, const FindRecord &find)
{
    const Register::Found found = find(target);
    if (!found.record)
        return QCoreApplication::translate("Cartulary::Store", "there is no record “%1” to refer to")
            .arg(target.left(64));
    if (found.type->name != field.target)
        return QCoreApplication::translate("Cartulary::Store", "“%1” is of the type %2, but %3 was expected")
            .arg(target, found.type->name, field.target);
    return {};
}

} // namespace

QString recordPlace(const RecordType &type, const QString &id)
{
    return u"%1[%2]"_s.arg(type.plural, id);
}

void visitTerms(const RecordType &type, const Fields &fields,
                const std::function<void(const QString &, const Field &, const QString &)> &visit)
{
    visitTermsIn(type, fields, {}, visit);
}

bool isKnownTerm(const Field &field, const QString &term, const FindRecord &find)
{
    if (const Vocabulary *list = vocabulary(field.vocabulary); list && list->find(term))
        return true;
    const Register::Found own = find(term);
    return own.record && own.type == &recordType<VocabularyEntry>()
        && static_cast<const VocabularyEntry &>(*own.record).vocabulary == field.vocabulary;
}

Result<void> checkRecord(const RecordType &type, const Record &record, const FindRecord &find)
{
    std::optional<Error> wrong;
    const auto say = [&](const QString &message, const QString &path) {
        if (!wrong)
            wrong = Error{Error::Code::Refused, message, {}, recordPlace(type, record.id) + u'.' + path};
    };
    visitReferences(type, record, [&](const QString &path, const Field &field, const QString &target) {
        if (const QString message = wrongReference(field, target, find); !message.isEmpty())
            say(message, path);
    });
    visitTerms(type, record, [&](const QString &path, const Field &field, const QString &term) {
        if (!isKnownTerm(field, term, find))
            say(QCoreApplication::translate("Cartulary::Store", "“%1” is not in the list “%2”")
                    .arg(term.left(64), field.vocabulary),
                path);
    });
    checkLooks(type, record, say);
    if (wrong)
        return std::unexpected(*wrong);
    return {};
}

Result<void> checkConsistency(const Register &content)
{
    const FindRecord find = [&content](const QString &id) { return content.find(id); };
    for (const RecordType *type : recordTypes()) {
        const QList<RecordPointer> &records = content.records(*type);
        if (type->single && records.size() > 1)
            return refused(
                QCoreApplication::translate("Cartulary::Store", "there can be only one record of the type %1")
                    .arg(type->name),
                recordPlace(*type, records.at(1)->id));
        for (const RecordPointer &record : records) {
            if (const Result<void> checked = checkRecord(*type, *record, find); !checked)
                return checked;
        }
    }
    return {};
}

} // namespace Cartulary
