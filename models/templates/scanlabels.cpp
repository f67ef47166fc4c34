// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanner.h"

#include "attributes.h"
#include "folded.h"
#include "labelwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// No sentence is looked at further back.
constexpr qsizetype sentenceReach = 400;
constexpr qsizetype rowLabelLength = 250;

QString slug(const QString &text)
{
    const QString joined = labelWords(text).join(u'-');
    if (joined.size() <= 48)
        return joined;
    const qsizetype end = joined.lastIndexOf(u'-', 48);
    return joined.first(end > 0 ? end : 48);
}

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

/// What a long line, or a question with its full stop, asks for: its words up to the first that explain them. Empty if
/// it is a label as it is.
QString headOfLine(const QString &line)
{
    static const QRegularExpression explained(u"\\s*[(,;:].*$|\\.$"_s);
    constexpr qsizetype longest = 500;
    if (FlowContext::isLabelLike(line) || line.size() > longest || line.contains(u". "_s))
        return {};
    const QString head = QString(line).remove(explained).trimmed();
    const QStringList words = labelWords(head);
    const RecognitionWords &lists = recognitionWords();
    if (words.isEmpty() || words.size() > 8 || lists.conditions.contains(words.first())
        || lists.aims.contains(words.last()) || lists.genitives.contains(words.last()))
        return {};
    return isKnownLabel(head) ? head : QString();
}

} // namespace

QString trimmedLabel(QString label)
{
    static const QRegularExpression number(
        u"^\\s*(?:\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-z]|[ivx]{1,4})[.)]\\s+|\\d{1,2}(?:\\.\\d{1,2})+\\s+)"_s);
    label = label.trimmed();
    while (!label.isEmpty() && u":,;.-\u2013([\u201C\"$\u00A0"_s.contains(label.back()))
        label = label.chopped(1).trimmed();
    label.remove(number);
    while (!label.isEmpty() && !label.front().isLetterOrNumber())
        label = label.sliced(1).trimmed();
    return label;
}

/// Where the last blank, box or command before @p blank on its line ends; 0 if there is none.
qsizetype Scanner::lineBlankBefore(const Blank &blank) const
{
    const auto &taken = m_taken.at(blank.paragraph);
    const auto after = std::ranges::upper_bound(taken, blank.from, {}, &std::pair<qsizetype, qsizetype>::first);
    for (auto before = after; before != taken.begin();) {
        --before;
        if (before->second <= blank.from)
            return before->second;
    }
    return 0;
}

/// The words of its sentence before @p blank; other blanks are left out of them.
QString Scanner::sentenceBefore(const Blank &blank) const
{
    static const QRegularExpression sentence(u"^.*[.;!?]\\s"_s, QRegularExpression::DotMatchesEverythingOption);
    const qsizetype start = std::max<qsizetype>(0, blank.from - sentenceReach);
    QString lead = m_context.plain(blank.paragraph).sliced(start, blank.from - start);
    lead = lead.sliced(lead.lastIndexOf(u'\n') + 1);
    return lead.remove(sentence).simplified();
}

/// The words of its sentence after @p blank.
QString Scanner::sentenceAfter(const Blank &blank) const
{
    static const QRegularExpression end(u"[.;]\\s.*$|[.;]$|\\n.*$"_s, QRegularExpression::DotMatchesEverythingOption);
    constexpr qsizetype far = 200, fewWords = 3;
    // What follows another blank is said of that one, unless both stand side by side: "____ hours (____ days) after".
    const QString &text = m_context.plain(blank.paragraph);
    const auto &taken = m_taken.at(blank.paragraph);
    auto next = std::ranges::lower_bound(taken, blank.to, {}, &std::pair<qsizetype, qsizetype>::first);
    while (next != taken.end() && next->first - blank.to < far
           && labelWords(text.sliced(blank.to, next->first - blank.to)).size() <= fewWords)
        ++next;
    static const QRegularExpression nextClause(u"(?:[,;]|\\b(?:and|et)\\b).*$"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
    const QStringView rest = QStringView(text).sliced(blank.to);
    if (next != taken.end())
        return rest.left(std::min(next->first - blank.to, far)).toString().remove(end).remove(nextClause);
    return rest.left(far).toString().remove(end);
}

/// The few words, with a full stop, that the paragraph of @p blank begins with: "4. Security incidents. The …".
QString Scanner::runInTitle(const Blank &blank) const
{
    static const QRegularExpression title(
        u"^\\s*(?:\\(?[\\dA-Za-z]{1,3}(?:\\.\\d+)*[.)]\\s+)?(?<title>\\p{Lu}[^.:;!?\\n]{2,50})\\.\\s"_s);
    const QRegularExpressionMatch match = title.match(
        m_flow.paragraphs.at(blank.paragraph).text.first(std::min<qsizetype>(blank.from, 80)));
    return match.hasMatch() && labelWords(match.captured(u"title"_s)).size() <= 5 ? match.captured(u"title"_s)
                                                                                  : QString();
}

/// The words on the line before a blank that name it; in @p parent what leads to them: "Contact: name ____".
QString Scanner::labelBefore(const Blank &blank, QString *parent) const
{
    const qsizetype last = lineBlankBefore(blank), start = std::max(last, blank.from - sentenceReach);
    QString lead = m_context.plain(blank.paragraph).sliced(start, blank.from - start);
    // What explains the blank before it.
    static const QRegularExpression explanation(u"^\\s{0,2}\\([^()]*\\)"_s);
    if (last > 0)
        lead.remove(explanation);
    lead = lead.sliced(lead.lastIndexOf(u'\n') + 1);
    // A long label with its colon, from the beginning of its line, is one all the same.
    static const QRegularExpression item(u"^\\s*\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+"_s);
    if (last == 0)
        lead.remove(item);
    const bool whole = last == 0 && lead.trimmed().endsWith(u':') && lead.size() <= 160 && !lead.contains(u". "_s);
    static const QRegularExpression sentence(
        u"^.*(?:[;!?]\\s|(?<!\\bT\u00E9l|\\bt\u00E9l|\\btel|\\bTel|\\bNo|\\bno|\\bn|\\bR\u00E9f|\\bM|\\bAdr)(?<![\\s(]\\d|^\\d|\\d\\d)\\.\\s|\\t\\s*(?=\\S))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    lead = lead.remove(sentence).trimmed();
    // "Yes / ____" leaves a choice, and names nothing.
    if (lead.endsWith(u'/'))
        return {};
    lead = trimmedLabel(lead.sliced(definitionEnd(lead)));
    if (const qsizetype colon = lead.lastIndexOf(u": "_s); colon > 0 && hasLetters(lead.sliced(colon))) {
        if (parent)
            *parent = lead.first(colon).trimmed();
        lead = lead.sliced(colon + 2).trimmed();
    }
    // Of a sentence, its last words.
    const QStringList words = lead.split(u' ', Qt::SkipEmptyParts);
    return words.size() > 8 && !whole ? words.last(8).join(u' ') : lead;
}

/// The nearest words to the left in a row that are no blank themselves; of a row under headings, those it begins with.
QString Scanner::labelInRow(const FlowCell &cell) const
{
    const FlowCell *first = m_flow.cellAt(cell.table, cell.row, 0);
    const FlowCell *left = m_context.labelLeftOf(cell);
    if (left && first && left != first && m_context.headOf(*left) && !first->continues) {
        if (const QString label = m_context.plainOf(*first); FlowContext::isLabelLike(label) && hasLetters(label))
            return label;
    }
    for (; left; left = m_context.labelLeftOf(*left)) {
        if (left != first && holdsAnswers(*left))
            continue;
        const QString label = m_context.plainOf(*left);
        if (FlowContext::isLabelLike(label) || (left == first && label.size() <= rowLabelLength && hasLetters(label)))
            return label;
        if (!label.isEmpty())
            return {};
    }
    return {};
}

/// The line above that leads to this one and those beside it: a label with a colon and nothing after, or a question.
QString Scanner::leadingLabel(int paragraph) const
{
    const auto indent = [this](int index) -> qsizetype {
        const QString &text = m_flow.paragraphs.at(index).text;
        return std::ranges::find_if(text, [](QChar c) { return c != u'\t'; }) - text.begin();
    };
    qsizetype deepest = 0;
    for (int above = m_context.previous(paragraph), step = 0; above >= 0 && step < 6;
         deepest = std::max(deepest, indent(above)), above = m_context.previous(above), ++step) {
        const QString line = m_context.plain(above).trimmed();
        if (line.isEmpty() || m_context.isHeading(above))
            return {};
        if (step == 0 && line.endsWith(u'?') && line.size() <= 200)
            return trimmedLabel(line);
        if (line.endsWith(u':') && line.count(u':') == 1 && FlowContext::isLabelLike(line)
            && m_context.marks(above).isEmpty()) {
            // A label that itself waits for a value leads nowhere.
            if (m_withBlanks.contains(above) || m_signing.contains(above))
                return {};
            // What is set in no deeper than it, after lines that are, stands beside it.
            const bool beside = indent(paragraph) <= indent(above) && deepest > indent(above);
            return beside ? QString() : trimmedLabel(line);
        }
    }
    return {};
}

/// Whether two cells beside each other hold the same words.
bool Scanner::sameLabels(const FlowCell &one, const FlowCell &other) const
{
    return labelWords(m_context.plainOf(one)) == labelWords(m_context.plainOf(other));
}

/// What leads to the label of @p blank: words before it on its line, a line above, the label of its row.
QString Scanner::parentOf(const Blank &blank, QString parent) const
{
    if (parent.isEmpty() || recognitionWords().answers.contains(labelWords(parent).join(u' ')))
        parent = leadingLabel(blank.paragraph);
    if (const FlowCell *cell = m_context.cellOf(blank.paragraph); cell && parent.isEmpty() && cell->column > 0) {
        const FlowCell *left = m_context.labelLeftOf(*cell);
        const auto hasBlanks = [this](const FlowCell *other) {
            return other && std::ranges::any_of(other->paragraphs, [this](int p) { return m_withBlanks.contains(p); });
        };
        // "Contact | Name: ____ | Name: ____": the row's words lead to both.
        const FlowCell *first = m_flow.cellAt(cell->table, cell->row, 0);
        const bool filled = hasBlanks(left) && (left == first || hasBlanks(first) || !sameLabels(*left, *cell));
        // Under headings, what the row begins with leads to all of its cells.
        const bool headed = left && left->column > 0 && m_context.headOf(*left);
        QString row = filled && !headed ? QString() : trimmedLabel(labelInRow(*cell));
        if (!filled && hasBlanks(left))
            row = trimmedLabel(m_context.plainOf(*first));
        if (row != blank.label)
            parent = row;
    }
    return parent;
}

/// Whether a blank stands in the words that say who acts for a party.
bool Scanner::isRepresentation(const Blank &blank) const
{
    const qsizetype start = std::max<qsizetype>(0, blank.from - 120);
    const QString lead = folded(m_flow.paragraphs.at(blank.paragraph).text.sliced(start, blank.from - start));
    return std::ranges::any_of(recognitionWords().representation,
                               [&lead](const QString &phrase) { return lead.contains(phrase); });
}

/// The line before that of @p blank, if it reads like a label.
QString Scanner::labelAbove(const Blank &blank) const
{
    const QString text = m_context.plain(blank.paragraph);
    const qsizetype end = text.lastIndexOf(u'\n', std::max<qsizetype>(blank.from - 1, 0));
    if (blank.from > 0 && end > 0) {
        const QString line = text.first(end).section(u'\n', -1).trimmed();
        if (FlowContext::isLabelLike(line))
            return line;
    }
    for (int above = m_context.previous(blank.paragraph), step = 0; above >= 0 && step < 3;
         above = m_context.previous(above), ++step) {
        const QString line = m_context.plain(above).section(u'\n', -1).trimmed();
        if (line.isEmpty())
            continue;
        const bool alone = labelWords(text).isEmpty() && !m_withBlanks.contains(above);
        if (const QString head = alone ? headOfLine(line) : QString(); !head.isEmpty())
            return head;
        // A line with blanks of its own names those.
        if (!line.endsWith(u':') && m_withBlanks.contains(above) && m_context.cellOf(above) == nullptr)
            return {};
        return FlowContext::isLabelLike(line) || (!line.endsWith(u'.') && line.size() <= 250) ? line : QString();
    }
    return {};
}

/// What the parentheses after @p blank say, if they hold no blank themselves.
QString Scanner::explanationOf(const Blank &blank) const
{
    static const QRegularExpression explained(u"^\\s{0,2}\\(([^()]{2,80})\\)"_s);
    const QString &text = m_flow.paragraphs.at(blank.paragraph).text;
    const QString following = text.sliced(blank.to, std::min<qsizetype>(90, text.size() - blank.to));
    const QRegularExpressionMatch match = explained.match(following);
    return match.hasMatch() && marksIn(match.captured(1)).isEmpty() ? match.captured(1) : QString();
}

/// What names a blank where it stands; empty where another blank on its line has the name.
QString Scanner::labelFor(const Blank &blank) const
{
    if (blank.paragraph < 0)
        return {};
    const QString &text = m_flow.paragraphs.at(blank.paragraph).text;
    const QString lead = labelBefore(blank);
    if (hasLetters(lead))
        return lead;
    if (const QString words = explanationOf(blank); !words.isEmpty())
        return words;
    const qsizetype before = lineBlankBefore(blank);
    if (m_firstBlanks.value(blank.paragraph, blank.from) < blank.from
        && !QStringView(text).sliced(before, blank.from - before).contains(u'\n'))
        return {};
    const FlowCell *cell = m_context.cellOf(blank.paragraph);
    if (cell) {
        if (const QString line = labelAbove(blank); line.endsWith(u':'))
            return line;
        if (const QString label = labelInRow(*cell); !label.isEmpty()) {
            const QString asked = askedOfParty(*cell, label);
            return asked.isEmpty() ? label : asked;
        }
        if (const FlowCell *head = m_context.headOf(*cell)) {
            if (const QString label = m_context.plainOf(*head); !labelWords(label).isEmpty())
                return label;
        }
    }
    if (const QString line = labelAbove(blank); !line.isEmpty())
        return line;
    if (cell) {
        const FlowCell *above = cell->row > 0 ? m_flow.cellAt(cell->table, cell->row - 1, cell->column) : nullptr;
        const QString label = above ? m_context.plainOf(*above) : QString();
        if (FlowContext::isLabelLike(label))
            return label;
    }
    return m_context.headingsOver(blank.paragraph).value(0);
}

/// Says where @p blank stands and what names it; @p last is the blank before it.
void Scanner::nameBlank(Blank &blank, const Blank *last)
{
    const bool onLine = last && last->paragraph == blank.paragraph && blank.paragraph >= 0;
    QString inLine, parent;
    // "Tel." is no sentence.
    static const QRegularExpression sentenceEnd(u"^\\s*\\.\\s|\\p{L}{4,}\\)?\\.\\s|[;!?]\\s"_s);
    const auto goesOn = [&] {
        const QString &text = m_flow.paragraphs.at(blank.paragraph).text;
        return !text.sliced(last->to, std::max<qsizetype>(0, blank.from - last->to)).contains(sentenceEnd);
    };
    if (blank.paragraph >= 0) {
        inLine = labelBefore(blank, &parent);
        if (blank.label.isEmpty())
            blank.label = hasLetters(inLine) ? inLine : labelFor(blank);
        if (blank.label.isEmpty() && onLine) {
            blank.label = last->label;
            blank.parentLabel = last->parentLabel;
            blank.sharesLabel = true;
        }
        blank.place = m_context.placeOf(blank.paragraph);
        blank.before = m_context.before(blank.paragraph, blank.from);
        blank.after = m_context.after(blank.paragraph, blank.to);
        blank.sentence = sentenceBefore(blank);
        blank.restOfSentence = sentenceAfter(blank);
        blank.title = runInTitle(blank);
        blank.explanation = explanationOf(blank);
    }
    blank.label = trimmedLabel(blank.label.simplified());
    // Lines to write on, one under the other, have one label; it is the first's, unless each is an item.
    const bool below = blank.paragraph >= 0 && !onLine && blank.name.isEmpty() && !hasLetters(inLine)
                    && !m_context.cellOf(blank.paragraph);
    static const QRegularExpression item(u"^\\s*\\(?\\d{1,2}[.)]"_s);
    if (below
        && ((last && last->label == blank.label) || item.match(m_flow.paragraphs.at(blank.paragraph).text).hasMatch()))
        blank.sharesLabel = !blank.definesParty;
    if (blank.paragraph >= 0) {
        if (blank.parentLabel.isEmpty())
            blank.parentLabel = parentOf(blank, parent);
        // "Officer: ____, e-mail ____": the first label leads to the second.
        if (blank.parentLabel.isEmpty() && onLine && !blank.sharesLabel && goesOn()) {
            const QString &leads = last->parentLabel.isEmpty() ? last->label : last->parentLabel;
            if (!subjectIn(leads).isEmpty())
                blank.parentLabel = leads;
        }
        blank.besideSignature = m_signing.contains(blank.paragraph) || isRepresentation(blank);
    }
    if (const FlowCell *cell = blank.paragraph < 0 ? nullptr : m_context.cellOf(blank.paragraph)) {
        if (const FlowCell *head = m_context.headOf(*cell))
            blank.columnHead = m_context.plainOf(*head).left(rowLabelLength);
    }
    findEntry(blank);
    if (onLine && last->entry >= 0 && goesOn())
        joinEntry(blank, *last);
    if (blank.entry < 0)
        findParty(blank);
    // On one line with a blank of a party, and nothing said to the contrary.
    if (blank.party == Party::None && onLine && blank.entry < 0) {
        blank.party = last->party;
        blank.partySource = last->partySource;
    }
}

void Scanner::nameBlanks()
{
    QHash<QString, int> counts, ids;
    const Blank *last = nullptr;
    for (Blank &blank : m_scan.blanks) {
        nameBlank(blank, last);
        last = &blank;
        const QString &named = blank.name.isEmpty() ? blank.label : blank.name;
        blank.occurrence = ++counts[named.toCaseFolded()];
        QString id = slug(named);
        if (id.isEmpty())
            id = blankKindName(blank.kind);
        const int number = ++ids[id];
        blank.id = number == 1 ? id : id + u'-' + QString::number(number);
    }
    QHash<QString, int> choiceIds, repeatIds;
    const auto number = [](QHash<QString, int> &known, const QString &id) {
        const int count = ++known[id];
        return count == 1 ? id : id + u'-' + QString::number(count);
    };
    askChoices();
    for (Choice &choice : m_scan.choices)
        choice.id = number(choiceIds, u"choice-"_s + slug(choice.label));
    for (Repeat &repeat : m_scan.repeats)
        repeat.id = number(repeatIds,
                           (repeat.kind == Repeat::Kind::Table ? u"table-"_s : u"repeat-"_s) + slug(repeat.words));
}

} // namespace Cartulary
