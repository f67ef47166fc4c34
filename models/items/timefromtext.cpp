// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timefromtext.h"

#include "language.h"
#include "valuetext.h"

#include <QTimeZone>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Takes the digits at the start of @p text, at most @p most of them; -1 if there are none.
int takeDigits(QStringView &text, qsizetype most)
{
    qsizetype count = 0;
    while (count < text.size() && count < most && isDigits(text.sliced(count, 1)))
        ++count;
    const QStringView digits = text.first(count);
    text = text.sliced(count);
    return count == 0 ? -1 : digits.toInt();
}

/// The month that @p word names or shortens ("janvier", "janv.", "Feb"); 0 if none does, or several.
int monthOf(const QString &word)
{
    constexpr qsizetype shortest = 3;
    int found = 0;
    for (const Language language : documentLanguages) {
        for (int month = 1; month <= 12; ++month) {
            const QString name = folded(localeOf(language).standaloneMonthName(month));
            if (name == word)
                return month;
            if (word.size() < shortest || !name.startsWith(word) || found == month)
                continue;
            if (found != 0)
                return 0;
            found = month;
        }
    }
    return found;
}

/// The day that @p word says: "1", "1er", "22nd"; 0 if none.
int dayOf(const QString &word)
{
    QStringView rest = word;
    const int day = takeDigits(rest, 2);
    const bool isDay = rest.isEmpty() || rest == "er"_L1 || rest == "st"_L1 || rest == "nd"_L1 || rest == "rd"_L1
                    || rest == "th"_L1;
    return isDay && day > 0 ? day : 0;
}

/// A year of two figures belongs to no century that we could know.
int yearOf(const QString &word)
{
    return isDigits(word) && (word.size() == 3 || word.size() == 4) ? word.toInt() : 0;
}

std::optional<QDate> dateOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return year > 0 && date.isValid() ? std::optional(date) : std::nullopt;
}

QStringList wordsOf(const QString &text, const QString &separators)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (!separators.contains(c)) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

int secondsOf(const QString &offset)
{
    const int minutes = offset.sliced(1, 2).toInt() * 60 + offset.last(2).toInt();
    return (offset.startsWith(u'-') ? -minutes : minutes) * 60;
}

/// The date and time in @p words, of which the last one to three say the time.
QDateTime dateAndTime(const QStringList &words, int offsetSeconds)
{
    for (qsizetype count = 1; count <= 3 && count < words.size(); ++count) {
        const auto time = timeFromText(words.last(count).join(u' '));
        const auto date = dateFromText(words.first(words.size() - count).join(u' '));
        if (time && date)
            return QDateTime(*date, QTime::fromString(*time, u"HH:mm"_s),
                             QTimeZone::fromSecondsAheadOfUtc(offsetSeconds));
    }
    return {};
}

} // namespace

std::optional<QDate> dateFromText(const QString &text)
{
    const QStringList words = wordsOf(folded(text), u" /.-,"_s);
    if (words.size() != 3)
        return std::nullopt;
    if (std::ranges::all_of(words, [](const QString &word) { return isDigits(word); })) {
        if (words.first().size() == 4)
            return dateOf(yearOf(words.at(0)), dayOf(words.at(1)), dayOf(words.at(2)));
        return dateOf(yearOf(words.at(2)), dayOf(words.at(1)), dayOf(words.at(0)));
    }
    if (const int month = monthOf(words.at(1)))
        return dateOf(yearOf(words.at(2)), month, dayOf(words.at(0)));
    return dateOf(yearOf(words.at(2)), monthOf(words.at(0)), dayOf(words.at(1)));
}

std::optional<QString> timeFromText(const QString &text)
{
    const QString plain = folded(text).remove(u' ');
    QStringView rest = plain;
    const int hours = takeDigits(rest, 2);
    const bool french = rest.startsWith(u'h');
    if (hours < 0 || (!french && !rest.startsWith(u':')))
        return std::nullopt;
    rest = rest.sliced(1);
    int minutes = 0;
    if (!french || !rest.isEmpty()) {
        if (rest.size() < 2)
            return std::nullopt;
        minutes = takeDigits(rest, 2);
    }
    if (!french && rest == ":00"_L1) // what spreadsheets add
        rest = {};
    const QTime time(hours, minutes);
    return rest.isEmpty() && time.isValid() ? std::optional(time.toString(u"HH:mm"_s)) : std::nullopt;
}

std::optional<QString> offsetFromText(const QString &text)
{
    QString plain = text.trimmed().toUpper().replace(u'\u2212', u'-');
    if (plain == "Z"_L1)
        return u"+00:00"_s;
    if (plain.startsWith("UTC"_L1) || plain.startsWith("GMT"_L1)) {
        plain = plain.sliced(3).trimmed();
        if (plain.isEmpty())
            return u"+00:00"_s;
    }
    if (!plain.startsWith(u'+') && !plain.startsWith(u'-'))
        return std::nullopt;
    QStringView rest = QStringView(plain).sliced(1);
    const int hours = takeDigits(rest, 2);
    int minutes = 0;
    if (rest.startsWith(u':')) {
        rest = rest.sliced(1);
        minutes = rest.size() == 2 ? takeDigits(rest, 2) : -1;
    }
    constexpr int furthest = 14 * 60;
    if (hours < 0 || minutes < 0 || minutes > 59 || !rest.isEmpty() || hours * 60 + minutes > furthest)
        return std::nullopt;
    return plain.first(1) + u"%1:%2"_s.arg(hours, 2, 10, QChar(u'0')).arg(minutes, 2, 10, QChar(u'0'));
}

std::optional<Moment> momentFromText(const QString &text)
{
    const QString plain = text.simplified();
    if (const QDateTime time = QDateTime::fromString(plain, Qt::ISODate);
        time.isValid() && time.timeSpec() != Qt::LocalTime && plain.contains(u'T'))
        return Moment{time, {}};
    QString zone;
    QStringList words = wordsOf(plain, u" "_s);
    std::optional<QString> offset;
    if (const qsizetype opening = plain.indexOf(" ("_L1); opening > 0 && plain.endsWith(u')')) {
        zone = plain.sliced(opening + 2).chopped(1);
        words = wordsOf(plain.first(opening), u" "_s);
        offset = offsetFromText(zone.section(u' ', 0, 0));
    } else if (words.size() > 1) {
        offset = offsetFromText(words.takeLast());
    }
    if (!offset)
        return std::nullopt;
    const QDateTime time = dateAndTime(words, secondsOf(*offset));
    return time.isValid() ? std::optional(Moment{time, zone}) : std::nullopt;
}

} // namespace Cartulary
