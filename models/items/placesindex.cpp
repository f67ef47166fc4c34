// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placesindex.h"

namespace Cartulary {

namespace {

/// ms without a change before the documents are made again: nobody looks at "shown in" while typing.
constexpr int quiet = 500;

} // namespace

PlacesIndex::PlacesIndex(RegisterSession &session, Language language, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_language(language)
    , m_background(nullptr, Background::Urgency::Idle)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &PlacesIndex::rebuild);
    connect(&session, &RegisterSession::changed, this, &PlacesIndex::outdated);
    outdated();
}

QList<RecordPlace> PlacesIndex::placesOf(const QString &id, const QString &field) const
{
    return m_places.places(id, field);
}

void PlacesIndex::outdated()
{
    m_current = false;
    m_background.drop();
    m_quiet.start();
}

void PlacesIndex::rebuild()
{
    const auto made = [content = m_session.content(), language = m_language, date = m_session.now().date(),
                       this](const std::atomic<bool> &stale) -> Background::Report {
        const auto places = std::make_shared<RecordPlaces>(
            RecordPlaces::of(content, language, date, [&stale] { return stale.load(); }));
        return [this, places] {
            m_places = *places;
            m_current = true;
            Q_EMIT ready();
        };
    };
    m_background.run(made);
}

} // namespace Cartulary
