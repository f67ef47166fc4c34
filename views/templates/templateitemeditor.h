// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templateanswers.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QRadioButton;
class QToolButton;
class QVBoxLayout;

namespace Cartulary {

class TemplateFieldBox;
class TextBox;

/// Decides one item of a template: the proposal, a field of the register, a text, or that it stays as it is.
class TemplateItemEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateItemEditor(Language language, QWidget *parent = nullptr);

    /// Shows @p item; null @p reading shows nothing.
    void show(const TemplateReadingPointer &reading, TemplateItem item, const TemplateAnswersPointer &answers,
              const TemplateDecisions &decisions);
    using QWidget::show;
    void setReadOnly(bool readOnly);
    /// Hands over a text that was typed and not yet taken.
    void commit();
    QString shownId() const { return m_shown; }
    /// Puts the keyboard where the decision is made.
    void focusChoice();

Q_SIGNALS:
    void blankDecided(const QString &id, const Cartulary::Decision &decision);
    void choiceDecided(const QString &id, std::optional<bool> ticked);
    void repeatDecided(const QString &id, const Cartulary::RepeatDecision &decision);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRadioButton *addRadio(QVBoxLayout *layout, const QString &text);
    void showBlank(const Blank &blank);
    void showChoice(const Choice &choice);
    void showRepeat(const Repeat &repeat);
    void proposeRepeat(const Repeat &repeat);
    void offerFields(const Blank &blank);
    void check(const QRadioButton *radio);
    void decide(const Decision &decision);
    void decideRepeat(const RepeatDecision &decision);
    void chosen(const QRadioButton *radio);
    void pick(const QString &path);
    void setHead(const QString &title, const QStringList &facts, const QString &context);
    const Blank *blank() const;

    const Language m_language;
    TemplateReadingPointer m_reading;
    TemplateItem m_item;
    TemplateAnswersPointer m_answers;
    TemplateDecisions m_decisions;
    QString m_shown; ///< the id of the item that is shown
    bool m_readOnly = false;

    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_context;
    QRadioButton *m_proposal;
    QLabel *m_proposed; ///< what is proposed
    QRadioButton *m_yes; ///< tick, keep
    QRadioButton *m_no;  ///< do not tick, take out
    QRadioButton *m_field;
    TemplateFieldBox *m_path;
    QRadioButton *m_text;
    TextBox *m_words;
    QRadioButton *m_leave;
    QToolButton *m_undecide;
};

} // namespace Cartulary
