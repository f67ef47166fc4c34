// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redline.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace Cartulary {

/// Two versions of a text laid over each other, to read: what was added is underlined, what was deleted is struck
/// through, and one goes from change to change.
class RedlineView : public QWidget
{
    Q_OBJECT

public:
    explicit RedlineView(QWidget *parent = nullptr);

    void setBlocks(const QList<RedlineBlock> &blocks);
    /// A sentence instead of a redline: while it is worked out, or why there is none.
    void setMessage(const QString &sentence);
    /// What is shown, as plain text: [+added+], [-deleted-].
    QString text() const;
    /// The change that was gone to last, from 0; -1 before.
    int currentChange() const { return m_current; }
    int changeCount() const { return int(m_changes.size()); }

public Q_SLOTS:
    void goToNext();
    void goToPrevious();
    /// Copies what is selected, or all, with its marks.
    void copy();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillText();
    void findChanges();
    void goTo(int change);
    QString said(int change) const;

    QList<RedlineBlock> m_blocks;
    QList<qsizetype> m_changes; ///< the blocks that differ
    QList<int> m_positions;     ///< where each begins in the text that is shown
    int m_current = -1;
    QLabel *m_summary;
    QLabel *m_where;
    QCheckBox *m_changesOnly;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_copy;
    QTextBrowser *m_text;
};

} // namespace Cartulary
