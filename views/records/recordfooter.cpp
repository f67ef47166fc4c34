// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfooter.h"

#include "fieldpath.h"
#include "look.h"
#include "valuetext.h"
#include "wraplayout.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownAtFirst = 6;
constexpr qsizetype mostLetters = 40;

QString shortened(const QString &text)
{
    return text.size() <= mostLetters ? text : text.left(mostLetters - 1).trimmed() + QChar(0x2026);
}

} // namespace

RecordFooter::RecordFooter(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::pageMargin, Look::grid, Look::pageMargin, Look::rowGap);
    column->setSpacing(0);
    m_usages = makeLine(tr("Used by"));
    m_places = makeLine(tr("Shown in"));
    column->addWidget(m_usages.row);
    column->addWidget(m_places.row);
    m_usages.row->hide();
    m_places.row->hide();
}

RecordFooter::Line RecordFooter::makeLine(const QString &caption)
{
    Line line;
    line.row = new QWidget(this);
    line.links = new WrapLayout(Look::grid, line.row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    line.row->setSizePolicy(policy);
    QLabel *label = Look::toned(Look::label(caption, line.row, Look::helpFont), Look::Tone::Secondary);
    label->setWordWrap(false);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    line.links->addWidget(label);
    return line;
}

void RecordFooter::showLinks(Line &line, const QList<Link> &links, bool all)
{
    for (QWidget *widget : std::as_const(line.widgets)) {
        widget->hide();
        line.links->removeWidget(widget);
        widget->deleteLater(); // "more" is being clicked
    }
    line.widgets.clear();
    const auto add = [&](const Link &link) {
        auto *button = new QToolButton(line.row);
        button->setAutoRaise(true);
        button->setText(QString(shortened(link.words)).replace(u'&', u"&&"_s));
        button->setToolTip(link.tip);
        button->setAccessibleName(link.words);
        button->setAccessibleDescription(link.tip);
        QFont font = Look::helpFont(button->font());
        font.setUnderline(true);
        button->setFont(font);
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QToolButton::clicked, this, link.follow);
        line.links->addWidget(button);
        line.widgets.append(button);
        button->show();
    };
    const qsizetype count = all || links.size() <= shownAtFirst + 1 ? links.size() : shownAtFirst;
    for (const Link &link : links.first(count))
        add(link);
    if (count < links.size())
        add({tr("%n more…", nullptr, static_cast<int>(links.size() - count)), tr("Show all"),
             [this, &line, links] { showLinks(line, links, true); }});
    line.row->setVisible(!links.isEmpty());
    updateGeometry();
}

void RecordFooter::setUsages(const QList<Usage> &usages)
{
    QList<Link> links;
    for (const Usage &usage : usages) {
        const QString name = recordName(usage.recordId, m_context.content(), m_context.language);
        const QString tip = tr("%1, field %2")
                                .arg(usage.type->label.anyText(m_context.language),
                                     pathInWords(*usage.type, usage.field, m_context.language));
        links.append({name, tip, [this, usage] { m_context.navigator.showRecord(usage.recordId, usage.field); }});
    }
    showLinks(m_usages, links, false);
}

void RecordFooter::setPlaces(const QList<PlaceShown> &places)
{
    QList<Link> links;
    for (const PlaceShown &place : places) {
        const QString document = termName(u"document"_s, place.document, m_context.content(), m_context.language);
        const QString words = place.section.isEmpty() ? document : tr("%1, %2").arg(document, place.section);
        links.append(
            {words, words, [this, place] { m_context.navigator.showInDocument(place.origin, place.document); }});
    }
    showLinks(m_places, links, false);
}

QStringList RecordFooter::links() const
{
    QStringList words;
    for (const Line *line : {&m_usages, &m_places}) {
        for (const QWidget *widget : line->widgets)
            words.append(widget->accessibleName());
    }
    return words;
}

} // namespace Cartulary
