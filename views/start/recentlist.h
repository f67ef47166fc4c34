// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language.h"

#include <QWidget>

class QVBoxLayout;

namespace Cartulary {

class Settings;

/// The registers that were open last, each a button that opens it, and one that takes it off the list.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    RecentList(Settings &settings, Language language, QWidget *parent);

    /// Reads the list anew.
    void refresh();

Q_SIGNALS:
    void openRequested(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const QString &path);
    void remove(const QString &path);

    Settings &m_settings;
    Language m_language;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace Cartulary
