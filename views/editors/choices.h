// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace Cartulary {

/// A record of @p type called @p name. What else it must state is asked of the officer; null if they gave up.
std::shared_ptr<Record> makeNamed(const RecordType &type, const QString &name, const WindowContext &context,
                                  QWidget *parent);

/// What can be chosen for a field: entries of a controlled list, records, countries, languages.
class Choices
{
public:
    struct Choice
    {
        QString id;
        QString name;
        QString folded; ///< for searching
    };
    /// A record that choosing made, not yet stored.
    struct Made
    {
        QString id;
        Change change;
    };

    Choices(const Field &field, const WindowContext &context);

    QString name(const QString &id) const;
    /// Help and article of an entry; empty where there is none.
    QString tip(const QString &id) const;
    /// What is typed so that all its words occur, those that begin with it first; at most @p most.
    QList<Choice> matching(const QString &typed, const QStringList &without, qsizetype most) const;
    /// The one that is called so, whatever case and accents; empty if there is none.
    QString called(const QString &name) const;
    /// Reads anew what there is.
    void refresh() { m_all.clear(); }

    /// What is to be said for making one called @p typed: "New place “Brussels”…"; empty if none can be made.
    QString newWords(const QString &typed) const;
    /// Makes it; nothing if the officer gave up.
    std::optional<Made> make(const QString &typed, QWidget *parent) const;
    /// Whether one that is chosen can be opened: it is a record.
    bool areRecords() const { return m_target != nullptr; }
    const WindowContext &context() const { return m_context; }

private:
    void read() const;
    void add(const QString &id) const;

    const Field &m_field;
    const WindowContext &m_context;
    const RecordType *m_target; ///< null if these are no records
    mutable QList<Choice> m_all; ///< read when first asked for
};

} // namespace Cartulary
