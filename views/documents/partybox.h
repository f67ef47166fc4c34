// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"

#include <QComboBox>

namespace Cartulary {

/// Chooses for whom an agreement is made: a customer, a supplier of ours, or nobody yet.
class PartyBox : public QComboBox
{
    Q_OBJECT

public:
    PartyBox(const Register &content, Language language, QWidget *parent = nullptr);

    /// Offers what @p content has, and keeps what is chosen.
    void setContent(const Register &content);
    /// The id of a customer or a sub-processor; empty for nobody.
    QString partyId() const { return currentData().toString(); }
    void setPartyId(const QString &id);

    /// Whether @p document is made for somebody.
    static bool isUsedBy(const QString &document);

private:
    Language m_language;
};

} // namespace Cartulary
