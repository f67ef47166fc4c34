// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newregisterassistant.h"

#include "activitiesstep.h"
#include "creations.h"
#include "dialogs.h"
#include "look.h"
#include "organisationstep.h"
#include "placestep.h"
#include "rolestep.h"
#include "starters.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

QFrame *line(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameStyle(QFrame::HLine | QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

NewRegisterAssistant::NewRegisterAssistant(Dialogs &dialogs, Language language, QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_organisation(new OrganisationStep(language, this))
    , m_role(new RoleStep(language, this))
    , m_activities(new ActivitiesStep(language, this))
    , m_place(new PlaceStep(dialogs, this))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("New register"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // it scrolls; the head is to be read whole
    layout->addWidget(line(this));
    layout->addWidget(makeButtons());
    for (AssistantStep *step : std::initializer_list<AssistantStep *>{m_organisation, m_role, m_activities, m_place})
        addStep(step);

    connect(m_role, &AssistantStep::entered, this, [this] { m_role->propose(m_organisation->country()); });
    connect(m_activities, &AssistantStep::entered, this, [this] { m_activities->propose(m_role->roles()); });
    connect(m_place, &AssistantStep::entered, this, [this] {
        m_place->propose(m_organisation->name());
        if (const Result<QList<Change>> made = records())
            m_place->summarise(*made);
    });
    showStep(0);
    const QFontMetrics metrics(font());
    const QSize comfortable(metrics.averageCharWidth() * 100, metrics.height() * 42);
    resize(comfortable.boundedTo(screen()->availableSize() * 0.9));
}

QWidget *NewRegisterAssistant::makeHead()
{
    auto *head = new QWidget(this);
    m_number = Look::toned(Look::label({}, head, Look::helpFont), Look::Tone::Secondary);
    m_title = Look::label({}, head, Look::titleFont);
    m_sentence = Look::label({}, head);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(Look::pageMargin, Look::pageMargin, Look::pageMargin, Look::pageMargin);
    layout->setSpacing(Look::grid);
    layout->addWidget(m_number);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    return head;
}

QWidget *NewRegisterAssistant::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    m_back = new QPushButton(tr("&Back"), bar);
    m_next = new QPushButton(bar);
    m_next->setDefault(true);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    for (QPushButton *button : {cancel, m_back})
        button->setAutoDefault(false); // Enter goes on, wherever the cursor is
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Look::pageMargin, Look::grid * 3, Look::pageMargin, Look::grid * 3);
    layout->setSpacing(Look::rowGap);
    layout->addWidget(cancel);
    layout->addStretch();
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_stack->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (const int next = m_stack->currentIndex() + 1; next < m_stack->count())
            showStep(next);
        else
            accept();
    });
    return bar;
}

void NewRegisterAssistant::addStep(AssistantStep *step)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(step);
    m_stack->addWidget(scroll);
    m_steps.append(step);
    connect(step, &AssistantStep::completeChanged, this, &NewRegisterAssistant::checkStep);
}

AssistantStep *NewRegisterAssistant::step() const
{
    return m_steps.at(m_stack->currentIndex());
}

void NewRegisterAssistant::showStep(int index)
{
    m_stack->setCurrentIndex(index);
    step()->enter();
    const bool last = index == m_stack->count() - 1;
    m_number->setText(tr("Step %1 of %2").arg(index + 1).arg(m_stack->count()));
    m_title->setText(step()->title());
    m_sentence->setText(step()->sentence());
    m_back->setEnabled(index > 0);
    m_next->setText(last ? tr("&Make the register") : tr("&Next"));
    step()->setAccessibleName(step()->title());
    step()->setAccessibleDescription(step()->sentence());
    m_sentence->parentWidget()->layout()->activate(); // the head may have grown by a line
    layout()->activate();
    checkStep();
    step()->takeFocus();
}

void NewRegisterAssistant::checkStep()
{
    m_next->setEnabled(step()->isComplete());
}

Result<QList<Change>> NewRegisterAssistant::records() const
{
    const std::shared_ptr<Organisation> organisation = m_organisation->organisation();
    organisation->id = newId();
    organisation->roles = m_role->roles();
    organisation->authority = m_role->authority();
    Result<Register> content = starterRecords(m_activities->chosen(), {}, m_organisation->country());
    if (!content)
        return std::unexpected(content.error());
    content->put(recordType<Organisation>(), organisation);
    return creations(*content);
}

void NewRegisterAssistant::accept()
{
    if (!m_organisation->isComplete() || !m_place->isComplete())
        return;
    const Result<QList<Change>> made = records();
    if (!made) {
        m_dialogs.say(this, made.error());
        return;
    }
    m_answer = NewRegister{m_place->path(), *made, m_role->documentLanguages()};
    QDialog::accept();
}

std::optional<NewRegister> NewRegisterAssistant::ask(Dialogs &dialogs, Language language, QWidget *parent)
{
    NewRegisterAssistant assistant(dialogs, language, parent);
    assistant.exec();
    return assistant.answer();
}

} // namespace Cartulary
