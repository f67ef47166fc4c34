// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"
#include "recognisers.h"
#include "result.h"
#include "synonyms.h"
#include "textflow.h"

#include <optional>

namespace Cartulary {

/// Where something stands in a document, in words that a reader can follow.
struct FlowPlace
{
    QString part;     ///< "word/document.xml"
    QString area;     ///< body, header, footer, footnote, endnote, text-box
    QString heading;  ///< of the section
    int paragraph = 0; ///< in its part, from 1
    int table = 0;    ///< of the document, from 1; 0 if it is in none
    int row = 0;      ///< from 1
    int column = 0;   ///< from 1
};

/// A place where the customer expects a value.
struct Blank
{
    QString id;        ///< stable for the same file: its name or label, and a number where there are several
    BlankKind kind = BlankKind::Brackets;
    int paragraph = -1; ///< in the flow; -1 if nothing of it is in the text
    qsizetype from = 0; ///< in the paragraph's text
    qsizetype to = 0;
    int control = -1;  ///< the field or control; -1 for a blank in plain text
    QString text;      ///< as it stands
    QString name;      ///< what stands between the delimiters, or the control's name
    QString label;     ///< what names it where it stands
    QString before;    ///< words before and after it
    QString after;
    FlowPlace place;
    int occurrence = 1; ///< among the blanks of the same name or label
    Party party = Party::None;
    QString partySource; ///< the words that say so
    int repeat = -1;   ///< the loop or table, in Scan::repeats, that it is repeated with
    int column = -1;   ///< of that table, in Repeat::columns
    QString list;      ///< where the form has a place for each of several records of a list: the list
    int entry = -1;    ///< and which of them it is, from 0
    bool filled = false; ///< a control that already holds a value
    bool spaceBefore = false; ///< its value needs a space before it
    bool besideSignature = false; ///< it stands where somebody signs
    QString parentLabel; ///< what leads to the label: "Contact person:" before "Name:"
    QString explanation; ///< what the parentheses after it say: "____ (name and address)"
    QString sentence;    ///< the words of its sentence before it
    QString restOfSentence; ///< and after it
    QString title;       ///< the few words with a full stop that its paragraph begins with
    QString columnHead;  ///< in a table: the heading over it
    bool sharesLabel = false; ///< its label names another blank on its line
    bool definesParty = false; ///< what follows says as which party it is known: [ ] (the “Processor”)
    bool condition = false; ///< only decides what another field shows
    QStringList choices; ///< of a list
};

/// A box to tick.
struct Choice
{
    QString id;
    int paragraph = -1;
    qsizetype from = 0;
    qsizetype to = 0;
    int control = -1;
    bool checked = false;
    QString label;
    QString question; ///< what it answers: the words that lead to it and the boxes beside it; may be empty
    FlowPlace place;
};

/// A place to sign, kept blank.
struct SignatureLine
{
    int paragraph = -1;
    QString text;
    QString label;
    FlowPlace place;
    Party party = Party::None;
};

/// Something that looks like a blank and is none.
struct NotABlank
{
    QString text;
    TextMark::Reason reason = TextMark::Reason::None;
    FlowPlace place;
};

/// Content that is repeated for each record of a list (a loop of a template language, a table's row, a section of a
/// form, a block of labelled lines), or kept or left out by a condition.
struct Repeat
{
    enum class Kind { Loop, Condition, Table, Section, Block };
    Kind kind = Kind::Loop;
    QString id;
    QString words;      ///< as it stands in the file: "for s in sub_processors"; a table's headings
    QString list;       ///< the list of records proposed for it; empty if none fits
    QString variable;   ///< what a loop calls each record
    int parent = -1;    ///< the loop around this one
    int previous = -1;  ///< of a branch (else): the one that comes before it
    int next = -1;      ///< the branch after this one
    FlowPlace place;
    // Where it begins and ends: a mark in a paragraph, or a whole row.
    int firstParagraph = -1;
    qsizetype firstFrom = 0, firstTo = 0;
    int lastParagraph = -1;
    qsizetype lastFrom = 0, lastTo = 0;
    int firstControl = -1, lastControl = -1; ///< where merge fields, or a repeating section, mark it
    QString scope;      ///< "row", "paragraphs", "inline", "section"
    int table = -1, firstRow = -1, lastRow = -1; ///< rows that are repeated
    QStringList columns; ///< of a table: the path for each grid column; empty where none fits
};

/// What there is to fill in in a document.
struct Scan
{
    QList<Blank> blanks;
    QList<Choice> choices;
    QList<SignatureLine> signatures;
    QList<NotABlank> others;
    QList<Repeat> repeats;
    std::optional<Language> language; ///< of the document's text
    QStringList providerTerm; ///< the word by which it defines the provider
    QStringList alias; ///< words of its own by which it calls one of the parties: "the Trust"
    bool namesParties = false; ///< it speaks of a customer and a provider
    bool isCutShort = false; ///< it holds more than is looked for
};

/// More than any agreement has: characters of text, and places to fill in, boxes and loops together.
constexpr qsizetype mostTemplateText = 2000000;
constexpr qsizetype mostTemplatePlaces = 20000;

/// Finds what is to be filled in in @p flow, as far as it is not longer than the two limits.
Scan scan(const TextFlow &flow);
/// The same; refuses what is longer.
Result<Scan> scanWhole(const TextFlow &flow);

QString areaName(FlowArea area);

} // namespace Cartulary
