// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchbox.h"
#include "valueeditor.h"

namespace Cartulary {

class Chip;
class WrapLayout;

/// Several of what can be chosen, or one record, as chips: add by typing, open, remove, move. What is chosen is told
/// at once.
class ChipsEditor : public ValueEditor
{
    Q_OBJECT

public:
    ChipsEditor(const Field &field, const WindowContext &context, QWidget *parent = nullptr);

    void setLabel(const QString &label) override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const Value &value) override;
    Value read() const override;
    QString whatIsWrong() const override;
    void refreshNames() override;

private:
    void showChips();
    Chip *makeChip(qsizetype index);
    void add(const QString &id);
    void addTyped();
    void make(const QString &name);
    void remove(qsizetype index);
    void move(qsizetype index, int by);
    void open(const QString &id);
    void focusChip(qsizetype index);

    std::shared_ptr<Choices> m_choices;
    const WindowContext &m_context;
    WrapLayout *m_line;
    SearchBox *m_box;
    QList<Chip *> m_chips;
    QStringList m_ids;
    QString m_label;
    bool m_single;
    bool m_readOnly = false;
};

} // namespace Cartulary
