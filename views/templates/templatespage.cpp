// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatespage.h"

#include "dropsign.h"
#include "icons.h"
#include "look.h"
#include "pageheader.h"
#include "templateitemeditor.h"
#include "templatelegend.h"
#include "templatestrip.h"
#include "templatetextview.h"
#include "valuetext.h"
#include "wraplayout.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int emptyStep = 0;
constexpr int templateStep = 1;
constexpr int linesOfTemplates = 26;

} // namespace

TemplatesPage::TemplatesPage(const WindowContext &context, QWidget *parent)
    : Page(context, parent)
    , m_steps(new QStackedWidget(this))
    , m_model(new TemplateItemModel(context.language, this))
{
    setAcceptDrops(true);
    needLines(linesOfTemplates);
    m_work = new TemplateStrip(this);
    m_strip = new TemplateStrip(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin, Look::pageMargin, Look::pageMargin, Look::pageMargin);
    layout->setSpacing(Look::rowGap);
    layout->addWidget(makeHeader());
    layout->addWidget(m_work);
    layout->addWidget(m_strip);
    layout->addWidget(m_steps, 1);
    m_steps->addWidget(makeEmpty());

    auto *open = new QWidget(m_steps);
    auto *column = new QVBoxLayout(open);
    column->setContentsMargins({});
    column->setSpacing(Look::rowGap);
    column->addWidget(makeChoice());
    m_signed = Look::toned(Look::label(tr("This template carries a digital signature. It holds for the customer’s file "
                                          "alone: the filled document will not be signed."),
                                       open),
                           Look::Tone::Attention);
    m_signed->hide();
    column->addWidget(m_signed);
    m_splitter = new QSplitter(Qt::Horizontal, open);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeText());
    m_splitter->addWidget(makeDecisions());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({480, 520});
    column->addWidget(m_splitter, 1);
    m_steps->addWidget(open);

    m_dropSign = new DropSign(this);
    m_dropSign->setAccessibleName(tr("Drop the template to import it"));
    m_dropSign->hide();
    addKeys();

    connect(m_strip, &TemplateStrip::linkChosen, this, &TemplatesPage::follow);
    connect(m_work, &TemplateStrip::cancelled, this, [this] {
        m_importing.drop();
        m_filling.drop();
        m_work->clear();
        updateButtons();
    });
    connect(&context.session, &RegisterSession::changed, this, [this] {
        m_stale = !isVisible();
        if (!m_stale)
            refill();
    });
    refill();
}

TemplatesPage::~TemplatesPage() = default;

QWidget *TemplatesPage::makeHeader()
{
    auto *header = new PageHeader(tr("Templates"), this);
    m_import = header->add(u"open"_s, tr("Import a template…"),
                           tr("Read a Word or OpenDocument file that a customer sent, and keep it here"),
                           [this] { askForFile(); });
    m_accept = header->add(u"check"_s, tr("Accept what is sure"),
                           tr("Decide for every proposal that is sure and has a value, in one step that can be undone"),
                           [this] { acceptSure(); });
    m_fill = header->add(u"document-make"_s, tr("Fill in…"), tr("Write the document with its blanks filled in"),
                         [this] { fill(); });
    return header;
}

QWidget *TemplatesPage::makeEmpty()
{
    auto *page = new QWidget(m_steps);
    auto *middle = new QWidget(page);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto *sides = new QHBoxLayout(page);
    sides->addStretch(1);
    sides->addWidget(middle, 100);
    sides->addStretch(1);
    auto *layout = new QVBoxLayout(middle);
    layout->setSpacing(Look::pageMargin);
    layout->addStretch(1);
    auto *words = Look::label(tr("Customers send their own agreement to be filled in, as a Word or OpenDocument file. "
                                 "Import it: every blank is found, the register proposes what goes there, you decide, "
                                 "and the customer gets the document back as it was, filled in."),
                              middle);
    auto *example = Look::toned(Look::label(tr("For instance: “Data Protection Agreement.docx” from a town council, "
                                               "with forty blanks. You can also drop the file onto this page."),
                                            middle, Look::helpFont),
                                Look::Tone::Secondary);
    auto *button = new QPushButton(icon(u"open"_s), tr("Import a template…"), middle);
    connect(button, &QPushButton::clicked, this, [this] { askForFile(); });
    button->setEnabled(!m_context.session.isReadOnly());
    for (QLabel *label : {words, example}) {
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return page;
}

QWidget *TemplatesPage::makeChoice()
{
    auto *row = new QWidget(m_steps);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Look::rowGap);
    auto *label = new QLabel(tr("Te&mplate"), row);
    m_choice = new QComboBox(row);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(16);
    m_choice->setAccessibleName(tr("Template"));
    label->setBuddy(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this] { load(); });
    layout->addWidget(label);
    layout->addWidget(m_choice, 1);

    auto *group = new QButtonGroup(row);
    const auto add = [&](const QString &text, const QString &tip) {
        auto *button = new QToolButton(row);
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        // Some styles hardly show in dark colours which of two is pressed.
        connect(button, &QToolButton::toggled, button,
                [button](bool on) { button->setIcon(on ? icon(u"check"_s) : QIcon()); });
        group->addButton(button);
        layout->addWidget(button);
        return button;
    };
    m_asTemplate = add(tr("As the &template"), tr("Shows the text as the customer sent it"));
    m_asFilled = add(tr("Fille&d in"), tr("Shows the text as it will be"));
    m_asTemplate->setChecked(true);
    connect(group, &QButtonGroup::buttonClicked, this, [this] { showText(); });
    return row;
}

QWidget *TemplatesPage::makeText()
{
    auto *side = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(Look::grid);
    m_text = new TemplateTextView(side);
    m_search = new QLineEdit(side);
    m_search->setPlaceholderText(tr("Search in the text"));
    m_search->setAccessibleName(tr("Search in the text"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textEdited, m_text, &TemplateTextView::findFirst);
    connect(m_search, &QLineEdit::returnPressed, m_text, [this] { m_text->findNext(m_search->text()); });
    layout->addWidget(m_search);
    layout->addWidget(m_text, 1);
    layout->addWidget(new TemplateLegend(side));
    connect(m_text, &TemplateTextView::itemChosen, this, [this](int item) {
        m_table->chooseRow(item);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    return side;
}

QWidget *TemplatesPage::makeDecisions()
{
    auto *top = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins({});
    layout->setSpacing(Look::grid);
    m_counts = Look::label({}, top);
    m_shown = new QComboBox(top);
    m_shown->setAccessibleName(tr("Blanks shown"));
    m_shown->addItems({tr("All blanks"), tr("Undecided"), tr("Without a value"), tr("New or moved")});
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shown->setMinimumContentsLength(10);
    m_counts->setWordWrap(false);
    auto *head = new WrapLayout(Look::rowGap);
    head->addWidget(m_counts);
    head->addWidget(m_shown);
    layout->addLayout(head);
    m_table = new TemplateItemTable(*m_model, top);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    layout->addWidget(m_table, 1);
    connect(m_shown, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_table->setShown(TemplateItemTable::Shown(index)); });
    connect(m_table, &TemplateItemTable::rowChosen, this, &TemplatesPage::showItem);

    m_editor = new TemplateItemEditor(m_context.language, top);
    m_editor->setReadOnly(m_context.session.isReadOnly());
    m_editor->hide();
    connect(m_editor, &TemplateItemEditor::blankDecided, this, &TemplatesPage::decideBlank);
    connect(m_editor, &TemplateItemEditor::choiceDecided, this, &TemplatesPage::decideChoice);
    connect(m_editor, &TemplateItemEditor::repeatDecided, this, &TemplatesPage::decideRepeat);
    auto *scroll = new QScrollArea(m_splitter);
    scroll->setWidget(m_editor);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::StyledPanel);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_side = new QSplitter(Qt::Vertical, m_splitter);
    m_side->setChildrenCollapsible(false);
    m_side->addWidget(top);
    m_side->addWidget(scroll);
    m_side->setStretchFactor(0, 1);
    m_side->setSizes({300, 320});
    return m_side;
}

void TemplatesPage::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(Qt::Key_F4, [this] { m_table->step(1); });
    add(Qt::SHIFT | Qt::Key_F4, [this] { m_table->step(-1); });
    add(Qt::Key_F7, [this] { acceptAndGoOn(); });
    connect(m_table, &QTableView::activated, m_editor, &TemplateItemEditor::focusChoice);
}

TemplatesPage::RecordPointerOfTemplate TemplatesPage::record() const
{
    const Register::Found found = m_context.content().find(currentId());
    return found.type == &recordType<CustomerTemplate>()
             ? std::static_pointer_cast<const CustomerTemplate>(found.record)
             : nullptr;
}

QString TemplatesPage::currentId() const
{
    return m_choice->currentData().toString();
}

TemplateOccasion TemplatesPage::occasion() const
{
    const RecordPointerOfTemplate shown = record();
    const std::optional<Language> found = m_reading ? m_reading->scan.language : std::nullopt;
    return {languageFromCode(shown ? shown->language : QString()).value_or(found.value_or(m_context.language)),
            m_context.session.now().toLocalTime().date(), shown ? shown->customer : QString()};
}

void TemplatesPage::choose(const QString &id)
{
    const int index = m_choice->findData(id);
    if (index < 0)
        return;
    m_choice->setCurrentIndex(index);
    load();
}

/// Follows the register: which templates there are, and what is decided for the one that is shown.
void TemplatesPage::refill()
{
    const QString before = currentId();
    m_choice->clear();
    for (const auto &each : m_context.content().all<CustomerTemplate>()) {
        QStringList words{each->name.anyText(m_context.language)};
        if (!each->customer.isEmpty())
            words.append(recordName(each->customer, m_context.content(), m_context.language));
        if (each->received.isValid())
            words.append(dateInWords(each->received, m_context.language));
        m_choice->addItem(words.join(u" · "_s), each->id);
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(before)));
    m_steps->setCurrentIndex(m_choice->count() > 0 ? templateStep : emptyStep);
    load();
    updateButtons();
    Q_EMIT verbsChanged();
}

bool TemplatesPage::isIdle() const
{
    return !m_importing.isBusy() && !m_loading.isBusy() && !m_answering.isBusy() && !m_showing.isBusy()
        && !m_filling.isBusy() && !m_storing && (m_reading || !record());
}

void TemplatesPage::updateButtons()
{
    const bool writable = !m_context.session.isReadOnly();
    const bool working = m_work->isWorking();
    m_import->setEnabled(writable && !working);
    m_accept->setEnabled(writable && m_reading && m_answers);
    m_fill->setEnabled(m_reading && m_answers && !working);
    m_accept->setVisible(m_steps->currentIndex() == templateStep);
    m_fill->setVisible(m_steps->currentIndex() == templateStep);
}

bool TemplatesPage::can(Verb verb) const
{
    switch (verb) {
    case Verb::New:
        return !m_context.session.isReadOnly();
    case Verb::Save:
        return m_fill->isEnabled();
    case Verb::Find:
        return m_reading != nullptr;
    default:
        return false;
    }
}

void TemplatesPage::perform(Verb verb)
{
    if (!can(verb))
        return;
    if (verb == Verb::New)
        askForFile();
    else if (verb == Verb::Save)
        fill();
    else if (verb == Verb::Find) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    }
}

void TemplatesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_stale, false))
        refill();
}

QVariantMap TemplatesPage::state() const
{
    return {{u"template"_s, currentId()},           {u"filled"_s, m_asFilled->isChecked()},
            {u"shown"_s, m_shown->currentIndex()},  {u"columns"_s, m_table->horizontalHeader()->saveState()},
            {u"widths"_s, m_splitter->saveState()}, {u"heights"_s, m_side->saveState()}};
}

void TemplatesPage::restore(const QVariantMap &state)
{
    m_splitter->restoreState(state.value(u"widths"_s).toByteArray());
    m_side->restoreState(state.value(u"heights"_s).toByteArray());
    m_table->horizontalHeader()->restoreState(state.value(u"columns"_s).toByteArray());
    if (state.contains(u"shown"_s))
        m_shown->setCurrentIndex(state.value(u"shown"_s).toInt());
    if (state.contains(u"filled"_s))
        (state.value(u"filled"_s).toBool() ? m_asFilled : m_asTemplate)->setChecked(true);
    choose(state.value(u"template"_s).toString());
}

} // namespace Cartulary
