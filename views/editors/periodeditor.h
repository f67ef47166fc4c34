// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "valueeditor.h"

class QComboBox;
class QLineEdit;

namespace Cartulary {

class BilingualBox;

/// A length of time: how exactly it is meant, how much of what; or a criterion in words.
class PeriodEditor : public ValueEditor
{
    Q_OBJECT

public:
    explicit PeriodEditor(QWidget *parent = nullptr);

    void setLabel(const QString &label) override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const Value &value) override;
    Value read() const override;
    QString whatIsWrong() const override;

private:
    Period::Qualifier qualifier() const;
    void showShape();
    void fillCombos();

    QComboBox *m_qualifier;
    QLineEdit *m_amount;
    QComboBox *m_unit;
    BilingualBox *m_criterion;
};

} // namespace Cartulary
