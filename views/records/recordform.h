// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "recordedits.h"

#include <QHash>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Cartulary {

class RecordFooter;
class RecordHeader;
class TypeForm;

/// The form of one record, made from the descriptions of its fields. Each accepted edit is stored at once.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(const WindowContext &context, QWidget *parent = nullptr);

    void showRecord(const QString &id);
    /// Of a type of which there is at most one: shows it, or offers to make it. Of others: nothing is chosen.
    void showType(const RecordType &type);
    /// Brings up the field at @p path ("purposes.0.text") of the record that is shown, and puts the cursor there.
    void showField(const QString &path);
    /// Shows the way back to the list, where form and list do not stand beside each other.
    void setBackVisible(bool visible);
    /// Stores what is being typed, as if the field had been left: before the window closes or is made anew.
    void commit();

    /// The record that is shown; empty if there is none.
    QString recordId() const { return m_shown ? m_edits.record() : QString(); }
    RecordFooter *footer() const { return m_footer; }
    RecordHeader *header() const { return m_header; }
    /// The fields of the record that is shown; null if there is none.
    TypeForm *fields() const { return m_shown; }

Q_SIGNALS:
    /// The way back was taken.
    void closed();
    /// A record is shown, or has changed: the moment to find out in which documents it is.
    void recordShown(const QString &id);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeEmptyPage();
    void showEmpty(const QString &words);
    void offer(const RecordType &type);
    void makeSingle();
    void follow(const QList<Change> &changes);
    void showHead();
    void showFoot();
    TypeForm *formOf(const RecordType &type);

    const WindowContext &m_context;
    RecordEdits m_edits;
    RecordHeader *m_header;
    QStackedWidget *m_pages;
    RecordFooter *m_footer;
    QWidget *m_empty;
    QLabel *m_emptyWords;
    QLineEdit *m_newName;
    QPushButton *m_make;
    QHash<const RecordType *, TypeForm *> m_forms;
    TypeForm *m_shown = nullptr;
    const RecordType *m_type = nullptr; ///< of the record that is shown or offered
    QTimer m_footTimer;
};

} // namespace Cartulary
