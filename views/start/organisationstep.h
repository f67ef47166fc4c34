// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assistantstep.h"
#include "organisation.h"

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Cartulary {

/// Asks who the organisation is.
class OrganisationStep : public AssistantStep
{
    Q_OBJECT

public:
    OrganisationStep(Language language, QWidget *parent);

    QString name() const;
    /// ISO 3166-1 alpha-2; of the only country that what was typed can mean. Empty if there is none.
    QString country() const;
    /// A record with what was entered; without an id.
    std::shared_ptr<Organisation> organisation() const;

    bool isComplete() const override;

private:
    void fillCountries(Language language);
    int countryTyped() const;
    QString whatIsWrong() const;
    /// Where a field has been left: completes the country, and says what cannot be taken.
    void settle();

    QLineEdit *m_name = nullptr;
    QLineEdit *m_legalForm = nullptr;
    QComboBox *m_country = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_street = nullptr;
    QLineEdit *m_postalCode = nullptr;
    QLineEdit *m_city = nullptr;
    QLabel *m_wrong = nullptr;
    Language m_language;
};

} // namespace Cartulary
