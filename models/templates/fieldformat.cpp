// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldformat.h"

#include "ooxmlfields.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

enum class Case { None, Upper, Lower, First, Words };

Case caseNamed(const QString &name)
{
    static const QHash<QString, Case> cases{{u"upper"_s, Case::Upper},         {u"lower"_s, Case::Lower},
                                            {u"firstcap"_s, Case::First},      {u"caps"_s, Case::Words},
                                            {u"uppercase"_s, Case::Upper},     {u"lowercase"_s, Case::Lower},
                                            {u"first capital"_s, Case::First}, {u"title case"_s, Case::Words}};
    return cases.value(name.toLower(), Case::None);
}

QString capitalised(const QString &text, const QLocale &locale, bool everyWord)
{
    QString result;
    bool atStart = true;
    for (const QChar c : text) {
        result += atStart && c.isLetter() ? locale.toUpper(QString(c)) : QString(c);
        if (c.isLetterOrNumber())
            atStart = false;
        else if (everyWord && c.isSpace())
            atStart = true;
    }
    return result;
}

QString inCase(const QString &text, Case wanted, const QLocale &locale)
{
    switch (wanted) {
    case Case::Upper:
        return locale.toUpper(text);
    case Case::Lower:
        return locale.toLower(text);
    case Case::First:
    case Case::Words:
        return capitalised(text, locale, wanted == Case::Words);
    case Case::None:
        break;
    }
    return text;
}

/// The letter of a picture as Qt's formats have it; a null character for what stands for itself. A day has no hour: it
/// begins at midnight.
QChar dateLetter(QChar letter, bool german)
{
    switch (letter.unicode()) {
    case u'j':
    case u'J':
        return german ? u'y' : u'd';
    case u'd':
    case u'D':
    case u'T':
    case u't':
        return u'd';
    case u'M':
        return u'M';
    case u'y':
    case u'Y':
    case u'a':
    case u'A':
        return u'y';
    case u'h':
    case u'H':
    case u'm':
    case u's':
        return letter;
    default:
        return {};
    }
}

/// A picture of a number: what stands before and after its digits, and how many of them there are.
struct NumberPicture
{
    QString before, after;
    int whole = 0;    ///< digits that are always shown
    int decimals = 0; ///< digits after the mark, at most
    int fixed = 0;    ///< of these, those that are always shown
    bool grouped = false;
};

/// Reads @p picture, whose last point or comma before at most four digits is the decimal mark.
NumberPicture readNumberPicture(const QString &picture, Language language)
{
    static const QRegularExpression digits(u"[#0x](?:[#0x,. \u00A0\u202F]*[#0x])?"_s);
    const QRegularExpressionMatch match = digits.match(picture);
    NumberPicture result;
    result.before = picture.first(std::max<qsizetype>(match.capturedStart(), 0)).remove(u'\'');
    result.after = picture.sliced(std::max<qsizetype>(match.capturedEnd(), 0)).remove(u'\'');
    const QString shape = match.captured();
    const QChar own = localeOf(language).decimalPoint().front();
    qsizetype mark = shape.lastIndexOf(own);
    // A picture made in the other language: "0.00" in a French text.
    if (const qsizetype other = shape.lastIndexOf(own == u'.' ? u',' : u'.');
        mark < 0 && other >= 0 && shape.size() - other - 1 == 2)
        mark = other;
    const QString whole = mark < 0 ? shape : shape.first(mark), rest = mark < 0 ? QString() : shape.sliced(mark + 1);
    result.whole = int(whole.count(u'0'));
    result.decimals = int(rest.count(u'0') + rest.count(u'#') + rest.count(u'x'));
    result.fixed = int(rest.count(u'0'));
    result.grouped = std::ranges::any_of(whole, [](QChar c) { return c == u',' || c == u'.' || c.isSpace(); });
    return result;
}

/// The number that @p text says, as either language writes it; none if it says more.
std::optional<double> numberIn(const QString &text, Language language)
{
    bool isNumber = false;
    QString plain = text.simplified();
    const double simple = plain.toDouble(&isNumber);
    if (isNumber)
        return std::isfinite(simple) ? std::optional(simple) : std::nullopt;
    const QLocale locale = localeOf(language);
    if (language == Language::French)
        plain.replace(u' ', locale.groupSeparator()).replace(QChar(QChar::Nbsp), locale.groupSeparator());
    const double number = locale.toDouble(plain, &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString numberInPicture(const QString &picture, const QString &value, Language language)
{
    const std::optional<double> number = numberIn(value, language);
    const NumberPicture shape = readNumberPicture(picture, language);
    if (!number || shape.decimals > 12 || shape.whole > 30)
        return value;
    QLocale locale = localeOf(language);
    locale.setNumberOptions(shape.grouped ? QLocale::DefaultNumberOptions : QLocale::OmitGroupSeparator);
    QString text = locale.toString(std::abs(*number), 'f', shape.decimals);
    const QString point = locale.decimalPoint();
    if (shape.decimals > shape.fixed) {
        qsizetype spare = shape.decimals - shape.fixed;
        while (spare-- > 0 && text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    const qsizetype whole = text.indexOf(point) < 0 ? text.size() : text.indexOf(point);
    text.prepend(QString(std::max<qsizetype>(shape.whole - whole, 0), u'0'));
    return shape.before + (*number < 0 ? u"-"_s : QString()) + text + shape.after;
}

/// The date that is meant: @p date, or what @p value says in ISO 8601.
QDate dateOf(const QString &value, const QDate &date)
{
    return date.isValid() ? date : QDate::fromString(value.trimmed(), Qt::ISODate);
}

} // namespace

QString dateInPicture(const QString &picture, const QDate &date, Language language)
{
    const QLocale locale = localeOf(language);
    // "aaaa" is the year where no y is; else a letter that stands for itself.
    const bool german = picture.contains(u'T', Qt::CaseInsensitive);
    const bool hasYear = picture.contains(u'y', Qt::CaseInsensitive);
    QString result;
    for (qsizetype i = 0; i < picture.size();) {
        const QChar c = picture.at(i);
        if (c == u'\'') {
            const qsizetype end = picture.indexOf(u'\'', i + 1);
            result += picture.sliced(i + 1, (end < 0 ? picture.size() : end) - i - 1);
            i = end < 0 ? picture.size() : end + 1;
            continue;
        }
        qsizetype end = i + 1;
        while (end < picture.size() && picture.at(end) == c)
            ++end;
        const QChar letter = dateLetter(c, german);
        const bool stands = letter.isNull() || (c.toLower() == u'a' && (hasYear || end - i < 2));
        const qsizetype count = letter == u'y' ? (end - i > 2 ? 4 : 2) : std::min<qsizetype>(end - i, 4);
        result += stands ? picture.sliced(i, end - i) : locale.toString(date.startOfDay(), QString(count, letter));
        i = end;
    }
    return result;
}

QString fieldText(const QString &instruction, const QString &value, const QDate &date, Language language)
{
    const QStringList words = fieldWords(instruction);
    QString text = value, before, after;
    Case wanted = Case::None;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word.size() < 2 || word.front() != u'\\')
            continue;
        const QChar key = word.at(1).toLower();
        if (!u"*@#bf"_s.contains(key))
            continue;
        const QString argument = word.size() > 2 ? word.sliced(2) : words.value(++i);
        if (key == u'*' && caseNamed(argument) != Case::None)
            wanted = caseNamed(argument);
        else if (key == u'@' && dateOf(value, date).isValid())
            text = dateInPicture(argument, dateOf(value, date), language);
        else if (key == u'#')
            text = numberInPicture(argument, value, language);
        else if (key == u'b')
            before = argument;
        else if (key == u'f')
            after = argument;
    }
    return text.isEmpty() ? text : before + inCase(text, wanted, localeOf(language)) + after;
}

QString formText(const QString &format, const QString &value, const QDate &date, Language language)
{
    if (format.isEmpty())
        return value;
    if (const Case wanted = caseNamed(format); wanted != Case::None)
        return inCase(value, wanted, localeOf(language));
    return dateOf(value, date).isValid() ? dateInPicture(format, dateOf(value, date), language)
                                         : numberInPicture(format, value, language);
}

} // namespace Cartulary
