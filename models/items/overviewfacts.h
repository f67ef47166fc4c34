// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completeness.h"
#include "dataflow.h"
#include "document.h"
#include "reviewsdue.h"

#include <atomic>

namespace Cartulary {

/// How complete the records of one type are, and where the first gaps are.
struct TypeFacts
{
    /// A gap, and the record that has it.
    struct Place
    {
        QString recordId;
        QString path;
    };

    const RecordType *type = nullptr;
    qsizetype records = 0;
    Completeness sum; ///< without its gaps: there may be very many
    std::optional<Place> firstAsked;
    std::optional<Place> firstFrench; ///< a text that is not said in French
    std::optional<Place> firstEnglish;
};

/// What one document lacks, in either language.
struct DocumentFacts
{
    QString document; ///< an id of the vocabulary "document"
    QList<MissingField> missing;
    QString problem; ///< why it could not be made at all
    qsizetype lookedAt = -1; ///< so many of the activities, the first; -1: all
};

/// What the overview shows of a register, but for its documents.
struct OverviewFacts
{
    QList<TypeFacts> types; ///< those of which there are records that can lack something
    QList<ReviewDue> reviews;
    DataFlow flow;
};

/// Works out the overview of @p content on @p day. From any thread.
OverviewFacts overviewFacts(const Register &content, Language language, QDate day);

/// What each document would lack that were made of @p content on @p day. It makes them all, so it is done in a thread
/// of its own; @p cancelled ends it early, and then what it returns is of no use. Of a register with very many
/// activities only the first are looked at: all would take minutes and half a gigabyte.
QList<DocumentFacts> documentFacts(const Register &content, Language language, QDate day,
                                   const std::atomic<bool> &cancelled);

} // namespace Cartulary
