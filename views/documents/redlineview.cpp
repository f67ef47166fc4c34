// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redlineview.h"

#include "icons.h"
#include "look.h"
#include "redlinehtml.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// Longer texts begin with their changes only: laying out all of them takes time.
constexpr qsizetype longText = 400;
/// So much of a change is read out.
constexpr qsizetype longestSaid = 200;

QPushButton *stepButton(const QString &iconName, const QString &text, const QKeySequence &keys, QWidget *parent)
{
    auto *result = new QPushButton(icon(iconName), text, parent);
    result->setToolTip(keys.toString(QKeySequence::NativeText));
    result->setAutoDefault(false);
    if (!keys.isEmpty()) { // beside the button's mnemonic, not in its place
        auto *shortcut = new QShortcut(keys, parent, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, result, &QPushButton::click);
    }
    return result;
}

} // namespace

RedlineView::RedlineView(QWidget *parent)
    : QWidget(parent)
    , m_summary(Look::label({}, this))
    , m_where(Look::toned(Look::label({}, this, Look::helpFont), Look::Tone::Secondary))
    , m_changesOnly(new QCheckBox(tr("Only what &changed"), this))
    , m_previous(stepButton(u"up"_s, tr("&Previous change"), Qt::SHIFT | Qt::Key_F8, this))
    , m_next(stepButton(u"down"_s, tr("&Next change"), Qt::Key_F8, this))
    , m_copy(stepButton(u"copy"_s, tr("Cop&y"), {}, this))
    , m_text(new QTextBrowser(this))
{
    m_text->setAccessibleName(tr("Comparison"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(Look::pageMargin);
    m_where->setAccessibleName(tr("This change"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_changesOnly);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_previous);
    bottom->addWidget(m_next);
    bottom->addStretch();
    bottom->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::rowGap);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_where);
    layout->addLayout(bottom);
    connect(m_changesOnly, &QCheckBox::toggled, this, &RedlineView::fillText);
    connect(m_next, &QPushButton::clicked, this, &RedlineView::goToNext);
    connect(m_previous, &QPushButton::clicked, this, &RedlineView::goToPrevious);
    connect(m_copy, &QPushButton::clicked, this, &RedlineView::copy);
    setMessage({});
}

void RedlineView::setBlocks(const QList<RedlineBlock> &blocks)
{
    m_blocks = blocks;
    m_changes.clear();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks.at(i).kind != RedlineBlock::Kind::Same)
            m_changes.append(i);
    }
    const QSignalBlocker quiet(m_changesOnly);
    m_changesOnly->setChecked(blocks.size() > longText && !m_changes.isEmpty());
    m_summary->setText(m_changes.isEmpty()
                           ? tr("The two texts are the same.")
                           : tr("%n difference(s). Added text is underlined, deleted text is struck through.", nullptr,
                                changeCount()));
    fillText();
}

void RedlineView::setMessage(const QString &sentence)
{
    m_blocks.clear();
    m_changes.clear();
    m_summary->setText(sentence);
    fillText();
}

void RedlineView::fillText()
{
    m_current = -1;
    m_where->clear();
    m_text->setHtml(redlineHtml(m_blocks, palette(), m_changesOnly->isChecked()));
    findChanges();
    for (QPushButton *each : {m_previous, m_next})
        each->setEnabled(!m_changes.isEmpty());
    m_copy->setEnabled(!m_blocks.isEmpty());
    m_changesOnly->setEnabled(!m_changes.isEmpty());
}

void RedlineView::findChanges()
{
    m_positions = QList<int>(m_changes.size(), 0);
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            for (const QString &name : fragment.charFormat().anchorNames()) {
                const int change = name.section(u'-', 1).toInt();
                if (name.startsWith("change-"_L1) && change >= 0 && change < m_positions.size())
                    m_positions[change] = fragment.position();
            }
        }
    }
}

void RedlineView::goToNext()
{
    if (!m_changes.isEmpty())
        goTo((m_current + 1) % changeCount());
}

void RedlineView::goToPrevious()
{
    if (!m_changes.isEmpty())
        goTo(m_current <= 0 ? changeCount() - 1 : m_current - 1);
}

void RedlineView::goTo(int change)
{
    m_current = change;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_positions.at(change));
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    QTextEdit::ExtraSelection here;
    here.cursor = cursor;
    here.format.setBackground(Look::ground(Look::Tone::Information, palette()));
    here.format.setProperty(QTextFormat::FullWidthSelection, true);
    here.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_text->setExtraSelections({here});
    m_where->setText(said(change));
}

QString RedlineView::said(int change) const
{
    const RedlineBlock &block = m_blocks.at(m_changes.at(change));
    QStringList inserted, deleted;
    for (const QList<RedlineRun> &runs : block.cells) {
        for (const RedlineRun &run : runs) {
            if (run.kind == RedlineRun::Kind::Inserted)
                inserted.append(run.text.simplified());
            else if (run.kind == RedlineRun::Kind::Deleted)
                deleted.append(run.text.simplified());
        }
    }
    const auto shortened = [](const QStringList &texts) {
        const QString text = texts.join(u" … "_s);
        return text.size() > longestSaid ? text.first(longestSaid) + u'…' : text;
    };
    const QString where = tr("Change %1 of %2.").arg(change + 1).arg(changeCount());
    QStringList parts{where};
    if (!deleted.isEmpty())
        parts.append(tr("Deleted: “%1”.").arg(shortened(deleted)));
    if (!inserted.isEmpty())
        parts.append(tr("Added: “%1”.").arg(shortened(inserted)));
    return parts.join(u' ');
}

QString RedlineView::text() const
{
    return redlineText(m_blocks, m_changesOnly->isChecked());
}

void RedlineView::copy()
{
    if (m_text->textCursor().hasSelection())
        return m_text->copy();
    auto *mime = new QMimeData;
    mime->setText(text());
    // On paper, whatever the window's colours are.
    mime->setHtml(redlineHtml(m_blocks, QPalette(Qt::white), m_changesOnly->isChecked()));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void RedlineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text && !m_blocks.isEmpty())
        fillText();
}

} // namespace Cartulary
