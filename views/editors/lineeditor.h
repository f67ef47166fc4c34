// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "valueeditor.h"

class QLineEdit;

namespace Cartulary {

/// A value on one line that has a form: an address, a time, a number, a date, a colour. See LineForm.
class LineEditor : public ValueEditor
{
    Q_OBJECT

public:
    LineEditor(const Field &field, const WindowContext &context, QWidget *parent = nullptr);

    void setLabel(const QString &label) override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const Value &value) override;
    Value read() const override;
    QString whatIsWrong() const override;

private:
    void addCalendar();
    void openCalendar();
    void addSwatch();
    void showSwatch();
    void chooseColour();

    Field::Kind m_kind;
    Language m_language;
    QLineEdit *m_line;
    Dialogs &m_dialogs;
    QAction *m_calendar = nullptr; ///< for dates only
    QAction *m_swatch = nullptr;   ///< for colours only
};

} // namespace Cartulary
