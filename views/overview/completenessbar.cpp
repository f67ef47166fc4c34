// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "completenessbar.h"

#include "look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 6;
constexpr int barLetters = 7; ///< the bar is as wide as so many letters
constexpr int fewestLetters = 2;

QString inWords(qsizetype percent)
{
    return CompletenessBar::tr("%1%", "a percentage").arg(percent);
}

} // namespace

CompletenessBar::CompletenessBar(const QString &what, QWidget *parent)
    : QAbstractButton(parent)
    , m_what(what)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCount(0, 0);
}

void CompletenessBar::setCount(qsizetype given, qsizetype asked)
{
    m_given = given;
    m_asked = asked;
    QString words = asked == 0 ? tr("nothing is asked here") : tr("%1 of %2 filled in").arg(given).arg(asked);
    if (given < asked)
        words += u". "_s + tr("Go to the first that is missing");
    setAccessibleName(u"%1: %2"_s.arg(m_what, words));
    setToolTip(accessibleName());
    setEnabled(asked > 0);
    update();
}

QString CompletenessBar::percentage() const
{
    if (m_asked == 0)
        return u"–"_s;
    qsizetype percent = m_given * 100 / m_asked;
    if (m_given > 0)
        percent = std::max<qsizetype>(percent, 1);
    return inWords(percent);
}

int CompletenessBar::width(int letters) const
{
    return letters * fontMetrics().averageCharWidth() + fontMetrics().horizontalAdvance(inWords(100)) + 4 * Look::grid;
}

QSize CompletenessBar::sizeHint() const
{
    return {width(barLetters), fontMetrics().height() + Look::grid};
}

QSize CompletenessBar::minimumSizeHint() const
{
    return {width(fewestLetters), sizeHint().height()};
}

void CompletenessBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isComplete = m_given == m_asked;
    const Look::Tone tone = m_asked == 0 ? Look::Tone::Secondary
                          : isComplete   ? Look::Tone::Good
                                         : Look::Tone::Attention;
    const QColor colour = Look::colour(tone, palette());
    const int words = fontMetrics().horizontalAdvance(inWords(100));
    const QRectF bar(Look::grid, (height() - barHeight) / 2.0, QWidget::width() - words - 4 * Look::grid, barHeight);
    if (m_asked > 0) {
        painter.setPen(QPen(colour, 1));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        QRectF filled = bar;
        filled.setWidth(bar.width() * qreal(m_given) / qreal(m_asked));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(filled, 2, 2);
    }
    painter.setPen(isComplete ? Look::colour(Look::Tone::Secondary, palette()) : palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(0, 0, -Look::grid, 0), Qt::AlignRight | Qt::AlignVCenter, percentage());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    } else if (underMouse() && isEnabled()) {
        painter.setPen(palette().color(QPalette::Mid));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

void CompletenessBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Cartulary
