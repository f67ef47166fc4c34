// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "valueeditor.h"

class QButtonGroup;

namespace Cartulary {

/// Yes, no, or not stated. What is chosen is told at once.
class AnswerEditor : public ValueEditor
{
    Q_OBJECT

public:
    explicit AnswerEditor(QWidget *parent = nullptr);

    void setLabel(const QString &label) override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const Value &value) override;
    Value read() const override;

private:
    QButtonGroup *m_buttons;
    bool m_readOnly = false;
};

} // namespace Cartulary
