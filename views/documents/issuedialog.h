// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "composer.h"
#include "issuemaker.h"
#include "page.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace Cartulary {

/// Issues a version of a document: asks for its date, its number and what has changed, makes the files in the
/// background, keeps them in the register as one change, and then offers a copy.
class IssueDialog : public QDialog
{
    Q_OBJECT

public:
    IssueDialog(const WindowContext &context, const DocumentRequest &request, QWidget *parent = nullptr);

    /// The issue that was made; null before.
    std::shared_ptr<const DocumentIssue> issue() const { return m_made.issue; }

Q_SIGNALS:
    /// The issue is in the register.
    void issued();

private:
    void buildForm();
    void buildResult();
    void addFormats(QFormLayout *form);
    QWidget *buttons();
    void look();
    void checkInput();
    void make();
    void made(const Result<MadeIssue> &outcome);
    NewVersion version() const;

    const WindowContext &m_context;
    DocumentRequest m_request;
    MadeIssue m_made;
    QString m_missing;
    Background m_looking;
    Background m_making;

    QStackedWidget *m_steps;
    QDateEdit *m_date = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_french = nullptr;
    QLineEdit *m_english = nullptr;
    QList<QCheckBox *> m_formats;
    QLabel *m_hint = nullptr;
    QLabel *m_problem = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_issue = nullptr;
    QPushButton *m_close = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Cartulary
