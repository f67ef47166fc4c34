// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "condition.h"
#include "fill.h"
#include "repeatrecords.h"

#include <QSet>

#include <functional>
#include <map>

namespace Cartulary {

/// One filling of one file. Repeated content is copied while it is as it was; then each copy is filled.
class Filler
{
public:
    Filler(TemplateFile &file, const Scan &scan, const QList<Proposal> &proposals, const TemplateMap &map,
           RegisterValues &values, const BlankMarker &marker);

    FillReport run();

private:
    /// A place in the text: a paragraph and a character of it.
    using Position = std::pair<int, qsizetype>;
    /// From one place to another, both included.
    struct Range
    {
        Position from, to;

        bool contains(const Position &at) const { return from <= at && at <= to; }
        bool encloses(const Range &other) const { return from <= other.from && other.to <= to; }
    };
    using Nodes = std::pair<pugi::xml_node, pugi::xml_node>; ///< siblings: the first and the last
    /// A stretch of a paragraph that gives way to a text.
    struct Edit
    {
        int paragraph = 0;
        qsizetype from = 0, to = 0;
        QString text;
        bool drops = false; ///< what a condition leaves out
    };
    /// Where a part of the document is filled: which copy, with which records.
    struct Scope
    {
        int repeat = -1; ///< -1: the document itself
        NodeMap nodes;   ///< of the copy
        QHash<int, QVariant> records; ///< by repeat: the record of each loop around
        QHash<int, qsizetype> numbers; ///< and its number, from 1
        QHash<int, qsizetype> counts;  ///< of how many
    };
    /// What is to be done in a scope when its repeats are done.
    struct Work
    {
        QList<Edit> edits;
        std::map<Position, Position> dropped; ///< left out by a condition: from where to where
        QList<int> controls;  ///< to be taken out

        bool isDropped(const Position &at) const;
    };
    struct Found
    {
        bool has = false;
        QString text;
        QStringList items;
        QString amount;   ///< of a period
        QString sentence; ///< the same within a sentence
        QDate date;
        QString reason;
        bool decided = false;
    };

    // filler.cpp
    void findTwins();
    void fillScope(const Scope &scope);
    void place(qsizetype index, const Scope &scope, QList<Edit> &edits);
    void placeItems(const Blank &blank, const QStringList &items, const Scope &scope);
    void placeLeft(qsizetype index, const Scope &scope, QList<Edit> &edits);
    QString marked(const Blank &blank, const QString &text) const;
    void placeControl(const Blank &blank, const Found &found, const Scope &scope);
    QString formatted(const FlowControl &control, const QString &text, const QDate &date) const;
    void setChoices(const Work &work, QList<Edit> &edits);
    void apply(QList<Edit> &edits, const Scope &scope);
    void decideConditionalFields();
    FillReport report() const;

    // fillvalues.cpp
    Found valueFor(qsizetype index, const Scope &scope);
    Found valueAt(const QString &path, const Blank &blank, const Scope &scope);
    std::optional<QString> ownName(const Blank &blank, const Scope &scope);
    std::optional<qsizetype> numberCalled(const QString &name, int repeat, const Scope &scope) const;
    QString layOut(const Found &found, const Blank &blank) const;
    QString withoutSaid(const QString &text, const Blank &blank) const;
    bool isWithinSentence(const Blank &blank) const;
    bool isAlone(const Blank &blank) const;

    // fillrepeats.cpp
    void findActive();
    void activate(int index);
    bool isActive(int index) const { return m_ranges.contains(index) || m_conditions.contains(index); }
    bool isOrphan(int index) const;
    QVariant sampleOf(int index) const { return m_repeats.samples(index).value(0); }
    int copiedAround(int repeat) const;
    Position startOf(int index) const;
    void findHolders();
    bool isTooOften(int index, const Range &range);
    void fillRepeat(int index, const Scope &scope, Work &work);
    void fillCopies(int index, Nodes nodes, const Scope &scope, const QVariantList &records);
    void ownEdits(const Scope &scope, Work &work);
    void numberAnew(int paragraph, const Scope &scope, QList<Edit> &edits) const;
    void removeRange(Nodes nodes, bool within);
    void removeSurplus(const Repeat &repeat, qsizetype records, const Scope &scope);
    RepeatDecision decisionOf(const Repeat &repeat) const { return m_map.repeats.value(repeat.id); }

    // fillmarks.cpp
    void findMarks();
    QList<int> marksIn(int paragraph, bool first) const { return (first ? m_begins : m_ends).value(paragraph); }
    bool markAlone(const Repeat &repeat, bool first) const;
    pugi::xml_node markBlock(const Repeat &repeat, bool first) const;
    void removeMark(const Repeat &repeat, bool first, const Scope &scope, Work &work);
    Nodes nodesOf(const Repeat &repeat);
    Nodes nodesWithin(const Repeat &repeat);
    Range rangeOf(const Repeat &repeat, Nodes nodes) const;

    // fillconditions.cpp
    /// What a name in a condition leads to.
    struct Meaning
    {
        int loop = -1; ///< whose record is meant
        QString path;  ///< of a field
        QString list;
        bool itself = false; ///< the loop's record, which there is
    };
    bool isDecidable(int index);
    std::optional<Meaning> meaningOf(const QString &name, int index);
    Party partyNear(const QString &name) const;
    std::optional<Meaning> meaningInLoops(const QString &name, int index);
    ConditionValue conditionValue(const QString &name, int index, const Scope &scope);
    bool holds(int index, const Scope &scope);
    void decideCondition(int head, const Scope &scope, Work &work);
    void drop(int index, const Scope &scope, Work &work);
    void removeEmptied(const Scope &scope, Work &work);

    TemplateFile &m_file;
    const Scan &m_scan;
    const QList<Proposal> &m_proposals;
    const TemplateMap &m_map;
    RegisterValues &m_values;
    const RepeatRecords m_repeats;
    const BlankMarker m_marker; ///< may be empty
    const TextFlow &m_flow;
    QHash<int, QList<int>> m_begins,
        m_ends; ///< loops and conditions by the paragraphs of their marks, outer ones first
    QHash<int, qsizetype> m_copies; ///< how often what a repeat holds is made
    QSet<int> m_tooOften;           ///< the repeats that would be made too often
    QHash<int, QList<int>> m_twins; ///< second copies by paragraph
    QHash<int, Nodes> m_boxes;      ///< by paragraph: the text box that it stands in, and its second copy
    QSet<int> m_rebuilt;            ///< paragraphs of boxes that get other paragraphs: the second copy is made anew
    QList<Nodes> m_outdated;        ///< the boxes of these
    QHash<int, Range> m_ranges;     ///< the repeats that are copied, and what each holds
    QHash<int, Nodes> m_nodes;      ///< of these, where they stand in the document as it was read
    QSet<int> m_conditions;         ///< the conditions that are decided
    QHash<int, QList<qsizetype>> m_blanksIn; ///< by the innermost repeat that is copied; -1: in none
    QHash<int, QList<int>> m_repeatsIn;      ///< the repeats and conditions in the same way
    /// By blank: how often it got a value, how often not, and the last reason.
    struct Tally
    {
        qsizetype filled = 0, left = 0;
        QString reason;
        bool decided = false;
    };
    QList<Tally> m_tally;
    QHash<int, BranchTally> m_branches; ///< by condition
    QHash<int, QString> m_controlValues;
    qsizetype m_records = 0;
};

} // namespace Cartulary
