// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordheader.h"

#include "bilingualbox.h"
#include "iconbutton.h"
#include "icons.h"
#include "look.h"
#include "wraplayout.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

const QString helpKey = u"form/help"_s;
constexpr int lettersForWords = 60;

} // namespace

RecordHeader::RecordHeader(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_back(iconButton(u"back"_s, tr("Back to the list"), this))
    , m_type(Look::toned(Look::label({}, this, Look::helpFont), Look::Tone::Secondary))
    , m_title(Look::label({}, this, Look::titleFont))
    , m_help(iconButton(u"help"_s, tr("Show help"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::pageMargin, Look::rowGap, Look::pageMargin, Look::rowGap);
    column->setSpacing(Look::grid);
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::rowGap);
    row->addWidget(m_back, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_type);
    names->addWidget(m_title);
    row->addLayout(names, 1);
    row->addWidget(m_help, 0, Qt::AlignTop);
    column->addLayout(row);
    auto *states = new QWidget(this);
    m_states = new WrapLayout(Look::pageMargin, states);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    states->setSizePolicy(policy);
    column->addWidget(states);
    m_type->setTextInteractionFlags(Qt::NoTextInteraction);
    m_back->hide();
    m_help->setCheckable(true);
    m_help->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_help->setToolTip(tr("Show under each field what belongs there"));
    m_help->setChecked(context.settings.value(helpKey, true).toBool());
    connect(m_back, &QToolButton::clicked, this, &RecordHeader::backAsked);
    connect(m_help, &QToolButton::toggled, this, [this](bool shown) {
        m_context.settings.setValue(helpKey, shown);
        Q_EMIT helpToggled(shown);
    });
}

/// In a narrow place the name of the record has the room.
void RecordHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * lettersForWords;
    m_help->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void RecordHeader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

bool RecordHeader::isHelpShown() const
{
    return m_help->isChecked();
}

QString RecordHeader::title() const
{
    return m_title->text();
}

QStringList RecordHeader::states() const
{
    QStringList words;
    for (const QWidget *state : m_stateWidgets)
        words.append(state->accessibleName());
    return words;
}

void RecordHeader::setRecord(const RecordType &type, const QString &name, const Completeness &completeness)
{
    const QString kind = type.label.anyText(m_context.language);
    m_type->setText(name.startsWith(kind) ? QString() : kind);
    m_title->setText(name);
    for (QWidget *state : std::as_const(m_stateWidgets)) {
        m_states->removeWidget(state);
        delete state;
    }
    m_stateWidgets.clear();
    using Look::Tone;
    const int missing = static_cast<int>(completeness.asked - completeness.given);
    if (completeness.asked > 0 && missing == 0)
        addState(u"state-complete"_s, int(Tone::Good), tr("what the law asks for is stated"));
    else if (missing > 0)
        addState(completeness.given == 0 ? u"state-missing"_s : u"state-partial"_s, int(Tone::Attention),
                 tr("%n fact(s) not stated that the law may ask for", nullptr, missing));
    for (const Language language : documentLanguages) {
        if (completeness.texts == 0)
            break;
        const int unsaid = static_cast<int>(completeness.texts - completeness.said(language));
        if (unsaid == 0)
            addState(u"state-complete"_s, int(Tone::Good), tr("%1 complete").arg(languageName(language)));
        else
            addState(completeness.said(language) == 0 ? u"state-missing"_s : u"state-partial"_s, int(Tone::Attention),
                     tr("%1: %n text(s) missing", nullptr, unsaid).arg(languageName(language)));
    }
}

void RecordHeader::addState(const QString &iconName, int tone, const QString &words)
{
    auto *state = new QWidget(m_states->parentWidget());
    auto *row = new QHBoxLayout(state);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::grid);
    auto *picture = new QLabel(state);
    const int size = fontMetrics().height();
    picture->setPixmap(
        icon(iconName, Look::colour(Look::Tone(tone), palette())).pixmap(QSize(size, size), devicePixelRatioF()));
    QLabel *label = Look::toned(Look::label(words, state, Look::helpFont), Look::Tone::Secondary);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setWordWrap(false);
    picture->setVisible(!picture->pixmap().isNull());
    row->addWidget(picture);
    row->addWidget(label);
    state->setAccessibleName(words);
    m_states->addWidget(state);
    m_stateWidgets.append(state);
    state->show();
}

} // namespace Cartulary
