// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"
#include "vocabulary.h"

#include <QTimeZone>

namespace Cartulary::Test {

/// The id that filledRegister() gives to its record of @p type.
inline QString filledId(const QString &type)
{
    return type + QStringLiteral("-1");
}

/// A value for @p field that says something, told apart from others by @p salt. Terms are real ones; references lead to
/// filledId() of their target.
inline Value filledValue(const Field &field, const QString &salt)
{
    using Kind = Field::Kind;
    const Vocabulary *list = field.isTerm() ? vocabulary(field.vocabulary) : nullptr;
    const QString term = list && !list->terms.isEmpty() ? list->terms.first().id : QStringLiteral("term");
    switch (field.kind) {
    case Kind::Text:
        return QString(QStringLiteral("“Texte” & <b>é</b> \\ ") + field.name + salt);
    case Kind::Email:
        return QString(QStringLiteral("contact") + salt + QStringLiteral("@example.org"));
    case Kind::Url:
        return QString(QStringLiteral("https://example.org/a?b=c&d=") + salt);
    case Kind::Country:
        return QStringLiteral("BE");
    case Kind::Language:
        return QStringLiteral("nl");
    case Kind::Time:
        return QStringLiteral("23:59");
    case Kind::Offset:
        return QStringLiteral("-09:30");
    case Kind::Colour:
        return QStringLiteral("#1f3a5f");
    case Kind::Image:
        return QStringLiteral("data:image/svg+xml;base64,")
             + QString::fromLatin1(QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"2\">"
                                              "<title>"
                                              + salt.toUtf8() + "</title><path d=\"M0 0h4v2z\"/></svg>")
                                       .toBase64());
    case Kind::Term:
        return term;
    case Kind::Terms:
        return QStringList{term};
    case Kind::Reference:
        return filledId(field.target);
    case Kind::References:
        return QStringList{filledId(field.target)};
    case Kind::Texts:
        return QStringList{QStringLiteral("un") + salt, QStringLiteral("deux")};
    case Kind::Localized:
        return LocalizedText(QStringLiteral("« Été » ") + field.name + salt,
                             QStringLiteral("“Summer” ") + field.name + salt);
    case Kind::Answer:
        return salt.isEmpty() ? Answer::Yes : Answer::No;
    case Kind::Number:
        return std::optional<int>(static_cast<int>(salt.size()) + 3);
    case Kind::Date:
        return QDate(2024, 2, 29);
    case Kind::Moment:
        return Moment{QDateTime(QDate(2024, 5, 19), QTime(15, 30), QTimeZone::fromSecondsAheadOfUtc(-36000)),
                      QStringLiteral("UTC-10 (Tahiti)")};
    case Kind::Period:
        return Period{13, Period::Unit::Months, Period::Qualifier::AtMost, {}};
    case Kind::Address:
        return Address{QStringLiteral("DPO"),     {QStringLiteral("1 rue de l’Église"), QStringLiteral("Bât. B")},
                       QStringLiteral("BP 1"),    QStringLiteral("98713"),
                       QStringLiteral("Papeete"), QStringLiteral("Tahiti"),
                       QStringLiteral("PF")};
    case Kind::Parts:
        break;
    }
    return QString();
}

/// Fills every field of @p fields, parts included (two of each).
inline void fill(const RecordType &type, Fields &fields, const QString &salt = {})
{
    for (const Field &field : type.fields) {
        if (field.kind != Field::Kind::Parts) {
            field.set(fields, filledValue(field, salt));
            continue;
        }
        fill(field.parts.type(), field.parts.append(fields), salt);
        fill(field.parts.type(), field.parts.append(fields), salt + QStringLiteral(" bis"));
    }
}

/// A record of @p type in which every field says something.
inline std::shared_ptr<Record> filledRecord(const RecordType &type, const QString &salt = {})
{
    std::shared_ptr<Record> record = type.make();
    record->id = filledId(type.name);
    fill(type, *record, salt);
    return record;
}

/// A register with one full record of each type, all references of which hold.
inline Register filledRegister()
{
    Register content;
    for (const RecordType *type : recordTypes())
        content.put(*type, filledRecord(*type));
    return content;
}

} // namespace Cartulary::Test
