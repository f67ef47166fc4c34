// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assistantstep.h"
#include "language.h"

#include <QStringList>

class QButtonGroup;
class QComboBox;
class QLabel;

namespace Cartulary {

/// Asks in which role the organisation processes data, in which languages documents are made, and which authority
/// supervises it.
class RoleStep : public AssistantStep
{
    Q_OBJECT

public:
    RoleStep(Language language, QWidget *parent);

    /// Terms of the list "role".
    QStringList roles() const;
    /// ISO 639-1 codes.
    QStringList documentLanguages() const;
    /// A term of the list "authority"; may be empty.
    QString authority() const;
    /// Chooses the authority of @p country, unless the officer has chosen one.
    void propose(const QString &country);

private:
    void addRoles();
    void addLanguages(Language language);
    void addAuthority(Language language);
    void showAuthority();

    QButtonGroup *m_roles = nullptr;
    QButtonGroup *m_languages = nullptr;
    QComboBox *m_authority = nullptr;
    QLabel *m_authorityDetails = nullptr;
    bool m_authorityChosen = false;
};

} // namespace Cartulary
