// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateitemmodel.h"

#include "inspection.h"
#include "templatefields.h"
#include "templatewords.h"

namespace Cartulary {

using namespace Qt::StringLiterals;

TemplateItemModel::TemplateItemModel(Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void TemplateItemModel::set(const TemplateReadingPointer &reading, const TemplateAnswersPointer &answers,
                            const TemplateDecisions &decisions)
{
    const bool anew = reading != m_reading;
    if (anew)
        beginResetModel();
    m_reading = reading;
    m_register = answers;
    m_decisions = decisions;
    if (anew) {
        m_items = reading ? templateItems(reading->scan) : QList<TemplateItem>();
        m_rows.clear();
        for (int row = 0; row < m_items.size(); ++row)
            m_rows.insert(itemId(reading->scan, m_items.at(row)), row);
        nameRows();
    }
    m_answers.clear();
    for (const TemplateItem item : std::as_const(m_items))
        m_answers.append(m_register ? answerFor(*m_reading, item, *m_register, m_decisions) : ItemAnswer());
    if (anew)
        endResetModel();
    else if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// Rows are called by their labels; where several have the same, by their names as well.
void TemplateItemModel::nameRows()
{
    m_labels.clear();
    QHash<QString, int> count;
    for (const TemplateItem item : std::as_const(m_items)) {
        m_labels.append(itemLabel(m_reading->scan, item));
        ++count[m_labels.last()];
    }
    const QStringList labels = m_labels;
    for (qsizetype row = 0; row < m_items.size(); ++row) {
        const Blank *blank = blankAt(m_items.at(row));
        if (blank && count.value(labels.at(row)) > 1 && !blank->name.isEmpty() && blank->name != labels.at(row))
            m_labels[row] = tr("%1 (%2)").arg(blank->name, labels.at(row));
    }
}

int TemplateItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int TemplateItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TemplateItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), Column(index.column())).simplified();
    case Qt::ToolTipRole:
        return text(index.row(), Column(index.column()));
    case StateRole:
        return int(m_answers.at(index.row()).state);
    case FreshRole:
        return m_decisions.carriedOver().fresh.contains(itemId(m_reading->scan, m_items.at(index.row())));
    case MovedRole:
        return m_decisions.carriedOver().moved.contains(itemId(m_reading->scan, m_items.at(index.row())));
    default:
        return {};
    }
}

QVariant TemplateItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Label:
        return tr("Blank");
    case Decided:
        return tr("Decision");
    case Prints:
        return tr("Prints");
    case Proposed:
        return tr("Proposal");
    case Confidence:
        return tr("How sure");
    case Party:
        return tr("Party");
    case Kind:
        return tr("Kind");
    case Place:
        return tr("Where");
    case ColumnCount:
        break;
    }
    return {};
}

const Blank *TemplateItemModel::blankAt(TemplateItem item) const
{
    return item.kind == TemplateItem::Kind::Blank ? &m_reading->scan.blanks.at(item.index) : nullptr;
}

QString TemplateItemModel::text(int row, Column column) const
{
    const TemplateItem item = m_items.at(row);
    switch (column) {
    case Label:
        return m_labels.at(row);
    case Decided:
        return decisionInWords(item);
    case Prints:
        return m_answers.at(row).prints;
    case Proposed:
        return proposalInWords(item);
    case Confidence:
        return confidenceOf(item);
    case Party:
        return blankAt(item) ? partyInWords(blankAt(item)->party) : QString();
    case Kind:
        return itemKindInWords(m_reading->scan, item);
    case Place:
        return placeInWords(itemPlace(m_reading->scan, item));
    case ColumnCount:
        break;
    }
    return {};
}

/// Whether the register decides what nobody has: a condition that it can tell of.
bool TemplateItemModel::isLeftToRegister(int row) const
{
    const TemplateItem item = m_items.at(row);
    return item.kind == TemplateItem::Kind::Repeat && m_answers.at(row).state == ItemAnswer::State::Decided
        && m_decisions.repeat(itemId(m_reading->scan, item)).kind == RepeatDecision::Kind::Propose;
}

QString TemplateItemModel::decisionInWords(TemplateItem item) const
{
    const QString id = itemId(m_reading->scan, item);
    const auto answered = [this, &id] { return stateInWords(m_answers.at(m_rows.value(id)).state); };
    if (item.kind == TemplateItem::Kind::Choice) {
        const std::optional<bool> ticked = m_decisions.choice(id);
        return ticked ? (*ticked ? tr("ticked") : tr("not ticked")) : answered();
    }
    if (item.kind == TemplateItem::Kind::Repeat) {
        const RepeatDecision decision = m_decisions.repeat(id);
        switch (decision.kind) {
        case RepeatDecision::Kind::Propose:
            if (!m_register || !isQuestion(m_reading->scan.repeats.at(item.index), *m_register))
                return answered();
            return isLeftToRegister(m_rows.value(id)) ? tr("as the register says") : tr("the register does not say");
        case RepeatDecision::Kind::List:
            return templateFieldInWords(decision.list, m_language);
        case RepeatDecision::Kind::Leave:
            return tr("stays as it is");
        case RepeatDecision::Kind::Keep:
            return tr("kept");
        case RepeatDecision::Kind::Drop:
            return tr("taken out");
        }
    }
    const Decision decision = m_decisions.blank(id);
    switch (decision.kind) {
    case Decision::Kind::Propose:
        return answered();
    case Decision::Kind::Field:
        return templateFieldInWords(decision.value, m_language, recordListOf(*m_reading, *blankAt(item), m_decisions));
    case Decision::Kind::Text:
        return tr("text: %1").arg(decision.value);
    case Decision::Kind::Leave:
        break;
    }
    return tr("stays blank");
}

QString TemplateItemModel::proposalInWords(TemplateItem item) const
{
    if (item.kind == TemplateItem::Kind::Choice || !m_register)
        return {};
    if (item.kind == TemplateItem::Kind::Repeat) {
        const QString list = m_reading->scan.repeats.at(item.index).list;
        return list.isEmpty() ? QString() : templateFieldInWords(list, m_language);
    }
    const QString field = m_register->proposals.value(item.index).field;
    return field.isEmpty()
             ? QString()
             : templateFieldInWords(field, m_language, recordListOf(*m_reading, *blankAt(item), m_decisions));
}

QString TemplateItemModel::confidenceOf(TemplateItem item) const
{
    return blankAt(item) && m_register ? confidenceInWords(m_register->proposals.value(item.index).confidence)
                                       : QString();
}

int TemplateItemModel::rowOf(const QString &id) const
{
    return m_rows.value(id, -1);
}

TemplateItemModel::Counts TemplateItemModel::counts() const
{
    Counts counts;
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).kind == TemplateItem::Kind::Choice)
            continue;
        ++counts.all;
        counts.decided += m_decisions.isDecided(m_reading->scan, m_items.at(row)) || isLeftToRegister(row);
        counts.nothing += m_answers.at(row).state == ItemAnswer::State::Nothing;
    }
    return counts;
}

} // namespace Cartulary
