// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatelegend.h"

#include "look.h"
#include "templatetextwriter.h"
#include "templatewords.h"

#include <QPainter>

#include <cmath>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

using State = ItemAnswer::State;

constexpr std::array states{State::Decided, State::Proposed, State::Kept, State::Nothing};
const QString gap = u"   "_s;

} // namespace

TemplateLegend::TemplateLegend(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Marks in the text: %1").arg(words().simplified()));
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString TemplateLegend::words() const
{
    QStringList words;
    for (const State state : states)
        words.append(stateInWords(state).replace(u' ', QChar::Nbsp));
    return words.join(gap);
}

qreal TemplateLegend::lay(QTextLayout &layout, qreal width) const
{
    QList<QTextLayout::FormatRange> formats;
    int from = 0;
    for (const State state : states) {
        const int length = int(stateInWords(state).size());
        formats.append({from, length, itemFormat(state, palette())});
        from += length + int(gap.size());
    }
    layout.setText(words());
    layout.setFont(Look::helpFont(font()));
    layout.setFormats(formats);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height() + Look::grid;
    }
    layout.endLayout();
    return height;
}

int TemplateLegend::heightForWidth(int width) const
{
    QTextLayout layout;
    return int(std::ceil(lay(layout, width)));
}

QSize TemplateLegend::sizeHint() const
{
    constexpr int wide = 10000;
    QTextLayout layout;
    const qreal height = lay(layout, wide);
    return {int(std::ceil(layout.lineAt(0).naturalTextWidth())), int(std::ceil(height))};
}

QSize TemplateLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void TemplateLegend::paintEvent(QPaintEvent *)
{
    QTextLayout layout;
    lay(layout, width());
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    layout.draw(&painter, {});
}

} // namespace Cartulary
