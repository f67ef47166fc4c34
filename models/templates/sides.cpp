// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sides.h"

#include "labelwords.h"
#include "phrases.h"

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// What tells one side from the other.
enum class Side { Plain, Reader, First, Second };

Side sideOf(const Blank &blank)
{
    for (const QString &label : {blank.name, blank.label, blank.parentLabel}) {
        const QStringList words = labelWords(label);
        const auto number = std::ranges::find_if(words, [](const QString &word) {
            return word == "1"_L1 || word == "2"_L1 || word == "one"_L1 || word == "two"_L1;
        });
        const bool ofParty = number != words.begin() && number != words.end() && namesAParty(*(number - 1));
        if (ofParty)
            return *number == "1"_L1 || *number == "one"_L1 ? Side::First : Side::Second;
        if (addressesReader(words))
            return Side::Reader;
    }
    return Side::Plain;
}

/// The row of a table or the line in which @p blank stands.
QString lineOf(const Blank &blank)
{
    const FlowPlace &place = blank.place;
    return place.table > 0 ? u"table %1 %2"_s.arg(place.table).arg(place.row)
                           : u"%1 %2"_s.arg(place.part).arg(place.paragraph);
}

/// What tells it from others there that ask for the same in the same words: the next column, or the next blank where
/// none has a name.
QString columnOf(const Blank &blank)
{
    return blank.place.table > 0 ? QString::number(blank.place.column) : blank.name.isEmpty() ? blank.id : QString();
}

bool isOfParty(const Proposal &proposal)
{
    return proposal.field.startsWith("processor."_L1) || proposal.field.startsWith("controller."_L1);
}

} // namespace

void leaveSidesOpen(const Scan &scan, QList<Proposal> &proposals)
{
    if (scan.namesParties)
        return;
    const auto isOpen = [&](qsizetype i) {
        return scan.blanks.at(i).party == Party::None && scan.blanks.at(i).entry < 0 && isOfParty(proposals.at(i));
    };
    QHash<QString, QSet<Side>> sides; // of each field
    QHash<std::pair<QString, QString>, QSet<QString>> beside; // of the same words on a line, the columns
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        const Blank &blank = scan.blanks.at(i);
        if (!isOpen(i))
            continue;
        sides[proposals.at(i).field].insert(sideOf(blank));
        const QString words = labelWords(blank.name.isEmpty() ? blank.label : blank.name).join(u' ');
        beside[{words, lineOf(blank)}].insert(columnOf(blank));
    }
    const auto isSeveral = [](const auto &set) { return set.size() > 1; };
    if (std::ranges::none_of(sides, isSeveral) && std::ranges::none_of(beside, isSeveral))
        return;
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        if (isOpen(i))
            proposals[i] = {};
    }
}

} // namespace Cartulary
