// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateitemeditor.h"

#include "iconbutton.h"
#include "inspection.h"
#include "look.h"
#include "templatefieldbox.h"
#include "templatewords.h"
#include "textbox.h"

#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

/// @p text on one line, cut where it grows too long.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 300;
    const QString words = text.simplified();
    return words.size() > longest ? words.first(longest - 1) + u'…' : words;
}

/// Puts @p label under the words of a radio button.
QLabel *indented(QLabel *label)
{
    label->setIndent(6 * Look::grid);
    return label;
}

/// The words around a blank, with the blank itself in bold.
QString contextOf(const Blank &blank)
{
    const auto escaped = [](const QString &text) { return text.simplified().toHtmlEscaped(); };
    const QString before = escaped(blank.before), text = escaped(blank.text), after = escaped(blank.after);
    if (before.isEmpty() && text.isEmpty() && after.isEmpty())
        return {};
    return u"… %1 <b>%2</b> %3 …"_s.arg(before, text.isEmpty() ? u"[…]"_s : text, after);
}

/// What is decided by taking the first choice: a condition is left to the register.
RepeatDecision proposalOf(const Repeat &repeat, const TemplateAnswers &answers)
{
    return isQuestion(repeat, answers) ? RepeatDecision() : RepeatDecision{RepeatDecision::Kind::List, repeat.list};
}

} // namespace

TemplateItemEditor::TemplateItemEditor(Language language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_title(Look::label({}, this, Look::groupFont))
    , m_facts(Look::toned(Look::label({}, this, Look::helpFont), Look::Tone::Secondary))
    , m_context(Look::label({}, this))
    , m_proposed(indented(Look::label({}, this)))
    , m_path(new TemplateFieldBox(this))
    , m_words(new TextBox(TextBox::Lines::Many, this))
    , m_undecide(iconButton(u"undo"_s, tr("Take the decision back"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::rowGap, Look::rowGap, Look::rowGap, Look::rowGap);
    layout->setSpacing(Look::grid);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_undecide, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addWidget(m_context);
    m_proposal = addRadio(layout, {});
    layout->addWidget(m_proposed);
    m_yes = addRadio(layout, {});
    m_no = addRadio(layout, {});
    m_field = addRadio(layout, tr("Field of the re&gister"));
    layout->addWidget(m_path);
    m_text = addRadio(layout, tr("Own te&xt"));
    layout->addWidget(m_words);
    m_leave = addRadio(layout, {});
    layout->addStretch(1);
    m_context->setTextFormat(Qt::RichText);
    m_path->setAccessibleName(tr("Field of the register"));
    m_words->setAccessibleName(tr("Own text"));
    m_words->installEventFilter(this);
    connect(m_path, &TemplateFieldBox::picked, this, &TemplateItemEditor::pick);
    connect(m_undecide, &QToolButton::clicked, this, [this] {
        if (m_item.kind == TemplateItem::Kind::Choice)
            Q_EMIT choiceDecided(m_shown, std::nullopt);
        else if (m_item.kind == TemplateItem::Kind::Repeat)
            decideRepeat({});
        else
            decide({});
    });
}

QRadioButton *TemplateItemEditor::addRadio(QVBoxLayout *layout, const QString &text)
{
    auto *radio = new QRadioButton(text, this);
    layout->addWidget(radio);
    connect(radio, &QRadioButton::clicked, this, [this, radio] { chosen(radio); });
    return radio;
}

const Blank *TemplateItemEditor::blank() const
{
    return m_reading && m_item.kind == TemplateItem::Kind::Blank ? &m_reading->scan.blanks.at(m_item.index) : nullptr;
}

void TemplateItemEditor::show(const TemplateReadingPointer &reading, TemplateItem item,
                              const TemplateAnswersPointer &answers, const TemplateDecisions &decisions)
{
    const QString id = reading && answers ? itemId(reading->scan, item) : QString();
    const bool another = id != m_shown || reading != m_reading;
    m_reading = reading;
    m_item = item;
    m_answers = answers;
    m_decisions = decisions;
    m_shown = id;
    setVisible(!id.isEmpty());
    if (id.isEmpty())
        return;
    if (another) // what is being typed stays otherwise
        m_words->setText({});
    m_undecide->setEnabled(!m_readOnly && decisions.isDecided(reading->scan, item));
    switch (item.kind) {
    case TemplateItem::Kind::Blank:
        return showBlank(reading->scan.blanks.at(item.index));
    case TemplateItem::Kind::Choice:
        return showChoice(reading->scan.choices.at(item.index));
    case TemplateItem::Kind::Repeat:
        return showRepeat(reading->scan.repeats.at(item.index));
    }
}

void TemplateItemEditor::setHead(const QString &title, const QStringList &facts, const QString &context)
{
    m_title->setText(title);
    QStringList said = facts;
    said.removeAll(QString());
    m_facts->setText(said.join(u" · "_s));
    m_context->setText(context);
    m_context->setVisible(!context.isEmpty());
}

void TemplateItemEditor::showBlank(const Blank &blank)
{
    const Proposal proposal = m_answers->proposals.value(m_item.index);
    const RecordList *list = recordListOf(*m_reading, blank, m_decisions);
    setHead(itemLabel(m_reading->scan, m_item),
            {itemKindInWords(m_reading->scan, m_item), partyInWords(blank.party), placeInWords(blank.place)},
            contextOf(blank));
    const QString value = shortened(valueOf(blank, proposal.field, *m_answers).text);
    const QString words = templateFieldInWords(proposal.field, m_language, list);
    const bool none = proposal.field.isEmpty();
    m_proposal->setText(none ? tr("&Proposal: none") : tr("&Proposal, %1").arg(confidenceInWords(proposal.confidence)));
    m_proposed->setText(value.isEmpty() ? tr("%1, which is empty").arg(words) : tr("%1: “%2”").arg(words, value));
    m_proposed->setVisible(!none);
    m_leave->setText(tr("Leave &blank"));
    m_field->setText(tr("Field of the re&gister"));
    m_proposal->setEnabled(!m_readOnly && !proposal.field.isEmpty());
    for (QWidget *shown : std::initializer_list<QWidget *>{m_proposal, m_field, m_path, m_text, m_words, m_leave})
        shown->setVisible(true);
    m_yes->hide();
    m_no->hide();
    offerFields(blank);
    const Decision decision = m_decisions.blank(blank.id);
    const bool proposed = decision.kind == Decision::Kind::Field && decision.value == proposal.field;
    const QString path = decision.kind == Decision::Kind::Field && !proposed ? decision.value : QString();
    m_path->setPath(path, path.isEmpty() ? QString() : templateFieldInWords(path, m_language, list));
    if (decision.kind == Decision::Kind::Text && !m_words->hasFocus())
        m_words->setText(decision.value);
    check(decision.kind == Decision::Kind::Text    ? m_text
          : decision.kind == Decision::Kind::Leave ? m_leave
          : proposed                               ? m_proposal
          : !path.isEmpty()                        ? m_field
                                                   : nullptr);
}

void TemplateItemEditor::offerFields(const Blank &blank)
{
    const QList<TemplateField> fields = templateFields(m_language, recordListOf(*m_reading, blank, m_decisions));
    QHash<QString, QString> values;
    for (const TemplateField &field : fields)
        values.insert(field.path, valueOf(blank, field.path, *m_answers).text);
    m_path->setFields(fields, values);
}

void TemplateItemEditor::showChoice(const Choice &choice)
{
    setHead(itemLabel(m_reading->scan, m_item), {itemKindInWords(m_reading->scan, m_item), placeInWords(choice.place)},
            {});
    m_yes->setText(tr("Tic&k"));
    m_no->setText(tr("Do &not tick"));
    for (QWidget *hidden :
         std::initializer_list<QWidget *>{m_proposal, m_proposed, m_field, m_path, m_text, m_words, m_leave})
        hidden->hide();
    m_yes->show();
    m_no->show();
    const std::optional<bool> ticked = m_decisions.choice(choice.id);
    check(!ticked ? nullptr : *ticked ? m_yes : m_no);
}

/// The first of the choices for a repeat: what the register says to it.
void TemplateItemEditor::proposeRepeat(const Repeat &repeat)
{
    const bool condition = isQuestion(repeat, *m_answers);
    m_proposed->setVisible(condition);
    m_proposal->setEnabled(!m_readOnly && (condition || !repeat.list.isEmpty()));
    if (!condition) {
        m_proposal->setText(repeat.list.isEmpty()
                                ? tr("&Proposal: none")
                                : tr("&Proposal: %1").arg(templateFieldInWords(repeat.list, m_language)));
        return;
    }
    m_proposal->setText(tr("As the register sa&ys"));
    const auto said = m_answers->branches.constFind(repeat.id);
    if (said == m_answers->branches.cend())
        m_proposed->setText(tr("It does not say whether this holds: the passage stays, with its marks."));
    else if (said->kept > 0 && said->kept < said->asked)
        m_proposed->setText(tr("The passage is kept for %1 of %2 records.").arg(said->kept).arg(said->asked));
    else
        m_proposed->setText(said->kept > 0 ? tr("The passage is kept.") : tr("The passage is taken out."));
}

void TemplateItemEditor::showRepeat(const Repeat &repeat)
{
    const bool condition = isQuestion(repeat, *m_answers);
    setHead(itemLabel(m_reading->scan, m_item), {itemKindInWords(m_reading->scan, m_item), placeInWords(repeat.place)},
            {});
    m_proposal->show();
    proposeRepeat(repeat);
    m_yes->setText(tr("&Keep it"));
    m_no->setText(tr("Take it &out"));
    m_field->setText(tr("Records of the re&gister"));
    m_leave->setText(tr("Leave a&s it is"));
    m_field->setVisible(!condition);
    m_path->setVisible(!condition);
    m_yes->setVisible(condition);
    m_no->setVisible(condition);
    m_text->hide();
    m_words->hide();
    m_leave->show();
    m_path->setFields(templateLists(m_language), {});
    const RepeatDecision decision = m_decisions.repeat(repeat.id);
    const bool list = decision.kind == RepeatDecision::Kind::List;
    const bool proposed = condition ? decision.kind == RepeatDecision::Kind::Propose
                                    : list && decision.list == repeat.list;
    m_path->setPath(list && !proposed ? decision.list : QString(),
                    list && !proposed ? templateFieldInWords(decision.list, m_language) : QString());
    check(decision.kind == RepeatDecision::Kind::Keep    ? m_yes
          : decision.kind == RepeatDecision::Kind::Drop  ? m_no
          : decision.kind == RepeatDecision::Kind::Leave ? m_leave
          : proposed                                     ? m_proposal
          : list                                         ? m_field
                                                         : nullptr);
}

/// Checks @p radio, or none of them: nothing has been decided.
void TemplateItemEditor::check(const QRadioButton *radio)
{
    for (QRadioButton *each : {m_proposal, m_yes, m_no, m_field, m_text, m_leave}) {
        each->setAutoExclusive(false);
        each->setChecked(each == radio);
        each->setAutoExclusive(true);
        if (each != m_proposal)
            each->setEnabled(!m_readOnly);
    }
    m_path->setChoosable(!m_readOnly);
    m_words->setReadOnly(m_readOnly);
}

void TemplateItemEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (m_reading)
        show(TemplateReadingPointer(m_reading), m_item, TemplateAnswersPointer(m_answers),
             TemplateDecisions(m_decisions));
}

void TemplateItemEditor::decide(const Decision &decision)
{
    Q_EMIT blankDecided(m_shown, decision);
}

void TemplateItemEditor::decideRepeat(const RepeatDecision &decision)
{
    Q_EMIT repeatDecided(m_shown, decision);
}

void TemplateItemEditor::chosen(const QRadioButton *radio)
{
    const bool isBlank = m_item.kind == TemplateItem::Kind::Blank;
    const bool isChoice = m_item.kind == TemplateItem::Kind::Choice;
    if (radio == m_proposal && isBlank)
        decide({Decision::Kind::Field, m_answers->proposals.value(m_item.index).field});
    else if (radio == m_proposal)
        decideRepeat(proposalOf(m_reading->scan.repeats.at(m_item.index), *m_answers));
    else if (radio == m_yes || radio == m_no) {
        if (isChoice)
            Q_EMIT choiceDecided(m_shown, radio == m_yes);
        else
            decideRepeat({radio == m_yes ? RepeatDecision::Kind::Keep : RepeatDecision::Kind::Drop, {}});
    } else if (radio == m_leave && isBlank)
        decide({Decision::Kind::Leave, {}});
    else if (radio == m_leave)
        decideRepeat({RepeatDecision::Kind::Leave, {}});
    else if (radio == m_field)
        m_path->setFocus(Qt::OtherFocusReason);
    else
        m_words->setFocus(Qt::OtherFocusReason);
}

void TemplateItemEditor::pick(const QString &path)
{
    if (m_item.kind == TemplateItem::Kind::Repeat)
        decideRepeat({RepeatDecision::Kind::List, path});
    else
        decide({Decision::Kind::Field, path});
}

void TemplateItemEditor::commit()
{
    if (!blank() || m_readOnly)
        return;
    const Decision decision = m_decisions.blank(m_shown);
    const QString before = decision.kind == Decision::Kind::Text ? decision.value : QString();
    const QString typed = m_words->text();
    if (typed == before)
        return;
    const Decision made = typed.isEmpty() ? Decision() : Decision{Decision::Kind::Text, typed};
    m_decisions.setBlank(m_shown, made); // so that it is handed over once
    decide(made);
}

void TemplateItemEditor::focusChoice()
{
    QRadioButton *first = nullptr;
    for (QRadioButton *radio : {m_proposal, m_yes, m_no, m_field, m_text, m_leave}) {
        if (radio->isHidden() || !radio->isEnabled())
            continue;
        if (!first || radio->isChecked())
            first = radio;
    }
    if (first)
        first->setFocus(Qt::TabFocusReason);
}

bool TemplateItemEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commit();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            const Decision decision = m_decisions.blank(m_shown);
            m_words->setText(decision.kind == Decision::Kind::Text ? decision.value : QString());
            return true;
        }
        if (key->modifiers().testFlag(Qt::ControlModifier)
            && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            commit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Cartulary
