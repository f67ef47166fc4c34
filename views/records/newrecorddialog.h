// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QDialog>

namespace Cartulary {

class ValueEditor;

/// Asks for what a record cannot be stored without, and makes it.
class NewRecordDialog : public QDialog
{
    Q_OBJECT

public:
    NewRecordDialog(const RecordType &type, const WindowContext &context, QWidget *parent = nullptr);

    /// The record that was made, once the dialog has been accepted.
    QString madeId() const { return m_id; }
    void accept() override;

private:
    const RecordType &m_type;
    const WindowContext &m_context;
    QList<std::pair<const Field *, ValueEditor *>> m_editors;
    QString m_id;
};

} // namespace Cartulary
