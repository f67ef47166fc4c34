// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include "icons.h"
#include "look.h"
#include "palettedelegate.h"
#include "palettemodel.h"
#include "valuetext.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 50; // results; who sees none of them types on

/// The words of @p action as one reads them: without the mark of its mnemonic.
QString plainText(const QAction &action)
{
    QString plain;
    const QString text = action.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i == text.size())
            break;
        plain += text.at(i);
    }
    return plain;
}

} // namespace

CommandPalette::CommandPalette(const WindowContext &context, const QList<QAction *> &actions,
                               const QList<PaletteEntry> &pages, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_actions(actions.cbegin(), actions.cend())
    , m_pages(pages)
    , m_search(new PaletteSearch(this))
    , m_model(new PaletteModel(this))
{
    build();
    hide();
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_search, &PaletteSearch::named, this, &CommandPalette::search);
    connect(m_search, &PaletteSearch::completed, this, &CommandPalette::search);
    connect(m_search, &PaletteSearch::foundInTexts, this, &CommandPalette::addFromTexts);
    connect(&context.session, &RegisterSession::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            open();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && !isOurs(now)) {
            m_before.clear(); // the focus has gone where it was sent
            leave();
        }
    });
}

void CommandPalette::build()
{
    setFrameShape(QFrame::StyledPanel);
    setFrameShadow(QFrame::Raised);
    setAutoFillBackground(true);
    setAccessibleName(tr("Find anything"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::rowGap, Look::rowGap, Look::rowGap, Look::rowGap);
    layout->setSpacing(Look::rowGap);

    m_line = new QLineEdit;
    m_line->setPlaceholderText(tr("Find a record, a page or a command…"));
    m_line->setAccessibleName(tr("Find a record, a page or a command"));
    m_line->setClearButtonEnabled(true);
    m_line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    layout->addWidget(m_line);

    m_list = new QListView;
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    const int iconSide = qMax(style()->pixelMetric(QStyle::PM_SmallIconSize), fontMetrics().ascent());
    m_list->setIconSize({iconSide, iconSide});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_list);

    m_count = Look::toned(Look::label({}, this, Look::helpFont), Look::Tone::Secondary);
    m_count->setTextInteractionFlags(Qt::NoTextInteraction);
    layout->addWidget(m_count);

    for (QWidget *watched : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_list)})
        watched->installEventFilter(this);
}

void CommandPalette::open()
{
    if (!isVisible()) {
        m_before = window()->focusWidget();
        m_line->clear();
        collect(); // before the focus moves, on which some actions depend
        place();
        show();
        raise();
        m_line->setFocus(Qt::PopupFocusReason);
        qApp->installEventFilter(this);
    }
    if (std::exchange(m_stale, false))
        m_search->read(m_context.content(), m_context.language);
    search();
}

void CommandPalette::collect()
{
    m_fixed.clear();
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_fixed.append({.kind = PaletteItem::Kind::Page,
                        .title = m_pages.at(i).title,
                        .key = folded(m_pages.at(i).title),
                        .detail = tr("Page"),
                        .index = i});
    for (const RecordType *type : recordTypes()) {
        QStringList names;
        for (const LocalizedText *label : {&type->pluralLabel, &type->label}) {
            for (const auto &[code, text] : label->texts())
                names.append(folded(text));
        }
        m_fixed.append({.kind = PaletteItem::Kind::Type,
                        .title = type->pluralLabel.anyText(m_context.language),
                        .key = names.join(u'\n'),
                        .detail = tr("List"),
                        .type = type});
    }
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QAction *action = m_actions.at(i);
        if (!action || action->isSeparator() || !action->isEnabled() || !action->isVisible()
            || action->text().isEmpty())
            continue;
        m_fixed.append({.kind = PaletteItem::Kind::Action,
                        .title = plainText(*action),
                        .key = folded(plainText(*action)),
                        .detail = tr("Command"),
                        .shortcut = action->shortcut().toString(QKeySequence::NativeText),
                        .index = i});
    }
}

void CommandPalette::search()
{
    constexpr qsizetype shortestForTexts = 2; // a single letter is in every text
    const QString typed = m_line->text().simplified();
    PaletteSearch::Found found;
    if (typed.isEmpty())
        found = {m_fixed, m_fixed.size()};
    else
        found = m_search->find(typed, m_fixed, most);
    const auto icons = [this](const PaletteItem &item) { return iconOf(item); };
    const bool sameQuestion = m_list->currentIndex().isValid() && m_shown == typed;
    const int row = sameQuestion ? m_list->currentIndex().row() : 0;
    m_shown = typed;
    m_model->show(found.items, icons);
    m_total = found.total;
    m_searchingTexts = typed.size() >= shortestForTexts && found.total < most;
    select(qMin(row, m_model->rowCount() - 1));
    sayCount();
    if (m_searchingTexts)
        m_search->findInTexts(typed, most - found.total);
}

void CommandPalette::addFromTexts(const QString &typed, const PaletteSearch::Found &found)
{
    if (typed != m_line->text().simplified())
        return;
    m_searchingTexts = false;
    m_model->append(found.items, tr("in its text"));
    m_total += found.total;
    if (!m_list->currentIndex().isValid())
        select(0);
    sayCount();
}

void CommandPalette::select(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        return;
    // The focus stays in the line: a screen reader is told what the arrows have reached.
    QAccessibleAnnouncementEvent said(m_line, index.data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&said);
}

void CommandPalette::sayCount()
{
    const int shown = m_model->rowCount();
    const bool nothing = shown == 0 && !m_searchingTexts;
    if (nothing)
        m_count->setText(tr("Nothing found. Each word is looked for by itself, without case and accents."));
    else if (m_total > shown)
        m_count->setText(
            tr("The first %1 of %2. Type on to narrow them down.")
                .arg(localeOf(m_context.language).toString(shown), localeOf(m_context.language).toString(m_total)));
    else
        m_count->setText(tr("↑ ↓ to choose · Enter to open · Esc to close"));
    m_list->setHidden(nothing);
    place();
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    // What is needed is taken along: closing may be the end of this palette, and of the context.
    const PaletteItem item = m_model->item(index);
    const QPointer<QAction> action = item.kind == PaletteItem::Kind::Action ? m_actions.at(item.index) : nullptr;
    const auto openPage = item.kind == PaletteItem::Kind::Page ? m_pages.at(item.index).open : nullptr;
    const bool isThere = m_context.content().contains(item.id);
    Navigator &navigator = m_context.navigator;
    leave();
    if (action)
        action->trigger();
    else if (openPage)
        openPage();
    else if (item.kind == PaletteItem::Kind::Type)
        navigator.showType(*item.type);
    else if (isThere)
        navigator.showRecord(item.id);
}

void CommandPalette::leave()
{
    qApp->removeEventFilter(this);
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    hide();
    if (before)
        before->setFocus(Qt::PopupFocusReason);
    close();
}

void CommandPalette::place()
{
    const QWidget *over = parentWidget();
    const int margin = Look::pageMargin;
    const int width = qMin(over->width() - 2 * margin, qMax(560, 76 * fontMetrics().averageCharWidth()));
    const int top = qMin(over->height() / 8, 6 * Look::groupGap);
    constexpr int rows = 12;
    const int rowHeight = qMax(m_list->fontMetrics().height(), m_list->iconSize().height()) + 2 * Look::grid;
    int wanted = layout()->totalHeightForWidth(width);
    if (!m_list->isHidden())
        wanted += rows * rowHeight - m_list->sizeHint().height();
    const int height = qMin(over->height() - top - margin, wanted);
    setGeometry((over->width() - width) / 2, top, width, height);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line || watched == m_list) {
        if (event->type() == QEvent::KeyPress)
            return handleKey(static_cast<QKeyEvent *>(event)->key());
        if (event->type() == QEvent::ShortcutOverride) {
            // These keys are the palette's, also where the window has given them to an action.
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Up
                || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown)
                event->accept();
        }
        return false;
    }
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !isVisible())
        return false;
    if (event->type() == QEvent::MouseButtonPress && !isOurs(widget))
        leave();
    else if (event->type() == QEvent::Resize && widget == parentWidget())
        place();
    return false;
}

bool CommandPalette::handleKey(int key)
{
    const int row = m_list->currentIndex().row();
    const int last = m_model->rowCount() - 1;
    const int page = qMax(1, m_list->viewport()->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
        select(row <= 0 ? last : row - 1);
        return true;
    case Qt::Key_Down:
        select(row >= last ? 0 : row + 1);
        return true;
    case Qt::Key_PageUp:
        select(qMax(0, row - page));
        return true;
    case Qt::Key_PageDown:
        select(qMin(last, row + page));
        return true;
    default:
        return false;
    }
}

bool CommandPalette::focusNextPrevChild(bool)
{
    (m_line->hasFocus() ? static_cast<QWidget *>(m_list) : m_line)->setFocus(Qt::TabFocusReason);
    return true;
}

bool CommandPalette::isOurs(const QObject *object) const
{
    // Not isAncestorOf(), which ends at windows: the line has a menu.
    while (object && object != this)
        object = object->parent();
    return object == this;
}

QIcon CommandPalette::iconOf(const PaletteItem &item) const
{
    switch (item.kind) {
    case PaletteItem::Kind::Page:
        return m_pages.at(item.index).icon;
    case PaletteItem::Kind::Action:
        return m_actions.at(item.index) ? m_actions.at(item.index)->icon() : QIcon();
    default:
        return icon(QString(item.type->plural).replace(u'_', u'-'));
    }
}

} // namespace Cartulary
