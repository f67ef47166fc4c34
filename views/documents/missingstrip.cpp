// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "missingstrip.h"

#include "icons.h"
#include "look.h"
#include "originwords.h"
#include "vocabulary.h"

#include <QLabel>
#include <QListWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 6;

} // namespace

MissingStrip::MissingStrip(Language language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_state(new QLabel(this))
    , m_header(new QToolButton(this))
    , m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::grid);
    auto *line = new QHBoxLayout;
    line->setSpacing(Look::grid);
    line->addWidget(m_state);
    line->addWidget(m_header);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_list);
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_list->setAccessibleName(tr("What is missing"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->hide();
    connect(m_header, &QToolButton::toggled, this, &MissingStrip::unfold);
    connect(m_list, &QListWidget::itemClicked, this, &MissingStrip::choose);
    connect(m_list, &QListWidget::itemActivated, this, &MissingStrip::choose);
    say({}, false);
}

int MissingStrip::count() const
{
    return m_list->count();
}

void MissingStrip::say(const QString &text, bool hasList)
{
    m_header->setText(text);
    m_header->setAccessibleName(text);
    m_header->setToolTip({});
    m_header->setAccessibleDescription({});
    m_header->setVisible(!text.isEmpty());
    m_header->setCheckable(hasList);
    m_header->setFocusPolicy(hasList ? Qt::StrongFocus : Qt::NoFocus);
    m_header->setToolButtonStyle(hasList ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    if (!hasList)
        unfold(false);
}

void MissingStrip::showState(const QIcon &picture)
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_state->setPixmap(picture.pixmap(QSize(side, side), devicePixelRatioF()));
    m_state->setVisible(!picture.isNull());
}

void MissingStrip::unfold(bool open)
{
    m_list->setVisible(open);
    m_header->setArrowType(!m_header->isCheckable() ? Qt::NoArrow : open ? Qt::DownArrow : Qt::RightArrow);
    if (!open)
        return;
    const int rows = qBound(1, m_list->count(), rowsAtOnce);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
}

QString MissingStrip::wordsOf(const MissingField &missing, const Register &content, const QString &languages) const
{
    const QString where = originInWords(missing.origin, content, m_language);
    if (missing.article.isEmpty())
        return tr("%1 – not said in %2").arg(where, languages);
    return tr("%1 – %2").arg(where, articleInWords(missing.article, m_language, homeCountry(content)));
}

void MissingStrip::setDocuments(const QList<const Document *> &documents, const Register &content)
{
    QList<MissingField> all;
    QList<QStringList> languages;
    for (const Document *document : documents) {
        const QString name = document->language == Language::French ? tr("French") : tr("English");
        for (const MissingField &missing : document->missing) {
            const auto same = std::ranges::find_if(all, [&](const MissingField &known) {
                return known.origin == missing.origin && known.article == missing.article;
            });
            if (same == all.end()) {
                all.append(missing);
                languages.append({name});
            } else {
                languages[same - all.begin()].append(name);
            }
        }
    }
    m_list->clear();
    m_origins.clear();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString words = wordsOf(all.at(i), content, languages.at(i).join(u", "_s));
        auto *item = new QListWidgetItem(words, m_list);
        item->setToolTip(words);
        m_origins.append(all.at(i).origin);
    }
    const QColor tone = Look::colour(all.isEmpty() ? Look::Tone::Good : Look::Tone::Attention, palette());
    showState(icon(all.isEmpty() ? u"state-complete"_s : u"state-missing"_s, tone));
    say(all.isEmpty() ? tr("Nothing is missing") : tr("%n thing(s) missing", nullptr, int(all.size())), !all.isEmpty());
    unfold(m_header->isChecked() && !all.isEmpty());
}

void MissingStrip::setError(const QString &sentence)
{
    m_list->clear();
    m_origins.clear();
    showState(icon(u"error"_s, Look::colour(Look::Tone::Problem, palette())));
    say(tr("The document cannot be made"), false); // the reason stands in place of the pages
    m_header->setToolTip(sentence);
    m_header->setAccessibleDescription(sentence);
}

void MissingStrip::choose(const QListWidgetItem *item)
{
    const int row = m_list->row(item);
    if (row >= 0 && row < m_origins.size())
        Q_EMIT chosen(m_origins.at(row));
}

} // namespace Cartulary
