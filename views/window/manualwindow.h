// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manualtext.h"

#include <QTextBrowser>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Cartulary {

class Dialogs;

/// The user manual in a window of its own: contents on the left, text on the right, search and print above.
class ManualWindow : public QWidget
{
    Q_OBJECT

public:
    ManualWindow(Language language, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ManualWindow() override;

    /// Goes to a chapter, or to a part of one: "03-keeping.md", "03-keeping.md#undo-and-redo".
    void showChapter(const QString &name);
    /// The chapter that is shown: "03-keeping.md".
    QString currentChapter() const;

    QLineEdit *searchLine() const { return m_search; }
    QTreeWidget *contents() const { return m_contents; }
    QTextBrowser *browser() const { return m_browser; }
    /// Goes to the next place that was searched for, or to the one before.
    void findNext() { step(1); }
    void findPrevious() { step(-1); }
    void print();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int zoomStep = 10; ///< percent

    QWidget *makeTools();
    QToolButton *button(const QString &iconName, const QString &text, const QKeySequence &keys,
                        const std::function<void()> &action);
    void makeKeys();
    /// Makes the text anew in the present font and colours, and stays where it was.
    void load();
    void fillContents();
    void setZoom(int percent);
    void follow(const QUrl &link);
    void leaveFor(qsizetype heading);
    void scrollTo(int position);
    int topPosition() const;
    void readPlace();
    void goTo(QList<int> &from, QList<int> &remembered);
    void markContents();
    void setTextWidth();
    void search(const QString &typed);
    void step(int by);
    void showHits();

    Language m_language;
    Dialogs &m_dialogs;
    QTextBrowser *m_browser;
    std::unique_ptr<ManualText> m_text;
    QTreeWidget *m_contents;
    QLineEdit *m_search;
    QLabel *m_found;
    QList<QTreeWidgetItem *> m_items; ///< of each heading; null for those too deep for the contents
    QList<ManualText::Hit> m_hits;
    qsizetype m_hit = -1;
    int m_searchFrom = -1; ///< where the reader was when the search began
    QList<int> m_back; ///< places that a link or the contents led away from
    QList<int> m_forward;
    int m_place = 0; ///< that is shown: where the reader went, or the top line after scrolling
    int m_zoom = 100;
    bool m_going = false; ///< the contents follow the text, not the text the contents
};

} // namespace Cartulary
