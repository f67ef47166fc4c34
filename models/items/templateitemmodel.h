// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templateanswers.h"

#include <QAbstractTableModel>

namespace Cartulary {

/// What is to be decided in a template as a table, in the order of the text: a row for each blank, box to tick and
/// repeated passage.
class TemplateItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Decided, Prints, Proposed, Confidence, Party, Kind, Place, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole, ///< int: ItemAnswer::State
        FreshRole,                ///< bool: the version before did not have it
        MovedRole,                ///< bool: decided for the version before, where it stood elsewhere
    };

    explicit TemplateItemModel(Language language, QObject *parent = nullptr);

    /// Shows @p reading with what the register says; null shows nothing. Keeps its rows where only answers or decisions
    /// are new.
    void set(const TemplateReadingPointer &reading, const TemplateAnswersPointer &answers,
             const TemplateDecisions &decisions);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    TemplateItem item(int row) const { return m_items.at(row); }
    const ItemAnswer &answer(int row) const { return m_answers.at(row); }
    /// The row of the item with @p id; -1 if there is none.
    int rowOf(const QString &id) const;
    /// What is to be printed and what is not: of blanks and repeated content, not of boxes, which are right as they
    /// are.
    struct Counts
    {
        int all = 0;
        int decided = 0; ///< by the officer, or by the register where it is left to it
        int nothing = 0; ///< undecided or not, nothing will be printed
    };
    Counts counts() const;

private:
    void nameRows();
    QString text(int row, Column column) const;
    bool isLeftToRegister(int row) const;
    QString decisionInWords(TemplateItem item) const;
    QString proposalInWords(TemplateItem item) const;
    QString confidenceOf(TemplateItem item) const;
    const Blank *blankAt(TemplateItem item) const;

    const Language m_language;
    TemplateReadingPointer m_reading;
    TemplateAnswersPointer m_register;
    TemplateDecisions m_decisions;
    QList<TemplateItem> m_items;
    QList<ItemAnswer> m_answers; ///< by row
    QHash<QString, int> m_rows; ///< by id
    QStringList m_labels; ///< by row
};

} // namespace Cartulary
