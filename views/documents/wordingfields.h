// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wordingnames.h"

#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace Cartulary {

/// The fields that wording may use, to find and to put in.
class WordingFields : public QWidget
{
    Q_OBJECT

public:
    /// Labels are in @p language, the window's.
    explicit WordingFields(Language language, QWidget *parent = nullptr);

Q_SIGNALS:
    /// @p text was chosen, a field of @p group.
    void chosen(const QString &text, const Cartulary::WordingNames &group);

private:
    void filter(const QString &text);
    void choose(const QTreeWidgetItem *item);

    QList<WordingNames> m_names;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
};

} // namespace Cartulary
