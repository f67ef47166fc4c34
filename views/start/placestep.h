// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assistantstep.h"
#include "registerfile.h"

class QLabel;
class QLineEdit;

namespace Cartulary {

class Dialogs;

/// Asks where the register is to be kept.
class PlaceStep : public AssistantStep
{
    Q_OBJECT

public:
    PlaceStep(Dialogs &dialogs, QWidget *parent);

    QString path() const;
    /// Proposes a free file name after @p name, unless the officer has given one.
    void propose(const QString &name);
    /// Says what the register will begin with.
    void summarise(const QList<Change> &records);

    bool isComplete() const override;

private:
    /// Why the register cannot be made there; empty if it can.
    QString objection() const;
    void chooseFile();
    void check();

    Dialogs &m_dialogs;
    QLineEdit *m_path = nullptr;
    QLabel *m_objection = nullptr;
    QLabel *m_summary = nullptr;
    bool m_touched = false;
};

} // namespace Cartulary
