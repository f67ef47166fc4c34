// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitiesstep.h"

#include "look.h"
#include "starters.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cartulary {

ActivitiesStep::ActivitiesStep(Language language, QWidget *parent)
    : AssistantStep(tr("Ready activities"),
                    tr("Tick what you do: each activity comes with its purposes, legal bases, data and retention "
                       "periods, in French and English. You correct them afterwards."),
                    parent)
    , m_count(Look::toned(Look::label({}, this), Look::Tone::Secondary))
{
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    for (const Starter &starter : starters())
        addStarter(starter, language, list);

    auto *all = new QPushButton(tr("Tick &all"), this);
    auto *none = new QPushButton(tr("&Untick all"), this);
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    auto *above = new QHBoxLayout;
    above->setSpacing(Look::rowGap);
    above->addWidget(m_count, 1);
    above->addWidget(all);
    above->addWidget(none);

    body()->setSpacing(Look::rowGap);
    body()->addLayout(above);
    body()->addLayout(list);
    body()->addStretch();
    count();
}

void ActivitiesStep::addStarter(const Starter &starter, Language language, QVBoxLayout *list)
{
    const QString sentence = starter.description.anyText(language);
    auto *box = new QCheckBox(starter.title.anyText(language).replace(u'&', QStringLiteral("&&")), this);
    box->setObjectName(starter.id);
    box->setAccessibleDescription(sentence);
    list->addWidget(box);
    list->addWidget(explanation(sentence, this));
    connect(box, &QCheckBox::toggled, this, &ActivitiesStep::count);
    connect(box, &QCheckBox::clicked, this, [this] { m_touched = true; });
    m_boxes.append(box);
}

QStringList ActivitiesStep::chosen() const
{
    QStringList ids;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            ids.append(box->objectName());
    }
    return ids;
}

void ActivitiesStep::propose(const QStringList &roles)
{
    if (m_touched)
        return;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(
            std::ranges::any_of(starters().at(i).roles, [&](const QString &role) { return roles.contains(role); }));
}

void ActivitiesStep::tickAll(bool ticked)
{
    m_touched = true;
    for (QCheckBox *box : m_boxes)
        box->setChecked(ticked);
}

void ActivitiesStep::count()
{
    m_count->setText(tr("%n activity(ies) chosen", nullptr, static_cast<int>(chosen().size())));
}

} // namespace Cartulary
