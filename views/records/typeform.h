// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completeness.h"
#include "page.h"

class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace Cartulary {

class FieldRow;
class RecordEdits;

/// The fields of one record type in groups, each on a tab and made when it is first shown. Kept from one record to the
/// next.
class TypeForm : public QWidget
{
    Q_OBJECT

public:
    TypeForm(const RecordType &type, const WindowContext &context, RecordEdits &edits, QWidget *parent = nullptr);

    /// Shows @p record; with @p anew nothing is left of what was typed.
    void fill(const RecordPointer &record, bool anew);
    /// Marks the groups in which something is missing.
    void showGaps(const Completeness &completeness);
    void setReadOnly(bool readOnly);
    void setHelpVisible(bool visible);
    /// Puts the cursor into the field at @p path. False if there is no such field.
    bool focusField(const QString &path);
    void focusFirst();

    QTabBar *tabs() const { return m_tabs; }
    /// The row of a field; its group is made if it has not been shown. Null if there is no such field.
    FieldRow *row(const QString &name);

private:
    struct Group
    {
        QString title;
        QList<const Field *> fields;
        QScrollArea *page = nullptr;
        QList<FieldRow *> rows; ///< empty until first shown
        bool stale = true;
        bool anew = true;
    };
    void makeGroups();
    void showGroup(qsizetype index);
    void build(Group &group);
    qsizetype groupOf(const QString &field) const;

    const RecordType &m_type;
    const WindowContext &m_context;
    RecordEdits &m_edits;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QList<Group> m_groups;
    RecordPointer m_record;
    bool m_readOnly = false;
    bool m_helpVisible = true;
};

} // namespace Cartulary
