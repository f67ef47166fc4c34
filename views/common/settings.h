// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSettings>
#include <QStringList>
#include <QVariant>

namespace Cartulary {

/// What the window remembers from one day to the next: of itself, and of each register.
class Settings
{
public:
    /// Kept in @p file; in the user's own place for settings if that is empty.
    explicit Settings(const QString &file = {});

    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);
    /// The same for one register: widths, columns, sorting, the page that was open.
    QVariant ofRegister(const QString &path, const QString &key, const QVariant &otherwise = {}) const;
    void setOfRegister(const QString &path, const QString &key, const QVariant &value);

    /// The registers that were open last, newest first, without those that are gone.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    /// When addRecentFile() was last called for @p path; invalid if never.
    QDateTime lastOpened(const QString &path) const;

private:
    mutable QSettings m_settings;
};

} // namespace Cartulary
