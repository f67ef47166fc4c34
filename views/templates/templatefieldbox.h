// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templatefields.h"

#include <QHash>
#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace Cartulary {

/// A line in which to search for a field of the register: typing finds, whatever case and accents; Down shows all.
class TemplateFieldBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit TemplateFieldBox(QWidget *parent = nullptr);

    /// Offers @p fields, each with what it says at present (by path), which may be empty.
    void setFields(const QList<TemplateField> &fields, const QHash<QString, QString> &values);
    void setPath(const QString &path, const QString &words);
    QString path() const { return m_path; }
    bool isOpen() const;

Q_SIGNALS:
    void picked(const QString &path);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void openList(const QString &typed);
    void fill(const QString &typed);
    void pick(const QModelIndex &index);
    bool pickCurrent();

    QList<TemplateField> m_fields;
    QStringList m_folded; ///< by field: what a search looks through
    QHash<QString, QString> m_values;
    QString m_path;
    QString m_words;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace Cartulary
