// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taborder.h"

#include <QWidget>

namespace Cartulary {

QWidget *tabAfter(QWidget *anchor, QWidget *subtree)
{
    QList<QWidget *> stops;
    if (subtree->focusPolicy() != Qt::NoFocus)
        stops.append(subtree);
    for (QWidget *next = subtree->nextInFocusChain(); next != subtree; next = next->nextInFocusChain()) {
        if (next != anchor && next->focusPolicy() != Qt::NoFocus && subtree->isAncestorOf(next))
            stops.append(next);
    }
    for (QWidget *stop : std::as_const(stops)) {
        QWidget::setTabOrder(anchor, stop);
        anchor = stop;
    }
    return anchor;
}

void tabBefore(QWidget *anchor, QWidget *subtree)
{
    // setTabOrder() knows only stops.
    QWidget *before = anchor->previousInFocusChain();
    while (before != anchor
           && (before->focusPolicy() == Qt::NoFocus || before == subtree || subtree->isAncestorOf(before)))
        before = before->previousInFocusChain();
    if (before != anchor)
        tabAfter(before, subtree);
}

} // namespace Cartulary
