// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer.h"
#include "previewthread.h"

#include <QObject>

namespace Cartulary {

/// What is to be made: documents, formats, and where the files go.
struct MakePlan
{
    QList<DocumentRequest> requests; ///< one for each language
    QStringList endings;             ///< "pdf", "html"
    QString folder;
    QString name; ///< of the files, without language and ending

    /// "NAME-fr.pdf"
    QString fileName(const DocumentRequest &request, const QString &ending) const;
    /// The files with their folder, language after language.
    QStringList files() const;
    QStringList filesOf(const DocumentRequest &request) const;
};

/// Makes the files of a plan in the background. They come to their places together at the end: given up or failed, it
/// leaves nothing behind.
class MakeJob : public QObject
{
    Q_OBJECT

public:
    MakeJob(const MakePlan &plan, const Register &content, QObject *parent = nullptr);

    void start();
    void cancel() { *m_cancelled = true; }
    const MakePlan &plan() const { return m_plan; }

Q_SIGNALS:
    /// @p file is being written.
    void progressed(int done, int total, const QString &file);
    void made(const QList<Cartulary::Document> &documents);
    void cancelled();
    void failed(const Cartulary::Error &error);

private:
    MakePlan m_plan;
    Register m_content;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    PreviewThread m_thread;
};

} // namespace Cartulary
