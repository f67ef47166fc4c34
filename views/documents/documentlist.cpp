// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentlist.h"

#include "customers.h"
#include "documentsurvey.h"
#include "icons.h"
#include "look.h"
#include "originwords.h"
#include "vocabulary.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

namespace Cartulary {

using namespace Qt::StringLiterals;

DocumentListModel::DocumentListModel(const Register &content, const DocumentSurvey &survey, Language language,
                                     QObject *parent)
    : QAbstractListModel(parent)
    , m_content(content)
    , m_survey(survey)
    , m_language(language)
{
    if (const Vocabulary *list = vocabulary(u"document"_s)) {
        for (const Term &term : list->terms)
            m_documents.append(term.id);
    }
    connect(&survey, &DocumentSurvey::found, this, [this](const QString &document) {
        const QModelIndex at = index(rowOf(document));
        Q_EMIT dataChanged(at, at);
    });
}

void DocumentListModel::setContent(const Register &content)
{
    m_content = content;
    if (!m_documents.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int DocumentListModel::rowOf(const QString &document) const
{
    return int(m_documents.indexOf(document));
}

int DocumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_documents.size());
}

QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString &id = m_documents.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return documentLabel(id, m_language);
    case Qt::ToolTipRole:
    case PurposeRole:
        return purpose(id);
    case Qt::AccessibleTextRole:
        return QString(documentLabel(id, m_language) + u". "_s + state(id) + u". "_s + purpose(id));
    case IdRole:
        return id;
    case StateRole:
        return state(id);
    case MissingRole:
        return m_survey.missing(id) ? QVariant(*m_survey.missing(id)) : QVariant();
    default:
        return {};
    }
}

QString DocumentListModel::purpose(const QString &id) const
{
    const QHash<QString, QString> purposes{
        {u"privacy-policy"_s, tr("Tells people what is done with their data")},
        {u"dpa"_s, tr("The agreement with a customer, or with a supplier")},
        {u"records"_s, tr("What the supervisory authority may ask to see")},
        {u"subprocessors"_s, tr("Who works with the data, for customers to approve")},
        {u"retention"_s, tr("How long each kind of data is kept, and why")},
        {u"security"_s, tr("How the data are protected, to annex to an agreement")},
    };
    const Vocabulary *list = vocabulary(u"document"_s);
    const Term *term = list ? list->find(id) : nullptr;
    const QString article = term ? term->article.anyText(m_language) : QString();
    const QString purpose = purposes.value(id);
    return purpose.isEmpty() || article.isEmpty() ? purpose + article : u"%1 (%2)"_s.arg(purpose, article);
}

QString DocumentListModel::lastIssue(const QString &id) const
{
    std::shared_ptr<const DocumentIssue> last;
    for (const auto &issue : m_content.all<DocumentIssue>()) {
        if (issue->document == id && (!last || issue->date.time >= last->date.time))
            last = issue;
    }
    if (!last)
        return tr("never issued");
    const QString day = localeOf(m_language).toString(last->date.time.date(), QLocale::ShortFormat);
    return last->number.isEmpty() ? tr("issued %1").arg(day) : tr("version %1 issued %2").arg(last->number, day);
}

QString DocumentListModel::state(const QString &id) const
{
    const std::optional<int> missing = m_survey.missing(id);
    const QString issue = lastIssue(id);
    if (!missing)
        return issue;
    const QString lacks = *missing == 0 ? tr("Nothing is missing") : tr("%n thing(s) missing", nullptr, *missing);
    return u"%1 · %2"_s.arg(lacks, issue);
}

namespace {

constexpr int pad = 2 * Look::grid;

QFont titleOf(const QFont &base)
{
    QFont font(base);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

DocumentDelegate::Lines DocumentDelegate::linesIn(const QStyleOptionViewItem &option, const QModelIndex &index,
                                                  int width)
{
    const auto place = [&](const QFont &font, int role, int top) {
        const QRect room(pad, top, qMax(40, width - 2 * pad), 10000);
        return QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, index.data(role).toString());
    };
    Lines lines;
    lines.title = place(titleOf(option.font), Qt::DisplayRole, pad);
    const QFont help = Look::helpFont(option.font);
    lines.purpose = place(help, DocumentListModel::PurposeRole, lines.title.bottom() + 3);
    lines.state = place(help, DocumentListModel::StateRole, lines.purpose.bottom() + 3);
    lines.height = lines.state.bottom() + pad;
    return lines;
}

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : 240;
    return {width, linesIn(option, index, width).height};
}

void DocumentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem whole(option);
    initStyleOption(&whole, index);
    whole.text.clear();
    const QStyle *style = whole.widget ? whole.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &whole, painter, whole.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    const QColor text = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : Look::colour(Look::Tone::Secondary, palette);
    const QVariant missing = index.data(DocumentListModel::MissingRole);
    const auto tone = missing.toInt() > 0 ? Look::Tone::Attention : Look::Tone::Good;
    const QColor state = selected || !missing.isValid() ? quiet : Look::colour(tone, palette);

    const Lines lines = linesIn(option, index, option.rect.width());
    const auto write = [&](const QFont &font, const QColor &colour, const QRect &rect, int role) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(rect.translated(option.rect.topLeft()).adjusted(0, 0, 2, 2), Qt::TextWordWrap,
                          index.data(role).toString());
    };
    painter->save();
    write(titleOf(option.font), text, lines.title, Qt::DisplayRole);
    write(Look::helpFont(option.font), quiet, lines.purpose, DocumentListModel::PurposeRole);
    write(Look::helpFont(option.font), state, lines.state, DocumentListModel::StateRole);
    painter->restore();
}

} // namespace Cartulary
