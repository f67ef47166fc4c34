// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "paletteentry.h"
#include "palettesearch.h"

#include <QAction>
#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace Cartulary {

class PaletteModel;

/// Finds any record, page, list or command as one types (Ctrl+K), over the window. It is part of the window and not a
/// window of its own, so that dead keys and input methods reach it.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// @p actions that are disabled or hidden when the palette opens are not offered.
    CommandPalette(const WindowContext &context, const QList<QAction *> &actions, const QList<PaletteEntry> &pages,
                   QWidget *parent);

    /// Comes up with everything but the records; the focus goes back to where it was when it closes.
    void open();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void collect();
    void search();
    void addFromTexts(const QString &typed, const PaletteSearch::Found &found);
    void select(int row);
    void sayCount();
    void run(const QModelIndex &index);
    void leave();
    void place();
    bool handleKey(int key);
    bool isOurs(const QObject *object) const;
    QIcon iconOf(const PaletteItem &item) const;

    const WindowContext &m_context;
    QList<QPointer<QAction>> m_actions;
    QList<PaletteEntry> m_pages;
    QList<PaletteItem> m_fixed; ///< pages, lists and actions
    PaletteSearch *m_search;
    PaletteModel *m_model;
    QLineEdit *m_line = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_count = nullptr;
    QPointer<QWidget> m_before; ///< had the focus
    QString m_shown;            ///< what the rows answer
    qsizetype m_total = 0;
    bool m_searchingTexts = false;
    bool m_stale = true;        ///< the records are to be read before the next search
};

} // namespace Cartulary
