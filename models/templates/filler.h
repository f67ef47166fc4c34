// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fill.h"

namespace Cartulary {

/// One filling of one file. Repeated content is copied while it is as it was; then each copy is filled.
class Filler
{
public:
    Filler(TemplateFile &file, const Scan &scan, const QList<Proposal> &proposals, const TemplateMap &map,
           RegisterValues &values, const BlankMarker &marker);

    FillReport run();

private:
    /// A stretch of a paragraph that gives way to a text.
    struct Edit
    {
        int paragraph = 0;
        qsizetype from = 0, to = 0;
        QString text;
    };
    /// Where a part of the document is filled: which copy, with which records.
    struct Scope
    {
        int repeat = -1; ///< -1: the document itself
        NodeMap nodes;   ///< of the copy
        QHash<int, QVariant> records; ///< by repeat: the record of each loop around
        QHash<int, qsizetype> numbers; ///< and its number, from 1
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
    void fillScope(const Scope &scope);
    void place(qsizetype index, const Scope &scope, QList<Edit> &edits);
    void placeItems(const Blank &blank, const QStringList &items, const Scope &scope);
    void placeLeft(qsizetype index, const Scope &scope, QList<Edit> &edits);
    QString marked(const Blank &blank, const QString &text) const;
    void placeControl(const Blank &blank, const Found &found, const Scope &scope);
    void setChoices(const Scope &scope, QList<Edit> &edits);
    void apply(QList<Edit> &edits, const Scope &scope);
    void decideConditionalFields();
    FillReport report() const;

    // fillvalues.cpp
    Found valueFor(qsizetype index, const Scope &scope);
    Found valueAt(const QString &path, const Blank &blank, const Scope &scope);
    QString layOut(const Found &found, const Blank &blank) const;
    bool isWithinSentence(const Blank &blank) const;
    bool isAlone(const Blank &blank) const;

    // fillrepeats.cpp
    void findActive();
    bool isActive(int index) const { return m_ranges.contains(index); }
    bool isOrphan(int index) const;
    int holderOf(int paragraph, int except) const;
    void fillRepeat(int index, const Scope &scope, QList<Edit> &edits);
    void fillCopies(int index, pugi::xml_node first, pugi::xml_node last, const Scope &scope,
                    const QVariantList &records);
    void fillInline(int index, const Scope &scope, const QVariantList &records, QList<Edit> &edits);
    void decideCondition(int index, const Scope &scope, QList<Edit> &edits);
    void ownEdits(const Scope &scope, QList<Edit> &edits);
    void numberAnew(int paragraph, const Scope &scope, QList<Edit> &edits) const;
    bool markAlone(const Repeat &repeat, bool first) const;
    pugi::xml_node markBlock(const Repeat &repeat, bool first) const;
    std::pair<pugi::xml_node, pugi::xml_node> blockOf(const Repeat &repeat) const;
    void removeMarks(const Repeat &repeat, const Scope &scope);
    void removeRange(pugi::xml_node first, pugi::xml_node last);
    void removeSurplus(const Repeat &repeat, qsizetype records, const Scope &scope);
    QVariantList recordsOf(int index, const Scope &scope);
    RepeatDecision decisionOf(const Repeat &repeat) const { return m_map.repeats.value(repeat.id); }

    TemplateFile &m_file;
    const Scan &m_scan;
    const QList<Proposal> &m_proposals;
    const TemplateMap &m_map;
    RegisterValues &m_values;
    const BlankMarker m_marker; ///< may be empty
    const TextFlow &m_flow;
    QHash<int, QList<int>> m_twins; ///< second copies by paragraph
    /// The repeats that are copied or decided, with the paragraphs that they hold; those within a line hold none.
    QHash<int, std::pair<int, int>> m_ranges;
    /// By blank: how often it got a value, how often not, and the last reason.
    struct Tally
    {
        qsizetype filled = 0, left = 0;
        QString reason;
        bool decided = false;
    };
    QList<Tally> m_tally;
    QHash<int, QString> m_controlValues;
    qsizetype m_records = 0;
};

} // namespace Cartulary
