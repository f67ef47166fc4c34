// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "page.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Cartulary {

/// Edits one value. What is typed is told when the officer leaves the editor or presses Ctrl+Enter; Esc takes it back.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ValueEditor(QWidget *parent = nullptr);

    /// Shows @p value as what is stored; something else that was typed is gone.
    void setValue(const Value &value);
    /// @p value is stored now; what is being typed stays, and Esc leads back to @p value.
    void setStored(const Value &value);
    /// What stands in the editor; what was stored while that cannot be read.
    Value value() const;
    /// Whether something is typed that has not been told.
    bool isModified() const;

    /// Names the editor, and each of its parts, for those who do not see the label beside it.
    virtual void setLabel(const QString &label) = 0;
    virtual void setReadOnly(bool readOnly) = 0;

    /// Records that the value refers to and that do not exist yet, to be stored in the same step before it. They are
    /// given once, to who stores what committed() told.
    QList<Change> takeCreations();
    /// The sentence to say when the creations have been stored, and the record that it offers to open.
    struct Offer
    {
        QString words, action;
        std::function<void()> act;
    };
    Offer takeOffer();

    /// Puts the cursor into the editor. It has no focus proxy: Tab would come by it twice, as itself and as its part.
    void enter() { m_entry->setFocus(Qt::OtherFocusReason); }
    /// Tells what is typed, as if the officer had left the editor.
    void commit();
    /// Takes back what is typed.
    void revert();
    /// What was committed could not be stored, and @p stored is what there is: what was typed stays, and can be
    /// committed again.
    void keepUnstored(const Value &stored);

    /// Says something beside the editor, until another value is shown; @p action is a button that does @p act.
    void say(const QString &words, const QString &action = {}, const std::function<void()> &act = {});
    QString said() const;

Q_SIGNALS:
    /// The value has been changed by the officer and is to be stored.
    void committed();
    /// Something was typed or chosen.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

    virtual void display(const Value &value) = 0;
    /// What stands in the editor. Only asked while whatIsWrong() is empty.
    virtual Value read() const = 0;
    /// Why what is typed cannot be read, in a sentence.
    virtual QString whatIsWrong() const { return {}; }
    /// Shows the names anew of what the value refers to.
    virtual void refreshNames() {}

    const Value &stored() const { return m_value; }
    /// Where the editor's own widgets go, above what is said.
    QVBoxLayout *body() const { return m_body; }
    /// @p part belongs to the editor: leaving it may be leaving the editor, and the keys of all editors work in it.
    void watch(QWidget *part);
    /// @p part is the one that gets the cursor.
    void setEntry(QWidget *part) { m_entry = part; }
    /// The officer has changed something.
    void touch();
    void addCreation(const Change &change, const Offer &offer);

private:
    bool holdsFocus() const;
    bool overridesShortcut(QKeyEvent *event) const;
    bool pressed(QKeyEvent *event);

    Value m_value;
    QList<Change> m_creations;
    Offer m_offer;
    QVBoxLayout *m_body;
    QWidget *m_entry = this;
    QWidget *m_message = nullptr;
    QLabel *m_words = nullptr;
    QToolButton *m_action = nullptr;
    std::function<void()> m_act;
    bool m_touched = false;
    bool m_displaying = false;
};

/// The editor for the values of @p field, which is no list of parts.
ValueEditor *makeEditor(const Field &field, const WindowContext &context, QWidget *parent);

} // namespace Cartulary
