// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentlist.h"

#include "choicebutton.h"
#include "icons.h"
#include "look.h"
#include "settings.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pathProperty = "path";

/// The folder as people say it: "~/Documents".
QString folderName(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    const bool atHome = folder == home || folder.startsWith(home + u'/');
    return QDir::toNativeSeparators(atHome ? u'~' + folder.sliced(home.size()) : folder);
}

} // namespace

RecentList::RecentList(Settings &settings, Language language, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_language(language)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(Look::rowGap);
    refresh();
}

void RecentList::refresh()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // it may be the one whose button was pressed
        }
        delete item;
    }
    const QStringList files = m_settings.recentFiles();
    for (const QString &path : files)
        addRow(path);
    if (files.isEmpty())
        m_rows->addWidget(Look::toned(Look::label(tr("The registers that you open will be listed here."), this),
                                      Look::Tone::Secondary));
    m_rows->addStretch();
}

void RecentList::addRow(const QString &path)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Look::grid);

    const QString name = QFileInfo(path).completeBaseName();
    QString sentence = folderName(path);
    if (const QDateTime opened = m_settings.lastOpened(path); opened.isValid())
        sentence += u" · "_s
                  + tr("opened on %1").arg(localeOf(m_language).toString(opened.date(), QLocale::ShortFormat));
    auto *open = new ChoiceButton({}, QString(name).replace(u'&', u"&&"_s), sentence, row);
    open->setAccessibleName(tr("Open the register “%1”").arg(name));
    open->setToolTip(QDir::toNativeSeparators(path));
    connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
    layout->addWidget(open);

    auto *away = new QToolButton(row);
    away->setIcon(icon(u"remove"_s));
    if (away->icon().isNull())
        away->setText(u"×"_s);
    away->setAutoRaise(true);
    away->setToolTip(tr("Take off the list; the file stays (Delete)"));
    away->setAccessibleName(tr("Take “%1” off the list").arg(name));
    connect(away, &QToolButton::clicked, this, [this, path] { remove(path); });
    layout->addWidget(away);

    for (QWidget *button : std::initializer_list<QWidget *>{open, away}) {
        button->setProperty(pathProperty, path);
        button->installEventFilter(this);
    }
    m_rows->addWidget(row);
    row->show(); // at once: the keyboard may go there
}

bool RecentList::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (!pressed && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete))
        return QWidget::eventFilter(watched, event);
    event->accept(); // before a menu's Delete gets it
    if (pressed)
        remove(watched->property(pathProperty).toString());
    return true;
}

void RecentList::remove(const QString &path)
{
    const qsizetype place = m_settings.recentFiles().indexOf(path);
    m_settings.removeRecentFile(path);
    refresh();
    // The keyboard stays in the list, on the row that has moved up.
    QList<ChoiceButton *> left;
    for (int i = 0; i < m_rows->count(); ++i) {
        if (const QWidget *row = m_rows->itemAt(i)->widget())
            left += row->findChildren<ChoiceButton *>();
    }
    if (!left.isEmpty())
        left.at(std::clamp<qsizetype>(place, 0, left.size() - 1))->setFocus();
}

} // namespace Cartulary
