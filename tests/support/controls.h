// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QWidget>

namespace Cartulary::Test {

/// The visible controls in @p window that take the keyboard and say nothing to a screen reader.
inline QStringList namelessControls(const QWidget *window)
{
    QStringList nameless;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const bool ofCombo = widget->parent() && widget->parent()->inherits("QComboBox");
        if (!ofCombo && (!accessible || accessible->text(QAccessible::Name).isEmpty()))
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                            + widget->objectName());
    }
    return nameless;
}

/// The letters that stand for two visible controls of @p window at once, or for one and are @p taken.
inline QStringList doubleMnemonics(const QWidget *window, const QStringList &taken = {})
{
    QStringList seen = taken, doubled;
    const auto take = [&](const QString &text) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty())
            return;
        (seen.contains(letter) ? doubled : seen).append(letter);
    };
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            take(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            take(label->text());
    }
    return doubled;
}

} // namespace Cartulary::Test
