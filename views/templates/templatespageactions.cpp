// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the officer does on the page: importing, deciding, filling in.
#include "templatespage.h"

#include "digest.h"
#include "dropsign.h"
#include "templatefilling.h"
#include "templateimportdialog.h"
#include "templateitemeditor.h"
#include "templatestrip.h"
#include "valuetext.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 5> endings{"docx"_L1, "dotx"_L1, "docm"_L1, "odt"_L1, "ott"_L1};

/// The first file among what is dragged that may be a template; empty if there is none.
QString templateIn(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        const QString ending = QFileInfo(url.toLocalFile()).suffix().toLower();
        if (url.isLocalFile() && std::ranges::find(endings, ending) != endings.end())
            return url.toLocalFile();
    }
    return {};
}

Result<TemplateReadingPointer> readFile(const QString &path)
{
    constexpr qint64 largest = 256 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ioError(TemplatesPage::tr("The file could not be read: %1.").arg(file.errorString()), path);
    if (file.size() > largest)
        return refused(TemplatesPage::tr("The file is larger than any template: choose the document itself."), path);
    Result<TemplateReadingPointer> reading = readTemplate(file.readAll());
    if (!reading)
        return inFile(reading.error(), path);
    return reading;
}

} // namespace

void TemplatesPage::askForFile()
{
    const QString path = m_context.dialogs.openFile(this, tr("Import a template"),
                                                    {{tr("Word document"), u"docx"_s},
                                                     {tr("OpenDocument text"), u"odt"_s},
                                                     {tr("Word template"), u"dotx"_s},
                                                     {tr("Word document with macros"), u"docm"_s},
                                                     {tr("OpenDocument template"), u"ott"_s}});
    if (!path.isEmpty())
        importFile(path);
}

void TemplatesPage::importFile(const QString &path)
{
    if (m_context.session.isReadOnly() || m_work->isWorking())
        return;
    const QString name = QFileInfo(path).fileName();
    m_work->work(tr("Reading “%1” and looking for its blanks…").arg(name));
    updateButtons();
    m_importing.run([this, path, name](const std::atomic<bool> &) -> Background::Report {
        const Result<TemplateReadingPointer> reading = readFile(path);
        return [this, name, reading] {
            m_work->clear();
            updateButtons();
            if (reading)
                askWhatItIs(name, *reading);
            else
                m_context.dialogs.say(this, reading.error());
        };
    });
}

void TemplatesPage::askWhatItIs(const QString &fileName, const TemplateReadingPointer &reading)
{
    if (!isWantedAgain(reading))
        return;
    auto *dialog = new TemplateImportDialog(m_context, fileName, reading, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, reading] { store(dialog->record(), dialog->former(), reading); });
    dialog->open();
}

/// Whether a file that the register has already shall be imported once more; shows what there is if not.
bool TemplatesPage::isWantedAgain(const TemplateReadingPointer &reading)
{
    const auto all = m_context.content().all<CustomerTemplate>();
    const auto same = std::ranges::find(all, sha256Of(reading->bytes), &CustomerTemplate::sha256);
    if (same == all.end())
        return true;
    const QString question = tr("The register has this very file already, as “%1”. Import it once more, for instance "
                                "for another customer?")
                                 .arg((*same)->name.anyText(m_context.language));
    if (m_context.dialogs.confirm(this, tr("Import a template"), question, tr("Import again")))
        return true;
    choose((*same)->id);
    return false;
}

/// Takes over what was decided for the former version, for which its file is needed once more.
void TemplatesPage::store(const std::shared_ptr<CustomerTemplate> &made, const RecordPointerOfTemplate &former,
                          const TemplateReadingPointer &reading)
{
    const TemplateDecisions decisions(former ? former->mapping : QString());
    if (!former || former->sha256.isEmpty())
        return finishStore(made, reading);
    m_storing = true;
    m_context.session.readAttachment(
        former->sha256, this, [this, made, reading, decisions](const Result<QByteArray> &bytes) {
            if (!bytes) { // without it the ids alone tell
                made->mapping = decisions.toMapping(reading->scan);
                return finishStore(made, reading);
            }
            m_importing.run(
                [this, made, reading, decisions, bytes = *bytes](const std::atomic<bool> &) -> Background::Report {
                    const Result<TemplateReadingPointer> old = readTemplate(bytes);
                    made->mapping = old ? decisions.carriedTo((*old)->scan, reading->scan).toMapping(reading->scan)
                                        : decisions.toMapping(reading->scan);
                    return [this, made, reading] { finishStore(made, reading); };
                });
        });
}

void TemplatesPage::finishStore(const std::shared_ptr<CustomerTemplate> &made, const TemplateReadingPointer &reading)
{
    m_storing = false;
    const QString what = tr("import of the template %1").arg(made->name.anyText(m_context.language));
    if (m_context.session.change(what, {{&recordType<CustomerTemplate>(), nullptr, made}}, {reading->bytes}))
        choose(made->id);
}

bool TemplatesPage::storeDecisions(const QString &what, const TemplateDecisions &decisions)
{
    const RecordPointerOfTemplate before = record();
    if (!before || !m_reading || m_context.session.isReadOnly())
        return false;
    auto after = std::make_shared<CustomerTemplate>(*before);
    after->mapping = decisions.toMapping(m_reading->scan);
    if (after->mapping == before->mapping)
        return true;
    return m_context.session.change(what, {{&recordType<CustomerTemplate>(), before, after}});
}

void TemplatesPage::decideBlank(const QString &id, const Decision &decision)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    TemplateDecisions decisions = m_decisions;
    decisions.setBlank(id, decision);
    storeDecisions(tr("decision for “%1”").arg(itemLabel(m_reading->scan, m_model->item(row))), decisions);
}

void TemplatesPage::decideChoice(const QString &id, std::optional<bool> ticked)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    TemplateDecisions decisions = m_decisions;
    decisions.setChoice(id, ticked);
    storeDecisions(tr("decision for “%1”").arg(itemLabel(m_reading->scan, m_model->item(row))), decisions);
}

void TemplatesPage::decideRepeat(const QString &id, const RepeatDecision &decision)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    TemplateDecisions decisions = m_decisions;
    decisions.setRepeat(id, decision);
    storeDecisions(tr("decision for “%1”").arg(itemLabel(m_reading->scan, m_model->item(row))), decisions);
}

/// Decides for what is proposed, sure and has a value, all in one step.
void TemplatesPage::acceptSure()
{
    if (!m_reading || !m_answers)
        return;
    TemplateDecisions decisions = m_decisions;
    int accepted = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const TemplateItem item = m_model->item(row);
        if (item.kind != TemplateItem::Kind::Blank || m_model->answer(row).state != ItemAnswer::State::Proposed)
            continue;
        const Proposal proposal = m_answers->proposals.value(item.index);
        if (proposal.confidence != Proposal::Confidence::High)
            continue;
        decisions.setBlank(itemId(m_reading->scan, item), {Decision::Kind::Field, proposal.field});
        ++accepted;
    }
    if (accepted > 0)
        storeDecisions(tr("%n proposal(s) accepted", nullptr, accepted), decisions);
    m_strip->say((accepted > 0 ? tr("%n proposal(s) accepted. “Undo” takes them back.", nullptr, accepted)
                               : tr("No undecided proposal is sure and has a value."))
                     .toHtmlEscaped(),
                 Look::Tone::Information);
}

/// Accepts the proposal of the chosen row, if it has one, and goes to the next that is undecided.
void TemplatesPage::acceptAndGoOn()
{
    const int row = m_table->currentRow();
    if (!m_answers || row < 0)
        return;
    const TemplateItem item = m_model->item(row);
    if (item.kind == TemplateItem::Kind::Blank) {
        const QString field = m_answers->proposals.value(item.index).field;
        const QString id = itemId(m_reading->scan, item);
        if (!field.isEmpty() && m_decisions.blank(id).kind == Decision::Kind::Propose)
            decideBlank(id, {Decision::Kind::Field, field});
    } else if (item.kind == TemplateItem::Kind::Repeat) {
        const Repeat &repeat = m_reading->scan.repeats.at(item.index);
        if (!repeat.list.isEmpty() && m_decisions.repeat(repeat.id).kind == RepeatDecision::Kind::Propose)
            decideRepeat(repeat.id, {RepeatDecision::Kind::List, repeat.list});
    }
    m_table->chooseRow(m_table->nextUndecided());
}

void TemplatesPage::fill()
{
    const RecordPointerOfTemplate shown = record();
    if (!m_reading || !m_answers || !shown || m_work->isWorking())
        return;
    m_editor->commit();
    QList<Dialogs::FileKind> kinds;
    for (const QString &ending : fillEndings(m_reading->file->format()))
        kinds.append({tr("%1 document").arg(ending.toUpper()), ending});
    const QString name = tr("%1 - filled in").arg(QFileInfo(shown->fileName).completeBaseName()) + u'.'
                       + kinds.first().ending;
    const QString path = m_context.dialogs.saveFile(this, tr("Fill in"), name, kinds);
    if (path.isEmpty())
        return;
    m_work->work(tr("Filling in “%1”…").arg(QFileInfo(path).fileName()));
    updateButtons();
    const FillOrder order{m_reading, m_context.content(), occasion(), m_decisions.mapFor(m_reading->scan), path};
    m_filling.run([this, order](const std::atomic<bool> &cancelled) -> Background::Report {
        const Result<FillReport> report = fillToFile(order, cancelled);
        return [this, order, report] {
            m_work->clear();
            updateButtons();
            if (report)
                sayFilled(order.path, *report, order.reading->file->isSigned());
            else
                m_context.dialogs.say(this, report.error());
        };
    });
}

void TemplatesPage::sayFilled(const QString &path, const FillReport &report, bool wasSigned)
{
    m_filledPath = path;
    QString html = tr("Filled in: %1.")
                       .toHtmlEscaped()
                       .arg(u"<a href=\"open\">%1</a>"_s.arg(QDir::toNativeSeparators(path).toHtmlEscaped()));
    if (wasSigned)
        html += u' ' + tr("The digital signature of the template does not hold for it.").toHtmlEscaped();
    QStringList blanks, marks;
    for (const LeftBlank &left : report.left) {
        const int row = m_model->rowOf(left.id);
        const bool isBlank = row < 0 || m_model->item(row).kind == TemplateItem::Kind::Blank;
        if (!left.decided)
            (isBlank ? blanks : marks).append(left.id);
    }
    if (!blanks.isEmpty())
        html += u' '
              + tr("%n place(s) stayed blank: %1.", nullptr, int(blanks.size()))
                    .toHtmlEscaped()
                    .arg(linksTo(blanks, u"nothing"_s));
    if (!marks.isEmpty())
        html += u' '
              + tr("%n passage(s) stayed with their marks: %1.", nullptr, int(marks.size()))
                    .toHtmlEscaped()
                    .arg(linksTo(marks, u"nothing"_s));
    const bool complete = blanks.isEmpty() && marks.isEmpty() && !wasSigned;
    m_strip->say(html, complete ? Look::Tone::Good : Look::Tone::Attention);
}

void TemplatesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_context.session.isReadOnly() || templateIn(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropSign->show();
    m_dropSign->raise();
}

void TemplatesPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropSign->hide();
}

void TemplatesPage::dropEvent(QDropEvent *event)
{
    m_dropSign->hide();
    if (const QString path = templateIn(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        importFile(path);
    }
}

void TemplatesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_dropSign->setGeometry(rect());
}

} // namespace Cartulary
