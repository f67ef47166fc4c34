// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfooter.h"

#include "fieldpath.h"
#include "look.h"
#include "valuetext.h"
#include "wraplayout.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownAtOnce = 5; ///< the others are in a menu: the foot stays low
constexpr qsizetype mostInMenu = 100;
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

QToolButton *RecordFooter::makeLink(const Link &link, QWidget *parent) const
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setText(QString(shortened(link.words)).replace(u'&', u"&&"_s));
    button->setToolTip(link.tip);
    button->setAccessibleName(link.words);
    button->setAccessibleDescription(link.tip);
    QFont font = Look::helpFont(button->font());
    font.setUnderline(true);
    button->setFont(font);
    button->setCursor(Qt::PointingHandCursor);
    if (link.follow)
        connect(button, &QToolButton::clicked, this, link.follow);
    return button;
}

void RecordFooter::showLinks(Line &line, qsizetype total, const std::function<Link(qsizetype)> &linkAt)
{
    for (QWidget *widget : std::as_const(line.widgets)) {
        widget->hide();
        line.links->removeWidget(widget);
        widget->deleteLater(); // it may be the one that was clicked
    }
    line.widgets.clear();
    const auto add = [&](QToolButton *button) {
        line.links->addWidget(button);
        line.widgets.append(button);
        button->show();
    };
    const qsizetype count = total <= shownAtOnce + 1 ? total : shownAtOnce;
    for (qsizetype i = 0; i < count; ++i)
        add(makeLink(linkAt(i), line.row));
    if (count < total) {
        QToolButton *more = makeLink({tr("%n more…", nullptr, static_cast<int>(total - count)), tr("Show all"), {}},
                                     line.row);
        more->setMenu(makeMenu(more, count, total, linkAt));
        more->setPopupMode(QToolButton::InstantPopup);
        add(more);
    }
    line.row->setVisible(total > 0);
    updateGeometry();
}

QMenu *RecordFooter::makeMenu(QWidget *parent, qsizetype from, qsizetype total,
                              const std::function<Link(qsizetype)> &linkAt)
{
    auto *menu = new QMenu(parent);
    menu->setToolTipsVisible(true);
    // Made when it is opened: a category of data may be used thousands of times.
    connect(menu, &QMenu::aboutToShow, this, [this, menu, from, total, linkAt] {
        menu->clear();
        const qsizetype end = std::min(total, from + mostInMenu);
        for (qsizetype i = from; i < end; ++i) {
            const Link link = linkAt(i);
            menu->addAction(QString(link.words).replace(u'&', u"&&"_s), this, link.follow)->setToolTip(link.tip);
        }
        if (end < total)
            menu->addAction(tr("and %n more", nullptr, static_cast<int>(total - end)))->setEnabled(false);
    });
    return menu;
}

void RecordFooter::setUsages(const QList<Usage> &usages)
{
    QList<Usage> records; // each once, with the first of its fields
    QSet<QString> seen;
    for (const Usage &usage : usages) {
        if (!seen.contains(usage.recordId)) {
            seen.insert(usage.recordId);
            records.append(usage);
        }
    }
    showLinks(m_usages, records.size(), [this, records](qsizetype index) {
        const Usage &usage = records.at(index);
        const QString tip = tr("%1, field %2")
                                .arg(usage.type->label.anyText(m_context.language),
                                     pathInWords(*usage.type, usage.field, m_context.language));
        return Link{recordName(usage.recordId, m_context.content(), m_context.language), tip,
                    [this, usage] { m_context.navigator.showRecord(usage.recordId, usage.field); }};
    });
}

void RecordFooter::setPlaces(const QList<PlaceShown> &places)
{
    showLinks(m_places, places.size(), [this, places](qsizetype index) {
        const PlaceShown &place = places.at(index);
        const QString document = termName(u"document"_s, place.document, m_context.content(), m_context.language);
        const QString words = place.section.isEmpty() ? document : tr("%1, %2").arg(document, place.section);
        return Link{words, words, [this, place] { m_context.navigator.showInDocument(place.origin, place.document); }};
    });
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
