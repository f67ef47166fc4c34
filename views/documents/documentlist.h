// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace Cartulary {

class DocumentSurvey;

/// The documents that can be made: what each is for, what it lacks, when it was issued last.
class DocumentListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< of the list "document"
        PurposeRole,           ///< what it is for, with its article
        StateRole,             ///< what it lacks and when it was issued
        MissingRole,           ///< how many things it lacks; invalid if that is not known
    };

    DocumentListModel(const Register &content, const DocumentSurvey &survey, Language language,
                      QObject *parent = nullptr);

    void setContent(const Register &content);
    int rowOf(const QString &document) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString purpose(const QString &id) const;
    QString state(const QString &id) const;
    QString lastIssue(const QString &id) const;

    Register m_content;
    const DocumentSurvey &m_survey;
    Language m_language;
    QStringList m_documents;
};

/// Draws a document of the list with its purpose and state below its name.
class DocumentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Lines
    {
        QRect title, purpose, state;
        int height = 0;
    };
    static Lines linesIn(const QStyleOptionViewItem &option, const QModelIndex &index, int width);
};

} // namespace Cartulary
