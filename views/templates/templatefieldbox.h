// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingline.h"
#include "templatefields.h"

#include <QHash>

namespace Cartulary {

/// A line in which to search for a field of the register, whatever case and accents.
class TemplateFieldBox : public FindingLine
{
    Q_OBJECT

public:
    explicit TemplateFieldBox(QWidget *parent = nullptr);

    /// Offers @p fields, each with what it says at present (by path), which may be empty.
    void setFields(const QList<TemplateField> &fields, const QHash<QString, QString> &values);
    void setPath(const QString &path, const QString &words);
    QString path() const { return m_path; }

Q_SIGNALS:
    void picked(const QString &path);

protected:
    void fill(const QString &typed, QStandardItemModel &list) override;
    void take(const QModelIndex &index) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QList<TemplateField> m_fields;
    QStringList m_folded; ///< by field: what a search looks through
    QHash<QString, QString> m_values;
    QString m_path;
    QString m_words;
};

} // namespace Cartulary
