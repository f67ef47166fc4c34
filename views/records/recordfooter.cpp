// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfooter.h"

#include "fieldpath.h"
#include "look.h"
#include "valuetext.h"
#include "wraplayout.h"

#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownAtOnce = 5; ///< at most; the others are in a menu: the foot stays low
constexpr int mostLines = 2;
constexpr qsizetype mostInMenu = 100;
constexpr qsizetype mostLetters = 40;

/// @p text without what comes after @p kept, as far as it is too long.
QString shortened(const QString &text, const QString &kept)
{
    const qsizetype letters = std::max(mostLetters, kept.size());
    return text.size() <= letters ? text : text.left(letters - 1).trimmed() + QChar(0x2026);
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
    button->setText(QString(shortened(link.words, link.shown)).replace(u'&', u"&&"_s));
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
    line.total = total;
    line.row->setVisible(total > 0);
    if (total == 0)
        return;
    const auto add = [&](QToolButton *button) {
        line.links->addWidget(button);
        line.widgets.append(button);
    };
    for (qsizetype i = 0; i < std::min(total, shownAtOnce); ++i)
        add(makeLink(linkAt(i), line.row));
    QToolButton *more = makeLink({{}, {}, tr("Show the others"), {}}, line.row);
    more->setMenu(makeMenu(more, line, linkAt));
    more->setPopupMode(QToolButton::InstantPopup);
    add(more);
    fit(line);
}

/// Shows as many links as there is room for, and the way to the others.
void RecordFooter::fit(Line &line)
{
    if (line.total == 0)
        return;
    QToolButton *more = line.widgets.last();
    const int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    const int lineHeight = line.widgets.first()->sizeHint().height() + Look::grid;
    line.shown = line.widgets.size() - 1;
    for (;; --line.shown) {
        for (qsizetype i = 0; i < line.widgets.size() - 1; ++i)
            line.widgets.at(i)->setVisible(i < line.shown);
        const int others = static_cast<int>(line.total - line.shown);
        more->setText(line.shown > 0 ? tr("and %n more", nullptr, others) : tr("show all %n", nullptr, others));
        more->setAccessibleName(more->text());
        more->setVisible(others > 0);
        line.links->invalidate();
        if (line.shown == 0 || line.links->heightForWidth(room) < mostLines * lineHeight)
            break;
    }
    line.row->updateGeometry();
}

void RecordFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    fit(m_usages);
    fit(m_places);
}

QMenu *RecordFooter::makeMenu(QWidget *parent, const Line &line, const std::function<Link(qsizetype)> &linkAt)
{
    auto *menu = new QMenu(parent);
    menu->setToolTipsVisible(true);
    // Made when it is opened: a category of data may be used thousands of times.
    connect(menu, &QMenu::aboutToShow, this, [this, menu, &line, linkAt] {
        menu->clear();
        const qsizetype end = std::min(line.total, line.shown + mostInMenu);
        for (qsizetype i = line.shown; i < end; ++i) {
            const Link link = linkAt(i);
            menu->addAction(QString(link.words).replace(u'&', u"&&"_s), this, link.follow)->setToolTip(link.tip);
        }
        if (end < line.total)
            menu->addAction(tr("and %n more", nullptr, static_cast<int>(line.total - end)))->setEnabled(false);
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
        return Link{{}, recordName(usage.recordId, m_context.content(), m_context.language), tip, [this, usage] {
                        m_context.navigator.showRecord(usage.recordId, usage.field);
                    }};
    });
}

void RecordFooter::setPlaces(const QList<PlaceShown> &places)
{
    showLinks(m_places, places.size(), [this, places](qsizetype index) {
        const PlaceShown &place = places.at(index);
        const QString document = termName(u"document"_s, place.document, m_context.content(), m_context.language);
        const QString words = place.section.isEmpty() ? document : tr("%1, %2").arg(document, place.section);
        return Link{document, words, words,
                    [this, place] { m_context.navigator.showInDocument(place.origin, place.document); }};
    });
}

QStringList RecordFooter::links() const
{
    QStringList words;
    for (const Line *line : {&m_usages, &m_places}) {
        for (const QToolButton *widget : line->widgets) {
            if (!widget->isHidden())
                words.append(widget->accessibleName());
        }
    }
    return words;
}

} // namespace Cartulary
