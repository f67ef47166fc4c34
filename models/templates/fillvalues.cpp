// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filler.h"

#include "folded.h"
#include "labelwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

struct Reason
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::Templates)
};

/// A list longer than this, alone on its line, takes a line for each entry.
constexpr qsizetype sentenceLength = 80;

/// Between a number and its unit.
const QRegularExpression space(u"[\\s\u00A0\u202F]"_s);

/// The unit of a period that stands after @p blank already; empty if there is none.
QString unitAfter(const Blank &blank)
{
    const QStringList words = labelWords(blank.after);
    const QString word = words.value(words.value(0) == "calendar"_L1 ? 1 : 0);
    return recognitionWords().units.contains(word) && !blank.after.startsWith(u'.') ? word : QString();
}

/// Whether @p amount, "2 days", is said in @p unit, "day" or "days".
bool isIn(const QString &amount, const QString &unit)
{
    return folded(amount.section(space, 1)).startsWith(unit.first(std::min<qsizetype>(4, unit.size())));
}

/// Whether the entry of a list says what @p value says: in the same words, or by their first letters.
bool meansTheSame(const QString &entry, const QString &value)
{
    if (folded(entry) == folded(value))
        return true;
    QString initials;
    for (const QString &word : contentWords(value))
        initials += word.front();
    return initials.size() > 2 && folded(entry) == initials;
}

} // namespace

Filler::Found Filler::valueFor(qsizetype index, const Scope &scope)
{
    const Blank &blank = m_scan.blanks.at(index);
    const Proposal &proposal = m_proposals.at(index);
    const Decision decision = m_map.blanks.value(blank.id);
    Found found;
    switch (decision.kind) {
    case Decision::Kind::Leave:
        found.reason = Reason::tr("to be left blank, as the map says");
        found.decided = true;
        return found;
    case Decision::Kind::Text:
        found.has = true;
        found.text = decision.value;
        found.date = QDate::fromString(decision.value.trimmed(), Qt::ISODate);
        return found;
    case Decision::Kind::Field:
        return valueAt(decision.value, blank, scope);
    case Decision::Kind::Propose:
        break;
    }
    if (const std::optional<qsizetype> number = numberCalled(blank.name, blank.repeat, scope)) {
        found.has = true;
        found.text = QString::number(*number);
        return found;
    }
    const bool sure = proposal.confidence >= Proposal::Confidence::Medium;
    if (const std::optional<QString> own = sure ? std::nullopt : ownName(blank, scope))
        return valueAt(*own, blank, scope);
    if (blank.filled)
        found.decided = true;
    else if (blank.repeat >= 0 && !isActive(blank.repeat))
        found.reason = Reason::tr("it belongs to a loop or table for which the register has no list");
    else if (proposal.confidence == Proposal::Confidence::None)
        found.reason = Reason::tr("no field of the register is known for it");
    else if (proposal.confidence == Proposal::Confidence::Low)
        found.reason = Reason::tr("“%1” is only a guess: decide it in the map").arg(proposal.field);
    else
        return valueAt(proposal.field, blank, scope);
    return found;
}

/// The number of a copy, or how many there are, where @p name asks for that in the words of a template language.
std::optional<qsizetype> Filler::numberCalled(const QString &name, int repeat, const Scope &scope) const
{
    static const QSet<QString> fromOne{u"loop.index"_s, u"forloop.counter"_s, u"forloop.index"_s};
    static const QSet<QString> fromZero{u"loop.index0"_s, u"forloop.counter0"_s, u"forloop.index0"_s, u"@index"_s};
    repeat = copiedAround(repeat);
    if (!scope.numbers.contains(repeat))
        return {};
    if (fromOne.contains(name) || fromZero.contains(name))
        return scope.numbers.value(repeat) - (fromZero.contains(name) ? 1 : 0);
    return name == "loop.length"_L1 || name == "forloop.length"_L1 ? std::optional(scope.counts.value(repeat))
                                                                   : std::nullopt;
}

/// The path of @p blank in the record of its loop, if that has a field of this very name; "." for the record itself.
std::optional<QString> Filler::ownName(const Blank &blank, const Scope &scope)
{
    const int loop = copiedAround(blank.repeat);
    const QVariant record = scope.records.value(loop);
    if (!record.isValid() || blank.name.isEmpty())
        return {};
    const QString &variable = m_scan.repeats.at(loop).variable;
    if (blank.name == variable || blank.name == "."_L1 || blank.name == "this"_L1)
        return u"."_s;
    const QString path = !variable.isEmpty() && blank.name.startsWith(variable + u'.')
                           ? blank.name.sliced(variable.size() + 1)
                           : blank.name;
    return m_values.valueIn(record, path).state == PrintedValue::State::Unknown ? std::nullopt : std::optional(path);
}

Filler::Found Filler::valueAt(const QString &path, const Blank &blank, const Scope &scope)
{
    PrintedValue value;
    const auto record = scope.records.constFind(copiedAround(blank.repeat));
    if (record != scope.records.cend())
        value = m_values.valueIn(*record, path);
    if (record == scope.records.cend() || value.state == PrintedValue::State::Unknown)
        value = m_values.value(path);
    Found found;
    found.text = value.text;
    found.items = value.items;
    found.date = value.date;
    found.amount = value.amount;
    found.sentence = m_values.inSentence(value);
    switch (value.state) {
    case PrintedValue::State::Unknown:
        found.reason = Reason::tr("there is no field “%1” in the register").arg(path);
        return found;
    case PrintedValue::State::Empty:
        found.reason = Reason::tr("the register says nothing in “%1”").arg(path);
        return found;
    case PrintedValue::State::OtherLanguage:
        found.reason = Reason::tr("the register has “%1” only in another language").arg(path);
        return found;
    case PrintedValue::State::Known:
        break;
    }
    if (const QString unit = unitAfter(blank);
        !found.amount.isEmpty() && !unit.isEmpty() && !isIn(found.amount, unit)) {
        found.reason = Reason::tr("the register says “%1”, and the template counts in another unit").arg(found.amount);
        return found;
    }
    if (blank.kind == BlankKind::ListControl || blank.kind == BlankKind::FormDropDown) {
        const auto choice = std::ranges::find_if(blank.choices,
                                                 [&](const QString &entry) { return meansTheSame(entry, found.text); });
        if (choice == blank.choices.end()) {
            found.reason = Reason::tr("“%1” is not in its list").arg(found.text);
            return found;
        }
        found.text = *choice;
    }
    found.has = true;
    return found;
}

/// Whether nothing else stands on the line of @p blank, so that its value may take several.
bool Filler::isAlone(const Blank &blank) const
{
    if (blank.paragraph < 0)
        return false;
    const QStringView text = m_flow.paragraphs.at(blank.paragraph).text;
    return text.first(blank.from).trimmed().isEmpty() && text.sliced(blank.to).trimmed().isEmpty();
}

/// "RCS: RCS Nancy": the abbreviation stands there already.
QString Filler::withoutSaid(const QString &text, const Blank &blank) const
{
    const QString first = text.section(u' ', 0, 0);
    if (blank.paragraph < 0 || first.size() < 2 || first.size() == text.size() || first != first.toUpper()
        || !std::ranges::all_of(first, [](QChar c) { return c.isLetter(); }))
        return text;
    const QStringView before = QStringView(m_flow.paragraphs.at(blank.paragraph).text).first(blank.from);
    const QStringList lead = labelWords(before.right(40).toString());
    return !lead.isEmpty() && lead.last() == folded(first) ? text.sliced(first.size() + 1) : text;
}

/// Whether words of a sentence lead to @p blank: then its value goes on with it.
bool Filler::isWithinSentence(const Blank &blank) const
{
    const QStringView before = QStringView(m_flow.paragraphs.at(blank.paragraph).text).first(blank.from);
    const QStringView lead = before.sliced(before.lastIndexOf(u'\n') + 1).trimmed();
    return !lead.isEmpty() && lead.contains(u' ') && (lead.back().isLetter() || lead.back() == u',');
}

QString Filler::layOut(const Found &found, const Blank &blank) const
{
    const bool lines = found.items.size() > 1 && found.text.size() > sentenceLength && isAlone(blank)
                    && blank.kind != BlankKind::TextControl && blank.kind != BlankKind::FormText;
    QString text = found.text;
    if (blank.paragraph >= 0 && !found.sentence.isEmpty() && isWithinSentence(blank))
        text = found.amount.isEmpty() ? found.sentence : found.amount;
    // "within [ ] days": the unit stands there already.
    if (!found.amount.isEmpty() && !unitAfter(blank).isEmpty())
        text = found.amount.section(space, 0, 0);
    if (lines) {
        // Each line begins where the first one does.
        const QString lead = m_flow.paragraphs.at(blank.paragraph).text.first(blank.from).section(u'\n', -1);
        text = found.items.join(u'\n' + lead);
    }
    if (blank.kind == BlankKind::TextControl)
        text.replace(u'\n', u' ');
    return withoutSaid(text, blank);
}

} // namespace Cartulary
