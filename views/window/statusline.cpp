// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "background.h"
#include "look.h"
#include "registersession.h"
#include "valuewords.h"

#include <QFileInfo>
#include <QLabel>
#include <QLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_state(new QLabel(this))
    , m_file(new QLabel(this))
    , m_promise(new QLabel(tr("Nothing leaves this computer"), this))
    , m_complete(new QLabel(this))
    , m_background(new Background(this))
{
    setSizeGripEnabled(true);
    for (QLabel *label : {m_state, m_file, m_promise})
        addWidget(label);
    addPermanentWidget(m_complete);
    for (QLabel *label : {m_state, m_file, m_promise, m_complete})
        label->setContentsMargins(Look::grid, 0, Look::grid, 0);
}

void StatusLine::describe(const RegisterSession *session, Language language)
{
    for (QLabel *label : {m_state, m_complete})
        label->setVisible(session);
    if (!session) {
        m_file->clear();
        m_file->hide();
        m_background->drop();
        return;
    }
    const QString time = session->savedAt().isValid()
                           ? timeInWords(session->savedAt().toLocalTime().toString(u"HH:mm"_s), language)
                           : QString();
    m_state->setText(session->isReadOnly() ? tr("Read-only")
                     : time.isEmpty()      ? tr("Everything is saved")
                                           : tr("Saved at %1").arg(time));
    m_state->setToolTip(session->readOnlyReason());
    m_file->setText(QFileInfo(session->path()).fileName());
    m_file->setToolTip(session->path());
    makeRoom();
    count(*session, language);
}

/// Where not everything fits, the file's name goes, as the window's title has it too, and then the promise.
void StatusLine::makeRoom()
{
    int room = width() - fontMetrics().height();
    for (const QLabel *label : {m_state, m_complete})
        room -= label->sizeHint().width() + layout()->spacing();
    for (QLabel *label : {m_promise, m_file}) {
        room -= label->sizeHint().width() + layout()->spacing();
        label->setVisible(!label->text().isEmpty() && room >= 0);
    }
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    makeRoom();
}

/// Counting 10,000 records takes a while: not on the window's thread.
void StatusLine::count(const RegisterSession &session, Language language)
{
    m_background->run(
        [this, content = session.content(), language](const std::atomic<bool> &stale) -> Background::Report {
            Completeness sum;
            for (const RecordType *type : recordTypes()) {
                for (const RecordPointer &record : content.records(*type)) {
                    if (stale)
                        return {};
                    const Completeness one = completenessOf(*type, *record);
                    sum.asked += one.asked;
                    sum.given += one.given;
                }
            }
            const qsizetype percent = sum.asked == 0 ? 0 : sum.given * 100 / sum.asked;
            return [this, percent, language] {
                m_complete->setText(tr("%1% of what the law asks is stated").arg(localeOf(language).toString(percent)));
                makeRoom();
            };
        });
}

} // namespace Cartulary
