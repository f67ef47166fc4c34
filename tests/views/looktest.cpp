// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

#include <cmath>

using namespace Cartulary;
using namespace Qt::StringLiterals;

/// The colours that are ours can be read in both schemes: WCAG 2.1, success criterion 1.4.3.
class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldContrastEnoughWithTheGround_data();
    void shouldContrastEnoughWithTheGround();
    void shouldKeepLinksReadableInEachScheme();
};

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QPalette scheme(bool dark)
{
    // Fusion's own colours, which are close to those of other styles.
    return dark ? QPalette(QColor(50, 50, 50), QColor(50, 50, 50))
                : QPalette(QColor(239, 239, 239), QColor(239, 239, 239));
}

} // namespace

void LookTest::shouldContrastEnoughWithTheGround_data()
{
    using Look::Tone;
    QTest::addColumn<Look::Tone>("tone");
    QTest::addColumn<bool>("dark");
    for (const Tone tone : {Tone::Good, Tone::Attention, Tone::Problem, Tone::Information, Tone::Secondary,
                            Tone::French, Tone::English}) {
        for (const bool dark : {false, true})
            QTest::addRow("%d %s", int(tone), dark ? "dark" : "light") << tone << dark;
    }
}

void LookTest::shouldContrastEnoughWithTheGround()
{
    QFETCH(Look::Tone, tone);
    QFETCH(bool, dark);
    constexpr double enough = 4.5; // AA
    const QPalette palette = scheme(dark);
    QCOMPARE(Look::isDark(palette), dark);
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window}) {
        const double found = contrast(Look::colour(tone, palette), palette.color(role));
        QVERIFY2(found >= enough, qPrintable(u"%1 on role %2"_s.arg(found).arg(role)));
    }
    QVERIFY(contrast(palette.color(QPalette::Text), Look::ground(tone, palette)) >= enough);
}

void LookTest::shouldKeepLinksReadableInEachScheme()
{
    const QPalette before = QApplication::palette();
    QObject owner;
    Look::keepLinksReadable(&owner);
    for (const bool dark : {true, false, true}) {
        QApplication::setPalette(scheme(dark));
        QCoreApplication::processEvents();
        QCOMPARE(Look::isDark(QApplication::palette()), dark);
        const QColor link = QApplication::palette().color(QPalette::Link);
        QVERIFY(contrast(link, QApplication::palette().color(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(link, QApplication::palette().color(QPalette::Base)) >= 4.5);
    }
    QApplication::setPalette(before);
}

QTEST_MAIN(LookTest)
#include "looktest.moc"
