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

    bool isOverfull() const;
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
    bool leadsToLines(int paragraph, const TextMark &mark) const;
    bool isOnlyShown(int paragraph, const TextMark &mark) const;
    bool fillsValueCell(int paragraph, const TextMark &mark) const;
    void addBlank(int paragraph, const TextMark &mark);
    void addChoice(int paragraph, const TextMark &mark);
    void addHighlight(int paragraph, qsizetype from, qsizetype to);

    bool isForm(int table) const;
    bool isOfBox(const FlowCell &label) const;
    bool namesPartyAlone(const QString &words) const;
    bool leadsToChoices(int paragraph) const;
    bool leadsToOthers(const QString &next) const;
    bool headsBlock(const QString &label, const QString &next) const;
    bool holdsAnswers(const FlowCell &cell) const;
    QString askedOfParty(const FlowCell &cell, const QString &row) const;
    bool takesValue(const FlowCell &cell, QString &label) const;
    void addEmptyCell(const FlowCell &cell, const QString &label, int repeat, int column = -1);

    /// Where a label with nothing after its colon ends in @p text: pairs of the label and its end.
    QList<std::pair<QString, qsizetype>> openLabels(int paragraph) const;
    bool isAwaited(int paragraph, const QString &label) const;

    void findTable(int table);
    /// Blanks that ask of one record, from the one at first to the one before end.
    struct Block
    {
        qsizetype first = 0, end = 0;
        int columns = 0; ///< of the list, that they fill
        int number = 0;  ///< of the record, from 1, if the words over them say it
    };
    QString titleOfOthers(int paragraph) const;
    bool goesOn(const Blank &last, const Blank &blank) const;
    bool beginsItem(const Blank &blank) const;
    bool isLabelled(const Blank &blank) const;
    const FlowCell *headOfColumns(const FlowCell &cell) const;
    Block blockFrom(qsizetype first, const Block &last);
    void addBlock(const Block &block);
    void addEntry(const Block &block, int entry);
    void joinEntry(Blank &blank, const Blank &last) const;
    void findEntry(Blank &blank) const;
    int blankRows(int table, int from) const;
    bool isBlankRow(const FlowRow &row) const;

    bool isSignatureLabel(const QString &label, bool company) const;
    bool readsAsSignature(const QString &label, bool company) const;
    QSet<int> signatureParagraphs() const;
    void addSigningLines(int paragraph, QSet<int> &found) const;
    bool namesPartiesAlone(int paragraph) const;
    bool isLineToSign(int paragraph) const;
    bool isRowOfSignature(const QList<int> &cells) const;
    bool readsAsSigning(const QString &text) const;

    void closeLoop(Directive open, const Directive &close, int parent, int index);
    void placeLoop(Repeat &repeat) const;
    bool isAlone(int paragraph, qsizetype from, qsizetype to) const;

    // Labels.
    QString labelFor(const Blank &blank) const;
    QString labelBefore(const Blank &blank, QString *parent = nullptr) const;
    QString sentenceBefore(const Blank &blank) const;
    QString sentenceAfter(const Blank &blank) const;
    QString runInTitle(const Blank &blank) const;
    bool sameLabels(const FlowCell &one, const FlowCell &other) const;
    qsizetype lineBlankBefore(const Blank &blank) const;
    QString explanationOf(const Blank &blank) const;
    QString labelAbove(const Blank &blank) const;
    QString labelInRow(const FlowCell &cell) const;
    bool isRepresentation(const Blank &blank) const;
    QString leadingLabel(int paragraph) const;
    QString parentOf(const Blank &blank, QString parent) const;
    void askChoices();
    QString questionOf(const Choice &first, qsizetype line) const;
    void labelByCell(Choice &choice) const;
    void nameBlank(Blank &blank, const Blank *last);

    // Parties.
    /// What a line says of parties to the lines below it.
    struct LineParties
    {
        bool others = false; ///< it speaks of somebody else
        Party party = Party::None;
        QString source;
        QList<std::pair<Party, QString>> columns; ///< where tabs part it
    };
    Party partyOf(const QStringList &words) const;
    Party partyOf(const QString &words) const;
    const LineParties &partiesOf(int paragraph) const;
    Party partyOfCell(const FlowCell &cell) const;
    Party partyInTable(const FlowCell &cell, QString &source) const;
    Party partyBeforeTable(const FlowCell &cell, QString &source) const;
    Party counterpart(const Blank &blank) const;
    void findParty(Blank &blank) const;
    bool findPartyByName(Blank &blank) const;
    bool findPartyOnLine(Blank &blank) const;
    void findPartyAround(Blank &blank) const;
    bool setParty(Blank &blank, Party party, const QString &source) const;
    Party definedParty(const Blank &blank, QString &source, bool &atOnce) const;
    Party partyRepresented(const Blank &blank) const;
    bool isOfOthers(const Blank &blank) const;
    bool isFirstOfParty(const Blank &blank) const;
    qsizetype definitionEnd(const QString &lead) const;
    void findAlias();
    Party meantBy(const Blank &blank) const;
    bool isBetween(const Blank &blank) const;
    Party partyAfter(const Blank &blank) const;
    bool beginsParty(const Blank &blank) const;
    Party partyAbove(const Blank &blank, QString &source) const;

    bool isTaken(int paragraph, qsizetype from, qsizetype to) const;
    void take(int paragraph, qsizetype from, qsizetype to) { m_taken[paragraph].append({from, to}); }

    const TextFlow &m_flow;
    FlowContext m_context;
    Scan m_scan;
    QList<QList<std::pair<qsizetype, qsizetype>>> m_taken; ///< by paragraph
    QSet<int> m_takenCells;
    QList<Directive> m_directives;
    mutable QHash<std::pair<QString, bool>, bool> m_signatureLabels; ///< what was found of a label before
    std::pair<QStringList, Party> m_alias; ///< the words by which the document calls a party
    QSet<int> m_signing;        ///< paragraphs where somebody signs
    QSet<int> m_withBlanks;     ///< paragraphs
    QHash<int, qsizetype> m_firstBlanks; ///< where the first blank of a paragraph begins
    mutable QHash<QString, Party> m_parties; ///< by words
    mutable QHash<int, LineParties> m_lineParties;
    mutable QHash<int, Party> m_cellParties;
    QHash<int, std::pair<int, int>> m_inRows; ///< by paragraph: the table and column it is repeated with; -1: a copy
    mutable QHash<int, bool> m_forms; ///< by table
    QSet<int> m_holders;        ///< controls in which others stand
    QSet<int> m_choiceCells;    ///< those with a box to tick
    mutable std::optional<QSet<QString>> m_providerNames; ///< of blanks, without the party
    bool m_hasProvider = false;
    bool m_counterpart = false; ///< the provider has a name and the customer none of the usual ones
};

/// @p label without the signs around it and the number of its item.
QString trimmedLabel(QString label);

/// The label of a choice: the words after it, else before it, on its line.
QString choiceLabel(const QString &text, const QList<TextMark> &marks, qsizetype from, qsizetype to);

} // namespace Cartulary
