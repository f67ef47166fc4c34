// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QList>

namespace Cartulary::Test {

/// One file of the collection of real files that the tests use where it is at hand (environment CARTULARY_CORPUS: its
/// folder; MANIFEST.tsv in it lists the files with their kinds).
struct CorpusFile
{
    QString kind;
    QString path; ///< relative to the collection
    QString type; ///< MIME, as found by its collectors

    QByteArray bytes() const
    {
        QFile file(QDir(qEnvironmentVariable("CARTULARY_CORPUS")).filePath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

/// The files of the collection; none if it is not at hand.
inline QList<CorpusFile> corpus()
{
    QList<CorpusFile> files;
    const QString folder = qEnvironmentVariable("CARTULARY_CORPUS");
    QFile manifest(QDir(folder).filePath(QStringLiteral("MANIFEST.tsv")));
    if (folder.isEmpty() || !manifest.open(QIODevice::ReadOnly))
        return files;
    const QStringList lines = QString::fromUtf8(manifest.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() > 8)
            files.append({cells.at(0), cells.at(1), cells.at(8)});
    }
    return files;
}

} // namespace Cartulary::Test
