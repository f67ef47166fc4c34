// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assistantstep.h"
#include "language.h"

#include <QStringList>

class QCheckBox;
class QLabel;

namespace Cartulary {

struct Starter;

/// Lets the officer choose among the ready activities.
class ActivitiesStep : public AssistantStep
{
    Q_OBJECT

public:
    ActivitiesStep(Language language, QWidget *parent);

    /// The ids of the ready activities that are ticked.
    QStringList chosen() const;
    /// Ticks what an organisation in @p roles nearly always does, unless the officer has ticked something else.
    void propose(const QStringList &roles);

private:
    void addStarter(const Starter &starter, Language language, QVBoxLayout *list);
    void tickAll(bool ticked);
    void count();

    QList<QCheckBox *> m_boxes; ///< one for each ready activity, in their order
    QLabel *m_count = nullptr;
    bool m_touched = false;
};

} // namespace Cartulary
