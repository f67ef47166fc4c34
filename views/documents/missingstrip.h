// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "register.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace Cartulary {

/// Says how many things a document lacks, and lists them on demand; each leads to its field.
class MissingStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MissingStrip(Language language, QWidget *parent = nullptr);

    /// What the documents shown lack, with the register that says what it belongs to.
    void setDocuments(const QList<const Document *> &documents, const Register &content);
    /// Says instead why there is no document.
    void setError(const QString &sentence);
    int count() const;

Q_SIGNALS:
    void chosen(const Cartulary::Origin &origin);

private:
    void say(const QString &text, bool hasList);
    void showState(const QIcon &picture);
    void unfold(bool open);
    void choose(const QListWidgetItem *item);
    QString wordsOf(const MissingField &missing, const Register &content, const QString &languages) const;

    Language m_language;
    QList<Origin> m_origins; ///< by row
    QLabel *m_state;
    QToolButton *m_header;
    QListWidget *m_list;
};

} // namespace Cartulary
