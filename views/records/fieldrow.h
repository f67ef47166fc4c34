// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "valueeditor.h"

namespace Cartulary {

class PartsEditor;
class RecordEdits;

/// One field in a form: its label, its editor, what the law asks, and the help.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// Stores an accepted value; the refusal in a sentence, empty if it is stored.
    using Store = std::function<QString(const Value &value, const QList<Change> &creations)>;

    FieldRow(const Field &field, const WindowContext &context, const Store &store, QWidget *parent = nullptr);
    /// For a list of parts.
    FieldRow(const Field &field, const WindowContext &context, RecordEdits &edits, QWidget *parent = nullptr);

    const Field &field() const { return m_field; }
    /// Null for a list of parts.
    ValueEditor *editor() const { return m_editor; }
    /// Null for all others.
    PartsEditor *parts() const { return m_parts; }

    /// Shows what @p owner, of @p type, says in the field. What is being typed stays.
    void fill(const RecordType &type, const Fields &owner);
    /// Shows it whatever is being typed: another record is shown.
    void fillAnew(const RecordType &type, const Fields &owner);
    void setReadOnly(bool readOnly);
    void setHelpVisible(bool visible);
    /// Puts the cursor into the field; @p rest of a path leads on into a part: "0.text".
    void focusField(const QString &rest = {});

private:
    FieldRow(const Field &field, const WindowContext &context, QWidget *parent);
    void addHelp();
    void accept();
    void showMark(const RecordType &type, const Fields &owner);

    const Field &m_field;
    const WindowContext &m_context;
    Store m_store;
    ValueEditor *m_editor = nullptr;
    PartsEditor *m_parts = nullptr;
    QWidget *m_mark = nullptr;
    QLabel *m_help = nullptr;
    Value m_stored;
};

} // namespace Cartulary
