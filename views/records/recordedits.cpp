// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedits.h"

#include "fieldpath.h"
#include "valuetext.h"

#include <QCoreApplication>

namespace Cartulary {

namespace {

constexpr qsizetype longestName = 40; ///< in the name of a step to undo

struct EditsWords
{
    Q_DECLARE_TR_FUNCTIONS(Cartulary::RecordEdits)
};

QString shortName(const QString &name)
{
    return name.size() <= longestName ? name : name.left(longestName - 1).trimmed() + QChar(0x2026);
}

} // namespace

QString RecordEdits::store(const QString &path, const Value &value, const QList<Change> &creations)
{
    const Register::Found found = m_context.content().find(m_id);
    return alter(path, [&](Record &record) { setFieldAt(*found.type, record, path, value); }, creations);
}

QString RecordEdits::alter(const QString &path, const std::function<void(Record &)> &alteration,
                           const QList<Change> &creations)
{
    const Register::Found found = m_context.content().find(m_id);
    if (!found.type)
        return EditsWords::tr("There is no such record any more.");
    const std::shared_ptr<Record> after = found.type->copy(*found.record);
    alteration(*after);
    if (found.type->equal(*found.record, *after))
        return {};
    const QString what = EditsWords::tr("%1: %2").arg(
        shortName(recordName(m_id, m_context.content(), m_context.language)),
        pathInWords(*found.type, path, m_context.language));
    return change(what, creations + QList<Change>{{found.type, found.record, after}});
}

QString RecordEdits::create(const QList<Change> &creations)
{
    if (creations.isEmpty())
        return {};
    const Change &last = creations.last();
    return change(EditsWords::tr("new: %1").arg(shortName(displayName(*last.type, *last.after, m_context.language))),
                  creations);
}

QString RecordEdits::change(const QString &what, const QList<Change> &changes)
{
    const Result<void> stored = m_context.session.tryChange(what, changes);
    return stored ? QString() : stored.error().message;
}

} // namespace Cartulary
