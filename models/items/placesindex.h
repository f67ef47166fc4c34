// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "recordplaces.h"
#include "registersession.h"

#include <QTimer>

namespace Cartulary {

/// Where each record is printed, kept in step with the register: made anew in another thread when it has been quiet for
/// a moment. Until then the last answer stands.
class PlacesIndex : public QObject
{
    Q_OBJECT

public:
    /// @p language is that of the headings.
    PlacesIndex(RegisterSession &session, Language language, QObject *parent = nullptr);

    /// The sections that print the record @p id, or its @p field; from the last index, empty before the first.
    QList<RecordPlace> placesOf(const QString &id, const QString &field = {}) const;
    /// Whether there is an index, and it is of the register as it is now.
    bool isCurrent() const { return m_current; }

Q_SIGNALS:
    /// There is a new index.
    void ready();

private:
    void outdated();
    void rebuild();

    RegisterSession &m_session;
    Language m_language;
    RecordPlaces m_places;
    bool m_current = false;
    QTimer m_quiet;
    Background m_background;
};

} // namespace Cartulary
