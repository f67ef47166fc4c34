// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problempanel.h"

#include "icons.h"
#include "look.h"
#include "sentence.h"

#include <QAccessible>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace Cartulary {

using namespace Qt::StringLiterals;

ProblemPanel::ProblemPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(Look::label({}, this, Look::groupFont))
    , m_sentence(Look::label({}, this))
    , m_file(Look::toned(Look::label({}, this, Look::helpFont), Look::Tone::Secondary))
    , m_restore(new QPushButton(icon(u"restore"_s), tr("Restore a &backup in its place…"), this))
    , m_other(new QPushButton(tr("&Choose another file…"), this))
{
    auto *close = new QToolButton(this);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide this message"));
    close->setAccessibleName(close->toolTip());
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::rowGap);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_other);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin, Look::grid * 3, Look::pageMargin, Look::grid * 3);
    layout->setSpacing(Look::grid);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addWidget(m_file);
    layout->addSpacing(Look::grid);
    layout->addLayout(buttons);

    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(m_path); });
    connect(m_other, &QPushButton::clicked, this, &ProblemPanel::otherFileRequested);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
}

void ProblemPanel::showProblem(const Error &error, const QString &path)
{
    m_path = path;
    m_title->setText(tr("“%1” could not be opened").arg(QFileInfo(path).fileName()));
    m_sentence->setText(asSentence(error));
    m_file->setText(tr("Nothing in it was changed: %1").arg(QDir::toNativeSeparators(path)));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_sentence->text());
    show();
    m_restore->setFocus();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProblemPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Look::colour(Look::Tone::Problem, palette()));
    painter.setBrush(Look::ground(Look::Tone::Problem, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Look::grid + 2, Look::grid + 2);
}

} // namespace Cartulary
