// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicebutton.h"

#include "look.h"

#include <QPainter>
#include <QStyle>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = Look::grid * 3;
constexpr int radius = Look::grid + 2;
constexpr int comfortableWidth = 360;
constexpr int fewestCharacters = 16;
constexpr int wrapping = Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap;

/// @p text with places in paths and file names where a line may end.
QString breakable(QString text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (u"/\\_.-"_s.contains(text.at(i)))
            text.insert(i + 1, QChar(0x200b));
    }
    return text;
}

int heightOf(const QString &text, const QFont &font, int width, int flags = wrapping)
{
    constexpr int boundless = 10000;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, boundless), flags, text).height();
}

QColor blend(const QColor &one, const QColor &other, float share)
{
    return QColor::fromRgbF(one.redF() + (other.redF() - one.redF()) * share,
                            one.greenF() + (other.greenF() - one.greenF()) * share,
                            one.blueF() + (other.blueF() - one.blueF()) * share);
}

} // namespace

ChoiceButton::ChoiceButton(const QIcon &icon, const QString &title, const QString &sentence, QWidget *parent)
    : QPushButton(icon, breakable(title), parent)
    , m_sentence(breakable(sentence))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setIconSize({24, 24});
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true); // Enter presses it, as Space does
    setAccessibleName(QString(title).remove(u'&'));
    setAccessibleDescription(sentence);
}

int ChoiceButton::textLeft() const
{
    return icon().isNull() ? margin : margin + iconSize().width() + margin;
}

QSize ChoiceButton::sizeHint() const
{
    return {comfortableWidth, heightForWidth(comfortableWidth)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    const QFontMetrics title(Look::groupFont(font()));
    return {textLeft() + title.averageCharWidth() * fewestCharacters + margin,
            2 * margin + title.height() + QFontMetrics(Look::helpFont(font())).height()};
}

int ChoiceButton::heightForWidth(int width) const
{
    const int room = std::max(1, width - textLeft() - margin);
    const int words = heightOf(text(), Look::groupFont(font()), room, wrapping | Qt::TextShowMnemonic)
                    + heightOf(m_sentence, Look::helpFont(font()), room);
    return 2 * margin + std::max(words, iconSize().height());
}

void ChoiceButton::paintGround(QPainter &painter) const
{
    const QPalette &colours = palette();
    const QColor highlight = Look::colour(Look::Tone::Information, colours);
    QColor ground = colours.color(QPalette::Base);
    if (isDown())
        ground = blend(ground, highlight, 0.22F);
    else if (underMouse())
        ground = Look::ground(Look::Tone::Information, colours);
    const bool strong = hasFocus();
    const QColor edge = strong ? highlight : blend(ground, colours.color(QPalette::WindowText), 0.28F);
    painter.setPen(QPen(edge, strong ? 2 : 1));
    painter.setBrush(ground);
    const qreal inset = strong ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);

    const QRect picture(QPoint(margin, (height() - iconSize().height()) / 2), iconSize());
    const QRect mirrored = QStyle::visualRect(layoutDirection(), rect(), picture);
    icon().paint(&painter, mirrored, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);

    const QRect room = QStyle::visualRect(layoutDirection(), rect(),
                                          rect().adjusted(textLeft(), margin, -margin, -margin));
    painter.setFont(Look::groupFont(font()));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, wrapping | Qt::TextShowMnemonic, text());
    const int below = heightOf(text(), painter.font(), room.width(), wrapping | Qt::TextShowMnemonic);

    painter.setFont(Look::helpFont(font()));
    painter.setPen(Look::colour(Look::Tone::Secondary, palette()));
    painter.drawText(room.adjusted(0, below, 0, 0), wrapping, m_sentence);
}

} // namespace Cartulary
