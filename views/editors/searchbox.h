// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choices.h"
#include "findingline.h"

namespace Cartulary {

/// A line in which to search for something to choose, whatever case and accents.
class SearchBox : public FindingLine
{
    Q_OBJECT

public:
    explicit SearchBox(std::shared_ptr<Choices> choices, QWidget *parent = nullptr);

    /// What is not offered, as it has been chosen already.
    void setWithout(const QStringList &ids) { m_without = ids; }

Q_SIGNALS:
    void picked(const QString &id);
    /// One called @p name is to be made.
    void makeAsked(const QString &name);

protected:
    void fill(const QString &typed, QStandardItemModel &list) override;
    void take(const QModelIndex &index) override;
    bool isTakenByTab(const QModelIndex &index) const override;
    bool opensWhenClicked() const override { return text().isEmpty(); }
    void focusInEvent(QFocusEvent *event) override;

private:
    std::shared_ptr<Choices> m_choices;
    QStringList m_without;
};

} // namespace Cartulary
