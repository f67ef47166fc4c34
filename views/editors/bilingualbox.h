// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "localizedtext.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace Cartulary {

class TextBox;

/// A text in French and in English, side by side, or one above the other where it is narrow. What it says in other
/// languages is shown and kept.
class BilingualBox : public QWidget
{
    Q_OBJECT

public:
    explicit BilingualBox(QWidget *parent = nullptr);

    void setText(const LocalizedText &text);
    LocalizedText text() const;
    void setLabel(const QString &label);
    void setReadOnly(bool readOnly);
    TextBox *box(Language language) const { return m_sides.value(language).box; }
    QToolButton *copyButton(Language language) const { return m_sides.value(language).copy; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Side
    {
        TextBox *box = nullptr;
        QToolButton *copy = nullptr;
        QLabel *code = nullptr;
    };
    QWidget *makeSide(Language language);
    void showState();

    QHash<Language, Side> m_sides;
    QBoxLayout *m_pair;
    QLabel *m_others;
    LocalizedText m_text; ///< as it was shown
    QString m_label;
    bool m_readOnly = false;
};

/// "French", "English" in the language of the window.
QString languageName(Language language);

} // namespace Cartulary
