// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the manual's window is made of: its buttons, keys and contents.
#include "manualwindow.h"

#include "icons.h"
#include "look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>
#include <QTreeWidget>

namespace Cartulary {

using namespace Qt::StringLiterals;

QToolButton *ManualWindow::button(const QString &iconName, const QString &text, const QKeySequence &keys,
                                  const std::function<void()> &action)
{
    auto *made = new QToolButton(this);
    made->setIcon(icon(iconName));
    made->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    made->setText(text);
    made->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    made->setAccessibleName(text);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    connect(made, &QToolButton::clicked, this, action);
    connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    return made;
}

QWidget *ManualWindow::makeTools()
{
    auto *tools = new QWidget(this);
    m_search = new QLineEdit(tools);
    m_search->setPlaceholderText(tr("Search in the manual"));
    m_search->setAccessibleName(tr("Search in the manual"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    m_found = Look::toned(Look::label({}, tools, Look::helpFont), Look::Tone::Secondary);
    m_found->setWordWrap(false);
    m_found->setTextInteractionFlags(Qt::NoTextInteraction);
    m_found->setFocusPolicy(Qt::NoFocus);

    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(Look::rowGap, Look::rowGap, Look::rowGap, Look::rowGap);
    row->setSpacing(Look::grid);
    row->addWidget(
        button(u"back"_s, tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goTo(m_back, m_forward); }));
    row->addWidget(button(u"forward"_s, tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right),
                          [this] { goTo(m_forward, m_back); }));
    row->addWidget(m_search, 1);
    row->addWidget(
        button(u"up"_s, tr("Find the one before"), QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { findPrevious(); }));
    row->addWidget(button(u"down"_s, tr("Find the next"), QKeySequence(Qt::Key_F3), [this] { findNext(); }));
    row->addWidget(m_found);
    row->addStretch(1);
    row->addWidget(button(u"zoom-out"_s, tr("Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus),
                          [this] { setZoom(m_zoom - zoomStep); }));
    row->addWidget(button(u"zoom-in"_s, tr("Larger text"), QKeySequence(Qt::CTRL | Qt::Key_Plus),
                          [this] { setZoom(m_zoom + zoomStep); }));
    auto *paper = button(u"print"_s, tr("Print…"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
    paper->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(paper);
    return tools;
}

/// What has no button.
void ManualWindow::makeKeys()
{
    const auto on = [this](const QKeySequence &keys, const std::function<void()> &action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { setZoom(m_zoom + zoomStep); });
    on(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { setZoom(100); });
    on(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    on(QKeySequence(Qt::Key_F6), [this] {
        QWidget *other = m_contents->hasFocus() ? static_cast<QWidget *>(m_browser) : m_contents;
        other->setFocus(Qt::ShortcutFocusReason);
    });
}

void ManualWindow::fillContents()
{
    QTreeWidgetItem *chapter = nullptr;
    for (const ManualHeading &heading : m_text->headings()) {
        QTreeWidgetItem *item = nullptr;
        if (heading.level == 1)
            item = chapter = new QTreeWidgetItem(m_contents, {heading.text});
        else if (heading.level == 2 && chapter)
            item = new QTreeWidgetItem(chapter, {heading.text});
        if (item)
            item->setToolTip(0, heading.text);
        m_items.append(item);
    }
}

} // namespace Cartulary
