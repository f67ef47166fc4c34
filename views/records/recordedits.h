// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace Cartulary {

/// Stores the edits of one record, each at once and as one step to undo.
class RecordEdits
{
public:
    explicit RecordEdits(const WindowContext &context)
        : m_context(context)
    {
    }

    void setRecord(const QString &id) { m_id = id; }
    QString record() const { return m_id; }

    /// Gives the field at @p path a value, after @p creations. The refusal in a sentence; empty if it is stored.
    QString store(const QString &path, const Value &value, const QList<Change> &creations = {});
    /// The same for what is more than a value; @p path says what is altered.
    QString alter(const QString &path, const std::function<void(Record &)> &alteration,
                  const QList<Change> &creations = {});
    /// Stores new records alone, for a part that is not stored yet.
    QString create(const QList<Change> &creations);

private:
    QString change(const QString &what, const QList<Change> &changes);

    const WindowContext &m_context;
    QString m_id;
};

} // namespace Cartulary
