// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bilingualbox.h"

#include "iconbutton.h"
#include "look.h"
#include "textbox.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// So many letters must fit beside each other in each of the two, or they stand one above the other.
constexpr int lettersForTwo = 27;

} // namespace

QString languageName(Language language)
{
    return language == Language::French ? QCoreApplication::translate("Cartulary::Languages", "French")
                                        : QCoreApplication::translate("Cartulary::Languages", "English");
}

BilingualBox::BilingualBox(QWidget *parent)
    : QWidget(parent)
    , m_pair(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_others(Look::toned(Look::label({}, this, Look::helpFont), Look::Tone::Secondary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid);
    m_pair->setSpacing(Look::grid);
    for (const Language language : documentLanguages)
        m_pair->addWidget(makeSide(language), 1, Qt::AlignTop);
    int margin = 0; // the same for both, so that their boxes stand in line
    for (const Side &side : std::as_const(m_sides))
        margin = std::max(margin, side.code->sizeHint().width());
    for (const Side &side : std::as_const(m_sides))
        side.code->setMinimumWidth(margin);
    column->addLayout(m_pair);
    column->addWidget(m_others);
    m_others->hide();
    showState();
}

QWidget *BilingualBox::makeSide(Language language)
{
    auto *side = new QWidget(this);
    auto *row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::grid);
    auto *margin = new QVBoxLayout;
    margin->setSpacing(0);
    const Look::Tone tone = language == Language::French ? Look::Tone::French : Look::Tone::English;
    Side parts;
    parts.code = Look::toned(Look::label(languageCode(language).toUpper(), side, Look::helpFont), tone);
    parts.code->setWordWrap(false);
    parts.code->setTextInteractionFlags(Qt::NoTextInteraction);
    parts.code->setToolTip(languageName(language));
    parts.box = new TextBox(TextBox::Lines::Many, side);
    parts.box->setSpelling(languageCode(language));
    parts.copy = iconButton(u"copy"_s, tr("Copy from %1").arg(languageName(otherLanguage(language))), side);
    parts.copy->setToolButtonStyle(Qt::ToolButtonIconOnly);
    QSizePolicy policy = parts.copy->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // else the text would move when its first letter is typed
    parts.copy->setSizePolicy(policy);
    margin->addWidget(parts.code, 0, Qt::AlignHCenter);
    margin->addWidget(parts.copy, 0, Qt::AlignHCenter);
    margin->addStretch(1);
    row->addLayout(margin);
    row->addWidget(parts.box, 1, Qt::AlignTop);
    m_sides.insert(language, parts);
    connect(parts.box, &QPlainTextEdit::textChanged, this, [this] {
        showState();
        Q_EMIT edited();
    });
    connect(parts.copy, &QToolButton::clicked, this, [this, language] {
        const QString words = box(otherLanguage(language))->text();
        box(language)->setFocus(Qt::OtherFocusReason); // first: the button goes when there is a text
        box(language)->setText(words);
        box(language)->selectAll();
    });
    return side;
}

void BilingualBox::setText(const LocalizedText &text)
{
    m_text = text;
    for (const Language language : documentLanguages)
        box(language)->setText(text.text(language));
    QStringList others;
    for (const auto &[code, words] : text.texts()) {
        if (!languageFromCode(code))
            others.append(u"%1: %2"_s.arg(code.toUpper(), words));
    }
    m_others->setText(others.join(u'\n'));
    m_others->setVisible(!others.isEmpty());
    showState();
}

LocalizedText BilingualBox::text() const
{
    LocalizedText text = m_text;
    for (const Language language : documentLanguages)
        text.setText(languageCode(language), box(language)->text());
    return text;
}

void BilingualBox::setLabel(const QString &label)
{
    m_label = label;
    for (const Language language : documentLanguages) {
        box(language)->setAccessibleName(tr("%1, %2").arg(label, languageName(language)));
        copyButton(language)->setAccessibleName(
            tr("%1: copy from %2").arg(label, languageName(otherLanguage(language))));
    }
}

void BilingualBox::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Language language : documentLanguages)
        box(language)->setReadOnly(readOnly);
    showState();
}

void BilingualBox::showState()
{
    if (m_sides.size() < static_cast<qsizetype>(documentLanguages.size()))
        return;
    for (const Language language : documentLanguages) {
        const bool missing = box(language)->document()->isEmpty()
                          && !box(otherLanguage(language))->document()->isEmpty();
        const QString words = missing ? tr("missing in %1").arg(languageName(language)) : QString();
        if (box(language)->placeholderText() != words) {
            box(language)->setPlaceholderText(words);
            box(language)->setAccessibleDescription(words);
        }
        copyButton(language)->setVisible(missing && !m_readOnly);
    }
}

QSize BilingualBox::minimumSizeHint() const
{
    // Of one of the two: it can always put them one above the other.
    const QSize both = QWidget::minimumSizeHint();
    return {std::min(both.width(), m_pair->itemAt(0)->minimumSize().width()), both.height()};
}

void BilingualBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed = 2 * fontMetrics().averageCharWidth() * lettersForTwo;
    m_pair->setDirection(width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace Cartulary
