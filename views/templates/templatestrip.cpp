// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatestrip.h"

#include "iconbutton.h"
#include "icons.h"
#include "wrappedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace Cartulary {

using namespace Qt::StringLiterals;

TemplateStrip::TemplateStrip(QWidget *parent)
    : QFrame(parent)
    , m_picture(new QLabel(this))
    , m_text(new WrappedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_close(iconButton(u"close"_s, tr("Close this message"), this))
{
    setFrameShape(StyledPanel);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_bar->setRange(0, 0);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::rowGap, Look::grid, Look::grid, Look::grid);
    layout->setSpacing(Look::rowGap);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_text, &QLabel::linkActivated, this, &TemplateStrip::linkChosen);
    connect(m_cancel, &QPushButton::clicked, this, &TemplateStrip::cancelled);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    clear();
}

void TemplateStrip::change(bool working, const QString &html, Look::Tone tone)
{
    const QString name = tone == Look::Tone::Attention ? u"warning"_s
                       : tone == Look::Tone::Good      ? u"check"_s
                                                       : u"information"_s;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_picture->setPixmap(icon(name, Look::colour(tone, palette())).pixmap(QSize(side, side), devicePixelRatioF()));
    m_text->setText(html);
    m_text->setFocusPolicy(html.contains("<a "_L1) ? Qt::StrongFocus : Qt::NoFocus);
    m_text->setAccessibleName(QString(html).remove(QRegularExpression(u"<[^>]*>"_s)));
    m_picture->setVisible(!working);
    m_bar->setVisible(working);
    m_bar->setAccessibleName(m_text->accessibleName());
    m_cancel->setVisible(working);
    m_close->setVisible(!working);
    setVisible(!html.isEmpty());
}

void TemplateStrip::work(const QString &what)
{
    change(true, what.toHtmlEscaped(), Look::Tone::Information);
}

void TemplateStrip::say(const QString &html, Look::Tone tone)
{
    change(false, html, tone);
}

void TemplateStrip::clear()
{
    change(false, {}, Look::Tone::Information);
}

bool TemplateStrip::isWorking() const
{
    return m_bar->isVisibleTo(this);
}

QString TemplateStrip::text() const
{
    return m_text->accessibleName();
}

} // namespace Cartulary
