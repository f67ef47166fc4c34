// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include "imagevalue.h"
#include "vocabulary.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>

namespace Cartulary::Testing {

using namespace Qt::StringLiterals;

Clock minuteClock()
{
    return [minutes = 0]() mutable {
        return QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::UTC).addSecs(60 * minutes++);
    };
}

RegisterFile::Options testOptions()
{
    return {minuteClock(), u"Tester"_s};
}

namespace {

QString term(const Field &field, int number)
{
    const Vocabulary *list = vocabulary(field.vocabulary);
    if (!list || list->terms.isEmpty())
        qFatal("no vocabulary %s", qPrintable(field.vocabulary));
    return list->terms.at(number % list->terms.size()).id;
}

QString target(const Field &field, int number)
{
    const bool single = findRecordType(field.target)->single;
    return u"%1-%2"_s.arg(field.target).arg(single ? 1 : number % 2 + 1);
}

Value textValue(const Field &field, int number)
{
    switch (field.kind) {
    case Field::Kind::Country:
        return u"FR"_s;
    case Field::Kind::Language:
        return u"fr"_s;
    case Field::Kind::Time:
        return u"02:30"_s;
    case Field::Kind::Offset:
        return u"-10:00"_s;
    case Field::Kind::Colour:
        return u"#A0522d"_s;
    case Field::Kind::Image:
        return imageToValue({ImageFile::Format::Svg, "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'/>"});
    case Field::Kind::Term:
        return term(field, number);
    case Field::Kind::Reference:
        return target(field, number);
    default:
        return u"%1 %2 “é” 🖊 \n'\"{{ x }}"_s.arg(field.name).arg(number);
    }
}

Value someValue(const Field &field, int number)
{
    switch (field.kind) {
    case Field::Kind::Texts:
        return QStringList{u"one, %1"_s.arg(number), u"[\"two\"]"_s};
    case Field::Kind::Terms:
        return QStringList{term(field, number), term(field, number + 1)};
    case Field::Kind::References:
        return QStringList{target(field, number), target(field, number + 1)};
    case Field::Kind::Localized: {
        LocalizedText text(u"français %1"_s.arg(number), u"English %1"_s.arg(field.name));
        text.setText(u"de"_s, u"Deutsch"_s);
        return text;
    }
    case Field::Kind::Answer:
        return number % 2 ? Answer::Yes : Answer::No;
    case Field::Kind::Number:
        return std::optional<int>(number);
    case Field::Kind::Date:
        return QDate(2024, 2, 29);
    case Field::Kind::Moment:
        return Moment{QDateTime(QDate(2024, 5, 19), QTime(15, 30), QTimeZone::fromSecondsAheadOfUtc(-36000)),
                      u"UTC-10 (Tahiti)"_s};
    case Field::Kind::Period:
        if (number % 2)
            return Period{13, Period::Unit::Months, Period::Qualifier::AtLeast, {}};
        return Period{0, Period::Unit::Days, Period::Qualifier::Criterion, {u"tant que"_s, u"as long as"_s}};
    case Field::Kind::Address:
        return Address{u"Attn"_s, {u"1 rue"_s, u"bât. B"_s}, u"BP 1"_s, u"98713"_s, u"Papeete"_s, u"Tahiti"_s, u"PF"_s};
    default:
        return textValue(field, number);
    }
}

} // namespace

void fill(const RecordType &type, Fields &fields, int number)
{
    for (const Field &field : type.fields) {
        if (field.kind != Field::Kind::Parts) {
            field.set(fields, someValue(field, number));
            continue;
        }
        for (int part = 0; part < 2; ++part)
            fill(field.parts.type(), field.parts.append(fields), number + part);
    }
}

QList<Change> everythingFilled()
{
    QList<Change> changes;
    for (const RecordType *type : recordTypes()) {
        for (int number = 1; number <= (type->single ? 1 : 2); ++number) {
            const std::shared_ptr<Record> record = type->make();
            record->id = u"%1-%2"_s.arg(type->name).arg(number);
            fill(*type, *record, number);
            changes.append({type, nullptr, record});
        }
    }
    return changes;
}

Change deletion(const Register &content, const QString &id)
{
    const Register::Found found = content.find(id);
    return {found.type, found.record, nullptr};
}

bool sameContent(const Register &one, const Register &other)
{
    for (const RecordType *type : recordTypes()) {
        const auto same = [type](const RecordPointer &a, const RecordPointer &b) { return type->equal(*a, *b); };
        if (!std::ranges::equal(one.records(*type), other.records(*type), same)) {
            qWarning("the records of the type %s differ", qPrintable(type->name));
            return false;
        }
    }
    return true;
}

bool runSql(const QString &path, const QStringList &statements)
{
    const QString name = u"past the store"_s;
    bool done = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        done = database.open();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement)) {
                qWarning("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
                done = false;
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

} // namespace Cartulary::Testing
