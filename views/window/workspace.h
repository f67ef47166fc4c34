// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QHash>

class QSplitter;
class QStackedWidget;

namespace Cartulary {

class NavigationList;
class PlacesIndex;
class PreviewPane;
class PreviewThread;
class RecordsPage;
class WindowActions;

/// An open register in its window: navigation on the left, the page that was chosen, and what leads from one to the
/// other. Made anew when the window's language changes; state() and restore() carry it over.
class Workspace : public QWidget, public Navigator
{
    Q_OBJECT

public:
    Workspace(RegisterSession &session, Dialogs &dialogs, Settings &settings, Language language, WindowActions &actions,
              QWidget *parent = nullptr);
    ~Workspace() override;

    Page *currentPage() const;
    /// The name of the page or record type that is shown.
    QString place() const { return m_place; }
    /// The record whose form is shown; empty if none is.
    QString currentRecord() const;
    const WindowContext &context() const { return m_context; }
    /// The live preview that the window puts beside the pages; made when first asked for.
    PreviewPane &previewPane();

    void showRecord(const QString &id, const QString &field = {}) override;
    void showType(const RecordType &type) override;
    void newRecord(const RecordType &type) override;
    void showPage(const QString &name, const QVariantMap &state = {}) override;
    void showInDocument(const Origin &origin, const QString &document = {}) override;
    void openWindow(const std::shared_ptr<RegisterSession> &session) override;

    /// Goes to a page or the list of a record type.
    void go(const QString &place);
    bool canGoBack() const { return m_historyAt > 0; }
    bool canGoForward() const { return m_historyAt + 1 < m_history.size(); }
    void goBack() { step(-1); }
    void goForward() { step(1); }

    QVariantMap state() const;
    /// Where one can go back and forward to. Not part of the state: it does not outlast the window.
    QVariantMap history() const;
    /// Takes @p state, with or without a history.
    void restore(const QVariantMap &state);

    /// It is seen no more: its pages go one by one, each in a turn of the event loop of its own, and it after them. All
    /// at once they may keep the window for a tenth of a second.
    void goAway();

Q_SIGNALS:
    /// Another page is shown, or what it can do has changed.
    void pageChanged();
    void previewWanted();
    void windowWanted(const std::shared_ptr<Cartulary::RegisterSession> &session);

private:
    struct Stop
    {
        QString place;
        QString record;
        bool operator==(const Stop &) const = default;
    };

    Page *pageAt(const QString &place);
    Page *makePage(const QString &place);
    Page *makeDocumentsPage();
    RecordsPage *recordsPage(const RecordType &type);
    void showPlace(const QString &place);
    void remember();
    void step(int by);
    void showWherePrinted(RecordsPage &page);
    void restoreHistory();

    WindowContext m_context;
    WindowActions &m_actions;
    NavigationList *m_navigation;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    std::shared_ptr<PreviewThread> m_previewThread; ///< of every preview in the window
    PlacesIndex *m_places = nullptr;
    PreviewPane *m_preview = nullptr;
    QHash<QString, Page *> m_pages;
    QVariantMap m_states; ///< of pages that have not been made yet
    QString m_place;
    QList<Stop> m_history;
    qsizetype m_historyAt = -1;
    bool m_stepping = false;
};

} // namespace Cartulary
