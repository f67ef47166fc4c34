// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "valueeditor.h"

class QLineEdit;

namespace Cartulary {

/// A moment with the zone that it was said in: day, time, offset from UTC, and the zone's name as it is printed.
class MomentEditor : public ValueEditor
{
    Q_OBJECT

public:
    explicit MomentEditor(const WindowContext &context, QWidget *parent = nullptr);

    void setLabel(const QString &label) override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const Value &value) override;
    Value read() const override;
    QString whatIsWrong() const override;

private:
    QLineEdit *makeLine(Field::Kind kind, int letters);

    Language m_language;
    QLineEdit *m_date;
    QLineEdit *m_time;
    QLineEdit *m_offset;
    QLineEdit *m_zone;
};

} // namespace Cartulary
