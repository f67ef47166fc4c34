// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentsurvey.h"

#include "livedocument.h"
#include "processing.h"
#include "vocabulary.h"

#include <QCoreApplication>
#include <QPointer>

#include <chrono>

namespace Cartulary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DocumentSurvey::DocumentSurvey(const std::shared_ptr<PreviewThread> &thread, Language language, QDate date,
                               QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_language(language)
    , m_date(date)
{
    if (const Vocabulary *list = vocabulary(u"document"_s)) {
        for (const Term &term : list->terms)
            m_documents.append(term.id);
    }
    m_next = m_documents.size();
    m_timer.setSingleShot(true);
    m_timer.setInterval(700ms); // the preview comes first
    connect(&m_timer, &QTimer::timeout, this, &DocumentSurvey::begin);
}

void DocumentSurvey::setContent(const Register &content)
{
    m_content = content;
    m_dirty = true;
    if (m_active)
        m_timer.start();
}

void DocumentSurvey::setActive(bool active)
{
    m_active = active;
    if (!active)
        m_timer.stop();
    else if (m_dirty)
        m_timer.start();
}

std::optional<int> DocumentSurvey::missing(const QString &document) const
{
    const auto finding = m_findings.constFind(document);
    return finding == m_findings.cend() || !finding->made ? std::nullopt : std::optional(finding->missing);
}

QStringList DocumentSurvey::documentsWith(const QString &id) const
{
    QStringList found;
    for (const QString &document : m_documents) {
        if (m_findings.value(document).records.contains(id))
            found.append(document);
    }
    return found;
}

void DocumentSurvey::begin()
{
    m_dirty = false;
    m_next = 0;
    ++m_round;
    if (m_content.records(recordType<Activity>()).size() > LiveDocument::mostActivities) {
        m_findings.clear();
        m_next = m_documents.size(); // minutes of work for a figure
    }
    lookAtNext();
}

/// One document at a time, so that a preview asked for in between waits for one at most.
void DocumentSurvey::lookAtNext()
{
    if (m_next >= m_documents.size()) {
        Q_EMIT finished();
        return;
    }
    const DocumentRequest request{m_documents.at(m_next), m_language, m_date, {}};
    const QPointer<DocumentSurvey> self(this);
    m_thread->post([self, request, round = m_round, content = m_content, thread = m_thread.get()] {
        if (thread->isClosing())
            return;
        Finding finding;
        if (const Result<Document> document = compose(content, request)) {
            finding.made = true;
            finding.missing = int(document->missing.size());
            for (const Origin &origin : document->origins)
                finding.records.insert(origin.recordId);
        }
        QMetaObject::invokeMethod(qApp, [self, round, finding] {
            if (self)
                self->take(round, finding);
        });
    });
}

void DocumentSurvey::take(int round, const Finding &finding)
{
    if (round != m_round)
        return;
    const QString document = m_documents.at(m_next++);
    m_findings.insert(document, finding);
    Q_EMIT found(document);
    lookAtNext();
}

} // namespace Cartulary
