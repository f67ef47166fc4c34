// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assistantstep.h"
#include "organisation.h"

#include <memory>

class QComboBox;
class QLineEdit;

namespace Cartulary {

/// Asks who the organisation is.
class OrganisationStep : public AssistantStep
{
    Q_OBJECT

public:
    OrganisationStep(Language language, QWidget *parent);

    QString name() const;
    /// ISO 3166-1 alpha-2; empty where none of the list is chosen.
    QString country() const;
    /// A record with what was entered; without an id.
    std::shared_ptr<Organisation> organisation() const;

    bool isComplete() const override;

private:
    void fillCountries(Language language);

    QLineEdit *m_name = nullptr;
    QLineEdit *m_legalForm = nullptr;
    QComboBox *m_country = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_street = nullptr;
    QLineEdit *m_postalCode = nullptr;
    QLineEdit *m_city = nullptr;
};

} // namespace Cartulary
