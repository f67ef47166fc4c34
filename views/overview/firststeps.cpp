// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firststeps.h"

#include "icons.h"
#include "look.h"
#include "organisation.h"
#include "processing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Cartulary {

using namespace Qt::StringLiterals;

FirstSteps::FirstSteps(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(Look::label({}, this))
    , m_organisation(new QPushButton(icon(u"organisation"_s), tr("&Describe the organisation"), this))
    , m_activity(new QPushButton(icon(u"record-new"_s), tr("Add the first ac&tivity"), this))
{
    connect(m_organisation, &QPushButton::clicked, this,
            [this] { m_context.navigator.newRecord(recordType<Organisation>()); });
    connect(m_activity, &QPushButton::clicked, this, [this] { m_context.navigator.newRecord(recordType<Activity>()); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::rowGap);
    buttons->addWidget(m_organisation);
    buttons->addWidget(m_activity);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::rowGap);
    layout->addWidget(Look::label(tr("First steps"), this, Look::groupFont));
    layout->addWidget(m_text);
    layout->addLayout(buttons);
}

void FirstSteps::refresh()
{
    const bool hasOrganisation = !m_context.content().records(recordType<Organisation>()).isEmpty();
    const bool hasActivity = !m_context.content().records(recordType<Activity>()).isEmpty();
    setVisible(!hasOrganisation || !hasActivity);
    if (hasOrganisation)
        m_text->setText(tr("Now add a first activity: something for which you process data on people, such as sending "
                           "invoices. Its purposes, data, recipients and retention periods make the records and the "
                           "privacy policy."));
    else
        m_text->setText(
            tr("This register is empty. Say first whose it is: name and address stand at the head of every "
               "document. Then add a first activity: something for which you process data on people, such as "
               "sending invoices."));
    m_organisation->setVisible(!hasOrganisation);
    m_activity->setVisible(!hasActivity);
    const QString reason = m_context.session.readOnlyReason();
    for (QPushButton *button : {m_organisation, m_activity}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
}

} // namespace Cartulary
