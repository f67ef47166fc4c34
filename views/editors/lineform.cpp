// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineform.h"

#include "imagevalue.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace Cartulary::LineForm {

using namespace Qt::StringLiterals;

namespace {

using Read = std::expected<Value, QString>;

struct LineWords
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::LineForm)
};

std::unexpected<QString> wrong(const QString &words)
{
    return std::unexpected(words);
}

const QString dateForm = u"dd/MM/yyyy"_s;

Read readEmail(const QString &typed)
{
    static const QRegularExpression shape(u"^[^\\s@<>]+@[^\\s@<>]+$"_s);
    if (!shape.match(typed).hasMatch())
        return wrong(LineWords::tr("This is no e-mail address; one looks like name@example.org."));
    return typed;
}

Read readUrl(const QString &typed)
{
    const QString scheme = QUrl(typed).scheme();
    if (typed.contains(QRegularExpression(u"\\s"_s)))
        return wrong(LineWords::tr("An address has no spaces; it looks like https://www.example.org/page."));
    if (scheme.isEmpty() && typed.contains(u'.'))
        return u"https://"_s + typed;
    const QUrl url(typed, QUrl::StrictMode);
    static const QStringList known{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    if (!url.isValid() || !known.contains(scheme))
        return wrong(LineWords::tr("This is no address of a page; one looks like https://www.example.org/page."));
    return typed;
}

/// "2", "2:5", "02h05", "2 h" as "02:05"; empty if it is none.
QString clockTime(const QString &typed)
{
    static const QRegularExpression shape(u"^(\\d{1,2})\\s*(?:[:hH.]\\s*(\\d{1,2})?)?$"_s);
    const QRegularExpressionMatch match = shape.match(typed);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

Read readTime(const QString &typed)
{
    const QString time = clockTime(typed);
    return time.isEmpty() ? Read(wrong(LineWords::tr("This is no time of day; one looks like 02:00."))) : Read(time);
}

Read readOffset(QString typed)
{
    typed.replace(u'\u2212', u'-').remove(u"UTC"_s, Qt::CaseInsensitive);
    typed = typed.trimmed();
    const bool before = typed.startsWith(u'-');
    if (before || typed.startsWith(u'+'))
        typed.remove(0, 1);
    const QString time = clockTime(typed.trimmed());
    if (time.isEmpty() || time > u"14:00"_s)
        return wrong(LineWords::tr("This is no offset from UTC; one looks like +01:00."));
    return (before ? u"-"_s : u"+"_s) + time;
}

/// "1F3A5F" and "#abc" too.
Read readColour(QString typed)
{
    if (!typed.startsWith(u'#'))
        typed.prepend(u'#');
    if (typed.size() == 4)
        typed = u"#%1%1%2%2%3%3"_s.arg(typed[1]).arg(typed[2]).arg(typed[3]);
    return isColour(typed) ? Read(typed.toLower())
                           : Read(wrong(LineWords::tr("This is no colour; one looks like #1f3a5f.")));
}

Read readNumber(QString typed)
{
    static const QRegularExpression spaces(u"[\\s\u202f\u00a0]"_s);
    bool isNumber = false;
    const int number = typed.remove(spaces).toInt(&isNumber);
    if (!isNumber || number < 0 || number > 1000000000)
        return wrong(LineWords::tr("A whole number is expected, for instance 3."));
    return std::optional<int>(number);
}

Read readDate(const QString &typed, Language language)
{
    const QLocale locale = localeOf(language);
    for (const QString &form : {dateForm, u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"d-M-yyyy"_s, u"d M yyyy"_s, u"yyyy-M-d"_s,
                                u"d MMMM yyyy"_s, u"d MMM yyyy"_s}) {
        if (const QDate date = locale.toDate(typed, form); date.isValid() && date.year() > 0)
            return date;
    }
    for (const QString &form : {u"d/M/yy"_s, u"d.M.yy"_s}) {
        if (const QDate date = locale.toDate(typed, form, 2000); date.isValid())
            return date;
    }
    return wrong(LineWords::tr("This is no date; one looks like 31/01/2026."));
}

} // namespace

QString text(const Value &value, Language language)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<std::optional<int>>(&value); number && *number)
        return QString::number(**number);
    if (const auto *date = std::get_if<QDate>(&value); date && date->isValid())
        return localeOf(language).toString(*date, dateForm);
    return {};
}

std::expected<Value, QString> read(Field::Kind kind, const QString &typed, Language language)
{
    const QString trimmed = typed.trimmed();
    switch (kind) {
    case Field::Kind::Number:
        return trimmed.isEmpty() ? Read(std::optional<int>()) : readNumber(trimmed);
    case Field::Kind::Date:
        return trimmed.isEmpty() ? Read(QDate()) : readDate(trimmed, language);
    case Field::Kind::Email:
        return trimmed.isEmpty() ? Read(trimmed) : readEmail(trimmed);
    case Field::Kind::Url:
        return trimmed.isEmpty() ? Read(trimmed) : readUrl(trimmed);
    case Field::Kind::Time:
        return trimmed.isEmpty() ? Read(trimmed) : readTime(trimmed);
    case Field::Kind::Offset:
        return trimmed.isEmpty() ? Read(trimmed) : readOffset(trimmed);
    case Field::Kind::Colour:
        return trimmed.isEmpty() ? Read(trimmed) : readColour(trimmed);
    default:
        return typed;
    }
}

QString hint(Field::Kind kind, Language)
{
    switch (kind) {
    case Field::Kind::Email:
        return LineWords::tr("name@example.org");
    case Field::Kind::Url:
        return LineWords::tr("https://www.example.org/page");
    case Field::Kind::Time:
        return LineWords::tr("hours:minutes, for instance 02:00");
    case Field::Kind::Offset:
        return LineWords::tr("for instance +01:00");
    case Field::Kind::Colour:
        return LineWords::tr("for instance #1f3a5f");
    case Field::Kind::Number:
        return LineWords::tr("a whole number");
    case Field::Kind::Date:
        return LineWords::tr("day/month/year");
    default:
        return {};
    }
}

} // namespace Cartulary::LineForm
