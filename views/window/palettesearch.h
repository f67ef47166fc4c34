// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace Cartulary {

/// Something that the command palette can find.
struct PaletteItem
{
    enum class Kind { Page, Type, Action, Record };

    Kind kind = Kind::Record;
    QString title;
    QString key;             ///< its names, folded, one on each line
    QString detail;          ///< what it is, in words
    QString shortcut;
    QString id;              ///< of a record
    const RecordType *type = nullptr;
    qsizetype index = -1;    ///< of a page or action: its place among those that were given
};

/// Finds records by name at once, and by all that is said in them in a thread of its own. It reads the register there
/// too, so that ten thousand records hold up nobody who types.
class PaletteSearch : public QObject
{
    Q_OBJECT

public:
    explicit PaletteSearch(QObject *parent = nullptr);
    ~PaletteSearch() override;

    /// Reads the names of @p content, then the texts; named() and completed() tell when each can be found.
    void read(const Register &content, Language language);

    struct Found
    {
        QList<PaletteItem> items; ///< the best first
        qsizetype total = 0;
    };
    /// The best @p most of @p others and of the records, by name.
    Found find(const QString &typed, const QList<PaletteItem> &others, qsizetype most) const;
    /// Looks through the texts of the records whose names do not fit; foundInTexts() brings the first @p most.
    void findInTexts(const QString &typed, qsizetype most);
    void stop();

Q_SIGNALS:
    void named();
    void completed();
    void foundInTexts(const QString &typed, const Cartulary::PaletteSearch::Found &found);

private:
    using Records = std::shared_ptr<const QList<PaletteItem>>;
    using Texts = std::shared_ptr<const QList<QByteArray>>; ///< of the records, in their order
    /// Has @p work done in the other thread; it is given a function that tells whether it is still wanted.
    void start(std::atomic<int> &turn, const std::function<void(const std::function<bool()> &wanted)> &work);

    QThreadPool m_pool;
    std::atomic<int> m_reading = 0;
    std::atomic<int> m_searching = 0;
    Records m_records;
    Texts m_texts;
};

} // namespace Cartulary
