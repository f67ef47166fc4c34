// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"

#include "iconbutton.h"
#include "icons.h"
#include "look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLetters = 44; ///< a longer name is cut; its tip has the whole

} // namespace

Chip::Chip(QWidget *parent)
    : QFrame(parent)
    , m_plate(new QToolButton(this))
    , m_remove(iconButton(u"remove"_s, tr("Remove"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 1, 2, 1);
    row->setSpacing(0);
    row->addWidget(m_plate);
    row->addWidget(m_remove);
    m_plate->setAutoRaise(true);
    m_plate->setFocusPolicy(Qt::StrongFocus);
    m_plate->setContextMenuPolicy(Qt::CustomContextMenu);
    m_plate->installEventFilter(this);
    // By keyboard it is Delete on the plate: a second stop for each of many would be in the way.
    m_remove->setFocusPolicy(Qt::NoFocus);
    m_remove->setIconSize(QSize(12, 12));
    m_plate->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it is cut to what there is
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_plate, &QToolButton::clicked, this, &Chip::openAsked);
    connect(m_remove, &QToolButton::clicked, this, &Chip::removeAsked);
    connect(m_plate, &QToolButton::customContextMenuRequested, this, &Chip::showMenu);
}

void Chip::setWords(const QString &words, const QString &tip)
{
    m_words = words;
    m_plate->setToolTip(tip);
    m_remove->setToolTip(tr("Remove “%1”").arg(words));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_plate->setText(QString(words).replace(u'&', u"&&"_s));
    updateGeometry();
    QResizeEvent again(size(), size());
    resizeEvent(&again);
}

void Chip::describe(const QString &label)
{
    m_plate->setAccessibleName(m_words);
    QStringList keys{label};
    if (m_opens)
        keys.append(tr("Enter opens it"));
    if (m_removable)
        keys.append(tr("Delete removes it, Alt+Left and Alt+Right move it"));
    m_plate->setAccessibleDescription(keys.join(u". "_s));
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    m_remove->setVisible(removable);
}

int Chip::around() const
{
    const QMargins margins = layout()->contentsMargins();
    const int plate = m_plate->sizeHint().width() - fontMetrics().horizontalAdvance(m_plate->text());
    return margins.left() + margins.right() + plate + (m_remove->isHidden() ? 0 : m_remove->sizeHint().width());
}

QSize Chip::sizeHint() const
{
    const int most = fontMetrics().averageCharWidth() * mostLetters;
    return {std::min(fontMetrics().horizontalAdvance(m_words), most) + around() + 2, QFrame::sizeHint().height()};
}

QSize Chip::minimumSizeHint() const
{
    const int least = fontMetrics().averageCharWidth() * 6;
    return {std::min(least + around(), sizeHint().width()), QFrame::minimumSizeHint().height()};
}

void Chip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const int room = width() - around();
    m_plate->setText(fontMetrics().elidedText(m_words, Qt::ElideRight, room).replace(u'&', u"&&"_s));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Look::ground(Look::Tone::Information, palette()));
    QColor edge = palette().color(QPalette::WindowText);
    edge.setAlphaF(m_plate->hasFocus() ? 1.0F : 0.25F);
    painter.setPen(
        QPen(m_plate->hasFocus() ? palette().color(QPalette::Highlight) : edge, m_plate->hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

bool Chip::pressed(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_removable && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        Q_EMIT removeAsked();
        return true;
    }
    if (m_removable && modifiers == Qt::AltModifier && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        Q_EMIT moveAsked((key == Qt::Key_Right) != isRightToLeft() ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT openAsked();
        return true;
    }
    return false;
}

bool Chip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier
                        || key->modifiers() == Qt::AltModifier;
        if (plain && pressed(key->key(), key->modifiers()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void Chip::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_opens)
        menu->addAction(icon(u"forward"_s), tr("&Open"), this, &Chip::openAsked);
    if (m_removable) {
        menu->addAction(icon(u"remove"_s), tr("&Remove"), this, &Chip::removeAsked);
        menu->addAction(tr("Move &earlier"), this, [this] { Q_EMIT moveAsked(-1); });
        menu->addAction(tr("Move &later"), this, [this] { Q_EMIT moveAsked(1); });
    }
    menu->popup(m_plate->mapToGlobal(place));
}

} // namespace Cartulary
