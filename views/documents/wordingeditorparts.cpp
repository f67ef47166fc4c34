// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the wording editor and how they are put together.
#include "wordingeditor.h"

#include "buttonrow.h"
#include "look.h"
#include "wordingfields.h"
#include "wordinghighlighter.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// ms after the last key before the draft is checked.
constexpr int typingPause = 200;
/// From so many letters' width on the fields stand beside the text.
constexpr int wide = 110;

} // namespace

WordingEditor::WordingEditor(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_checking(nullptr)
    , m_parts(new QSplitter(Qt::Vertical, this))
    , m_writing(new QSplitter(Qt::Vertical, this))
    , m_list(new QTreeWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_highlighter(new WordingHighlighter(m_text->document()))
    , m_fields(new WordingFields(context.language, this))
    , m_state(Look::label({}, this, Look::groupFont))
    , m_message(Look::label({}, this))
    , m_notice(new QFrame(this))
{
    buildSections();
    m_writing->addWidget(buildEditor());
    m_writing->addWidget(m_fields);
    m_writing->setStretchFactor(0, 3);
    m_writing->setStretchFactor(1, 2);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_writing);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 4);
    const int line = fontMetrics().height();
    m_parts->setSizes({11 * line, 40 * line});
    m_writing->setSizes({24 * line, 14 * line});
    for (QSplitter *splitter : {m_parts, m_writing})
        splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_parts);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &WordingEditor::check);
    connect(m_fields, &WordingFields::chosen, this, &WordingEditor::insertField);
    connect(&context.session, &RegisterSession::changed, this, &WordingEditor::refill);
    updateButtons();
}

void WordingEditor::buildSections()
{
    m_list->setAccessibleName(tr("Sections"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Section"), tr("Wording")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(fontMetrics().height() * 3);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!item || m_loading)
            return;
        m_current = item->data(0, Qt::UserRole).toString();
        loadSection();
        Q_EMIT sectionChosen(item->text(0));
    });
}

QWidget *WordingEditor::buildEditor()
{
    auto *part = new QWidget(this);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font().pointSizeF() > 0) // as large as the words around it
        fixed.setPointSizeF(font().pointSizeF());
    m_text->setFont(fixed);
    m_text->setTabChangesFocus(true); // Tab leads on, as everywhere
    m_text->setMinimumHeight(fontMetrics().height() * 3);
    m_text->setAccessibleName(tr("Wording of the section"));
    m_message->setAccessibleName(tr("Result of the check"));
    connect(m_text, &QPlainTextEdit::textChanged, this, &WordingEditor::edited);
    auto *keys = new QShortcut(Qt::CTRL | Qt::Key_Return, m_text, nullptr, nullptr, Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, [this] { m_use->click(); });
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Look::grid);
    layout->addWidget(m_state);
    layout->addWidget(buildNotice());
    layout->addWidget(m_text, 1);
    layout->addWidget(m_message);
    layout->addWidget(buildButtons());
    return part;
}

QWidget *WordingEditor::buildNotice()
{
    m_notice->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(m_notice);
    layout->setContentsMargins(Look::rowGap, Look::grid, Look::rowGap, Look::grid);
    layout->setSpacing(Look::grid);
    layout->addWidget(Look::toned(Look::label(tr("The program’s own wording of this section has changed since you "
                                                 "replaced it. See whether yours should follow."),
                                              m_notice),
                                  Look::Tone::Attention));
    auto *row = new ButtonRow(m_notice);
    m_whatChanged = row->add(u"compare"_s, tr("What chan&ged…"),
                             tr("Compares the original that you replaced with the present one"));
    m_seen = row->add(u"check"_s, tr("I have loo&ked at it"), tr("Keeps your wording, and takes this notice away"));
    layout->addWidget(row);
    connect(m_whatChanged, &QPushButton::clicked, this, &WordingEditor::compareOriginals);
    connect(m_seen, &QPushButton::clicked, this, &WordingEditor::acknowledge);
    m_notice->hide();
    return m_notice;
}

QWidget *WordingEditor::buildButtons()
{
    auto *row = new ButtonRow(this);
    m_use = row->add(u"check"_s, tr("&Use this wording"),
                     tr("Keeps the wording in the register: from now on the document is made with it (Ctrl+Enter)"));
    m_back = row->add(u"restore"_s, tr("&Back to the original"), tr("Takes the program’s own wording again"));
    m_compare = row->add(u"compare"_s, tr("&Compare with the original…"), tr("Shows where your wording differs"));
    connect(m_use, &QPushButton::clicked, this, &WordingEditor::use);
    connect(m_back, &QPushButton::clicked, this, &WordingEditor::backToOriginal);
    connect(m_compare, &QPushButton::clicked, this, &WordingEditor::compareWithOriginal);
    return row;
}

void WordingEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
    if (event->type() == QEvent::PaletteChange && !m_current.isEmpty())
        m_typing.start(); // says the result again, in the new colours
}

void WordingEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() > fontMetrics().averageCharWidth() * wide;
    m_writing->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
}

} // namespace Cartulary
