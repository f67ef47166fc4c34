// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placestep.h"

#include "dialogs.h"
#include "look.h"
#include "processing.h"
#include "retention.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 80;

/// @p name without what a file name may not hold on one system or another.
QString fileName(const QString &name)
{
    QString result;
    for (const QChar c : name) {
        if (c.isPrint() && !u"/\\:*?\"<>|"_s.contains(c))
            result.append(c);
    }
    result = result.left(longestName).simplified();
    while (result.startsWith(u'.') || result.endsWith(u'.'))
        result.remove(result.startsWith(u'.') ? 0 : result.size() - 1, 1);
    return result;
}

} // namespace

PlaceStep::PlaceStep(Dialogs &dialogs, QWidget *parent)
    : AssistantStep(tr("Where to keep it"),
                    tr("A register is a single file on this computer. Every change is stored in it at once."), parent)
    , m_dialogs(dialogs)
    , m_path(new QLineEdit(this))
    , m_objection(Look::toned(Look::label({}, this), Look::Tone::Problem))
    , m_summary(Look::label({}, this))
{
    m_path->setObjectName(u"path"_s);
    auto *name = new QLabel(tr("&File"), this);
    name->setBuddy(m_path);
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setAccessibleDescription(tr("Choose where the register is kept"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &PlaceStep::chooseFile);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_touched = true; });
    connect(m_path, &QLineEdit::textChanged, this, &PlaceStep::check);

    auto *row = new QHBoxLayout;
    row->setSpacing(Look::rowGap);
    row->addWidget(name);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto *file = new QVBoxLayout;
    file->setSpacing(Look::rowGap);
    file->addLayout(row);
    file->addWidget(m_objection);
    body()->addLayout(file);
    addGroup(tr("The register will begin with"))->addWidget(m_summary);
    body()->addStretch();
}

QString PlaceStep::path() const
{
    const QString entered = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (entered.isEmpty())
        return {};
    const QString path = QDir::cleanPath(QDir::home().absoluteFilePath(entered));
    return path.endsWith(u".cartulary"_s, Qt::CaseInsensitive) ? path : path + u".cartulary"_s;
}

void PlaceStep::propose(const QString &name)
{
    if (m_touched)
        return;
    QString base = fileName(name);
    if (base.isEmpty())
        base = tr("register");
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.exists())
        folder = QDir::home();
    QString path = folder.filePath(base + u".cartulary"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 %2.cartulary"_s.arg(base).arg(number));
    m_path->setText(QDir::toNativeSeparators(path));
}

void PlaceStep::summarise(const QList<Change> &records)
{
    const auto count = [&](const RecordType &type) {
        return static_cast<int>(std::ranges::count(records, &type, &Change::type));
    };
    if (records.size() == 1) {
        m_summary->setText(tr("Your organisation alone; activities are added in the window."));
        return;
    }
    m_summary->setText(tr("%1, %2, and what they refer to: %3 in all.",
                          "%1 and %2 are counts with their nouns, %3 the count of all records")
                           .arg(tr("%n activity(ies)", nullptr, count(recordType<Activity>())),
                                tr("%n retention rule(s)", nullptr, count(recordType<RetentionRule>())),
                                tr("%n record(s)", nullptr, static_cast<int>(records.size()))));
}

QString PlaceStep::objection() const
{
    const QFileInfo file(path());
    if (path().isEmpty())
        return tr("Give the file a name.");
    if (file.exists())
        return tr("There is a file of this name already. Choose another name: a register is never overwritten.");
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return tr("This folder does not exist.");
    if (!folder.isWritable())
        return tr("Nothing may be written in this folder.");
    return {};
}

bool PlaceStep::isComplete() const
{
    return objection().isEmpty();
}

void PlaceStep::chooseFile()
{
    const QString chosen = m_dialogs.saveFile(this, tr("Where to keep the register"), path(),
                                              {{tr("Register"), u"cartulary"_s}});
    if (chosen.isEmpty())
        return;
    m_touched = true;
    m_path->setText(QDir::toNativeSeparators(chosen));
}

void PlaceStep::check()
{
    m_objection->setText(objection());
    Q_EMIT completeChanged();
}

} // namespace Cartulary
