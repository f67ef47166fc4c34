// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "issues.h"
#include "page.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace Cartulary {

class RedlineDialog;

/// The issued versions of one document in one language: what each says, whether the register has moved on since, and
/// what can be done with it.
class IssuedVersions : public QWidget
{
    Q_OBJECT

public:
    explicit IssuedVersions(const WindowContext &context, QWidget *parent = nullptr);

    /// Shows the versions of this document, for its language and customer; its date is that of the present text.
    void setRequest(const DocumentRequest &request);
    const DocumentRequest &request() const { return m_request; }

public Q_SLOTS:
    /// Asks for a version and issues it.
    void issueVersion();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Column { Number, Date, Note, File, Digest, State, ColumnCount };
    using IssuePointer = std::shared_ptr<const DocumentIssue>;

    void buildTable();
    void buildButtons();
    void refill();
    void fillRow(int row, const DocumentIssue &issue);
    void readTexts();
    void compareAll();
    void setState(const QString &issueId, const QString &iconName, int tone, const QString &text);
    IssuePointer chosen() const;
    void updateButtons();
    void withFile(const QString &question, const std::function<void(const struct KeptFile &)> &then);
    void compareChosen();
    void verifyChosen();

    const WindowContext &m_context;
    DocumentRequest m_request;
    QList<IssuePointer> m_issues; ///< newest first
    QHash<QString, QByteArray> m_texts; ///< the packed texts, by digest; empty where there is none to be had
    bool m_stale = true;
    Background m_comparing;
    QTableWidget *m_table;
    QLabel *m_empty;
    QLabel *m_said;
    QPushButton *m_issue = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_verify = nullptr;
};

} // namespace Cartulary
