// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuedversions.h"

#include "buttonrow.h"
#include "documentjson.h"
#include "icons.h"
#include "issuedialog.h"
#include "keptfile.h"
#include "look.h"
#include "redlinedialog.h"
#include "valuetext.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

IssuedVersions::IssuedVersions(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_comparing(nullptr)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_empty(
          Look::toned(Look::label(tr("No version has been issued yet. An issued version is kept here with its file, "
                                     "and tells you later when the register has moved on."),
                                  this),
                      Look::Tone::Secondary))
    , m_said(Look::label({}, this))
{
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::rowGap);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_said);
    buildButtons();
    m_said->hide();
    connect(&context.session, &RegisterSession::changed, this, &IssuedVersions::refill);
    refill();
}

void IssuedVersions::buildTable()
{
    m_table->setAccessibleName(tr("Issued versions"));
    m_table->setHorizontalHeaderLabels(
        {tr("Version"), tr("Issued on"), tr("What changed"), tr("File"), tr("SHA-256"), tr("State")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // What tells most stands first, whatever the width.
    m_table->horizontalHeader()->moveSection(State, Date);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &IssuedVersions::updateButtons);
    connect(m_table, &QTableWidget::activated, this, [this] { m_open->click(); });
}

void IssuedVersions::buildButtons()
{
    auto *row = new ButtonRow(this);
    m_issue = row->add(u"issue"_s, tr("&Issue a version…"), tr("Makes the files of a new version and keeps them here"));
    m_open = row->add(u"open-external"_s, tr("&Open"), tr("Shows the issued file, as it was issued"));
    m_save = row->add(u"save-as"_s, tr("Save a cop&y…"), tr("Writes a copy of the issued file"));
    m_compare = row->add(u"compare"_s, tr("Com&pare…"), tr("Compares the issued version with the present text"));
    m_verify = row->add(u"check"_s, tr("Check di&gest"), tr("Checks that the kept files are what was issued"));
    layout()->addWidget(row);
    connect(m_issue, &QPushButton::clicked, this, &IssuedVersions::issueVersion);
    connect(m_open, &QPushButton::clicked, this, [this] {
        withFile(tr("Which file should be opened?"), [this](const KeptFile &file) { openKept(m_context, file, this); });
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        withFile(tr("Which file should be copied?"), [this](const KeptFile &file) { saveKept(m_context, file, this); });
    });
    connect(m_compare, &QPushButton::clicked, this, &IssuedVersions::compareChosen);
    connect(m_verify, &QPushButton::clicked, this, &IssuedVersions::verifyChosen);
}

void IssuedVersions::setRequest(const DocumentRequest &request)
{
    m_request = request;
    m_said->hide();
    refill();
}

void IssuedVersions::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        readTexts();
}

void IssuedVersions::refill()
{
    const IssuePointer before = chosen();
    m_issues = issuesOf(m_context.content(), m_request);
    std::ranges::reverse(m_issues);
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(m_issues.size()));
    for (int row = 0; row < m_issues.size(); ++row) {
        fillRow(row, *m_issues.at(row));
        if (row == 0 || (before && before->id == m_issues.at(row)->id))
            m_table->selectRow(row);
    }
    m_table->resizeColumnsToContents();
    m_table->setVisible(!m_issues.isEmpty());
    m_empty->setVisible(m_issues.isEmpty());
    m_stale = true;
    if (isVisible())
        readTexts();
    updateButtons();
}

void IssuedVersions::fillRow(int row, const DocumentIssue &issue)
{
    const RecordType &type = recordType<DocumentIssue>();
    const auto words = [&](const char *field) {
        return valueText(*type.field(QLatin1StringView(field)), issue, m_context.content(), m_context.language);
    };
    const QStringList texts{issue.number,
                            words("date"),
                            words("change_note"),
                            issue.fileName,
                            issue.sha256.first(std::min<qsizetype>(8, issue.sha256.size())),
                            {}};
    for (int column = 0; column < ColumnCount; ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setToolTip(column == Digest ? issue.sha256 : texts.at(column));
        if (column == Digest)
            item->setData(Qt::AccessibleTextRole, issue.sha256);
        m_table->setItem(row, column, item);
    }
    setState(issue.id, {}, -1, tr("Comparing…"));
}

/// Brings the kept texts into memory, one after the other, then compares them with the present one.
void IssuedVersions::readTexts()
{
    m_stale = false;
    for (const IssuePointer &issue : std::as_const(m_issues)) {
        const QString digest = issue->treeSha256;
        if (digest.isEmpty() || m_texts.contains(digest))
            continue;
        return m_context.session.readAttachment(digest, this, [this, digest](const Result<QByteArray> &bytes) {
            m_texts.insert(digest, bytes.value_or(QByteArray()));
            readTexts();
        });
    }
    compareAll();
}

void IssuedVersions::compareAll()
{
    struct Outcome
    {
        QString issueId;
        int different = -1; ///< -1: no text to compare with
    };
    QList<std::pair<QString, QByteArray>> old;
    for (const IssuePointer &issue : std::as_const(m_issues))
        old.append({issue->id, m_texts.value(issue->treeSha256)});
    m_comparing.run([old, request = m_request, content = m_context.content(),
                     this](const std::atomic<bool> &stale) -> Background::Report {
        const Result<Document> now = compose(content, request);
        QList<Outcome> outcomes;
        for (const auto &[id, text] : old) {
            if (stale)
                return {};
            Outcome outcome{id, -1};
            const Result<Document> tree = unpackDocument(text);
            if (now && tree) {
                QList<RedlineBlock> blocks = redline(*tree, *now);
                forgiveDate(blocks, *tree, *now);
                outcome.different = differences(blocks);
            }
            outcomes.append(outcome);
        }
        return [this, outcomes, error = now ? QString() : now.error().toString()] {
            for (const Outcome &outcome : outcomes) {
                if (!error.isEmpty())
                    setState(outcome.issueId, u"error"_s, int(Look::Tone::Problem),
                             tr("Cannot be compared: %1").arg(error));
                else if (outcome.different < 0)
                    setState(outcome.issueId, u"information"_s, int(Look::Tone::Secondary),
                             tr("Its text is not kept in this register"));
                else if (outcome.different == 0)
                    setState(outcome.issueId, u"check"_s, int(Look::Tone::Good), tr("Up to date"));
                else
                    setState(outcome.issueId, u"warning"_s, int(Look::Tone::Attention),
                             tr("Out of date: %n difference(s)", nullptr, outcome.different));
            }
            m_table->resizeColumnToContents(State);
        };
    });
}

void IssuedVersions::setState(const QString &issueId, const QString &iconName, int tone, const QString &text)
{
    for (int row = 0; row < m_issues.size(); ++row) {
        if (m_issues.at(row)->id != issueId)
            continue;
        QTableWidgetItem *item = m_table->item(row, State);
        item->setText(text);
        item->setToolTip(text);
        item->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName, Look::colour(Look::Tone(tone), palette())));
    }
}

IssuedVersions::IssuePointer IssuedVersions::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() || rows.first().row() >= m_issues.size() ? nullptr : m_issues.at(rows.first().row());
}

void IssuedVersions::updateButtons()
{
    const IssuePointer issue = chosen();
    const bool file = issue && !issue->sha256.isEmpty();
    for (QPushButton *button : {m_open, m_save, m_verify})
        button->setEnabled(file);
    m_compare->setEnabled(issue && !issue->treeSha256.isEmpty());
    m_issue->setEnabled(!m_context.session.isReadOnly() && !m_request.document.isEmpty());
    for (QPushButton *button : {m_open, m_save, m_compare, m_verify})
        button->setVisible(!m_issues.isEmpty());
    m_said->hide();
}

/// Lets the officer choose where a version was kept in several formats.
void IssuedVersions::withFile(const QString &question, const std::function<void(const KeptFile &)> &then)
{
    const IssuePointer issue = chosen();
    if (!issue)
        return;
    const QList<KeptFile> files = filesOf(*issue);
    QStringList names;
    for (const KeptFile &file : files)
        names.append(file.name);
    const int choice = files.size() == 1
                         ? 0
                         : m_context.dialogs.choose(this, tr("Version %1").arg(issue->number), question, names);
    if (choice >= 0)
        then(files.at(choice));
}

void IssuedVersions::compareChosen()
{
    const IssuePointer issue = chosen();
    if (!issue)
        return;
    const auto compare = [text = m_texts.value(issue->treeSha256), request = m_request,
                          content = m_context.content()]() -> Result<QList<RedlineBlock>> {
        const Result<Document> old = unpackDocument(text);
        if (!old)
            return refused(tr("the text of this version is not kept in this register"));
        const Result<Document> now = compose(content, request);
        if (!now)
            return std::unexpected(now.error());
        return redline(*old, *now);
    };
    auto *dialog = new RedlineDialog(tr("Version %1 compared with the present text").arg(issue->number), compare, this);
    dialog->show();
}

void IssuedVersions::verifyChosen()
{
    const IssuePointer issue = chosen();
    if (!issue)
        return;
    QList<KeptFile> files = filesOf(*issue);
    if (!issue->treeSha256.isEmpty())
        files.append({tr("the text of the version"), issue->treeSha256});
    const auto left = std::make_shared<int>(int(files.size()));
    for (const KeptFile &file : std::as_const(files)) {
        m_context.session.readAttachment(file.sha256, this, [this, left, file](const Result<QByteArray> &bytes) {
            if (!bytes && *left > 0) {
                *left = 0;
                m_context.dialogs.say(this, bytes.error());
            }
            if (--*left == 0) {
                m_said->setText(tr("Unchanged: the kept files are those that were issued."));
                m_said->show();
            }
        });
    }
}

void IssuedVersions::issueVersion()
{
    IssueDialog dialog(m_context, m_request, this);
    dialog.exec();
}

} // namespace Cartulary
