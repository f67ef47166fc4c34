// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuedialog.h"

#include "keptfile.h"
#include "look.h"
#include "valuewords.h"
#include "vocabulary.h"
#include "writers.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

IssueDialog::IssueDialog(const WindowContext &context, const DocumentRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_request(request)
    , m_looking(nullptr)
    , m_making(nullptr)
    , m_steps(new QStackedWidget(this))
{
    setWindowTitle(tr("Issue a version"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin, Look::pageMargin, Look::pageMargin, Look::pageMargin);
    layout->setSpacing(Look::rowGap);
    const QString title = documentTitle(context.content(), request, context.language);
    const Vocabulary *languages = vocabulary(u"language"_s);
    const Term *term = languages ? languages->find(languageCode(request.language)) : nullptr;
    const QString language = term ? term->phrase.anyText(context.language) : languageCode(request.language);
    auto *heading = Look::label(tr("%1 (%2)").arg(title, language), this, Look::groupFont);
    layout->addWidget(heading);
    layout->addWidget(m_steps, 1);
    buildForm();
    buildResult();
    layout->addWidget(buttons());
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    checkInput();
    look();
}

void IssueDialog::buildForm()
{
    auto *page = new QWidget(m_steps);
    auto *form = new QFormLayout(page);
    form->setContentsMargins({});
    form->setVerticalSpacing(Look::rowGap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_number = new QLineEdit(nextVersionNumber(m_context.content(), m_request), page);
    m_date = new QDateEdit(m_request.date.isValid() ? m_request.date : m_context.session.now().date(), page);
    m_date->setCalendarPopup(true);
    m_date->setLocale(localeOf(m_context.language));
    m_date->setDisplayFormat(u"d MMMM yyyy"_s);
    m_french = new QLineEdit(page);
    m_english = new QLineEdit(page);
    for (QLineEdit *note : {m_french, m_english})
        note->setPlaceholderText(tr("In a few words, without a full stop"));
    form->addRow(tr("&Version number"), m_number);
    form->addRow(tr("&Date of the document"), m_date);
    form->addRow(tr("What changed, in &French"), m_french);
    form->addRow(tr("What changed, in &English"), m_english);
    addFormats(form);
    m_hint = Look::toned(Look::label({}, page, Look::helpFont), Look::Tone::Secondary);
    m_problem = Look::toned(Look::label({}, page), Look::Tone::Problem);
    m_progress = new QProgressBar(page);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Making the files"));
    m_progress->hide();
    for (QWidget *row : std::initializer_list<QWidget *>{m_hint, m_problem, m_progress})
        form->addRow(row);
    connect(m_number, &QLineEdit::textChanged, this, &IssueDialog::checkInput);
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        checkInput();
        look();
    });
    m_steps->addWidget(page);
}

void IssueDialog::addFormats(QFormLayout *form)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    for (const QString &ending : documentEndings()) {
        if (ending.contains(u'.')) // only a piece of a page: no version to keep
            continue;
        auto *box = new QCheckBox(ending.toUpper(), row);
        box->setObjectName(ending);
        box->setAccessibleName(tr("Keep as %1").arg(ending.toUpper()));
        if (ending == "pdf"_L1) {
            box->setChecked(true);
            box->setEnabled(false);
            box->setToolTip(tr("A version is always kept as PDF"));
        }
        layout->addWidget(box);
        m_formats.append(box);
    }
    layout->addStretch();
    form->addRow(tr("Formats to keep"), row);
}

void IssueDialog::buildResult()
{
    auto *page = new QWidget(m_steps);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    m_outcome = Look::label({}, page);
    layout->addWidget(m_outcome);
    layout->addStretch();
    m_steps->addWidget(page);
}

QWidget *IssueDialog::buttons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_issue = new QPushButton(tr("&Issue"), row);
    m_issue->setDefault(true);
    m_open = new QPushButton(tr("&Open"), row);
    m_save = new QPushButton(tr("&Save a copy…"), row);
    m_close = new QPushButton(tr("Cancel"), row);
    m_open->hide();
    m_save->hide();
    layout->addStretch();
    for (QPushButton *button : {m_open, m_save, m_issue, m_close})
        layout->addWidget(button);
    connect(m_issue, &QPushButton::clicked, this, &IssueDialog::make);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] { openKept(m_context, filesOf(*m_made.issue).first(), this); });
    connect(m_save, &QPushButton::clicked, this, [this] { saveKept(m_context, filesOf(*m_made.issue).first(), this); });
    return row;
}

NewVersion IssueDialog::version() const
{
    return {m_number->text().trimmed(), m_date->date(),
            LocalizedText(m_french->text().trimmed(), m_english->text().trimmed())};
}

/// Composes the document to say what the law demands and the register lacks: better before than after.
void IssueDialog::look()
{
    DocumentRequest request = m_request;
    request.date = m_date->date();
    m_looking.run([request, content = m_context.content(), this](const std::atomic<bool> &) -> Background::Report {
        const Result<Document> document = compose(content, request);
        const qsizetype missing = document ? document->missing.size() : 0;
        const QString error = document ? QString() : document.error().toString();
        return [this, missing, error] {
            m_missing = !error.isEmpty() ? error
                      : missing > 0      ? tr("Missing, and marked in the document: %n thing(s) that the law asks for.",
                                              nullptr, int(missing))
                                         : QString();
            checkInput();
        };
    });
}

void IssueDialog::checkInput()
{
    if (!m_issue)
        return;
    const NewVersion wish = version();
    const Register &content = m_context.content();
    const bool forAll = m_request.customerId.isEmpty();
    const QDate known = forAll ? versionDate(content, m_request.document, wish.number) : QDate();
    const QDate latest = forAll ? versionDate(content, m_request.document) : QDate();
    QString problem;
    if (m_context.session.isReadOnly())
        problem = m_context.session.readOnlyReason();
    else if (wish.number.isEmpty())
        problem = tr("A version needs a number.");
    else if (!known.isValid() && latest.isValid() && wish.date < latest)
        problem = tr("The last version is of %1; a new one cannot be dated before it.")
                      .arg(dateInWords(latest, m_context.language));
    QStringList hints;
    if (known.isValid())
        hints.append(tr("Version %1 is in the register already, dated %2; it keeps that date.")
                         .arg(wish.number, dateInWords(known, m_context.language)));
    else if (forAll)
        hints.append(tr("The document will name this version; the one before it counts as replaced."));
    if (!m_missing.isEmpty())
        hints.append(m_missing);
    m_hint->setText(hints.join(u'\n'));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_issue->setEnabled(problem.isEmpty() && !m_making.isBusy());
}

void IssueDialog::make()
{
    IssueOrder order{m_context.content(),    m_request, version(), {}, m_context.session.journalHash(),
                     m_context.session.now()};
    for (const QCheckBox *box : std::as_const(m_formats)) {
        if (box->isChecked())
            order.endings.append(box->objectName());
    }
    m_progress->show();
    m_making.run([order, this](const std::atomic<bool> &) -> Background::Report {
        const auto outcome = std::make_shared<Result<MadeIssue>>(makeIssue(order));
        return [this, outcome] { made(*outcome); };
    });
    m_issue->setEnabled(false);
}

void IssueDialog::made(const Result<MadeIssue> &outcome)
{
    m_progress->hide();
    if (!outcome) {
        m_context.dialogs.say(this, outcome.error());
        return checkInput();
    }
    const QString what = tr("issue of version %1").arg(outcome->issue->number);
    if (!m_context.session.change(what, outcome->changes, outcome->attachments))
        return checkInput(); // the session has said why
    m_made = *outcome;
    QStringList sentences{tr("Version %1 is issued and kept in the register, with the digest that proves it unchanged.")
                              .arg(m_made.issue->number),
                          m_made.issue->fileName};
    if (!m_made.warning.isEmpty())
        sentences.append(m_made.warning);
    m_outcome->setText(sentences.join(u"\n\n"_s));
    m_steps->setCurrentIndex(1);
    m_issue->hide();
    m_open->show();
    m_save->show();
    m_save->setDefault(true);
    m_save->setFocus();
    m_close->setText(tr("Close"));
    Q_EMIT issued();
}

} // namespace Cartulary
