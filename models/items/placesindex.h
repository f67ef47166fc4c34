// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "recordplaces.h"
#include "registersession.h"

#include <QTimer>

namespace Cartulary {

/// Where each record is printed, kept in step with the register: made anew in another thread when it has been quiet for
/// a moment. Until then the last answer stands. Of a very large register it is made from an excerpt; a record that is
/// not in it is looked up when it is asked for.
class PlacesIndex : public QObject
{
    Q_OBJECT

public:
    /// @p language is that of the headings.
    PlacesIndex(RegisterSession &session, Language language, QObject *parent = nullptr);

    /// The sections that print the record @p id, or its @p field; from the last index, empty before the first. Where
    /// the answer is not known yet it is empty too, and ready() tells when to ask again.
    QList<RecordPlace> placesOf(const QString &id, const QString &field = {});
    /// Whether an empty answer for @p id means that nothing prints it.
    bool knows(const QString &id) const;
    /// Whether there is an index, and it is of the register as it is now.
    bool isCurrent() const { return m_current; }

Q_SIGNALS:
    /// There is a new index, or the answer for one more record.
    void ready();

private:
    void outdated();
    void rebuild();
    void lookUp(const QString &id);

    RegisterSession &m_session;
    Language m_language;
    Register m_indexed; ///< what the index was made from
    RecordPlaces m_places;
    QString m_single; ///< a record that is not in the index, and its places
    RecordPlaces m_singlePlaces;
    bool m_current = false;
    QTimer m_quiet;
    Background m_background;
};

} // namespace Cartulary
