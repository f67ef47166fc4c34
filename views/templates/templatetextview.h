// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templatetextwriter.h"

#include <QTextEdit>

namespace Cartulary {

/// The text of a customer's document with its blanks marked. It can be read, searched and copied, not changed; a click
/// into a blank, or Enter on one, chooses it.
class TemplateTextView : public QTextEdit
{
    Q_OBJECT

public:
    explicit TemplateTextView(QWidget *parent = nullptr);

    /// Shows @p text; @p states and @p tips say how each of its items is marked, by the place in templateItems().
    void show(const ShownText &text, const QList<ItemAnswer::State> &states, const QStringList &tips);
    using QTextEdit::show;
    /// The same text, with items marked otherwise.
    void setStates(const QList<ItemAnswer::State> &states, const QStringList &tips);
    /// Brings @p item into view and frames it; -1 frames none.
    void setCurrentItem(int item);
    int currentItem() const { return m_current; }
    /// The item at @p position in the document; -1 if there is none.
    int itemAt(int position) const;
    /// Where @p item stands in the document; nothing if it is not in the text.
    std::optional<TextPlace> placeOf(int item) const;
    /// Selects the first, or the next, place that says @p words, whatever case; round at the end.
    void findFirst(const QString &words);
    void findNext(const QString &words);

Q_SIGNALS:
    void itemChosen(int item);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void findFrom(int position, const QString &words);
    void format(const TextPlace &place, QTextDocument *document) const;
    void frameCurrent();

    QTextDocument *m_document = nullptr; ///< what is shown; null before the first
    QList<TextPlace> m_places; ///< in the order of the text
    QHash<int, qsizetype> m_first; ///< by item: its first place
    QList<ItemAnswer::State> m_states;
    QStringList m_tips;
    ShownText m_text;
    int m_current = -1;
};

} // namespace Cartulary
