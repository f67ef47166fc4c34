// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldrow.h"

#include <QFrame>

class QToolButton;

namespace Cartulary {

/// One part of a list of parts: folded it shows its first words, open its fields. On its heading Alt with Up or Down
/// moves it, Ctrl+D duplicates it, Delete removes it.
class PartCard : public QFrame
{
    Q_OBJECT

public:
    /// Stores the value of one of the part's fields.
    using Store = std::function<QString(const Field &field, const Value &value, const QList<Change> &creations)>;

    PartCard(const RecordType &type, const WindowContext &context, QWidget *parent = nullptr);
    void setStore(const Store &store) { m_store = store; }

    /// Shows @p part, the one of this @p number from 1. @p draft says that it is not stored, and why.
    void fill(const Fields &part, qsizetype number, const QString &draft);
    /// The same, with nothing left of what was typed.
    void fillAnew(const Fields &part, qsizetype number, const QString &draft);
    void setReadOnly(bool readOnly);
    void setHelpVisible(bool visible);
    void setMovable(bool up, bool down);

    bool isOpen() const;
    void setOpen(bool open);
    void focusField(const QString &name);
    QToolButton *heading() const { return m_heading; }
    FieldRow *row(const QString &name) const;

Q_SIGNALS:
    void moveAsked(int by);
    void duplicateAsked();
    void removeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addButtons();
    void build();
    void showTitle();
    QString firstWords() const;
    bool pressed(QKeyEvent *event);

    const RecordType &m_type;
    const WindowContext &m_context;
    Store m_store;
    QToolButton *m_heading;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_duplicate;
    QToolButton *m_remove;
    QLabel *m_draft;
    QWidget *m_body = nullptr; ///< made when first opened
    QList<FieldRow *> m_rows;
    const Fields *m_part = nullptr;
    qsizetype m_number = 0;
    bool m_readOnly = false;
    bool m_helpVisible = true;
};

} // namespace Cartulary
