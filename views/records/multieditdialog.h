// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace Cartulary {

class ValueEditor;

/// Gives one field of many records of a type the same value, in one step that can be undone.
class MultiEditDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Mode {
        Replace,
        Add,    ///< of a list: adds what is not there
        Remove, ///< of a list: takes out what is there
    };

    MultiEditDialog(const WindowContext &context, const RecordType &type, const QStringList &ids,
                    QWidget *parent = nullptr);

    /// The changes that do it: none for a record that says so already, or that would lose a required field. Of a text
    /// in several languages only the languages that @p value has are replaced; an empty one empties all.
    static QList<Change> changesFor(const RecordType &type, const QList<RecordPointer> &records, const Field &field,
                                    const Value &value, Mode mode);

    /// Chooses a field by its name.
    void setField(const QString &name);
    void setMode(Mode mode);
    ValueEditor *editor() const { return m_editor; }

public Q_SLOTS:
    /// Does it; stays open and says why if it is refused.
    void accept() override;

private:
    const Field *field() const;
    Mode mode() const;
    QList<RecordPointer> records() const;
    void showEditor();
    void showCount();

    const WindowContext &m_context;
    const RecordType &m_type;
    QStringList m_ids;
    QList<Change> m_creations;
    QComboBox *m_fields;
    QComboBox *m_modes;
    QWidget *m_place;
    ValueEditor *m_editor = nullptr;
    QLabel *m_count;
    QPushButton *m_do;
};

} // namespace Cartulary
