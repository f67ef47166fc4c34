// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "makejob.h"
#include "page.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace Cartulary {

class LiveDocument;
class PartyBox;

/// Makes the files of a document: what, for whom, in which languages and formats, where to; all of it in sight.
class MakeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with @p request and @p languages. What is missing is worked out in @p thread.
    MakeDialog(const WindowContext &context, const DocumentRequest &request, const QList<Language> &languages,
               const std::shared_ptr<PreviewThread> &thread, QWidget *parent = nullptr);
    ~MakeDialog() override;

    /// What would be made as the dialog stands.
    MakePlan plan() const;

    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void printRequested(const QList<Cartulary::Document> &documents);
    void issueRequested(const Cartulary::DocumentRequest &request, const QStringList &files);

private:
    QWidget *makeForm(const DocumentRequest &request, const QList<Language> &languages);
    void addFormats(QFormLayout *form);
    void addPlace(QFormLayout *form);
    QWidget *makeResult();
    QWidget *makeButtons();

    QList<Language> languages() const;
    DocumentRequest requestIn(Language language) const;
    QString suggestedName() const;
    void refresh();
    void summarise();
    void fit();
    QString missingIn(const LiveDocument &live) const;
    void chooseFolder();

    void start();
    void setRunning(bool running);
    void finish(const QList<Document> &documents);
    void say(const QString &text, bool isProblem);

    const WindowContext &m_context;
    QList<LiveDocument *> m_lives; ///< by language
    QWidget *m_form = nullptr;
    QFormLayout *m_rows = nullptr;
    QComboBox *m_document = nullptr;
    PartyBox *m_party = nullptr;
    QList<QCheckBox *> m_languages; ///< by language
    QDateEdit *m_date = nullptr;
    QList<QCheckBox *> m_formats; ///< by documentEndings()
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_files = nullptr;
    QLabel *m_missing = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_told = nullptr;
    QWidget *m_result = nullptr;
    QLabel *m_resultText = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_close = nullptr;
    std::unique_ptr<MakeJob> m_job;
    QList<Document> m_made;
    bool m_running = false;
};

} // namespace Cartulary
