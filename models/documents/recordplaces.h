// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "register.h"

#include <functional>

namespace Cartulary {

/// A section of a document that prints a field of a record.
struct RecordPlace
{
    QString document; ///< an id of the vocabulary "document"
    Language language = Language::French;
    QString anchor;   ///< of the section's heading; empty before the first
    QString section;  ///< the heading with its number, in that language
    Origin origin;
    bool operator==(const RecordPlace &) const = default;
};

/// Which sections of which documents print a record: made from the documents themselves, so that it is what they say.
class RecordPlaces
{
public:
    /// Composes every document in @p language and notes what each section prints. Of agreements, one with a customer
    /// and one with a supplier stand for all: their sections are the same. Takes as long as the documents do: not for
    /// the window's thread. Ends early, with nothing, when @p cancelled says so.
    static RecordPlaces of(const Register &content, Language language, const QDate &date,
                           const std::function<bool()> &cancelled = {});

    /// Notes what @p composed, the document called @p document, prints.
    void add(const QString &document, const Document &composed);

    /// Where the record @p id is printed, one place for each section, in the order of the documents. With @p field
    /// ("purposes.0.text", or "purposes" for all that is under it) only where that is.
    QList<RecordPlace> places(const QString &id, const QString &field = {}) const;
    bool isEmpty() const { return m_places.isEmpty(); }

private:
    void addBlocks(const QString &document, const Document &composed, const QList<Block> &blocks, RecordPlace &section);
    void addParties(const Register &content, const RecordType &type, Language language, const QDate &date);

    QHash<QString, QList<RecordPlace>> m_places;
    QHash<QString, QString> m_like; ///< a party, or an agreement, and the one that stands for it
};

/// At most @p most records of each type of @p content, in their order; besides, the record @p id, what it refers to,
/// and some of those that refer to it. The documents made from it print that record where those of the whole register
/// do, and take neither the time nor the memory of ten thousand.
Register excerpt(const Register &content, qsizetype most, const QString &id = {});

/// @p content with no more than its first @p most activities, and all else.
Register withFirstActivities(const Register &content, qsizetype most);

} // namespace Cartulary
