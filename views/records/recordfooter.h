// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QMenu;
class QToolButton;

namespace Cartulary {

class WrapLayout;

/// A place in a document that prints a record.
struct PlaceShown
{
    QString document; ///< id of the vocabulary "document"
    QString section;  ///< its heading with its number
    Origin origin;
};

/// The foot of a record's form: who refers to the record, and which documents print it; each a link.
class RecordFooter : public QWidget
{
    Q_OBJECT

public:
    explicit RecordFooter(const WindowContext &context, QWidget *parent = nullptr);

    void setUsages(const QList<Usage> &usages);
    void setPlaces(const QList<PlaceShown> &places);
    /// The words of the links, in order.
    QStringList links() const;

private:
    struct Link
    {
        QString words;
        QString tip;
        std::function<void()> follow;
    };
    struct Line
    {
        QWidget *row = nullptr;
        WrapLayout *links = nullptr;
        QList<QWidget *> widgets;
    };
    Line makeLine(const QString &caption);
    QToolButton *makeLink(const Link &link, QWidget *parent) const;
    void showLinks(Line &line, qsizetype total, const std::function<Link(qsizetype)> &linkAt);
    QMenu *makeMenu(QWidget *parent, qsizetype from, qsizetype total, const std::function<Link(qsizetype)> &linkAt);

    const WindowContext &m_context;
    Line m_usages;
    Line m_places;
};

} // namespace Cartulary
