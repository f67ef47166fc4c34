// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuewords.h"

#include "country.h"
#include "words.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

const Words &wordsIn(Language language)
{
    static const Words french(Language::French), english(Language::English);
    return language == Language::French ? french : english;
}

} // namespace

QString dateInWords(const QDate &date, Language language)
{
    if (!date.isValid())
        return {};
    const QString month = localeOf(language).standaloneMonthName(date.month());
    const QString day = language == Language::French && date.day() == 1 ? u"1er"_s : QString::number(date.day());
    return day + QChar(QChar::Nbsp) + month + QChar(QChar::Nbsp) + QString::number(date.year());
}

QString timeInWords(const QString &time, Language language)
{
    if (language == Language::English || time.size() != 5)
        return time;
    const QString hours = QString::number(time.first(2).toInt());
    const QString minutes = time.last(2) == "00"_L1 ? QString() : QChar(QChar::Nbsp) + time.last(2);
    return hours + QChar(QChar::Nbsp) + u'h' + minutes;
}

QString offsetInWords(const QString &offset)
{
    if (offset.size() != 6)
        return offset;
    const QString minutes = offset.last(2) == "00"_L1 ? QString() : u':' + offset.last(2);
    return u"UTC"_s + offset.first(1) + QString::number(offset.sliced(1, 2).toInt()) + minutes;
}

QString answerName(Answer answer, Language language)
{
    return answer == Answer::NotStated ? QString() : wordsIn(language)[answer == Answer::Yes ? "yes" : "no"];
}

QString imageInWords(const QString &value, Language language)
{
    const QString format = value.startsWith("data:image/svg"_L1) ? u"SVG"_s : u"PNG"_s;
    const qsizetype bytes = (value.size() - value.indexOf(u',') - 1) / 4 * 3;
    return wordsIn(language)["image"]
        .replace("{format}"_L1, format)
        .replace("{size}"_L1, localeOf(language).toString((bytes + 1023) / 1024));
}

namespace {

/// Whether letters to @p country carry the postal code after the town and the region, and not before the town.
bool hasCodeLast(const QString &country)
{
    static const QSet<QString> countries{u"GB"_s, u"IE"_s, u"GG"_s, u"JE"_s, u"IM"_s, u"GI"_s, u"US"_s,
                                         u"PR"_s, u"CA"_s, u"AU"_s, u"NZ"_s, u"IN"_s, u"SG"_s, u"ZA"_s};
    return countries.contains(country);
}

/// Town, region and postal code, in the order of the country.
QStringList townAndRegion(const Address &address)
{
    if (!hasCodeLast(address.country))
        return {townInWords(address), address.region};
    if (address.region.isEmpty())
        return {address.city, address.postalCode};
    return {address.city, QString(address.region + u' ' + address.postalCode).trimmed()};
}

} // namespace

QString townInWords(const Address &address)
{
    const bool codeLast = hasCodeLast(address.country);
    const QString &first = codeLast ? address.city : address.postalCode;
    const QString &second = codeLast ? address.postalCode : address.city;
    return QString(first + u' ' + second).trimmed();
}

QString addressInWords(const Address &address, Language language, const QString &separator)
{
    QStringList lines;
    if (!address.attention.isEmpty())
        lines.append(address.attention);
    lines.append(address.lines);
    lines.append(address.poBox);
    lines.append(townAndRegion(address));
    if (!address.country.isEmpty())
        lines.append(countryName(address.country, language));
    lines.removeAll(QString());
    return lines.join(separator);
}

namespace {

/// Whether @p text begins with an acronym or a known name.
bool keepsCapital(const QString &text, const QSet<QString> &properNames)
{
    if (text.size() > 1 && (text.at(1).isUpper() || text.at(1).isDigit()))
        return true;
    const auto end = std::ranges::find_if(text, [](QChar c) { return c.isSpace() || u",.;:()/"_s.contains(c); });
    return properNames.contains(text.first(end - text.begin()));
}

} // namespace

QString shaped(const QString &text, ViewMode mode, const QSet<QString> &properNames)
{
    QString result = text;
    // What was an item of a list ends as one.
    const auto endsAsItem = [&result, &text] {
        return result.endsWith(u';') || result.endsWith(u',')
            || (result != text && !result.isEmpty() && result.back().isSpace());
    };
    while ((mode == ViewMode::Clause || mode == ViewMode::Sentence) && endsAsItem())
        result.chop(1);
    if (mode == ViewMode::Clause && result.endsWith(u'.') && !result.endsWith(".."_L1))
        result.chop(1);
    if (result.isEmpty())
        return result;
    if (mode == ViewMode::Lower || mode == ViewMode::Clause) {
        if (!keepsCapital(result, properNames))
            result[0] = result.at(0).toLower();
    } else if (mode == ViewMode::Sentence) {
        result[0] = result.at(0).toUpper();
        if (!u".!?\u2026:"_s.contains(result.back()))
            result += u'.';
    }
    return result;
}

LocalizedText shaped(const LocalizedText &text, ViewMode mode, const QSet<QString> &properNames)
{
    LocalizedText result;
    for (const auto &[language, words] : text.texts())
        result.setText(language, shaped(words, mode, properNames));
    return result;
}

} // namespace Cartulary
