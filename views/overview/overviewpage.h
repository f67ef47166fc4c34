// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "overviewfacts.h"
#include "page.h"

class QBoxLayout;
class QLabel;
class QScrollArea;
class QTimer;

namespace Cartulary {

class CompletenessTable;
class DataFlowMap;
class FirstSteps;

/// How the register stands: how complete it is, what the documents lack, what is due, what was changed last, and where
/// the data go. Worked out beside the window's thread, when it is looked at.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const WindowContext &context, QWidget *parent = nullptr);

    /// There with the first facts.
    DataFlowMap &map() const { return *m_map; }

Q_SIGNALS:
    /// What is shown is up to date.
    void refreshed();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *addSection(QBoxLayout *layout, const QString &title, QWidget *body);
    QLabel *linkText();
    void arrange();
    void turn();
    void outdate();
    void refresh();
    void lookThroughDocuments();
    QDate today() const;
    void take(const OverviewFacts &facts);
    void takeDocuments(const QList<DocumentFacts> &documents);
    void readLastChanges();
    void showDocuments();
    void showChanges(const QList<JournalEntry> &entries);
    void showEmptiness();
    void follow(const QString &link);

    QScrollArea *m_scroll;
    FirstSteps *m_firstSteps;
    QWidget *m_facts; ///< everything that makes sense only once there are records
    QBoxLayout *m_columns = nullptr;
    CompletenessTable *m_completeness = nullptr;
    QLabel *m_documents = nullptr;
    QLabel *m_reviews = nullptr;
    QLabel *m_changes = nullptr;
    QLabel *m_mapTitle = nullptr;
    DataFlowMap *m_map = nullptr;
    QTimer *m_timer;
    QList<DocumentFacts> m_documentFacts;
    QStringList m_opened; ///< documents whose whole list is shown
    bool m_outdated = true;
    QTimer *m_later; ///< from what is quick to the documents
    Background m_quick;
    Background m_thorough;
};

} // namespace Cartulary
