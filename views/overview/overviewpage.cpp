// SPDX-FileCopyrightText: 2026 The Cartulary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "completenesstable.h"
#include "dataflowmap.h"
#include "firststeps.h"
#include "journalrow.h"
#include "look.h"
#include "overviewwords.h"
#include "wrappedlabel.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QTimer>

namespace Cartulary {

using namespace Qt::StringLiterals;

namespace {

constexpr int coalescing = 400;  ///< milliseconds: typing makes many small changes
constexpr int breath = 150;      ///< milliseconds: the page is on the screen before its documents are made
constexpr int lastChanges = 10;
constexpr int lettersForTwoColumns = 110;

} // namespace

OverviewPage::OverviewPage(const WindowContext &context, QWidget *parent)
    : Page(context, parent)
    , m_scroll(new QScrollArea(this))
    , m_timer(new QTimer(this))
    , m_later(new QTimer(this))
    , m_quick(nullptr)
    , m_thorough(nullptr)
{
    auto *body = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(Look::pageMargin, Look::pageMargin, Look::pageMargin, Look::pageMargin);
    layout->setSpacing(Look::groupGap);
    layout->addWidget(Look::label(tr("Overview"), body, Look::titleFont));
    m_firstSteps = new FirstSteps(context, body);
    layout->addWidget(m_firstSteps);
    m_facts = new QWidget(body);
    m_facts->setObjectName(u"facts"_s);
    m_facts->hide();
    layout->addWidget(m_facts);
    layout->addStretch(1);
    m_scroll->resize(window()->size()); // or its first picture has scroll bars
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_scroll);

    m_timer->setSingleShot(true);
    m_timer->setInterval(coalescing);
    connect(m_timer, &QTimer::timeout, this, &OverviewPage::refresh);
    m_later->setSingleShot(true);
    m_later->setInterval(breath);
    connect(m_later, &QTimer::timeout, this, &OverviewPage::lookThroughDocuments);
    connect(&context.session, &RegisterSession::changed, this, &OverviewPage::outdate);
    showEmptiness();
}

/// With the first facts: the window is on the screen before them.
void OverviewPage::arrange()
{
    if (m_map)
        return;
    m_completeness = new CompletenessTable(m_context, m_facts);
    m_documents = linkText();
    m_reviews = linkText();
    m_changes = linkText();
    m_documents->setObjectName(u"documents"_s);
    m_reviews->setObjectName(u"reviews"_s);
    m_changes->setObjectName(u"changes"_s);
    m_map = new DataFlowMap(m_context, m_facts);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *side : {left, right})
        side->setSpacing(Look::rowGap);
    addSection(left, tr("Completeness"), m_completeness);
    left->addStretch(1);
    addSection(right, tr("What the documents lack"), m_documents);
    right->addSpacing(Look::groupGap - Look::rowGap);
    addSection(right, tr("Due in the next three months"), m_reviews);
    // The register as it was has no journal of its own.
    m_changes->setVisible(!m_context.session.instant().isValid());
    if (!m_changes->isHidden()) {
        right->addSpacing(Look::groupGap - Look::rowGap);
        addSection(right, tr("Changed last"), m_changes);
    }
    right->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(Look::groupGap);
    m_columns->addLayout(left, 8);
    m_columns->addLayout(right, 5);
    auto *all = new QVBoxLayout(m_facts);
    all->setContentsMargins({});
    all->setSpacing(Look::groupGap);
    all->addLayout(m_columns);
    auto *map = new QVBoxLayout;
    map->setSpacing(Look::rowGap);
    m_mapTitle = addSection(map, tr("Where the data go"), m_map);
    all->addLayout(map);
    turn();
    showEmptiness();
}

QLabel *OverviewPage::addSection(QBoxLayout *layout, const QString &title, QWidget *body)
{
    QLabel *label = Look::label(title, m_facts, Look::groupFont);
    layout->addWidget(label);
    layout->addWidget(body);
    label->setBuddy(body);
    return label;
}

QLabel *OverviewPage::linkText()
{
    auto *label = new WrappedLabel(m_facts);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    connect(label, &QLabel::linkActivated, this, &OverviewPage::follow);
    return label;
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_outdated)
        refresh();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_map)
        turn();
}

/// The columns stand one above the other where the page is narrow.
void OverviewPage::turn()
{
    const bool isWide = width() >= lettersForTwoColumns * fontMetrics().averageCharWidth();
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OverviewPage::outdate()
{
    m_outdated = true;
    showEmptiness();
    if (isVisible())
        m_timer->start();
}

/// What is quick is shown first: the documents of a large register take seconds.
void OverviewPage::refresh()
{
    m_outdated = false;
    m_later->stop();
    m_thorough.drop();
    m_quick.run([this, content = m_context.content(), language = m_context.language,
                 today = today()](const std::atomic<bool> &) -> Background::Report {
        const OverviewFacts facts = overviewFacts(content, language, today);
        return [this, facts] {
            take(facts);
            readLastChanges();
            m_later->start();
        };
    });
}

void OverviewPage::lookThroughDocuments()
{
    m_thorough.run([this, content = m_context.content(), language = m_context.language,
                    today = today()](const std::atomic<bool> &stale) -> Background::Report {
        const QList<DocumentFacts> documents = documentFacts(content, language, today, stale);
        return [this, documents] { takeDocuments(documents); };
    });
}

QDate OverviewPage::today() const
{
    return m_context.session.now().toLocalTime().date();
}

void OverviewPage::take(const OverviewFacts &facts)
{
    arrange();
    m_completeness->show(facts.types);
    m_reviews->setText(OverviewWords::reviews(facts.reviews, m_context.content(), today(), m_context.language));
    m_map->setFlow(facts.flow);
    m_map->setVisible(!facts.flow.nodes.isEmpty());
    m_mapTitle->setVisible(!facts.flow.nodes.isEmpty());
    if (m_documentFacts.isEmpty())
        m_documents->setText(tr("The documents are being looked through…"));
}

void OverviewPage::takeDocuments(const QList<DocumentFacts> &documents)
{
    m_documentFacts = documents;
    showDocuments();
    Q_EMIT refreshed();
}

void OverviewPage::readLastChanges()
{
    m_context.session.readJournalAfter(-lastChanges, this, [this](const Result<QList<JournalEntry>> &entries) {
        if (entries)
            showChanges(*entries);
        else
            m_changes->setText(entries.error().message.toHtmlEscaped());
    });
}

void OverviewPage::showDocuments()
{
    QString html;
    for (const DocumentFacts &facts : std::as_const(m_documentFacts))
        html += OverviewWords::document(facts, m_context.content(), m_context.language,
                                        m_opened.contains(facts.document));
    m_documents->setText(html);
}

void OverviewPage::showChanges(const QList<JournalEntry> &entries)
{
    m_changes->setText(OverviewWords::changes(entries, m_context.content(), m_context.language));
}

void OverviewPage::showEmptiness()
{
    m_firstSteps->refresh();
    m_facts->setVisible(m_map && m_context.content().size() > 0);
}

void OverviewPage::follow(const QString &link)
{
    const QString verb = link.section(u'/', 0, 0), target = link.section(u'/', 1, 1);
    if (verb == "record"_L1)
        m_context.navigator.showRecord(target, link.section(u'/', 2));
    else if (verb == "type"_L1)
        m_context.navigator.showType(*findRecordType(target));
    else if (verb == "page"_L1)
        m_context.navigator.showPage(target);
    else if (verb == "all"_L1) {
        m_opened.append(target);
        showDocuments();
    }
}

} // namespace Cartulary
