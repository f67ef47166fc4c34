// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placesindex.h"

namespace Cartulary {

namespace {

/// ms without a change before the documents are made again: nobody looks at "shown in" while typing.
constexpr int quiet = 500;
/// So many records of a type are in the index: the documents of ten thousand take a minute and half a gigabyte.
constexpr qsizetype mostIndexed = 200;

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

bool PlacesIndex::knows(const QString &id) const
{
    return m_current && (m_indexed.contains(id) || m_single == id || !m_session.content().contains(id));
}

QList<RecordPlace> PlacesIndex::placesOf(const QString &id, const QString &field)
{
    if (m_current && !knows(id))
        lookUp(id);
    return (m_single == id ? m_singlePlaces : m_places).places(id, field);
}

void PlacesIndex::outdated()
{
    m_current = false;
    m_background.drop();
    m_quiet.start();
}

void PlacesIndex::rebuild()
{
    m_background.run([content = m_session.content(), language = m_language, date = m_session.now().date(),
                      this](const std::atomic<bool> &stale) -> Background::Report {
        const Register indexed = excerpt(content, mostIndexed);
        const RecordPlaces places = RecordPlaces::of(indexed, language, date, [&stale] { return stale.load(); });
        return [this, indexed, places] {
            m_indexed = indexed;
            m_places = places;
            m_single.clear();
            m_singlePlaces = {};
            m_current = true;
            Q_EMIT ready();
        };
    });
}

void PlacesIndex::lookUp(const QString &id)
{
    m_background.run([content = m_session.content(), language = m_language, date = m_session.now().date(), id,
                      this](const std::atomic<bool> &stale) -> Background::Report {
        const RecordPlaces places = RecordPlaces::of(excerpt(content, mostIndexed, id), language, date,
                                                     [&stale] { return stale.load(); });
        return [this, id, places] {
            m_single = id;
            m_singlePlaces = places;
            Q_EMIT ready();
        };
    });
}

} // namespace Cartulary
