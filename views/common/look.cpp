// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look.h"

#include "wrappedlabel.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace Cartulary::Look {

namespace {

struct Pair
{
    QColor light, dark;
};

// Text colours, checked by looktest for a contrast of 4.5 : 1 on the base and window colours of both schemes.
Pair strong(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return {QColor(0x1b, 0x6e, 0x3c), QColor(0x7f, 0xd4, 0x9b)};
    case Tone::Attention:
        return {QColor(0x8a, 0x4b, 0x00), QColor(0xf0, 0xb4, 0x6a)};
    case Tone::Problem:
        return {QColor(0xa8, 0x1f, 0x1f), QColor(0xff, 0xa3, 0x99)};
    case Tone::Information:
        return {QColor(0x1b, 0x4f, 0x8f), QColor(0x93, 0xbd, 0xf5)};
    case Tone::Secondary:
        return {QColor(0x59, 0x5f, 0x69), QColor(0xb4, 0xba, 0xc4)};
    case Tone::French:
        return {QColor(0x2b, 0x4c, 0x9b), QColor(0xa6, 0xbb, 0xf2)};
    case Tone::English:
        return {QColor(0x8c, 0x2f, 0x4e), QColor(0xf0, 0xa9, 0xc0)};
    }
    return {};
}

/// Keeps a label's colour in step with the palette.
class ToneKeeper : public QObject
{
public:
    ToneKeeper(QLabel *label, Tone tone)
        : QObject(label)
        , m_label(label)
        , m_tone(tone)
    {
        label->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ParentChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        QPalette palette = m_label->palette();
        const QWidget *around = m_label->parentWidget();
        palette.setColor(QPalette::WindowText, colour(m_tone, around ? around->palette() : QPalette()));
        m_label->setPalette(palette);
    }

    QLabel *m_label;
    Tone m_tone;
};

/// Keeps the colour of links in step with the colour scheme.
class LinkKeeper : public QObject
{
public:
    explicit LinkKeeper(QObject *owner)
        : QObject(owner)
    {
        qApp->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    static void apply()
    {
        QPalette palette = QApplication::palette();
        const QColor wanted = colour(Tone::Information, palette);
        if (palette.color(QPalette::Link) == wanted)
            return;
        palette.setColor(QPalette::Link, wanted);
        palette.setColor(QPalette::LinkVisited, wanted);
        QApplication::setPalette(palette);
    }
};

QFont scaled(const QFont &base, qreal factor, bool semibold)
{
    QFont font(base);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    if (semibold)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5;
}

QColor colour(Tone tone, const QPalette &palette)
{
    const Pair pair = strong(tone);
    return isDark(palette) ? pair.dark : pair.light;
}

QColor ground(Tone tone, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor over = colour(tone, palette);
    constexpr qreal share = 0.12;
    return QColor::fromRgbF(float(base.redF() + (over.redF() - base.redF()) * share),
                            float(base.greenF() + (over.greenF() - base.greenF()) * share),
                            float(base.blueF() + (over.blueF() - base.blueF()) * share));
}

QFont titleFont(const QFont &base)
{
    return scaled(base, 1.4, true);
}

QFont groupFont(const QFont &base)
{
    return scaled(base, 1.1, true);
}

QFont helpFont(const QFont &base)
{
    return scaled(base, 0.92, false);
}

QLabel *label(const QString &text, QWidget *parent, QFont (*font)(const QFont &))
{
    auto *result = new WrappedLabel(text, parent);
    result->setTextFormat(Qt::PlainText);
    result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (font)
        result->setFont(font(result->font()));
    return result;
}

QLabel *toned(QLabel *label, Tone tone)
{
    new ToneKeeper(label, tone);
    return label;
}

void keepLinksReadable(QObject *owner)
{
    new LinkKeeper(owner);
}

} // namespace Cartulary::Look
