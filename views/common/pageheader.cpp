// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageheader.h"

#include "icons.h"
#include "look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolBar>
#include <QToolButton>

namespace Cartulary {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QToolBar(this))
{
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *space = new QWidget(m_bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(space);
    drawWayToTheRest(*m_bar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::rowGap);
    QLabel *label = Look::label(title, this, Look::titleFont);
    label->setWordWrap(false);
    layout->addWidget(label);
    layout->addWidget(m_bar, 1);
}

QAction *PageHeader::add(const QString &picture, const QString &text, const QString &tip,
                         const std::function<void()> &act)
{
    QAction *action = m_bar->addAction(icon(picture), text, this, act);
    action->setToolTip(tip);
    m_bar->widgetForAction(action)->setFocusPolicy(Qt::StrongFocus);
    return action;
}

void drawWayToTheRest(const QToolBar &bar)
{
    if (auto *button = bar.findChild<QToolButton *>(u"qt_toolbar_ext_button"_s))
        button->setIcon(icon(u"menu-more"_s));
}

} // namespace Cartulary
