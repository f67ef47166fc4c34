// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "valueeditor.h"

namespace Cartulary {

class BilingualBox;

/// A text in each language.
class LocalizedEditor : public ValueEditor
{
    Q_OBJECT

public:
    explicit LocalizedEditor(QWidget *parent = nullptr);

    void setLabel(const QString &label) override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const Value &value) override;
    Value read() const override;

private:
    BilingualBox *m_box;
};

} // namespace Cartulary
