// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delimited.h"
#include "flowcontext.h"

namespace Cartulary {

/// One pass over a flow: each step adds what it finds and leaves alone what an earlier one has taken.
class Scanner
{
public:
    explicit Scanner(const TextFlow &flow)
        : m_flow(flow)
        , m_context(flow)
        , m_taken(flow.paragraphs.size())
    {
    }

    Scan run();

private:
    /// A command of a loop or condition and where it stands.
    struct Directive
    {
        LoopCommand command;
        QString words;
        int paragraph = -1;
        qsizetype from = 0, to = 0;
        int control = -1;
    };

    // In the order in which they run.
    void findLanguage();
    void findControls();
    void findMarks();
    void findHighlights();
    void findTables();
    void findEmptyCells();
    void findLabels();
    void findSignatures();
    void findBlocks();
    void findLoops();
    void findSections();
    void nameBlanks();

    void takeControl(int index);
    bool holdsMarks(const FlowControl &control) const;
    QString contentOf(const FlowControl &control) const;
    QString boxLabel(const FlowControl &control) const;
    void addControlBlank(int index, BlankKind kind);
    void addSection(int index);
    void addBlank(int paragraph, const TextMark &mark);
    void addChoice(int paragraph, const TextMark &mark);
    void addHighlight(int paragraph, qsizetype from, qsizetype to);

    bool isForm(int table) const;
    bool takesValue(const FlowCell &cell, QString &label) const;
    void addEmptyCell(const FlowCell &cell, const QString &label, int repeat);

    /// Where a label with nothing after its colon ends in @p text: pairs of the label and its end.
    QList<std::pair<QString, qsizetype>> openLabels(int paragraph) const;
    bool isAwaited(int paragraph, const QString &label) const;

    void findTable(int table);
    const RecordList *listOver(int paragraph) const;
    int blankRows(int table, int from) const;
    bool isBlankRow(const FlowRow &row) const;

    bool isSignatureLabel(const QString &label, bool company) const;
    bool readsAsSignature(const QString &label, bool company) const;
    QSet<int> signatureParagraphs() const;
    bool isLineToSign(int paragraph) const;

    void closeLoop(Directive open, const Directive &close, int parent, int index);
    void placeLoop(Repeat &repeat) const;
    bool isAlone(int paragraph, qsizetype from, qsizetype to) const;

    QString labelFor(const Blank &blank) const;
    QString labelBefore(const Blank &blank) const;
    QString labelInRow(const FlowCell &cell) const;
    bool isRepresentation(const Blank &blank) const;
    QString leadingLabel(int paragraph) const;
    Party partyOf(const QStringList &words) const;
    Party partyBeforeTable(const FlowCell &cell, QString &source) const;
    Party counterpart(const Blank &blank) const;
    void findParty(Blank &blank) const;
    Party definedParty(const Blank &blank, QString &source, bool &atOnce) const;
    Party partyAbove(int paragraph, QString &source) const;

    bool isTaken(int paragraph, qsizetype from, qsizetype to) const;
    void take(int paragraph, qsizetype from, qsizetype to) { m_taken[paragraph].append({from, to}); }

    const TextFlow &m_flow;
    FlowContext m_context;
    Scan m_scan;
    QList<QList<std::pair<qsizetype, qsizetype>>> m_taken; ///< by paragraph
    QSet<int> m_takenCells;
    QList<Directive> m_directives;
    mutable QHash<std::pair<QString, bool>, bool> m_signatureLabels; ///< what was found of a label before
    QSet<int> m_signing;        ///< paragraphs where somebody signs
    QSet<int> m_withBlanks;     ///< paragraphs
    bool m_hasProvider = false;
    bool m_counterpart = false; ///< the provider has a name and the customer none of the usual ones
};

/// The label of a choice: the words after it, else before it, on its line.
QString choiceLabel(const QString &text, const QList<TextMark> &marks, qsizetype from, qsizetype to);

} // namespace Cartulary
