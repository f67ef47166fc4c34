// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "completenesstable.h"

#include "completenessbar.h"
#include "look.h"
#include "wrappedlabel.h"

#include <QGridLayout>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

enum TableColumn { Name, Records, Asked, French, English };

} // namespace

CompletenessTable::CompletenessTable(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

void CompletenessTable::show(const QList<TypeFacts> &types)
{
    // Made anew, but the line that has the focus keeps it.
    int focused = -1;
    if (m_body) {
        const QList<CompletenessBar *> bars = m_body->findChildren<CompletenessBar *>();
        focused = int(std::ranges::find_if(bars, &QWidget::hasFocus) - bars.begin());
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Look::rowGap);
    m_grid->setVerticalSpacing(Look::grid);
    m_grid->setColumnStretch(Name, 1);
    layout()->addWidget(m_body);
    addHeadings();
    TypeFacts all;
    for (const TypeFacts &facts : types) {
        all.records += facts.records;
        all.sum += facts.sum;
        for (const auto place : {&TypeFacts::firstAsked, &TypeFacts::firstFrench, &TypeFacts::firstEnglish}) {
            if (!(all.*place))
                all.*place = facts.*place;
        }
    }
    addLine(tr("All records"), all);
    for (const TypeFacts &facts : types)
        addLine(facts.type->pluralLabel.anyText(m_context.language), facts);
    const QList<CompletenessBar *> bars = m_body->findChildren<CompletenessBar *>();
    if (focused >= 0 && focused < bars.size())
        bars.at(focused)->setFocus();
}

void CompletenessTable::addHeadings()
{
    const QStringList headings{{}, tr("Records"), tr("Asked by law"), tr("In French"), tr("In English")};
    for (int column = Records; column <= English; ++column) {
        QLabel *heading = Look::toned(Look::label(headings.at(column), m_body, Look::helpFont), Look::Tone::Secondary);
        heading->setWordWrap(false);
        m_grid->addWidget(heading, 0, column, Qt::AlignRight);
    }
}

void CompletenessTable::addLine(const QString &name, const TypeFacts &facts)
{
    const int row = m_grid->rowCount();
    auto *label = new WrappedLabel(m_body);
    if (facts.type) {
        label->setText(u"<a href=\"%1\">%2</a>"_s.arg(facts.type->name, name.toHtmlEscaped()));
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        label->setAccessibleName(name);
        connect(label, &QLabel::linkActivated, this,
                [this, type = facts.type] { m_context.navigator.showType(*type); });
    } else {
        label->setText(name);
        QFont strong = label->font();
        strong.setWeight(QFont::DemiBold);
        label->setFont(strong);
    }
    m_grid->addWidget(label, row, Name);
    auto *count = new QLabel(localeOf(m_context.language).toString(facts.records), m_body);
    m_grid->addWidget(count, row, Records, Qt::AlignRight | Qt::AlignVCenter);

    const auto go = [this, type = facts.type](const std::optional<TypeFacts::Place> &place) {
        if (place)
            m_context.navigator.showRecord(place->recordId, place->path);
        else if (type)
            m_context.navigator.showType(*type);
    };
    const auto bar = [&](TableColumn column, const QString &what, qsizetype given, qsizetype asked,
                         const std::optional<TypeFacts::Place> &first) {
        CompletenessBar *made = addBar(row, column, u"%1, %2"_s.arg(name, what), given, asked);
        connect(made, &CompletenessBar::clicked, this, [go, first] { go(first); });
    };
    bar(Asked, tr("asked by law"), facts.sum.given, facts.sum.asked, facts.firstAsked);
    bar(French, tr("texts in French"), facts.sum.french, facts.sum.texts, facts.firstFrench);
    bar(English, tr("texts in English"), facts.sum.english, facts.sum.texts, facts.firstEnglish);
}

CompletenessBar *CompletenessTable::addBar(int row, int column, const QString &what, qsizetype given, qsizetype asked)
{
    auto *bar = new CompletenessBar(what, m_body);
    bar->setCount(given, asked);
    m_grid->addWidget(bar, row, column, Qt::AlignRight | Qt::AlignVCenter);
    return bar;
}

} // namespace Cartulary
