// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer.h"
#include "previewthread.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace Cartulary {

/// What every document prints and what it lacks, worked out in the background, one document after the other, when the
/// register has been left alone for a moment.
class DocumentSurvey : public QObject
{
    Q_OBJECT

public:
    /// The documents are made in @p language, for nobody in particular.
    DocumentSurvey(const std::shared_ptr<PreviewThread> &thread, Language language, QDate date,
                   QObject *parent = nullptr);

    void setContent(const Register &content);
    /// Only an active survey works: nobody looks at another. Inactive at first.
    void setActive(bool active);

    /// How many things @p document lacks; nothing until that is known, if it cannot be made, and for a very large
    /// register.
    std::optional<int> missing(const QString &document) const;
    /// The documents that print the record @p id, in the order of the list "document".
    QStringList documentsWith(const QString &id) const;
    /// Whether all documents have been looked at as the register is now.
    bool isFinished() const { return m_active && !m_dirty && m_next >= m_documents.size(); }

Q_SIGNALS:
    /// Something is known of @p document that was not.
    void found(const QString &document);
    void finished();

private:
    struct Finding
    {
        bool made = false;
        int missing = 0;
        QSet<QString> records;
    };

    void begin();
    void lookAtNext();
    void take(int round, const Finding &finding);

    std::shared_ptr<PreviewThread> m_thread;
    Language m_language;
    QDate m_date;
    QStringList m_documents;
    Register m_content;
    QHash<QString, Finding> m_findings;
    QTimer m_timer;
    bool m_active = false;
    bool m_dirty = true;
    int m_round = 0;
    qsizetype m_next = 0;
};

} // namespace Cartulary
