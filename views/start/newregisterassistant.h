// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registerfile.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Cartulary {

class ActivitiesStep;
class AssistantStep;
class Dialogs;
class OrganisationStep;
class PlaceStep;
class RoleStep;

/// What a new register is to be: where, what it begins with, and in which languages its documents are made. The file is
/// not there yet.
struct NewRegister
{
    QString path;
    QList<Change> records;
    QStringList documentLanguages; ///< ISO 639-1 codes: "fr", "en"
};

/// Asks in four short steps what a new register needs.
class NewRegisterAssistant : public QDialog
{
    Q_OBJECT

public:
    NewRegisterAssistant(Dialogs &dialogs, Language language, QWidget *parent = nullptr);

    /// What was asked for; nothing unless the assistant was gone through to its end.
    std::optional<NewRegister> answer() const { return m_answer; }

    /// Shows the assistant and waits for what comes of it.
    static std::optional<NewRegister> ask(Dialogs &dialogs, Language language, QWidget *parent);

    void accept() override;

private:
    QWidget *makeHead();
    QWidget *makeButtons();
    void addStep(AssistantStep *step);
    /// Shows the step @p index, which proposes what follows from those before it.
    void showStep(int index);
    void checkStep();
    AssistantStep *step() const;
    Result<QList<Change>> records() const;

    Dialogs &m_dialogs;
    OrganisationStep *m_organisation = nullptr;
    RoleStep *m_role = nullptr;
    ActivitiesStep *m_activities = nullptr;
    PlaceStep *m_place = nullptr;
    QList<AssistantStep *> m_steps;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    std::optional<NewRegister> m_answer;
};

} // namespace Cartulary
