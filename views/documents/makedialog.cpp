// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "makedialog.h"

#include "formatnames.h"
#include "livedocument.h"
#include "look.h"
#include "organisation.h"
#include "originwords.h"
#include "partybox.h"
#include "writers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

MakeDialog::MakeDialog(const WindowContext &context, const DocumentRequest &request, const QList<Language> &languages,
                       const std::shared_ptr<PreviewThread> &thread, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_progress(new QProgressBar(this))
    , m_told(Look::label({}, this))
{
    m_form = makeForm(request, languages);
    m_result = makeResult();
    setWindowTitle(tr("Make a document"));
    for (const Language language : documentLanguages) {
        auto *live = new LiveDocument(thread, this);
        live->setWanted({}, 1);
        live->setContent(context.content());
        connect(live, &LiveDocument::updated, this, &MakeDialog::summarise);
        connect(live, &LiveDocument::failed, this, [this](const Error &error) { say(error.toString(), true); });
        m_lives.append(live);
        live->setRequest(requestIn(language));
    }
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_told->hide();
    m_result->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::pageMargin, Look::pageMargin, Look::pageMargin, Look::pageMargin);
    layout->setSpacing(Look::groupGap / 2);
    layout->addWidget(m_form);
    layout->addWidget(m_progress);
    layout->addWidget(m_told);
    layout->addWidget(m_result);
    layout->addStretch(1);
    layout->addWidget(makeButtons());
    resize(qBound(560, fontMetrics().averageCharWidth() * 78, 960), 400);
    m_name->setText(suggestedName());
    refresh();
}

MakeDialog::~MakeDialog()
{
    if (m_job)
        m_job->cancel();
}

QList<Language> MakeDialog::languages() const
{
    QList<Language> chosen;
    for (const Language language : documentLanguages) {
        if (m_languages.at(int(language))->isChecked())
            chosen.append(language);
    }
    return chosen;
}

DocumentRequest MakeDialog::requestIn(Language language) const
{
    const QString document = m_document->currentData().toString();
    return {document, language, m_date->date(), PartyBox::isUsedBy(document) ? m_party->partyId() : QString()};
}

MakePlan MakeDialog::plan() const
{
    MakePlan plan;
    for (const Language language : languages())
        plan.requests.append(requestIn(language));
    const QStringList endings = documentEndings();
    for (qsizetype i = 0; i < endings.size(); ++i) {
        if (m_formats.at(i)->isChecked())
            plan.endings.append(endings.at(i));
    }
    plan.folder = m_folder->text().trimmed();
    plan.name = m_name->text().trimmed();
    return plan;
}

/// "atelier-numerique-privacy-policy-2026-03-01"
QString MakeDialog::suggestedName() const
{
    const DocumentRequest request = requestIn(m_context.language);
    QStringList parts;
    if (const auto organisation = m_context.content().first<Organisation>())
        parts.append(fileNamePart(organisation->name));
    parts.append(fileNamePart(documentLabel(request.document, m_context.language)));
    if (const Register::Found party = m_context.content().find(request.customerId); party.type)
        parts.append(fileNamePart(displayName(*party.type, *party.record, m_context.language)));
    parts.append(request.date.toString(Qt::ISODate));
    parts.removeAll(QString());
    return parts.join(u'-');
}

/// Brings what depends on the choices in step with them.
void MakeDialog::refresh()
{
    m_rows->setRowVisible(m_party, PartyBox::isUsedBy(m_document->currentData().toString()));
    if (!m_name->isModified())
        m_name->setText(suggestedName());
    for (const Language language : documentLanguages) {
        LiveDocument *live = m_lives.at(int(language));
        live->setRequest(requestIn(language));
        live->setActive(m_languages.at(int(language))->isChecked());
    }
    const MakePlan now = plan();
    QStringList names;
    for (const QString &file : now.files())
        names.append(QFileInfo(file).fileName());
    m_files->setText(names.isEmpty() ? tr("Choose at least one language and one format.")
                                     : tr("Makes %1").arg(names.join(u", "_s)));
    m_make->setEnabled(!names.isEmpty() && !now.folder.isEmpty() && !now.name.isEmpty() && !m_running);
    m_result->hide();
    summarise();
}

QString MakeDialog::missingIn(const LiveDocument &live) const
{
    constexpr qsizetype named = 3;
    const bool french = live.request().language == Language::French;
    const auto pages = live.pages();
    if (!pages || pages->request != live.request())
        return french ? tr("French: being looked at…") : tr("English: being looked at…");
    if (pages->leftOut > 0)
        return french ? tr("French: too many activities to look at all beforehand.")
                      : tr("English: too many activities to look at all beforehand.");
    const QList<MissingField> &missing = pages->document.missing;
    if (missing.isEmpty())
        return french ? tr("French: nothing is missing.") : tr("English: nothing is missing.");
    QStringList words;
    for (const MissingField &field : missing.first(qMin(named, missing.size())))
        words.append(originInWords(field.origin, m_context.content(), m_context.language));
    if (missing.size() > named)
        words.append(u"…"_s);
    const int count = int(missing.size());
    const QString first = french ? tr("French: %n thing(s) missing", nullptr, count)
                                 : tr("English: %n thing(s) missing", nullptr, count);
    return tr("%1: %2").arg(first, words.join(m_context.language == Language::French ? u"\u00a0; "_s : u"; "_s));
}

void MakeDialog::summarise()
{
    QStringList lines;
    for (const Language language : languages())
        lines.append(missingIn(*m_lives.at(int(language))));
    m_missing->setText(lines.isEmpty() ? u"–"_s : lines.join(u'\n'));
    fit();
}

/// Grows with what it says, so that nothing is cut.
void MakeDialog::fit()
{
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
}

void MakeDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

void MakeDialog::chooseFolder()
{
    const QString folder = m_context.dialogs.folder(this, tr("Folder for the files"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void MakeDialog::say(const QString &text, bool isProblem)
{
    QPalette palette = m_told->palette();
    palette.setColor(QPalette::WindowText, isProblem ? Look::colour(Look::Tone::Problem, this->palette())
                                                     : this->palette().color(QPalette::WindowText));
    m_told->setPalette(palette);
    m_told->setText(text);
    m_told->setVisible(!text.isEmpty());
    fit();
}

void MakeDialog::start()
{
    const MakePlan now = plan();
    if (!QFileInfo(now.folder).isDir()) {
        say(tr("There is no folder “%1”.").arg(now.folder), true);
        return;
    }
    QStringList there;
    for (const QString &file : now.files()) {
        if (QFileInfo::exists(file))
            there.append(QFileInfo(file).fileName());
    }
    if (!there.isEmpty()
        && !m_context.dialogs.confirm(this, tr("Replace files"),
                                      tr("These files are there already: %1.").arg(there.join(u", "_s)), tr("Replace")))
        return;
    m_context.settings.setOfRegister(m_context.session.path(), u"documents/folder"_s, now.folder);
    m_context.settings.setValue(u"documents/formats"_s, now.endings);
    m_job = std::make_unique<MakeJob>(now, m_context.content());
    connect(m_job.get(), &MakeJob::progressed, this, [this](int done, int total, const QString &file) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        say(tr("Writing %1").arg(file), false);
    });
    connect(m_job.get(), &MakeJob::made, this, &MakeDialog::finish);
    connect(m_job.get(), &MakeJob::cancelled, this, [this] {
        setRunning(false);
        say(tr("Given up; no file has been made."), false);
    });
    connect(m_job.get(), &MakeJob::failed, this, [this](const Error &error) {
        setRunning(false);
        say(error.toString(), true);
    });
    m_made.clear();
    setRunning(true);
    m_job->start();
}

void MakeDialog::setRunning(bool running)
{
    m_running = running;
    m_form->setEnabled(!running);
    m_progress->setRange(0, 0);
    m_progress->setVisible(running);
    m_close->setText(running ? tr("&Cancel") : tr("&Close"));
    if (running)
        m_result->hide();
    m_make->setEnabled(!running);
    say({}, false);
}

void MakeDialog::finish(const QList<Document> &documents)
{
    setRunning(false);
    m_made = documents;
    const QStringList files = m_job->plan().files();
    m_resultText->setText(tr("Made: %n file(s)", nullptr, int(files.size())));
    m_result->show();
    fit();
    m_result->setFocus();
}

void MakeDialog::reject()
{
    if (!m_running) {
        QDialog::reject();
        return;
    }
    m_job->cancel();
    say(tr("Giving up…"), false);
}

} // namespace Cartulary
