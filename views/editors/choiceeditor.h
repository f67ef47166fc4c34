// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchbox.h"
#include "valueeditor.h"

namespace Cartulary {

/// One of what can be chosen: an entry of a controlled list, a country, a language.
class ChoiceEditor : public ValueEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, const WindowContext &context, QWidget *parent = nullptr);

    void setLabel(const QString &label) override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const Value &value) override;
    Value read() const override;
    QString whatIsWrong() const override;
    void refreshNames() override;

private:
    void choose(const QString &id);
    void make(const QString &name);

    std::shared_ptr<Choices> m_choices;
    SearchBox *m_box;
    QString m_chosen;
    QString m_shown; ///< the text that stands for m_chosen
};

} // namespace Cartulary
