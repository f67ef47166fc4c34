// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QToolButton;
class QVBoxLayout;

namespace Cartulary {

class PartCard;
class RecordEdits;

/// The list of parts in one field of a record: add, remove, duplicate, move, and edit each in its card. A new part is
/// stored when it says what it must; until then it is kept here, for each record.
class PartsEditor : public QWidget
{
    Q_OBJECT

public:
    PartsEditor(const Field &field, const WindowContext &context, RecordEdits &edits, QWidget *parent = nullptr);

    void fill(const RecordType &type, const Record &record);
    void setReadOnly(bool readOnly);
    void setHelpVisible(bool visible);
    /// Opens the part that @p rest ("0.text") of a path leads to and puts the cursor there; on the list if it is empty.
    void focusField(const QString &rest);

    qsizetype cardCount() const { return m_cards.size(); }
    PartCard *card(qsizetype index) const { return m_cards.at(index); }
    QToolButton *addButton() const { return m_add; }

private:
    const RecordType &partType() const { return m_field.parts.type(); }
    /// The record as it is stored now.
    const Record &record() const { return *m_record; }
    qsizetype storedCount() const { return m_field.parts.count(*m_record); }
    PartCard *makeCard();
    void fillCards(bool anew);
    QString whyDraft(const Fields &part) const;
    QString storeField(PartCard *card, const Field &field, const Value &value, const QList<Change> &creations);
    QString storeDraft(qsizetype index, const Field &field, const Value &value, const QList<Change> &creations);
    QString alter(const std::function<void(Record &)> &alteration);
    void add();
    void forgetEmptyDrafts();
    void arrange();
    void duplicate(PartCard *card);
    void remove(PartCard *card);
    void move(PartCard *card, int by);
    void giveUpCard(qsizetype index);

    const Field &m_field;
    const WindowContext &m_context;
    RecordEdits &m_edits;
    QVBoxLayout *m_list;
    QToolButton *m_add;
    QList<PartCard *> m_cards; ///< the stored parts in their order, then the drafts
    RecordPointer m_record;
    /// For each record that has some, a record of its type that holds the drafts.
    QHash<QString, std::shared_ptr<Record>> m_drafts;
    const RecordType *m_type = nullptr;
    bool m_readOnly = false;
    bool m_helpVisible = true;
};

} // namespace Cartulary
