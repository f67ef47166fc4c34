// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include "choicebutton.h"
#include "dialogs.h"
#include "dropsign.h"
#include "icons.h"
#include "look.h"
#include "problempanel.h"
#include "recentlist.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 960;
constexpr int columnGap = 40;

/// The first register among what is dragged; empty if there is none.
QString registerIn(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).suffix().compare(u"cartulary", Qt::CaseInsensitive) == 0)
            return url.toLocalFile();
    }
    return {};
}

} // namespace

WelcomePage::WelcomePage(Settings &settings, Dialogs &dialogs, Language language, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_language(language)
{
    setAcceptDrops(true);
    auto *content = new QWidget(this);
    content->setMaximumWidth(widest);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(columnGap);
    columns->addWidget(makeWays(content), 1);
    columns->addWidget(makeRecent(content), 1);

    m_problem = new ProblemPanel(content);
    m_problem->hide();
    connect(m_problem, &ProblemPanel::restoreRequested, this, &WelcomePage::restoreRequested);
    connect(m_problem, &ProblemPanel::otherFileRequested, this, &WelcomePage::askForFile);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Look::pageMargin, Look::groupGap * 2, Look::pageMargin, Look::pageMargin);
    layout->setSpacing(Look::groupGap);
    layout->addWidget(makeHead(content));
    layout->addWidget(m_problem);
    layout->addLayout(columns, 1);
    layout->addWidget(makePromise(content));

    auto *middle = new QWidget(this);
    auto *sides = new QHBoxLayout(middle);
    sides->setContentsMargins({});
    sides->addStretch();
    sides->addWidget(content, 100);
    sides->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);

    m_dropSign = new DropSign(this);
    m_dropSign->hide();
}

QWidget *WelcomePage::makeHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(Look::pageMargin);
    if (const QIcon icon = QApplication::windowIcon(); !icon.isNull()) {
        constexpr QSize size(64, 64);
        auto *picture = new QLabel(head);
        picture->setPixmap(icon.pixmap(size, devicePixelRatioF()));
        layout->addWidget(picture);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(Look::grid);
    auto *name = Look::label(u"Cartulary"_s, head, Look::titleFont);
    name->setFont(Look::titleFont(name->font()));
    words->addWidget(name);
    words->addWidget(Look::toned(
        Look::label(tr("The register of your processing activities, and the policies and agreements made from it."),
                    head),
        Look::Tone::Secondary));
    layout->addLayout(words, 1);
    return head;
}

QWidget *WelcomePage::makeWays(QWidget *parent)
{
    auto *ways = new QWidget(parent);
    auto *layout = new QVBoxLayout(ways);
    layout->setContentsMargins({});
    layout->setSpacing(Look::rowGap);
    layout->addWidget(Look::label(tr("Start"), ways, Look::groupFont));
    const auto add = [&](const QString &picture, const QString &title, const QString &sentence) {
        auto *button = new ChoiceButton(icon(picture), title, sentence, ways);
        layout->addWidget(button);
        if (!focusProxy())
            setFocusProxy(button); // whoever comes back from a register goes on with a key
        return button;
    };
    connect(add(u"record-new"_s, tr("&New register…"),
                tr("Answer a few questions and begin with ready activities to correct.")),
            &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(add(u"documents"_s, tr("&Open…"), tr("Choose a register file, or drop it onto this window.")),
            &QPushButton::clicked, this, &WelcomePage::askForFile);
    connect(add(u"activities"_s, tr("&Try the sample register"),
                tr("Look around in the register of a fictional hosting company.")),
            &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(add(u"restore"_s, tr("Re&store a backup…"), tr("Put a checked copy of a register back.")),
            &QPushButton::clicked, this, &WelcomePage::backupRequested);
    layout->addStretch();
    return ways;
}

QWidget *WelcomePage::makeRecent(QWidget *parent)
{
    auto *recent = new QWidget(parent);
    auto *layout = new QVBoxLayout(recent);
    layout->setContentsMargins({});
    layout->setSpacing(Look::rowGap);
    layout->addWidget(Look::label(tr("Recent registers"), recent, Look::groupFont));
    m_recent = new RecentList(m_settings, m_language, recent);
    connect(m_recent, &RecentList::openRequested, this, &WelcomePage::openRequested);
    layout->addWidget(m_recent, 1);
    return recent;
}

QWidget *WelcomePage::makePromise(QWidget *parent)
{
    auto *promise = new QWidget(parent);
    auto *layout = new QHBoxLayout(promise);
    layout->setContentsMargins({});
    layout->setSpacing(Look::rowGap);
    if (const QIcon picture = icon(u"locked"_s); !picture.isNull()) {
        constexpr QSize size(16, 16);
        auto *lock = new QLabel(promise);
        lock->setPixmap(picture.pixmap(size, devicePixelRatioF()));
        layout->addWidget(lock, 0, Qt::AlignTop);
    }
    layout->addWidget(Look::toned(Look::label(tr("Nothing leaves this computer: a register is a file of yours, and the "
                                                 "program connects to no network."),
                                              promise, Look::helpFont),
                                  Look::Tone::Secondary),
                      1);
    return promise;
}

void WelcomePage::askForFile()
{
    const QString path = m_dialogs.openFile(this, tr("Open a register"), {{tr("Register"), u"cartulary"_s}});
    if (!path.isEmpty())
        Q_EMIT openRequested(path);
}

void WelcomePage::showProblem(const Error &error, const QString &path)
{
    m_problem->showProblem(error, path);
}

void WelcomePage::refresh()
{
    m_recent->refresh();
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (registerIn(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropSign->show();
    m_dropSign->raise();
}

void WelcomePage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropSign->hide();
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    m_dropSign->hide();
    if (const QString path = registerIn(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT openRequested(path);
    }
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_dropSign->setGeometry(rect());
}

} // namespace Cartulary
