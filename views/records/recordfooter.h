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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Link
    {
        QString shown; ///< of the words what is never left out
        QString words;
        QString tip;
        std::function<void()> follow;
    };
    struct Line
    {
        QWidget *row = nullptr;
        WrapLayout *links = nullptr;
        QList<QToolButton *> widgets; ///< the links, then the way to the others
        qsizetype total = 0;
        qsizetype shown = 0;
    };
    Line makeLine(const QString &caption);
    QToolButton *makeLink(const Link &link, QWidget *parent) const;
    void showLinks(Line &line, qsizetype total, const std::function<Link(qsizetype)> &linkAt);
    QMenu *makeMenu(QWidget *parent, const Line &line, const std::function<Link(qsizetype)> &linkAt);
    void fit(Line &line);

    const WindowContext &m_context;
    Line m_usages;
    Line m_places;
};

} // namespace Cartulary
