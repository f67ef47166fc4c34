// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QCryptographicHash>
#include <QFile>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecentFiles = 10;

QString registerKey(const QString &path, const QString &key)
{
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().first(16);
    return u"registers/%1/%2"_s.arg(QLatin1StringView(digest), key);
}

const QString recentKey = u"recent_files"_s;
const QString openedKey = u"opened"_s;

} // namespace

Settings::Settings(const QString &file)
    : m_settings(file.isEmpty() ? QSettings().fileName() : file, QSettings::IniFormat)
{
}

QVariant Settings::value(const QString &key, const QVariant &otherwise) const
{
    return m_settings.value(key, otherwise);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
}

QVariant Settings::ofRegister(const QString &path, const QString &key, const QVariant &otherwise) const
{
    return m_settings.value(registerKey(path, key), otherwise);
}

void Settings::setOfRegister(const QString &path, const QString &key, const QVariant &value)
{
    m_settings.setValue(registerKey(path, key), value);
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_settings.value(recentKey).toStringList();
    files.removeIf([](const QString &file) { return !QFile::exists(file); });
    return files;
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = m_settings.value(recentKey).toStringList();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(recentKey, files.first(std::min(files.size(), mostRecentFiles)));
    setOfRegister(path, openedKey, QDateTime::currentDateTime());
}

QDateTime Settings::lastOpened(const QString &path) const
{
    return ofRegister(path, openedKey).toDateTime();
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = m_settings.value(recentKey).toStringList();
    files.removeAll(path);
    m_settings.setValue(recentKey, files);
}

} // namespace Cartulary
